// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/balance_validation.h"

#include <QStringBuilder>
#include <cmath>

#include "models/document/fit_input.h"
#include "models/exchange/validation_report.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

ValidationReport validationOf(const std::vector<ValidationClaim>& claims) {
    ValidationReport report;
    for (const ValidationClaim& claim : claims) {
        ValidationReport::Claim row{claim.id, claim.claim, claim.rule, toText(claim.verdict), {}, claim.note};
        for (const ValidationNumber& number : claim.numbers) {
            row.numbers.emplace_back(number.what, number.value);
        }
        report.claims.push_back(std::move(row));
    }
    return report;
}

/// Two decimals where a correlation needs them, none where a count has none.
QString inFewDigits(double value) {
    if (value == std::round(value)) {
        return QString::number(value, 'f', 0);
    }
    return QString::number(value, 'f', std::abs(value) < 2 ? 3 : 1);
}

QString textOf(const ValidationReport& report) {
    QString text = u"How well does it fit?\n\n"_s;
    for (const ValidationReport::Claim& claim : report.claims) {
        text += claim.id.leftJustified(5) % claim.verdict.toUpper().leftJustified(9) % claim.claim % u'\n' %
                QString(14, u' ') % u"passes when "_s % claim.rule % u'\n';
        QStringList found;
        for (const auto& [what, value] : claim.numbers) {
            found << QString(what % u' ' % inFewDigits(value));
        }
        if (!claim.note.isEmpty()) {
            found << claim.note;
        }
        text += QString(14, u' ') % u"found: "_s % found.join(u"; "_s) % u"\n\n"_s;
    }
    return text % QString::number(report.count(u"pass")) % u" pass, "_s %
           QString::number(report.count(u"fail")) % u" fail, "_s % QString::number(report.count(u"unknown")) %
           u" unknown\n"_s;
}

}  // namespace

Result<QByteArray> validationAnswer(BalanceOptions::Format format, const BalanceInput& input,
                                    const Parameters& parameters, const ProjectParts& parts,
                                    const ProjectStore& store) {
    const Result<ValidationInput> fit = readFitInput(store, input, parameters, parts.parties, parts.tracks);
    if (!fit) {
        return fit.error();
    }
    const ValidationReport report = validationOf(validate(*fit));
    return format == BalanceOptions::Format::Json ? writeValidationJson(report) : textOf(report).toUtf8();
}

}  // namespace fulcrum

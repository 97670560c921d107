// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quotation_place.h"

#include <algorithm>
#include <cstdlib>

namespace fulcrum {
namespace {

/// How many characters at the end of `text` before `at` agree with the end of `prefix`.
qsizetype commonBefore(QStringView text, qsizetype at, QStringView prefix) {
    qsizetype count = 0;
    while (count < at && count < prefix.size() && text[at - 1 - count] == prefix[prefix.size() - 1 - count]) {
        ++count;
    }
    return count;
}

qsizetype commonAfter(QStringView text, qsizetype at, QStringView suffix) {
    qsizetype count = 0;
    while (at + count < text.size() && count < suffix.size() && text[at + count] == suffix[count]) {
        ++count;
    }
    return count;
}

}  // namespace

int codePointCount(QStringView text) {
    const auto lowSurrogates = std::count_if(text.begin(), text.end(), [&](const QChar& unit) {
        return unit.isLowSurrogate() && &unit != text.begin() && (&unit)[-1].isHighSurrogate();
    });
    return static_cast<int>(text.size() - lowSurrogates);
}

qsizetype unitAt(QStringView text, int codePoint) {
    qsizetype unit = 0;
    for (int i = 0; i < codePoint && unit < text.size(); ++i) {
        const bool isPair =
            text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate();
        unit += isPair ? 2 : 1;
    }
    return unit;
}

QString codePointsBetween(const QString& text, int start, int end) {
    const qsizetype from = unitAt(text, start);
    return text.mid(from, unitAt(text, std::max(start, end)) - from);
}

std::optional<QuotationTarget> placedIn(const QString& text, const QuotationTarget& quotation) {
    QuotationTarget placed = quotation;
    if (quotation.exact.isEmpty()) {
        placed.exact = codePointsBetween(text, quotation.start, quotation.end);
        if (placed.exact.isEmpty() || codePointCount(text) < quotation.end) {
            return std::nullopt;
        }
        return placed;
    }
    const qsizetype former = unitAt(text, quotation.start);
    qsizetype best = -1;
    qsizetype bestAgreement = -1;
    for (qsizetype at = text.indexOf(quotation.exact); at >= 0; at = text.indexOf(quotation.exact, at + 1)) {
        const qsizetype agreement = commonBefore(text, at, quotation.prefix) +
                                    commonAfter(text, at + quotation.exact.size(), quotation.suffix);
        const bool isNearer = best < 0 || std::abs(at - former) < std::abs(best - former);
        if (agreement > bestAgreement || (agreement == bestAgreement && isNearer)) {
            best = at;
            bestAgreement = agreement;
        }
    }
    if (best < 0) {
        return std::nullopt;
    }
    placed.start = codePointCount(QStringView(text).left(best));
    placed.end = placed.start + codePointCount(quotation.exact);
    return placed;
}

}  // namespace fulcrum

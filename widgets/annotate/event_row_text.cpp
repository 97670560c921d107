// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/event_row_text.h"

#include <QLocale>
#include <set>

#include "models/domain/written_date.h"
#include "models/timeline/date_ticks.h"
#include "widgets/annotate/event_form_text.h"
#include "widgets/annotate/share_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QStringList rowOf(const Source& source) {
    return {source.title, source.publisher, source.url,
            source.date ? dateText(*source.date, source.precision, QLocale()) : QString()};
}

QStringList rowOf(const Figure& figure) {
    const auto* number = std::get_if<double>(&figure.value);
    return {figure.key, number ? numberText(*number) : std::get<QString>(figure.value)};
}

template <typename Value>
std::vector<QStringList> rowsOfAll(const std::vector<Value>& values) {
    std::vector<QStringList> rows;
    rows.reserve(values.size());
    for (const Value& value : values) {
        rows.push_back(rowOf(value));
    }
    return rows;
}

/// The record that this row was made of, if nobody has touched the row.
template <typename Value>
const Value* untouched(const std::vector<Value>& values, const QStringList& row) {
    for (const Value& value : values) {
        if (rowOf(value) == row) {
            return &value;
        }
    }
    return nullptr;
}

std::optional<WrittenDate> sourceDate(const QString& text) {
    const auto date = dateFromText(text, QLocale());
    return date && date->precision != Precision::InQuarter ? date : std::nullopt;
}

}  // namespace

QString numberText(double number) { return QLocale().toString(number, 'g', QLocale::FloatingPointShortest); }

std::optional<double> numberFromText(const QString& text) {
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber) {
        number = QLocale::c().toDouble(text, &isNumber);
    }
    return isNumber ? std::optional(number) : std::nullopt;
}

std::vector<QStringList> rowsOf(const std::vector<Source>& sources) { return rowsOfAll(sources); }

std::vector<QStringList> rowsOf(const std::vector<Figure>& figures) { return rowsOfAll(figures); }

std::vector<QStringList> rowsOf(const std::vector<Claim>& claims) {
    std::vector<QStringList> rows;
    rows.reserve(claims.size());
    for (const Claim& claim : claims) {
        rows.push_back({claim.by, claim.claim, claim.source});
    }
    return rows;
}

std::vector<QStringList> rowsOf(const Translations& titles, const Translations& shortTitles) {
    std::set<QString> languages;
    for (const Translations* translations : {&titles, &shortTitles}) {
        for (const auto& translation : *translations) {
            languages.insert(translation.first);
        }
    }
    std::vector<QStringList> rows;
    rows.reserve(languages.size());
    for (const QString& language : languages) {
        rows.push_back({language, textIn(titles, language, {}), textIn(shortTitles, language, {})});
    }
    return rows;
}

std::vector<Source> sourcesFromRows(const std::vector<QStringList>& rows, const std::vector<Source>& before) {
    std::vector<Source> sources;
    for (const QStringList& row : rows) {
        if (const Source* same = untouched(before, row)) {
            sources.push_back(*same);
            continue;
        }
        Source source{row[0], row[1], row[2], std::nullopt, Precision::OnDay};
        if (const auto date = sourceDate(row[3])) {
            source.date = date->day;
            source.precision = date->precision;
        }
        sources.push_back(source);
    }
    return sources;
}

QStringList sourceFaults(const std::vector<QStringList>& rows, const std::vector<Source>& before) {
    QStringList faults;
    for (const QStringList& row : rows) {
        if (untouched(before, row)) {
            continue;
        }
        if (!row[3].isEmpty() && !sourceDate(row[3])) {
            faults += EventFormText::tr("Source “%1”: “%2” is no day, month or year").arg(row[0], row[3]);
        }
        if (row[0].isEmpty()) {
            faults += EventFormText::tr("A source has no title");
        }
    }
    return faults;
}

std::vector<Figure> figuresFromRows(const std::vector<QStringList>& rows, const std::vector<Figure>& before) {
    std::vector<Figure> figures;
    for (const QStringList& row : rows) {
        if (const Figure* same = untouched(before, row)) {
            figures.push_back(*same);
        } else if (const auto number = numberFromText(row[1])) {
            figures.push_back({row[0], *number});
        } else {
            figures.push_back({row[0], row[1]});
        }
    }
    return figures;
}

QStringList figureFaults(const std::vector<QStringList>& rows) {
    QStringList faults;
    for (const QStringList& row : rows) {
        if (row[0].isEmpty()) {
            faults += EventFormText::tr("A figure needs a name");
        }
    }
    return faults;
}

std::vector<Claim> claimsFromRows(const std::vector<QStringList>& rows) {
    std::vector<Claim> claims;
    claims.reserve(rows.size());
    for (const QStringList& row : rows) {
        claims.push_back({row[0], row[1], row[2]});
    }
    return claims;
}

QStringList claimFaults(const std::vector<QStringList>& rows) {
    QStringList faults;
    for (const QStringList& row : rows) {
        if (row[0].isEmpty() || row[1].isEmpty()) {
            faults += EventFormText::tr("A claim needs who says it and what is said");
        }
    }
    return faults;
}

Translations translationsFromRows(const std::vector<QStringList>& rows, qsizetype column) {
    Translations translations;
    for (const QStringList& row : rows) {
        if (!row[column].isEmpty()) {
            translations[row[0]] = row[column];
        }
    }
    return translations;
}

QStringList titleFaults(const std::vector<QStringList>& rows) {
    QStringList faults;
    for (const QStringList& row : rows) {
        if (row[0].isEmpty() || (row[kRowTitle].isEmpty() && row[kRowShortTitle].isEmpty())) {
            faults +=
                EventFormText::tr("A title in another language needs the language (“zh”) and the title");
        }
    }
    return faults;
}

TariffText textOf(const std::optional<Tariff>& tariff) {
    return tariff ? TariffText{numberText(tariff->points), shareText(tariff->coverage), tariff->base}
                  : TariffText();
}

std::optional<Tariff> tariffFromText(const TariffText& text, const std::optional<Tariff>& before) {
    const auto points = numberFromText(text.points.trimmed());
    const auto coverage =
        shareFromText(text.coverage.trimmed(), before ? std::optional(before->coverage) : std::nullopt);
    return points && coverage ? std::optional(Tariff{*points, *coverage, text.base.trimmed()}) : std::nullopt;
}

QStringList tariffFaults(const TariffText& text, const std::optional<Tariff>& before) {
    const bool isNone = text.points.trimmed().isEmpty() && text.coverage.trimmed().isEmpty();
    if (isNone || tariffFromText(text, before)) {
        return {};
    }
    return {EventFormText::tr(
        "A duty needs its points and the share of the trade it hits, as in “25” and “30 %”")};
}

}  // namespace fulcrum

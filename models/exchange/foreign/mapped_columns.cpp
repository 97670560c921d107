// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/mapped_columns.h"

#include <QRegularExpression>
#include <algorithm>

#include "models/exchange/foreign/event_cells.h"
#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

QString nameOfColumn(const QStringList& headings, int place) {
    const QString heading = headings[place].trimmed();
    if (heading.isEmpty()) {
        return place == 0 ? QString() : u"column %1"_s.arg(place + 1);
    }
    const auto before = std::count_if(headings.begin(), headings.begin() + place,
                                      [&](const QString& each) { return each.trimmed() == heading; });
    return before == 0 ? heading : u"%1 (%2)"_s.arg(heading).arg(before + 1);
}

QString keptColumnsWords(const QStringList& quotedNames) {
    constexpr qsizetype kLongestList = 1000;
    return ForeignText::tr("these columns are no fields and are kept beside them: %1")
        .arg(quotedNames.join(u", "_s).left(kLongestList));
}

QString tooManyCellsWords(qsizetype cells, qsizetype columns) {
    return ForeignText::tr("it has %1 cells, but there are %2 columns").arg(cells).arg(columns);
}

MappedColumns::MappedColumns(ColumnMapping mapping, QStringList headings)
    : m_mapping(std::move(mapping)), m_headings(std::move(headings)) {
    static const QRegularExpression translation(u"\\A(title|short)_([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)\\z"_s);
    for (int i = 0; i < m_headings.size(); ++i) {
        const auto column = m_mapping.columns.find(m_headings[i]);
        const QRegularExpressionMatch match = translation.match(m_headings[i].trimmed());
        if (column != m_mapping.columns.end()) {
            if (column->second != EventColumn::Ignored) {
                field(column->second).places.push_back(i);
            }
        } else if (match.hasMatch()) {
            m_translations.push_back({match.captured(2), match.captured(1) == "short"_L1, i});
        } else if (const QString name = nameOfColumn(m_headings, i); !name.isEmpty()) {
            m_unknown.push_back({name, i, !m_headings[i].trimmed().isEmpty()});
        }
    }
    for (const auto& [column, words] : m_mapping.values) {
        field(column).words = words;
    }
    for (const auto& [column, text] : m_mapping.defaults) {
        field(column).otherwise = text;
    }
}

QString MappedColumns::cell(const CsvRow& row, EventColumn column) const {
    const Field& asked = field(column);
    QString text;
    for (const int place : asked.places) {
        text = place < row.cells.size() ? row.cells[place] : QString();
        if (m_mapping.preset == "gta"_L1 && text == "NA"_L1) {
            text.clear();  // how R writes nothing
        }
        if (!text.isEmpty()) {
            break;
        }
    }
    if (!asked.words.empty()) {
        const auto found = asked.words.find(text.simplified().toCaseFolded());
        text = found == asked.words.end() ? text : found->second;
    }
    return text.isEmpty() && asked.otherwise ? *asked.otherwise : text;
}

QStringList MappedColumns::list(const CsvRow& row, EventColumn column) const {
    // A table of our own has semicolons, so that commas may stand inside.
    const QString heading = has(column) ? m_headings[field(column).places[0]] : QString();
    const bool isOurs = heading == toText(column);
    // One place is called "Geneva, Switzerland".
    const bool isOnePlace = column == EventColumn::Places && normalisedHeading(heading) != "places"_L1;
    return listFromCell(cell(row, column), !isOurs && !isOnePlace);
}

Result<ForeignDate> MappedColumns::date(const CsvRow& row, EventColumn column) const {
    return dateFromCell(QStringView(cell(row, column)).trimmed(), m_mapping.dateOrder);
}

}  // namespace fulcrum

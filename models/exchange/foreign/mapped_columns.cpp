// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/mapped_columns.h"

#include <QRegularExpression>

#include "models/exchange/foreign/event_cells.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

MappedColumns::MappedColumns(ColumnMapping mapping, QStringList headings)
    : m_mapping(std::move(mapping)), m_headings(std::move(headings)) {
    static const QRegularExpression translation(u"\\Atitle_([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)\\z"_s);
    for (int i = 0; i < m_headings.size(); ++i) {
        const auto column = m_mapping.columns.find(m_headings[i]);
        const QRegularExpressionMatch match = translation.match(m_headings[i].trimmed());
        if (column != m_mapping.columns.end()) {
            if (column->second != EventColumn::Ignored) {
                field(column->second).places.push_back(i);
            }
        } else if (match.hasMatch()) {
            m_translations.push_back({match.captured(1), i});
        } else if (!m_headings[i].trimmed().isEmpty()) {
            m_unknown.push_back(i);
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
    const bool isOurs = has(column) && m_headings[field(column).places[0]] == toText(column);
    return listFromCell(cell(row, column), !isOurs);
}

Result<ForeignDate> MappedColumns::date(const CsvRow& row, EventColumn column) const {
    return dateFromForeign(QStringView(cell(row, column)).trimmed(), m_mapping.dateOrder);
}

}  // namespace fulcrum

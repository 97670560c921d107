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
                m_places[column->second].push_back(i);
            }
        } else if (match.hasMatch()) {
            m_translations.push_back({match.captured(1), i});
        } else if (!m_headings[i].trimmed().isEmpty()) {
            m_unknown.push_back(i);
        }
    }
}

QString MappedColumns::cell(const CsvRow& row, EventColumn column) const {
    QString text;
    if (const auto places = m_places.find(column); places != m_places.end()) {
        for (const int place : places->second) {
            text = row.cells.value(place);
            if (m_mapping.preset == "gta"_L1 && text == "NA"_L1) {
                text.clear();  // how R writes nothing
            }
            if (!text.isEmpty()) {
                break;
            }
        }
    }
    if (const auto words = m_mapping.values.find(column); words != m_mapping.values.end()) {
        const auto found = words->second.find(text.simplified().toCaseFolded());
        text = found == words->second.end() ? text : found->second;
    }
    if (text.isEmpty()) {
        const auto value = m_mapping.defaults.find(column);
        text = value == m_mapping.defaults.end() ? text : value->second;
    }
    return text;
}

QStringList MappedColumns::list(const CsvRow& row, EventColumn column) const {
    // A table of our own has semicolons, so that commas may stand inside.
    const auto places = m_places.find(column);
    const bool isOurs = places != m_places.end() && m_headings[places->second[0]] == toText(column);
    return listFromCell(cell(row, column), !isOurs);
}

Result<ForeignDate> MappedColumns::date(const CsvRow& row, EventColumn column) const {
    return dateFromForeign(QStringView(cell(row, column)).trimmed(), m_mapping.dateOrder);
}

}  // namespace fulcrum

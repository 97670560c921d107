// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a row of a table says of a field, by the mapping of its columns: the words of the mapping are
// translated, defaults fill what is empty, and columns that are no field are known as such. Made once a
// table. A plain value; usable from any thread. Private to the folder.
#pragma once

#include <array>

#include "models/exchange/foreign/column_mapping.h"
#include "models/exchange/foreign/csv_stream.h"

namespace fulcrum {

/// What the unknown fields of a column are called: its heading, with a number where another column has the
/// same, or "column 5" where it has none. The first column without a heading holds numbers of rows, as R and
/// pandas write them, and is called nothing.
QString nameOfColumn(const QStringList& headings, int place);
QString keptColumnsWords(const QStringList& quotedNames);
QString tooManyCellsWords(qsizetype cells, qsizetype columns);

class MappedColumns {
public:
    struct Unknown {
        QString name;
        int place = 0;
        bool hasHeading = true;
    };
    struct Translation {
        QString language;
        bool isShort = false;  ///< of the short title
        int place = 0;         ///< of the column
    };

    MappedColumns(ColumnMapping mapping, QStringList headings);

    const ColumnMapping& mapping() const { return m_mapping; }
    const QStringList& headings() const { return m_headings; }
    /// Titles and short titles in other languages.
    const std::vector<Translation>& translations() const { return m_translations; }
    /// The columns that are no field.
    const std::vector<Unknown>& unknown() const { return m_unknown; }

    /// A column of the table is this field.
    bool has(EventColumn column) const { return !field(column).places.empty(); }
    /// The table or a default says something of it.
    bool isAsked(EventColumn column) const { return has(column) || field(column).otherwise; }

    /// The first cell of the column that is not empty, by the words of the mapping, or the default.
    QString cell(const CsvRow& row, EventColumn column) const;
    QStringList list(const CsvRow& row, EventColumn column) const;
    /// The error says what is wrong.
    Result<ForeignDate> date(const CsvRow& row, EventColumn column) const;

private:
    /// What the mapping says of one field; every row asks some forty times.
    struct Field {
        std::vector<int> places;
        std::map<QString, QString> words;
        std::optional<QString> otherwise;
    };
    const Field& field(EventColumn column) const { return m_fields[static_cast<std::size_t>(column)]; }
    Field& field(EventColumn column) { return m_fields[static_cast<std::size_t>(column)]; }

    ColumnMapping m_mapping;
    QStringList m_headings;
    std::array<Field, kEventColumnCount> m_fields;
    std::vector<Translation> m_translations;
    std::vector<Unknown> m_unknown;
};

}  // namespace fulcrum

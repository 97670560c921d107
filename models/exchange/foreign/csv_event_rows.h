// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes events of the rows of a table: each field from its cell, what no field has into `extra` under "csv",
// and a row that makes no event into the list of those rejected. One reading of one table owns it. Private to
// the folder.
#pragma once

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/mapped_columns.h"

namespace fulcrum {

class CsvEventRows {
public:
    /// The collection must outlive it, and is told of the columns that are no field.
    CsvEventRows(ForeignCollection& collection, MappedColumns columns);

    /// Why no row can make an event: no column says when, or what. `line` is that of the headings.
    std::optional<Error> fault(int line) const;
    void read(const CsvRow& row);

private:
    QString titleOf(const CsvRow& row) const;
    Result<DateSpan> spanOf(const CsvRow& row) const;
    // Each says what is wrong with the row.
    std::optional<QString> readFields(const CsvRow& row, Event& event) const;
    std::optional<QString> readDay(const CsvRow& row, EventColumn column, std::optional<Day>& field) const;
    std::optional<QString> readTariff(const CsvRow& row, Event& event) const;
    std::optional<QString> readSources(const CsvRow& row, Event& event) const;
    std::optional<QString> readSeverity(const CsvRow& row, Event& event) const;
    std::optional<QString> readDirection(const CsvRow& row, Event& event) const;
    std::optional<QString> readRelations(const CsvRow& row, Event& event) const;

    void readTexts(const CsvRow& row, Event& event) const;
    QString partyName(const CsvRow& row, EventColumn column) const;
    void readParties(const CsvRow& row, Event& event) const;
    void readKind(const CsvRow& row, Event& event) const;
    void keepUnknown(const CsvRow& row, Event& event) const;

    ForeignCollection& m_collection;
    MappedColumns m_columns;
};

}  // namespace fulcrum

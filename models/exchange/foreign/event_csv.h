// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as a table of separated values. Reading takes tables of other programs by a ColumnMapping, row by
// row; what stands in columns that no field has is kept in `extra` under "csv". Writing has a column for each
// field but claims, figures and unknown fields, and reading that gives the same events again. Pure functions
// of what the device holds.
#pragma once

#include <functional>
#include <span>

#include "models/exchange/foreign/column_mapping.h"
#include "models/exchange/foreign/csv_stream.h"
#include "models/exchange/foreign/foreign_collection.h"

namespace fulcrum {

/// The beginning of a table, for somebody who maps its columns.
struct TablePreview {
    CsvDialect dialect;
    QStringList headings;
    std::vector<CsvRow> rows;  ///< the first ones
    bool isBare = false;       ///< the first row is no heading
    ColumnMapping guess;       ///< with the order that the dates of `rows` prove
};
Result<TablePreview> previewTable(QIODevice& device, const QString& file, int rows = 100);

/// Gets what was changed by hand from the guess.
using MappingChoice = std::function<Result<ColumnMapping>(const TablePreview&)>;

/// `device` is open and can be peeked; without a choice the guess holds.
Result<ForeignRecords> readEventCsv(QIODevice& device, const ForeignContext& context,
                                    const MappingChoice& choice = {});

Written writeEventCsv(std::span<const Event> events);

// Lists in one cell, which both sides share. Private to the folder.

/// "a; b"; a semicolon inside an item is led by a backslash.
QString listCell(const QStringList& items);
QStringList listFromCell(const QString& cell, bool isByCommas);
/// One a line: "amends us-strike 0.25".
QString relationsCell(const std::vector<Relation>& relations);
/// The error says what is wrong.
Result<std::vector<Relation>> relationsFromCell(const QString& cell);
/// One a line: "title | publisher | address | date".
QString sourcesCell(const std::vector<Source>& sources);
Result<std::vector<Source>> sourcesFromCell(const QString& cell);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The beginning of a table of separated values: how it is written, its headings, its first rows, and the
// guess which column is which field. For whoever maps the columns by hand, and for the reader of events
// itself. A plain value; usable from any thread, as the device allows.
#pragma once

#include <vector>

#include "models/exchange/foreign/column_mapping.h"
#include "models/exchange/foreign/csv_stream.h"

namespace fulcrum {

struct TablePreview {
    CsvDialect dialect;
    QStringList headings;
    std::vector<CsvRow> rows;  ///< the first ones
    bool isBare = false;       ///< the first row is no heading
    ColumnMapping guess;       ///< with the order that the dates of `rows` prove
};

/// Peeks: the place of `device`, which is open, stays what it was. Fails where the file is empty or its first
/// row cannot be read; what the end of the part looked at cuts off is no fault.
Result<TablePreview> previewTable(QIODevice& device, const QString& file, int rows = 100);

}  // namespace fulcrum

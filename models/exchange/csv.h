// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comma-separated values as RFC 4180 has them. Reading also takes semicolons or tabs where the first row uses
// them, a byte order mark, and line ends of any system; writing is strict. A cell that a spreadsheet would
// take for a formula is led by an apostrophe when it is written and loses it when it is read. Private to
// exchange and the folder below.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

#include "models/domain/result.h"

namespace fulcrum {

struct CsvRow {
    int line = 0;  ///< in the file, from 1
    QStringList cells;
};

/// Empty rows are left out. Fails where the bytes are no UTF-8, hold a null character, or end in a quotation.
Result<std::vector<CsvRow>> readCsv(const QByteArray& bytes, const QString& file);
/// What a cell means: one that is led by an apostrophe, so that no spreadsheet computes it, loses it.
QString meantByCell(const QString& cell);
/// One row with its line end.
QByteArray csvRow(const QStringList& cells);

}  // namespace fulcrum

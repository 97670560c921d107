// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as a table of separated values. Reading takes tables of other programs by a ColumnMapping, row by
// row; what stands in columns that no field has is kept in `extra` under "csv". Writing has a column for each
// field but claims, figures and unknown fields, and reading that gives the same events again. Pure functions
// of what the device holds; usable from any thread.
#pragma once

#include <functional>
#include <span>

#include "models/exchange/foreign/foreign_records.h"
#include "models/exchange/foreign/table_preview.h"

namespace fulcrum {

/// Gets what was changed by hand from the guess.
using MappingChoice = std::function<Result<ColumnMapping>(const TablePreview&)>;

/// `device` is open and can be peeked; without a choice the guess holds. A row that makes no event is
/// rejected with its reason and the others are read; the whole fails where there is no column of titles or of
/// dates, or the table is broken.
Result<ForeignRecords> readEventCsv(QIODevice& device, const ForeignContext& context,
                                    const MappingChoice& choice = {});

Written writeEventCsv(std::span<const Event> events);

}  // namespace fulcrum

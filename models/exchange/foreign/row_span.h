// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The days on which the event of a table's row holds, from however many columns say so. A pure function,
// usable from any thread. Private to the folder.
#pragma once

#include "models/exchange/foreign/mapped_columns.h"

namespace fulcrum {

struct RowSpan {
    Result<DateSpan> span;  ///< the error says what is wrong with the row
    bool isVague = false;  ///< the start is "about", which a span cannot say; known even where the rest fails
    bool isCounted = false;  ///< a date is the number of a day in a spreadsheet
    bool hasTime = false;    ///< a date has a time of day
};
RowSpan spanOfRow(const MappedColumns& columns, const CsvRow& row);

}  // namespace fulcrum

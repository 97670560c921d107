// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as other programs write them: ISO 8601 with or without a time, EDTF, English words, numbers with
// slashes. The calendar date is taken as it is written; a time of day or an offset never moves it. Pure
// functions.
#pragma once

#include <QStringList>
#include <QStringView>

#include "models/domain/day.h"
#include "models/domain/result.h"

namespace fulcrum {

/// How dates like 4/9/2025 are meant.
enum class DateOrder { Unknown, DayMonthYear, MonthDayYear };

struct ForeignDate {
    DateSpan span;  ///< `end` only where the text is an interval that has one
    bool isInterval = false;
    bool isVague = false;  ///< approximate or uncertain, which a span cannot say
    bool isCounted = false;  ///< the number of a day in a spreadsheet
    bool hasTime = false;    ///< a time of day other than its beginning, which a span cannot say
};

/// The error says what is wrong with the text; its place is for the caller to fill in.
Result<ForeignDate> dateFromForeign(QStringView text, DateOrder order = DateOrder::Unknown);

/// The same of a cell, which may hold the number of a day as spreadsheets count them: "45749" is 2 April
/// 2025.
Result<ForeignDate> dateFromCell(QStringView text, DateOrder order = DateOrder::Unknown);

/// How to mend a date that could be two days.
QString dateOrderAdvice();

/// What the texts prove; Unknown where none of them does, or they contradict each other.
DateOrder dateOrderOf(const QStringList& texts);

}  // namespace fulcrum

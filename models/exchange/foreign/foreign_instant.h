// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Instants of programs that know no days, as days: the calendar date as it is written counts, whatever the
// offset; a number of milliseconds is read in UTC, since nothing says where it was written. Private to the
// folder.
#pragma once

#include "models/exchange/foreign/foreign_date.h"

namespace fulcrum {

struct Instant {
    Day day = 0;
    Precision precision = Precision::OnDay;
    bool isMidnight = true;  ///< without a time, or at its beginning
};

/// "2025-04-02", "2025-04-02T10:00:00Z", "2025-04-02 10:00:00", "1743552000000", "/Date(1743552000000)/".
Result<Instant> instantFrom(const QString& text);

/// What was written of one thing, and whether it had a time of day.
struct InstantSpan {
    DateSpan span;
    bool hasTime = false;
};

/// The half-open span between two instants. An end at midnight is over with the day before, one that equals
/// the start is that day.
Result<DateSpan> spanBetween(const Instant& start, const Instant& end);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates of the Extended Date/Time Format (ISO 8601-2): levels 0 and 1, and the quarters of level 2. What is
// known of a date coarsely becomes a precision, an interval becomes a span; what a span of days cannot say
// (a decade, a year of five digits) is refused in words. A time of day is passed over: dates are never
// instants, so no time zone can move them. A pure function.
#pragma once

#include <QStringView>

#include "models/domain/day.h"
#include "models/domain/result.h"

namespace fulcrum {

struct EdtfDate {
    DateSpan span;  ///< `end` only of an interval that has one: the day after its last
    bool isInterval = false;
    bool isApproximate = false;  ///< "~" or "%", and seasons, whose days nobody has fixed
    bool isUncertain = false;    ///< "?" or "%"

    bool operator==(const EdtfDate&) const = default;
};

/// The error says what is wrong with the text; its place is for the caller to fill in.
Result<EdtfDate> edtfDate(QStringView text);

}  // namespace fulcrum

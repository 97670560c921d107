// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The days that each value of an indicator speaks for, decided from its frequency and dates, so that a chart
// can show a gap as a gap and a comparison never fills one. Made once for an indicator; plain values.
#pragma once

#include <span>
#include <vector>

#include "models/domain/indicator.h"

namespace fulcrum {

/// What the values of a series are.
enum class IndicatorRhythm {
    Points,  ///< of a moment: irregular, single, or a frequency that is not known here
    Steps,   ///< hold from their date to the next
    Periods  ///< of a whole month, quarter, half-year or year, or of a day
};

/// One value and the days [from, until) that it speaks for.
struct IndicatorSpan {
    Day from = 0;
    Day until = 0;
    double value = 0;

    bool operator==(const IndicatorSpan&) const = default;
};

struct IndicatorSeries {
    IndicatorRhythm rhythm = IndicatorRhythm::Points;
    int months = 0;                    ///< length of a period; 0 where it is none of months
    std::vector<IndicatorSpan> spans;  ///< by day, none overlapping
};

/// The spans of an indicator. A month is the one that the date lies in. A longer period begins on a date that
/// is the first of a month and ends on any other (the code book dates years by their last day). The last step
/// speaks for its own day only: nothing says how long it held. A value that reaches into the next is cut.
IndicatorSeries seriesOf(const Indicator& indicator);

/// The spans that share a day with [from, to).
std::span<const IndicatorSpan> spansIn(const IndicatorSeries& series, double from, double to);

}  // namespace fulcrum

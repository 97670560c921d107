// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A component of the balance held against a measured series: over the window of a chart, and as the claims of
// MODEL.md §7 ask (V5 and V9). Pure functions.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "models/domain/indicator.h"
#include "models/leverage/indicator_series.h"

namespace fulcrum {

/// How well two series go together; NaN where that cannot be computed.
struct Fit {
    double pearson = 0;
    double spearman = 0;
    std::size_t count = 0;  ///< of days or periods compared
};

/// The value on `day` of a series whose values hold from their date to the next; none before the first.
std::optional<double> stepValue(const Indicator& indicator, Day day);

/// A component given day by day from `first` on against a series of steps, on the days that both know.
Fit fitDaily(std::span<const double> component, Day first, const Indicator& indicator);

/// A component given day by day from `first` on, and only for the days of a window, against what a series
/// says of that window: a step day by day, the value of a period against the component's mean over it (only
/// periods that lie wholly in the window), the value of a moment against its day. What the series leaves open
/// is left out. Costs O(days of the window).
Fit fitInWindow(std::span<const double> component, Day first, const IndicatorSeries& series);

/// A component given day by day from `first` on against a monthly series (each value dated on the first of
/// its month): the mean over the month's days, each taken `laterDays` later, for what is not shipped is
/// missed only then, against 1 − value / full. Months from `from` to before `until` that both know.
Fit fitMonthlyShortfall(std::span<const double> component, Day first, const Indicator& indicator, double full,
                        int laterDays, Day from, Day until);

}  // namespace fulcrum

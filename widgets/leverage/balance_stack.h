// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stretch of a balance curve that a window shows, as stacked outlines ready to draw: cut exactly at the
// window's edges (so that no writer has to clip) and thinned to what the pixels can show. Plain values.
#pragma once

#include <array>
#include <vector>

#include "models/leverage/balance_model.h"
#include "models/timeline/time_scale.h"

namespace fulcrum {

struct BalanceStack {
    std::vector<double> days;  ///< fractional; a day's value stands in its middle
    /// [side][track][sample]: cumulated from track 0 on; side B is negative.
    std::array<std::vector<std::vector<double>>, 2> outline;
    std::vector<double> net;
    double highest = 0;  ///< of side A's sum in the window, at least 0
    double lowest = 0;   ///< of side B's sum, at most 0
    /// [track]: whether it shows at all in this window, on either side.
    std::vector<bool> isSeen;
};

/// At most twice `mostSamples` points are kept, and the two ends.
BalanceStack stackOf(const BalanceCurve& curve, const DayRange& range, int mostSamples);

/// The same for the change since a day, of which `since` is the ledger: by track, what has moved for side A
/// upwards and what has moved for side B downwards, and the net less the net of that day.
BalanceStack changeStackOf(const BalanceCurve& curve, const BalanceSums& since, const DayRange& range,
                           int mostSamples);

/// The net line in two: where it is clear which side leads, and where it is not. One of the two is not a
/// number (which a graph draws as a gap) on each entry; they meet where the probability crosses a bound.
struct NetLine {
    std::vector<double> days;
    std::vector<double> clear;
    std::vector<double> unclear;

    bool hasUnclear() const;
};

/// `probAhead` has one value a day of the stack; empty: the line is clear all along.
NetLine netLineOf(const BalanceStack& stack, const std::vector<double>& probAhead);

/// The same cut and thinning for one series that belongs to the curve's days.
std::vector<double> seriesOn(const BalanceCurve& curve, const std::vector<double>& series,
                             const std::vector<double>& days);

}  // namespace fulcrum

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

/// The same cut and thinning for one series that belongs to the curve's days.
std::vector<double> seriesOn(const BalanceCurve& curve, const std::vector<double>& series,
                             const std::vector<double>& days);

}  // namespace fulcrum

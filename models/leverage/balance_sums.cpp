// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/balance_sums.h"

#include <algorithm>

namespace fulcrum {

std::optional<BalanceSums> sumsOn(const BalanceCurve& curve, Day day) {
    BalanceSums sums;
    sums.day = day;
    for (std::size_t side = 0; side < 2; ++side) {
        sums.byTrack[side].assign(curve.pressure[side].size(), 0);
    }
    const auto found = std::lower_bound(curve.days.begin(), curve.days.end(), day);
    if (curve.days.empty() || day < curve.days.front()) {
        return sums;
    }
    if (found == curve.days.end() || *found != day) {
        return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(found - curve.days.begin());
    sums.net = curve.net[at];
    for (std::size_t side = 0; side < 2; ++side) {
        for (std::size_t track = 0; track < sums.byTrack[side].size(); ++track) {
            // A sweep leaves what has ended a rounding error below zero at times.
            const double pressure = std::max(curve.pressure[side][track][at], 0.0);
            sums.byTrack[side][track] = pressure;
            sums.sums[side] += pressure;
        }
    }
    return sums;
}

}  // namespace fulcrum

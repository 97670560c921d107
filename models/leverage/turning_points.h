// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The turning points that the claims V1, V2, V2b and V3 of MODEL.md §7 rest on, and V10, which asks how often
// they would show by chance if it were not known which side took which measure. Plain values, pure functions.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "models/leverage/balance_model.h"

namespace fulcrum {

/// The days the turning points lie on.
struct TurningDays {
    Day ahead = 0;        ///< V1: side A is ahead
    Day turned = 0;       ///< V2: side B has turned it; looked at day by day from `ahead` on
    Day recovered = 0;    ///< V2b
    Day beforeChips = 0;  ///< V3
    Day afterChips = 0;

    static TurningDays ofTheSample();
};

/// What is found on them, in points.
struct TurningPoints {
    double netAhead = 0;
    double netTurned = 0;
    double lowestNet = 0;  ///< from `ahead` to `turned`
    Day lowestDay = 0;
    double netRecovered = 0;
    double minerals = 0;          ///< of side B on `turned`
    double largestBeside = 0;     ///< the largest other track of side B on `turned`
    double technologyRise = 0;    ///< of the component A − B, V3
    double largestOtherMove = 0;  ///< of any other track's component, V3

    bool passesV1() const { return netAhead > 0; }
    bool passesV2() const { return netAhead - netTurned >= 60 && areMineralsLargest() && lowestNet < 0; }
    bool areMineralsLargest() const { return minerals > 0 && minerals >= largestBeside; }
    bool passesV2b() const { return netRecovered - netTurned >= 25; }
    bool passesV3() const { return technologyRise >= 30 && largestOtherMove <= 3; }
    bool passAll() const { return passesV1() && passesV2() && passesV2b() && passesV3(); }
};

/// The tracks that V2 and V3 speak of.
struct TurningTracks {
    TrackIndex minerals = 0;
    TrackIndex technology = 0;
};

TurningPoints turningPoints(const BalanceModel& model, const TurningDays& days, TurningTracks tracks);

/// The share of `runs` in which all four claims pass after the side labels were dealt out anew over all lines
/// of the ledger (an event and a side each; as many of either side as before). A duty dealt to the other side
/// hits that side's trade.
double placeboShare(const BalanceModel& model, const TurningDays& days, TurningTracks tracks, int runs,
                    std::uint64_t seed);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One draw of everything that is uncertain (MODEL.md §4): parameters, and a factor for the magnitude of each
// event. A draw is a pure function of seed and number, so draws can be made in any order and on any thread.
// What the balance is linear in (magnitudes, urgency) is drawn with a mean of 1, so that the draws gather
// about the balance itself; lengths of time with a median of 1.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

/// Which quantities vary; the others stay what they are. Leaving one out changes no number of the others.
struct Variation {
    bool magnitude = true;      ///< lognormal, kMagnitudeSpread, each event by itself
    bool halfLife = true;       ///< lognormal, kLengthSpread, each track by itself, as are the following
    bool ramp = true;           ///< lognormal, kLengthSpread
    bool urgency = true;        ///< lognormal, kUrgencySpread
    bool selfCost = true;       ///< beta about its value, kSelfCostConcentration
    bool floor = true;          ///< uniform within kFloorReach of its value, within 0…1
    bool severityRatio = true;  ///< uniform over its range

    static Variation none() { return {false, false, false, false, false, false, false}; }
};

/// Spread of the logarithm of H and ρ, and how far f reaches to either side.
inline constexpr double kLengthSpread = 0.4;
inline constexpr double kFloorReach = 0.2;

struct Draw {
    Parameters parameters;
    std::shared_ptr<const std::vector<double>> scales;  ///< for BalanceInput
};

/// `parameters` must have passed checkParameters; what is drawn would pass it as well.
Draw drawOf(const BalanceInput& input, const Parameters& parameters, const Variation& varied,
            std::uint64_t seed, std::uint64_t number);

}  // namespace fulcrum

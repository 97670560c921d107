// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/draws.h"

#include <algorithm>
#include <cmath>

#include "models/domain/random_stream.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {
namespace {

/// Each quantity draws from a stream of its own.
enum class Quantity : std::uint64_t { Magnitude, HalfLife, Ramp, Urgency, SelfCost, Floor, SeverityRatio };
constexpr std::uint64_t kQuantityCount = 7;

/// MODEL.md §2: "r = 3 (range 2.5–4)".
constexpr double kLeastRatio = 2.5;
constexpr double kMostRatio = 4;

/// exp of a normal, scaled to a mean of 1.
double unitLognormal(RandomStream& random, double spread) {
    return random.lognormal(spread) * std::exp(-spread * spread / 2);
}

}  // namespace

Draw drawOf(const BalanceInput& input, const Parameters& parameters, const Variation& varied,
            std::uint64_t seed, std::uint64_t number) {
    const auto stream = [&](Quantity quantity) {
        return RandomStream(seed, number * kQuantityCount + static_cast<std::uint64_t>(quantity));
    };
    Draw draw{parameters, input.scales};
    if (varied.magnitude) {
        RandomStream random = stream(Quantity::Magnitude);
        std::vector<double> scales(input.columns->key.size());
        for (std::size_t i = 0; i < scales.size(); ++i) {
            scales[i] = unitLognormal(random, kMagnitudeSpread) * (input.scales ? (*input.scales)[i] : 1);
        }
        draw.scales = std::make_shared<const std::vector<double>>(std::move(scales));
    }
    const auto vary = [&](bool isVaried, Quantity quantity, auto change) {
        if (!isVaried) {
            return;
        }
        RandomStream random = stream(quantity);
        for (TrackParameters& track : draw.parameters.tracks) {
            change(track, random);
        }
    };
    vary(varied.halfLife, Quantity::HalfLife, [](TrackParameters& track, RandomStream& random) {
        track.halfLifeMonths *= random.lognormal(kLengthSpread);
    });
    vary(varied.ramp, Quantity::Ramp, [](TrackParameters& track, RandomStream& random) {
        track.rampDays *= random.lognormal(kLengthSpread);
    });
    vary(varied.urgency, Quantity::Urgency, [](TrackParameters& track, RandomStream& random) {
        track.urgency *= unitLognormal(random, kUrgencySpread);
    });
    vary(varied.selfCost, Quantity::SelfCost, [](TrackParameters& track, RandomStream& random) {
        track.selfCost = random.beta(kSelfCostConcentration * track.selfCost,
                                     kSelfCostConcentration * (1 - track.selfCost));
    });
    vary(varied.floor, Quantity::Floor, [](TrackParameters& track, RandomStream& random) {
        track.floor = std::clamp(track.floor + random.uniform(-kFloorReach, kFloorReach), 0.0, 1.0);
    });
    if (varied.severityRatio) {
        draw.parameters.severityRatio = stream(Quantity::SeverityRatio).uniform(kLeastRatio, kMostRatio);
    }
    return draw;
}

}  // namespace fulcrum

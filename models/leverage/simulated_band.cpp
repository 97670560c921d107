// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/simulated_band.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

int stepOf(const BalanceCurve& curve) { return curve.days.size() > 1 ? curve.days[1] - curve.days[0] : 1; }

/// What a simulated day says beside its net.
struct Distances {
    double below = 0;  ///< of P10 from the net
    double above = 0;
    double skew = 0;  ///< of Pr(N > 0) from what a normal distribution of that width would have
};

double deviationOf(double below, double above) { return (above - below) / (2 * kTenthPercentile); }

Distances between(const Distances& a, const Distances& b, double share) {
    return {std::lerp(a.below, b.below, share), std::lerp(a.above, b.above, share),
            std::lerp(a.skew, b.skew, share)};
}

}  // namespace

MonteCarloPlan planFor(const BalanceCurve& curve, int mostDays) {
    MonteCarloPlan plan;
    if (curve.days.empty()) {
        return plan;
    }
    const int count = static_cast<int>(curve.days.size());
    const int every = 1 + (count - 1) / std::max(mostDays, 1);
    plan.step = every * stepOf(curve);
    plan.to = curve.days.back();
    plan.from = plan.to - (count - 1) / every * plan.step;
    return plan;
}

Band onDaysOf(const BalanceCurve& curve, const MonteCarloBand& simulated) {
    if (simulated.days == curve.days) {
        return simulated.band;
    }
    std::vector<Distances> known;
    const auto netOn = [&](Day day) {
        const auto place = std::lower_bound(curve.days.begin(), curve.days.end(), day);
        return curve.net[static_cast<std::size_t>(place - curve.days.begin())];
    };
    for (std::size_t i = 0; i < simulated.days.size(); ++i) {
        const double net = netOn(simulated.days[i]);
        const double below = simulated.band.p10[i] - net;
        const double above = simulated.band.p90[i] - net;
        known.push_back(
            {below, above,
             simulated.band.probAhead[i] - normalProbabilityAbove0(net, deviationOf(below, above))});
    }
    Band band;
    std::size_t next = 0;  // the first simulated day not before this one
    for (std::size_t i = 0; i < curve.days.size(); ++i) {
        const Day day = curve.days[i];
        while (next + 1 < simulated.days.size() && simulated.days[next] < day) {
            ++next;
        }
        Distances here = known[next];
        if (next > 0 && simulated.days[next] > day) {
            const Day before = simulated.days[next - 1];
            here = between(known[next - 1], known[next],
                           double(day - before) / double(simulated.days[next] - before));
        }
        band.p10.push_back(curve.net[i] + here.below);
        band.p90.push_back(curve.net[i] + here.above);
        band.probAhead.push_back(
            std::clamp(normalProbabilityAbove0(curve.net[i], deviationOf(here.below, here.above)) + here.skew,
                       0.0, 1.0));
    }
    return band;
}

std::optional<SimulatedBand> simulateBand(const BalanceInput& input, const Parameters& parameters, Lens lens,
                                          const BalanceCurve& curve, const Progress& progress,
                                          const std::stop_token& stop) {
    const MonteCarloPlan plan = planFor(curve);
    if (curve.days.empty()) {
        return SimulatedBand{{}, plan.draws};
    }
    const auto simulated = monteCarlo(input, parameters, lens, plan, progress, stop);
    if (!simulated) {
        return std::nullopt;
    }
    return SimulatedBand{onDaysOf(curve, *simulated), plan.draws};
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/monte_carlo.h"

#include <algorithm>
#include <cmath>

#include "models/leverage/balance_model.h"
#include "models/leverage/parallel.h"
#include "models/leverage/statistics.h"

namespace fulcrum {
namespace {

/// Draws are handed to a thread by so many, so that progress is told and stop is asked for now and then.
constexpr std::size_t kDrawsAtOnce = 16;

}  // namespace

std::optional<MonteCarloBand> monteCarlo(const BalanceInput& input, const Parameters& parameters, Lens lens,
                                         const MonteCarloPlan& plan, const Progress& progress,
                                         std::stop_token stop) {
    MonteCarloBand result;
    const BalanceModel undrawn(input, parameters, lens);
    result.days = undrawn.curve(plan.from, plan.to, plan.step).days;
    const std::size_t days = result.days.size();
    const auto draws = static_cast<std::size_t>(std::max(plan.draws, 1));
    std::vector<float> nets(draws * days);  // by day, then by draw
    const auto draw = [&](std::size_t piece) {
        const std::size_t last = std::min((piece + 1) * kDrawsAtOnce, draws);
        for (std::size_t i = piece * kDrawsAtOnce; i < last; ++i) {
            Draw drawn = drawOf(input, parameters, plan.varied, plan.seed, i);
            const BalanceModel model = undrawn.with(std::move(drawn.parameters), std::move(drawn.scales));
            const BalanceCurve curve = model.curve(plan.from, plan.to, plan.step);
            for (std::size_t day = 0; day < days; ++day) {
                nets[day * draws + i] = static_cast<float>(curve.net[day]);
            }
        }
    };
    const std::size_t pieces = (draws + kDrawsAtOnce - 1) / kDrawsAtOnce;
    if (!runParallel(pieces, plan.threads, draw, progress, stop)) {
        return std::nullopt;
    }
    for (std::size_t day = 0; day < days; ++day) {
        const auto first = nets.begin() + static_cast<std::ptrdiff_t>(day * draws);
        const std::vector<double> values(first, first + static_cast<std::ptrdiff_t>(draws));
        const auto ahead = std::count_if(values.begin(), values.end(), [](double net) { return net > 0; });
        const auto even = std::count(values.begin(), values.end(), 0.0);
        result.band.p10.push_back(quantile(values, 0.1));
        result.band.p90.push_back(quantile(values, 0.9));
        // As in the analytic band, a net of exactly 0 is half ahead.
        result.band.probAhead.push_back((static_cast<double>(ahead) + static_cast<double>(even) / 2) /
                                        static_cast<double>(draws));
        result.mean.push_back(fulcrum::mean(values));
        result.deviation.push_back(draws > 1 ? std::sqrt(fulcrum::variance(values)) : 0);
    }
    return result;
}

}  // namespace fulcrum

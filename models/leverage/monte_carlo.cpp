// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/monte_carlo.h"

#include <algorithm>
#include <cmath>

#include "models/domain/statistics.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/parallel.h"

namespace fulcrum {
namespace {

/// The share of the work that the draws are; the rest is sorting them day by day.
constexpr double kShareOfDraws = 0.9;
/// So many days are read out of each draw at once: a line of the processor's cache.
constexpr std::size_t kDaysAtOnce = 16;

/// What the draws of one day come to.
void summarize(const std::vector<double>& values, std::size_t day, MonteCarloBand& result) {
    const auto ahead = std::count_if(values.begin(), values.end(), [](double net) { return net > 0; });
    const auto even = std::count(values.begin(), values.end(), 0.0);
    result.band.p10[day] = quantile(values, 0.1);
    result.band.p90[day] = quantile(values, 0.9);
    // As in the analytic band, a net of exactly 0 is half ahead.
    result.band.probAhead[day] =
        (static_cast<double>(ahead) + static_cast<double>(even) / 2) / static_cast<double>(values.size());
    result.mean[day] = mean(values);
    result.deviation[day] = values.size() > 1 ? std::sqrt(variance(values)) : 0;
}

}  // namespace

std::optional<MonteCarloBand> monteCarlo(const BalanceInput& input, const Parameters& parameters, Lens lens,
                                         const MonteCarloPlan& plan, const Progress& progress,
                                         const std::stop_token& stop) {
    MonteCarloBand result;
    const BalanceModel undrawn(input, parameters, lens);
    result.days = undrawn.curve(plan.from, plan.to, plan.step).days;
    const std::size_t days = result.days.size();
    const auto draws = static_cast<std::size_t>(std::max(plan.draws, 1));
    std::vector<float> nets(draws * days);  // by draw, then by day
    const auto draw = [&](std::size_t i) {
        Draw drawn = drawOf(input, parameters, plan.varied, plan.seed, i);
        const BalanceModel model = undrawn.with(std::move(drawn.parameters), std::move(drawn.scales));
        const BalanceCurve curve = model.curve(plan.from, plan.to, plan.step);
        for (std::size_t day = 0; day < days; ++day) {
            nets[i * days + day] = static_cast<float>(curve.net[day]);
        }
    };
    const auto told = [&](double before, double share) {
        return progress
                   ? Progress([&progress, before, share](double done) { progress(before + share * done); })
                   : Progress();
    };
    if (!runParallel(draws, plan.threads, draw, told(0, kShareOfDraws), stop)) {
        return std::nullopt;
    }
    for (std::vector<double>* column :
         {&result.band.p10, &result.band.p90, &result.band.probAhead, &result.mean, &result.deviation}) {
        column->resize(days);
    }
    const auto sort = [&](std::size_t piece) {
        const std::size_t first = piece * kDaysAtOnce;
        std::vector<std::vector<double>> values(std::min(kDaysAtOnce, days - first),
                                                std::vector<double>(draws));
        for (std::size_t i = 0; i < draws; ++i) {
            for (std::size_t k = 0; k < values.size(); ++k) {
                values[k][i] = static_cast<double>(nets[i * days + first + k]);
            }
        }
        for (std::size_t k = 0; k < values.size(); ++k) {
            summarize(values[k], first + k, result);
        }
    };
    const std::size_t pieces = (days + kDaysAtOnce - 1) / kDaysAtOnce;
    if (!runParallel(pieces, plan.threads, sort, told(kShareOfDraws, 1 - kShareOfDraws), stop)) {
        return std::nullopt;
    }
    return result;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balance of one day rests on (MODEL.md §4): how much of its variance the weights of the tracks
// would make, how far each parameter alone can move it within its range, and, with all of them varied
// together, which share of the variance each is responsible for by itself and with its interactions. Pure
// functions of values, usable from any thread.
#pragma once

#include <QString>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "models/leverage/balance_input.h"
#include "models/leverage/balance_sums.h"
#include "models/leverage/parameter_ranges.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

/// By track, what share of Var N comes from its weight if all weights are equally uncertain and independent:
/// c_k² / Σ c². Exact, as the balance is linear in the weights. All 0 where nothing presses.
std::vector<double> weightShares(const BalanceSums& sums);

/// One parameter moved from one end of its range to the other, all others as they are.
struct TornadoBar {
    QString name;
    double low = 0;  ///< the parameter's values
    double high = 0;
    double netAtLow = 0;  ///< the balance with them
    double netAtHigh = 0;

    double length() const { return netAtLow < netAtHigh ? netAtHigh - netAtLow : netAtLow - netAtHigh; }
};

/// Longest first; parameters that do not move the balance of that day are left out. Once `stop` is asked for
/// it moves no further parameter.
std::vector<TornadoBar> tornado(const BalanceInput& input, const Parameters& parameters, Lens lens, Day day,
                                const std::vector<QString>& trackIds,
                                const std::vector<ParameterRange>& ranges, const std::stop_token& stop = {});

/// The indices of one parameter; estimates, so a little below 0 or above 1 may happen.
struct SensitivityIndex {
    QString name;
    double firstOrder = 0;  ///< share of the variance that goes if this parameter were known
    double total = 0;       ///< share that stays if all others were known
};

struct SensitivityIndices {
    double mean = 0;  ///< of the balance over the draws
    double variance = 0;
    std::vector<SensitivityIndex> indices;  ///< largest total first; parameters without influence left out
};

inline constexpr int kSaltelliSamples = 512;

/// Saltelli's estimator of the first-order indices (2010) and Jansen's of the total ones, each parameter
/// uniform over its range: samples × (parameters + 2) balances. Nothing if `stop` was asked for. The number
/// of threads (0: one a core) changes nothing. `progress` as in monteCarlo.
std::optional<SensitivityIndices> saltelli(const BalanceInput& input, const Parameters& parameters, Lens lens,
                                           Day day, const std::vector<QString>& trackIds,
                                           const std::vector<ParameterRange>& ranges,
                                           int samples = kSaltelliSamples, std::uint64_t seed = 1,
                                           unsigned threads = 0,
                                           const std::function<void(double)>& progress = {},
                                           const std::stop_token& stop = {});

/// The estimator itself, over any function of numbers between 0 and 1: what saltelli() runs on the balance.
/// `model` is called from several threads at once.
std::optional<SensitivityIndices> saltelliOf(std::size_t count,
                                             const std::function<double(const std::vector<double>&)>& model,
                                             int samples, std::uint64_t seed, unsigned threads,
                                             const std::function<void(double)>& progress = {},
                                             const std::stop_token& stop = {});

}  // namespace fulcrum

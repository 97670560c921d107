// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far α or κ could be off because just these units were coded: the statistic of many samples of as many
// units, drawn from them with replacement, and the percentiles of what comes out (Efron & Tibshirani 1993,
// ch. 13). Drawn are the units that the statistic rests on, those with two values; the others say nothing of
// agreement. Pure functions of values, usable from any thread; a seed gives the same interval on every
// machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>

#include "models/agreement/cohen_kappa.h"
#include "models/agreement/krippendorff_alpha.h"
#include "models/agreement/ratings.h"
#include "models/domain/result.h"

namespace fulcrum {

struct BootstrapOptions {
    double level = 0.95;  ///< between 0 and 1: the share of the samples that the interval holds
    std::size_t replicates = 1000;
    std::uint64_t seed = 1;
};

struct BootstrapInterval {
    double low = 0;
    double high = 0;
    std::size_t replicates = 0;  ///< samples drawn
    std::size_t undefined =
        0;  ///< of these, without variation and so without a value; not in the percentiles

    bool operator==(const BootstrapInterval&) const = default;
};

/// All of these fail where the statistic itself is undefined, with the reason that it gives; if there are
/// fewer than two units to draw from; if no sample has a value; and once `stop` is asked for, which they look
/// at between two samples. `progress` is told the share that is done, on the calling thread.
Result<BootstrapInterval> bootstrapAlpha(const Ratings& ratings, Metric metric,
                                         const BootstrapOptions& options = {},
                                         const std::function<void(double)>& progress = {},
                                         const std::stop_token& stop = {});
Result<BootstrapInterval> bootstrapKappa(const Ratings& ratings, std::size_t oneCoder, std::size_t otherCoder,
                                         KappaWeights weights = KappaWeights::Unweighted,
                                         const BootstrapOptions& options = {},
                                         const std::function<void(double)>& progress = {},
                                         const std::stop_token& stop = {});

/// The procedure itself, of any statistic to which units of one pattern are alike: it is given how many units
/// of each of the `patterns` a sample has.
Result<BootstrapInterval> bootstrapOf(
    std::span<const std::uint32_t> patternOfUnit, std::size_t patterns,
    const std::function<std::optional<double>(std::span<const std::uint32_t>)>& statistic,
    const BootstrapOptions& options, const std::function<void(double)>& progress = {},
    const std::stop_token& stop = {});

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/bootstrap.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "models/agreement/agreement_text.h"
#include "models/agreement/value_pairs.h"
#include "models/agreement/value_patterns.h"
#include "models/domain/random_stream.h"
#include "models/domain/statistics.h"

namespace fulcrum {

Result<BootstrapInterval> bootstrapOf(
    std::span<const std::uint32_t> patternOfUnit, std::size_t patterns,
    const std::function<std::optional<double>(std::span<const std::uint32_t>)>& statistic,
    const BootstrapOptions& options, const std::function<void(double)>& progress,
    const std::stop_token& stop) {
    const QString where = AgreementText::tr("the interval of the agreement");
    if (patternOfUnit.size() < 2) {
        return Error{where, AgreementText::tr("samples can only be drawn from two events or more"),
                     AgreementText::tr("Have more of the same events coded")};
    }
    std::vector<double> values;
    std::vector<std::uint32_t> times(patterns);
    BootstrapInterval interval;
    for (; interval.replicates < options.replicates; ++interval.replicates) {
        if (stop.stop_requested()) {
            return Error{where, AgreementText::tr("the computation was stopped"),
                         AgreementText::tr("Start it again")};
        }
        // A stream of its own, so that a sample does not depend on how many there are.
        RandomStream random(options.seed, interval.replicates);
        std::ranges::fill(times, 0U);
        for (std::size_t drawn = 0; drawn < patternOfUnit.size(); ++drawn) {
            ++times[patternOfUnit[random.below(patternOfUnit.size())]];
        }
        if (const std::optional<double> value = statistic(times)) {
            values.push_back(*value);
        } else {
            ++interval.undefined;
        }
        if (progress) {
            progress(static_cast<double>(interval.replicates + 1) / static_cast<double>(options.replicates));
        }
    }
    if (values.empty()) {
        return Error{where, AgreementText::tr("no sample of the events has any variation"),
                     AgreementText::tr("Have more of the same events coded")};
    }
    interval.low = quantile(values, (1 - options.level) / 2);
    interval.high = quantile(std::move(values), (1 + options.level) / 2);
    return interval;
}

Result<BootstrapInterval> bootstrapAlpha(const Ratings& ratings, Metric metric,
                                         const BootstrapOptions& options,
                                         const std::function<void(double)>& progress,
                                         const std::stop_token& stop) {
    const ValuePatterns patterns(ratings, metric);
    if (!patterns.alphaOf(patterns.times())) {
        return patterns.undefined();
    }
    const auto statistic = [&](std::span<const std::uint32_t> times) {
        const std::optional<Alpha> alpha = patterns.alphaOf(times);
        return alpha ? std::optional(alpha->alpha) : std::nullopt;
    };
    return bootstrapOf(patterns.patternOfUnit(), patterns.times().size(), statistic, options, progress, stop);
}

Result<BootstrapInterval> bootstrapKappa(const Ratings& ratings, std::size_t oneCoder, std::size_t otherCoder,
                                         KappaWeights weights, const BootstrapOptions& options,
                                         const std::function<void(double)>& progress,
                                         const std::stop_token& stop) {
    const ValuePairs pairs(ratings, oneCoder, otherCoder, weights);
    if (!pairs.kappaOf(pairs.times())) {
        return pairs.undefined();
    }
    const auto statistic = [&](std::span<const std::uint32_t> times) {
        const std::optional<Kappa> kappa = pairs.kappaOf(times);
        return kappa ? std::optional(kappa->kappa) : std::nullopt;
    };
    return bootstrapOf(pairs.cellOfUnit(), pairs.times().size(), statistic, options, progress, stop);
}

}  // namespace fulcrum

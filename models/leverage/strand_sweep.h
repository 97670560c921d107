// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums weighted stretches on sampled days, in O(stretches + samples) however many hold, and without ever
// subtracting one that ends: subtraction would leave the rounding errors of all that ended in the little that
// remains. Before the pivot of a block a state swept forwards only gains; from the pivot on the state as of
// the pivot, gathered backwards from the last end, only gains as well. Pure function, usable from any thread.
//
// What a stretch is worth on a day is the response's business: Response for the balance itself, PairResponse
// and DampedResponse for the squares that its variance is made of. Each of them knows
//   add(state, size, days)      units whose clock was so many days ago,
//   passage(days), advance      letting days pass,
//   value, valueAfter           what the state is worth, now or so many days later,
//   carried(weight, days)       what a weight has become so many days after its stretch began.
#pragma once

#include <cstdint>
#include <span>

#include "models/leverage/pivot_order.h"
#include "models/leverage/sample_days.h"

namespace fulcrum {

/// The half of a block before its pivot.
template <typename Bite>
void sweepForwards(const PivotOrder& order, const PivotOrder::Block& block, std::span<const double> weights,
                   const Bite& bite, const SampleDays& samples, std::span<double> sums) {
    std::uint32_t next = block.first;
    const std::int64_t last = samples.indexFrom(block.pivot);
    std::int64_t index = samples.indexFrom(order.from(next));
    if (index >= last) {
        return;
    }
    // What begins between two samples joins on the second of them, as old as it then is.
    const typename Bite::Passage oneStep = bite.passage(samples.step);
    typename Bite::State state{};
    for (; index < last; ++index) {
        const std::int64_t day = samples.day(index);
        bite.advance(state, oneStep);
        for (; next < block.last && order.from(next) <= day; ++next) {
            bite.add(state, bite.carried(weights[next], day - order.from(next)),
                     day - order.clock(block, next));
        }
        sums[static_cast<std::size_t>(index)] += bite.value(state);
    }
}

/// The half of a block from its pivot on.
template <typename Bite>
void sweepBackwards(const PivotOrder& order, const PivotOrder::Block& block, std::span<const double> weights,
                    const Bite& bite, const SampleDays& samples, std::span<double> sums) {
    std::uint32_t next = block.first;
    const std::int64_t first = samples.indexFrom(block.pivot);
    std::int64_t index = samples.indexFrom(order.end(block, next).until);
    typename Bite::State atPivot{};
    while (index > first) {
        --index;
        const std::int64_t day = samples.day(index);
        for (; next < block.last; ++next) {
            const auto [position, until] = order.end(block, next);
            if (until <= day) {
                break;
            }
            // Only up to the pivot: valueAfter carries it on from there.
            bite.add(atPivot,
                     bite.carried(weights[position], std::int64_t{block.pivot} - order.from(position)),
                     std::int64_t{block.pivot} - order.clock(block, position));
        }
        sums[static_cast<std::size_t>(index)] += bite.valueAfter(atPivot, day - block.pivot);
    }
}

/// Adds Σ weight · response on each sample to `sums`, which has `samples.count` values; one weight a stretch.
template <typename Bite>
void addSweep(const PivotOrder& order, std::span<const double> weights, const Bite& bite,
              const SampleDays& samples, std::span<double> sums) {
    for (const PivotOrder::Block& block : order.blocks()) {
        sweepForwards(order, block, weights, bite, samples, sums);
        sweepBackwards(order, block, weights, bite, samples, sums);
    }
}

}  // namespace fulcrum

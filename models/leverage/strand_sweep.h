// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums the strokes of one strand on sampled days, in O(strokes + samples) however many are in force, and
// without ever subtracting a stroke that ends: subtraction would leave the rounding errors of all that ended
// in the little that remains.
//
// Each stroke belongs to the widest power-of-two boundary that it straddles, its *pivot*; strokes of one
// pivot form a block. Before its pivot the strokes of a block only begin, so a state swept forwards only
// gains. From the pivot on they only end, so the state as of the pivot, gathered backwards from the last end,
// only gains as well. A day lies in at most one block of each of the 32 widths. Immutable once built, usable
// from any thread.
//
// What a stroke is worth on a day is the response's business: Response for the balance itself, PairResponse
// and DampedResponse for the squares that its variance is made of.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "models/leverage/damped_response.h"
#include "models/leverage/pair_response.h"
#include "models/leverage/response.h"
#include "models/leverage/strokes.h"

namespace fulcrum {

/// The days first, first + step, … (`count` of them).
struct SampleDays {
    std::int64_t first = 0;
    std::int64_t step = 1;  ///< at least 1
    std::int64_t count = 0;

    std::int64_t day(std::int64_t index) const { return first + index * step; }

    /// The index of the first sample on `day` or later, `count` if there is none.
    std::int64_t indexFrom(std::int64_t day) const;
};

template <typename Bite = Response>
class StrandSweep {
public:
    StrandSweep() = default;

    /// `strokes` must be of one strand.
    StrandSweep(std::span<const Stroke> strokes, const Bite& response);

    /// Adds Σ weight · response on each sample to `sums`, which has `samples.count` values.
    void addTo(std::span<double> sums, const SampleDays& samples) const;

    bool isEmpty() const { return m_blocks.empty(); }

private:
    /// A stroke as one of the two sweeps needs it: the day on which it begins, or ends.
    struct Turn {
        Day day = 0;
        Day clock = 0;
        double weight = 0;
    };
    struct Block {
        std::int64_t pivot = 0;
        std::size_t firstStroke = 0;  ///< into m_begins and m_ends
        std::size_t lastStroke = 0;   ///< one after
    };

    void sweepForwards(const Block& block, std::span<double> sums, const SampleDays& samples) const;
    void sweepBackwards(const Block& block, std::span<double> sums, const SampleDays& samples) const;

    Bite m_response;
    std::vector<Block> m_blocks;
    std::vector<Turn> m_begins;  ///< by block, then by begin
    std::vector<Turn> m_ends;    ///< by block, then by end, the last first
};

extern template class StrandSweep<Response>;
extern template class StrandSweep<PairResponse>;
extern template class StrandSweep<DampedResponse>;

}  // namespace fulcrum

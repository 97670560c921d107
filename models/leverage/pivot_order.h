// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stretches of days, in the order in which sweeps sum them and a day finds those that hold on it. Each
// belongs to the widest power-of-two boundary that it straddles, its *pivot*; stretches of one pivot form a
// block. Before its pivot the stretches of a block only begin, from the pivot on they only end. A day lies in
// at most one block of each of the 32 widths, and there what holds is a prefix of the begins or of the ends:
// this is the interval tree of Edelsbrunner (1980) over all days there are. Immutable once built, usable from
// any thread.
//
// A million stretches are held by the day they begin on, and beyond that a block holds only what its
// stretches differ in: most age from their first day, and open ones all end alike. So a stretch takes 4 to
// 16 bytes.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "models/domain/day.h"

namespace fulcrum {

/// The days [from, until), at least one, and the day that they age from.
struct Stretch {
    Day from = 0;
    Day until = kOpenEnd;
    Day clock = 0;
};

/// The positions of the stretches in the order that PivotOrder needs: by pivot, then by begin.
std::vector<std::uint32_t> sortedByPivot(std::span<const Stretch> stretches);

class PivotOrder {
public:
    struct Block {
        Day pivot = 0;
        std::uint32_t first = 0;  ///< position of its first stretch
        std::uint32_t last = 0;   ///< one after

    private:
        friend class PivotOrder;
        /// Where all stretches of the block end on one day, or all age from their first day.
        static constexpr std::uint32_t kAlike = 0xFFFFFFFF;
        Day until = kOpenEnd;               ///< of all, where they end alike
        std::uint32_t firstEnd = kAlike;    ///< into m_untils and m_ends
        std::uint32_t firstClock = kAlike;  ///< into m_clocks
    };

    /// Where a stretch ends, and its position.
    struct End {
        std::uint32_t position = 0;
        Day until = kOpenEnd;
    };

    PivotOrder() = default;

    /// `stretches` come sorted by sortedByPivot; fewer than 2^32 − 1.
    explicit PivotOrder(const std::vector<Stretch>& stretches);

    std::span<const Block> blocks() const { return m_blocks; }

    std::size_t size() const { return m_froms.size(); }

    /// Positions are those of the order it was given in: by block, then by begin.
    Day from(std::size_t position) const { return m_froms[position]; }
    Day clock(const Block& block, std::uint32_t position) const {
        return block.firstClock == Block::kAlike ? m_froms[position]
                                                 : m_clocks[block.firstClock + (position - block.first)];
    }

    /// The ends of a block, the last first; `place` from block.first to block.last − 1.
    End end(const Block& block, std::uint32_t place) const {
        if (block.firstEnd == Block::kAlike) {
            return {place, block.until};
        }
        const std::uint32_t at = block.firstEnd + (place - block.first);
        return {m_ends[at], m_untils[at]};
    }

    /// Calls visit(position) for each stretch that holds on `day` and began on `since` or later.
    /// O(log n + k) where k is what holds on the day; of what began before `since` most is not looked at.
    template <typename Visit>
    void visit(Day day, std::int64_t since, Visit visit) const;

    /// Bytes that the stretches take.
    std::size_t bytes() const;

private:
    const Block* blockOf(Day pivot) const {
        const auto block = std::lower_bound(m_blocks.begin(), m_blocks.end(), pivot,
                                            [](const Block& a, Day wanted) { return a.pivot < wanted; });
        return block != m_blocks.end() && block->pivot == pivot ? &*block : nullptr;
    }
    void addEnds(Block& block, const std::vector<Stretch>& stretches);
    void addClocks(Block& block, const std::vector<Stretch>& stretches);

    std::vector<Block> m_blocks;  ///< by pivot
    std::vector<Day> m_froms;
    std::vector<Day> m_clocks;          ///< of blocks where some stretch ages from another day
    std::vector<std::uint32_t> m_ends;  ///< positions; of blocks that do not end alike, the last end first
    std::vector<Day> m_untils;          ///< beside m_ends
};

/// No stretch began before it.
inline constexpr std::int64_t kSinceEver = std::numeric_limits<std::int64_t>::min();

/// Days as unsigned numbers in the same order.
inline constexpr std::uint32_t kDayZero = 0x80000000U;

template <typename Visit>
void PivotOrder::visit(Day day, std::int64_t since, Visit visit) const {
    const std::uint32_t place = static_cast<std::uint32_t>(day) + kDayZero;
    // A pivot of no bits at all straddles nothing; single days stand under themselves.
    for (int width = 0; width < 32; ++width) {
        const std::uint32_t pivot = (place >> width | 1U) << width;
        const Block* block = blockOf(static_cast<Day>(pivot - kDayZero));
        if (block == nullptr) {
            continue;
        }
        if (day < block->pivot) {
            const auto begins = m_froms.begin() + block->first;
            const auto after = std::upper_bound(begins, m_froms.begin() + block->last, day);
            for (auto begin = after; begin != begins && *(begin - 1) >= since; --begin) {
                visit(static_cast<std::uint32_t>(begin - 1 - m_froms.begin()));
            }
        } else if (block->pivot >= since) {
            for (std::uint32_t i = block->first; i < block->last; ++i) {
                const End last = end(*block, i);
                if (last.until <= day) {
                    break;
                }
                if (m_froms[last.position] >= since) {
                    visit(last.position);
                }
            }
        }
    }
}

}  // namespace fulcrum

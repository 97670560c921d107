// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stretches of days, in the order in which sweeps sum them and a day finds those that hold on it. Each
// belongs to the widest power-of-two boundary that it straddles, its *pivot*; stretches of one pivot form a
// block. Before its pivot the stretches of a block only begin, from the pivot on they only end. A day lies in
// at most one block of each of the 32 widths, and there what holds is a prefix of the begins or of the ends:
// this is the interval tree of Edelsbrunner (1980) over all days there are. Immutable once built, usable from
// any thread.
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
        std::uint32_t first = 0;  ///< into begins() and ends()
        std::uint32_t last = 0;   ///< one after
    };

    PivotOrder() = default;

    /// `stretches` come sorted by sortedByPivot.
    explicit PivotOrder(std::vector<Stretch> stretches);

    std::span<const Block> blocks() const { return m_blocks; }

    /// By block, then by begin: the order they were given in.
    std::span<const Stretch> begins() const { return m_begins; }

    /// Positions in begins(); by block, then by end, the last first.
    std::span<const std::uint32_t> ends() const { return m_ends; }

    std::size_t size() const { return m_begins.size(); }

    /// Calls visit(position in begins()) for each stretch that holds on `day` and began on `since` or later.
    /// O(log n + k) where k is what holds on the day; of what began before `since` most is not looked at.
    template <typename Visit>
    void visit(Day day, std::int64_t since, Visit visit) const;

private:
    const Block* blockOf(Day pivot) const {
        const auto block = std::lower_bound(m_blocks.begin(), m_blocks.end(), pivot,
                                            [](const Block& a, Day wanted) { return a.pivot < wanted; });
        return block != m_blocks.end() && block->pivot == pivot ? &*block : nullptr;
    }

    std::vector<Block> m_blocks;  ///< by pivot
    std::vector<Stretch> m_begins;
    std::vector<std::uint32_t> m_ends;
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
            const auto begins = m_begins.begin() + block->first;
            const auto after = std::upper_bound(begins, m_begins.begin() + block->last, day,
                                                [](Day wanted, const Stretch& a) { return wanted < a.from; });
            for (auto begin = after; begin != begins && (begin - 1)->from >= since; --begin) {
                visit(static_cast<std::uint32_t>(begin - 1 - m_begins.begin()));
            }
        } else if (block->pivot >= since) {
            for (std::uint32_t i = block->first; i < block->last && m_begins[m_ends[i]].until > day; ++i) {
                if (m_begins[m_ends[i]].from >= since) {
                    visit(m_ends[i]);
                }
            }
        }
    }
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/pivot_order.h"

#include <bit>
#include <utility>

namespace fulcrum {
namespace {

std::uint32_t placeOf(Day day) { return static_cast<std::uint32_t>(day) + kDayZero; }

/// The day in [from, until) that is a multiple of the highest power of two, as a place; `from` itself if it
/// is the only day. Two stretches of one pivot straddle the same boundary at the same width, or are single
/// days.
std::uint32_t pivotOf(const Stretch& stretch) {
    const std::uint32_t first = placeOf(stretch.from);
    const std::uint32_t last = placeOf(stretch.until) - 1;
    if (first == last) {
        return first;
    }
    const int highest = static_cast<int>(std::bit_width(first ^ last)) - 1;
    return (last >> highest) << highest;
}

std::uint64_t key(std::uint32_t pivot, std::uint32_t place) { return std::uint64_t{pivot} << 32U | place; }

}  // namespace

std::vector<std::uint32_t> sortedByPivot(std::span<const Stretch> stretches) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
    keys.reserve(stretches.size());
    for (std::uint32_t i = 0; i < stretches.size(); ++i) {
        keys.emplace_back(key(pivotOf(stretches[i]), placeOf(stretches[i].from)), i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<std::uint32_t> order;
    order.reserve(keys.size());
    for (const auto& [ignored, position] : keys) {
        order.push_back(position);
    }
    return order;
}

PivotOrder::PivotOrder(const std::vector<Stretch>& stretches) {
    m_froms.reserve(stretches.size());
    for (std::uint32_t i = 0; i < stretches.size(); ++i) {
        m_froms.push_back(stretches[i].from);
        const Day pivot = static_cast<Day>(pivotOf(stretches[i]) - kDayZero);
        if (m_blocks.empty() || m_blocks.back().pivot != pivot) {
            Block& block = m_blocks.emplace_back();
            block.pivot = pivot;
            block.first = i;
        }
        m_blocks.back().last = i + 1;
    }
    for (Block& block : m_blocks) {
        addEnds(block, stretches);
        addClocks(block, stretches);
    }
    m_blocks.shrink_to_fit();
    m_ends.shrink_to_fit();
    m_untils.shrink_to_fit();
    m_clocks.shrink_to_fit();
}

void PivotOrder::addEnds(Block& block, const std::vector<Stretch>& stretches) {
    block.until = stretches[block.first].until;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> keys;  // the last end first, then by position
    keys.reserve(block.last - block.first);
    bool isAlike = true;
    for (std::uint32_t i = block.first; i < block.last; ++i) {
        isAlike = isAlike && stretches[i].until == block.until;
        keys.emplace_back(~placeOf(stretches[i].until), i);
    }
    if (isAlike) {
        return;
    }
    std::sort(keys.begin(), keys.end());
    block.firstEnd = static_cast<std::uint32_t>(m_ends.size());
    for (const auto& [ignored, position] : keys) {
        m_ends.push_back(position);
        m_untils.push_back(stretches[position].until);
    }
}

void PivotOrder::addClocks(Block& block, const std::vector<Stretch>& stretches) {
    const auto first = stretches.begin() + static_cast<std::ptrdiff_t>(block.first);
    const auto last = stretches.begin() + static_cast<std::ptrdiff_t>(block.last);
    if (std::all_of(first, last, [](const Stretch& each) { return each.clock == each.from; })) {
        return;
    }
    block.firstClock = static_cast<std::uint32_t>(m_clocks.size());
    for (auto each = first; each != last; ++each) {
        m_clocks.push_back(each->clock);
    }
}

std::size_t PivotOrder::bytes() const {
    return m_blocks.capacity() * sizeof(Block) + m_ends.capacity() * sizeof(std::uint32_t) +
           (m_froms.capacity() + m_clocks.capacity() + m_untils.capacity()) * sizeof(Day);
}

}  // namespace fulcrum

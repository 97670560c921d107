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

std::vector<std::uint32_t> sorted(std::vector<std::pair<std::uint64_t, std::uint32_t>>& keys) {
    std::sort(keys.begin(), keys.end());
    std::vector<std::uint32_t> order;
    order.reserve(keys.size());
    for (const auto& [ignored, position] : keys) {
        order.push_back(position);
    }
    return order;
}

}  // namespace

std::vector<std::uint32_t> sortedByPivot(std::span<const Stretch> stretches) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
    keys.reserve(stretches.size());
    for (std::uint32_t i = 0; i < stretches.size(); ++i) {
        keys.emplace_back(key(pivotOf(stretches[i]), placeOf(stretches[i].from)), i);
    }
    return sorted(keys);
}

PivotOrder::PivotOrder(std::vector<Stretch> stretches) : m_begins(std::move(stretches)) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
    keys.reserve(m_begins.size());
    for (std::uint32_t i = 0; i < m_begins.size(); ++i) {
        const std::uint32_t pivot = pivotOf(m_begins[i]);
        keys.emplace_back(key(pivot, ~placeOf(m_begins[i].until)), i);
        const Day day = static_cast<Day>(pivot - kDayZero);
        if (m_blocks.empty() || m_blocks.back().pivot != day) {
            m_blocks.push_back({day, i, i});
        }
        m_blocks.back().last = i + 1;
    }
    m_ends = sorted(keys);
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/strand_sweep.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace fulcrum {
namespace {

/// From so many strokes on a table of passages pays for itself, and so many days it spans.
constexpr std::size_t kStrokesWorthATable = 256;
constexpr std::int64_t kTabulatedDays = 256;

/// Days as unsigned numbers in the same order.
constexpr std::uint32_t kDayZero = 0x80000000U;

/// The day in [from, until) that is a multiple of the highest power of two; `from` itself if it is the only
/// day. Two strokes of one pivot straddle the same boundary at the same width, or are single days.
std::int64_t pivotOf(const Stroke& stroke) {
    const std::uint32_t first = static_cast<std::uint32_t>(stroke.from) + kDayZero;
    const std::uint32_t last = static_cast<std::uint32_t>(stroke.until) - 1 + kDayZero;
    if (first == last) {
        return stroke.from;
    }
    const int highest = std::bit_width(first ^ last) - 1;
    return std::int64_t{(last >> highest) << highest} - kDayZero;
}

}  // namespace

std::int64_t SampleDays::indexFrom(std::int64_t day) const {
    if (day <= first) {
        return 0;
    }
    return std::min(count, (day - first + step - 1) / step);
}

template <typename Bite>
StrandSweep<Bite>::StrandSweep(std::span<const Stroke> strokes, const Bite& response) : m_response(response) {
    if (strokes.size() >= kStrokesWorthATable) {
        m_response.tabulate(kTabulatedDays);
    }
    // The pivot is kept beside each stroke while sorting; the comparison would compute it over and over.
    struct Placed {
        std::int64_t pivot;
        std::size_t stroke;
    };
    std::vector<Placed> placed;
    placed.reserve(strokes.size());
    for (std::size_t i = 0; i < strokes.size(); ++i) {
        placed.push_back({pivotOf(strokes[i]), i});
    }
    const auto turns = [&](auto isBefore, Day Stroke::*day) {
        std::sort(placed.begin(), placed.end(), [&](const Placed& a, const Placed& b) {
            return a.pivot != b.pivot ? a.pivot < b.pivot : isBefore(strokes[a.stroke], strokes[b.stroke]);
        });
        std::vector<Turn> result;
        result.reserve(placed.size());
        for (const Placed& place : placed) {
            const Stroke& stroke = strokes[place.stroke];
            const bool isEnd = day == &Stroke::until;
            // Only up to the pivot: the sweep carries it on from there.
            const std::int64_t carriedDays = isEnd ? place.pivot - stroke.from : 0;
            result.push_back({stroke.*day, stroke.clock, m_response.carried(stroke.weight, carriedDays)});
        }
        return result;
    };
    m_begins = turns([](const Stroke& a, const Stroke& b) { return a.from < b.from; }, &Stroke::from);
    m_ends = turns([](const Stroke& a, const Stroke& b) { return a.until > b.until; }, &Stroke::until);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (m_blocks.empty() || m_blocks.back().pivot != placed[i].pivot) {
            m_blocks.push_back({placed[i].pivot, i, i});
        }
        m_blocks.back().lastStroke = i + 1;
    }
}

template <typename Bite>
void StrandSweep<Bite>::addTo(std::span<double> sums, const SampleDays& samples) const {
    for (const Block& block : m_blocks) {
        sweepForwards(block, sums, samples);
        sweepBackwards(block, sums, samples);
    }
}

template <typename Bite>
void StrandSweep<Bite>::sweepForwards(const Block& block, std::span<double> sums,
                                      const SampleDays& samples) const {
    std::size_t next = block.firstStroke;
    const std::int64_t last = samples.indexFrom(block.pivot);
    std::int64_t index = samples.indexFrom(m_begins[next].day);
    if (index >= last) {
        return;
    }
    typename Bite::State state;
    std::int64_t today = m_begins[next].day;
    for (; index < last; ++index) {
        const std::int64_t day = samples.day(index);
        for (; next < block.lastStroke && m_begins[next].day <= day; ++next) {
            const Turn& begin = m_begins[next];
            m_response.advance(state, begin.day - today);
            m_response.add(state, begin.weight, std::int64_t{begin.day} - begin.clock);
            today = begin.day;
        }
        m_response.advance(state, day - today);
        today = day;
        sums[static_cast<std::size_t>(index)] += m_response.value(state);
    }
}

template <typename Bite>
void StrandSweep<Bite>::sweepBackwards(const Block& block, std::span<double> sums,
                                       const SampleDays& samples) const {
    std::size_t next = block.firstStroke;
    const std::int64_t first = samples.indexFrom(block.pivot);
    std::int64_t index = samples.indexFrom(m_ends[next].day);
    typename Bite::State atPivot;
    while (index > first) {
        --index;
        const std::int64_t day = samples.day(index);
        for (; next < block.lastStroke && m_ends[next].day > day; ++next) {
            const Turn& end = m_ends[next];
            m_response.add(atPivot, end.weight, block.pivot - end.clock);
        }
        sums[static_cast<std::size_t>(index)] += m_response.valueAfter(atPivot, day - block.pivot);
    }
}

template class StrandSweep<Response>;
template class StrandSweep<PairResponse>;
template class StrandSweep<DampedResponse>;

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/density_pyramid.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "models/timeline/mark_shape.h"

namespace fulcrum {
namespace {

constexpr Day kNoDay = kLastDay + 1;

/// The weightier of two events, of equals the earlier; either may be none.
EventIndex weightier(const EventColumns& columns, EventIndex a, EventIndex b) {
    if (a == kNoIndex || b == kNoIndex) {
        return a == kNoIndex ? b : a;
    }
    const MarkRank rankA = rankOf(columns, a);
    const MarkRank rankB = rankOf(columns, b);
    return rankA != rankB ? (rankA > rankB ? a : b) : std::min(a, b);
}

bool isBarAt(const EventColumns& columns, EventIndex event) {
    return isBar(shapeOf(columns.kind[static_cast<std::size_t>(event)]));
}

/// Counts per day, sorted by day. Days that lie close are counted in an array; far ones are sorted.
std::vector<std::pair<Day, std::int32_t>> counted(std::vector<Day> days) {
    std::vector<std::pair<Day, std::int32_t>> counts;
    if (days.empty()) {
        return counts;
    }
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    const Day origin = *first;
    const auto length = static_cast<std::size_t>(*last - origin) + 1;
    if (length <= 4 * days.size() + 1024) {
        std::vector<std::int32_t> perDay(length);
        for (const Day day : days) {
            ++perDay[static_cast<std::size_t>(day - origin)];
        }
        for (std::size_t i = 0; i < length; ++i) {
            if (perDay[i] > 0) {
                counts.emplace_back(origin + static_cast<Day>(i), perDay[i]);
            }
        }
        return counts;
    }
    std::sort(days.begin(), days.end());
    for (const Day day : days) {
        if (counts.empty() || counts.back().first != day) {
            counts.emplace_back(day, 0);
        }
        ++counts.back().second;
    }
    return counts;
}

}  // namespace

DensityPyramid::DensityPyramid(const EventColumns& columns, const Lanes& lanes, Day horizon,
                               const EventSet* shown)
    : m_lanes(static_cast<std::size_t>(lanes.size())) {
    std::vector<Level> starts(m_lanes.size());
    std::vector<std::vector<Day>> lastDays(m_lanes.size());
    for (EventIndex event = 0; event < columns.size(); ++event) {
        if (shown != nullptr && !shown->contains(event)) {
            continue;
        }
        const auto at = static_cast<std::size_t>(event);
        const auto lane = static_cast<std::size_t>(lanes.laneOf(columns, event));
        Level& level = starts[lane];
        if (level.empty() || level.back().bin != columns.start[at]) {
            level.push_back({columns.start[at], 0, 0, 0, kNoIndex});
        }
        Record& record = level.back();
        ++record.starts;
        record.top = weightier(columns, record.top, event);
        if (isBarAt(columns, event)) {
            ++record.bars;
            lastDays[lane].push_back(drawnEnd(columns, event, horizon) - 1);
        }
    }
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const auto lasts = counted(std::move(lastDays[lane]));
        Level& days = m_lanes[lane].levels[0];
        days.reserve(std::max(starts[lane].size(), lasts.size()));
        auto start = starts[lane].begin();
        auto last = lasts.begin();
        while (start != starts[lane].end() || last != lasts.end()) {
            const Day startDay = start != starts[lane].end() ? start->bin : kNoDay;
            const Day lastDay = last != lasts.end() ? last->first : kNoDay;
            Record record{std::min(startDay, lastDay), 0, 0, 0, kNoIndex};
            if (startDay <= lastDay) {
                record = *start++;
            }
            if (lastDay <= startDay) {
                record.lasts = (last++)->second;
            }
            days.push_back(record);
        }
        for (std::size_t level = 1; level < kLevels; ++level) {
            m_lanes[lane].levels[level] = halved(m_lanes[lane].levels[level - 1], columns);
        }
    }
}

DensityPyramid::Level DensityPyramid::halved(const Level& level, const EventColumns& columns) {
    Level half;
    for (const Record& record : level) {
        const std::int32_t bin = record.bin >> 1;
        if (half.empty() || half.back().bin != bin) {
            half.push_back({bin, 0, 0, 0, kNoIndex});
        }
        Record& sum = half.back();
        sum.starts += record.starts;
        sum.bars += record.bars;
        sum.lasts += record.lasts;
        sum.top = weightier(columns, sum.top, record.top);
    }
    half.shrink_to_fit();
    return half;
}

int DensityPyramid::levelFor(double days) {
    int level = 0;
    while (level < kLevels - 1 && std::ldexp(1.0, level) < days) {
        ++level;
    }
    return level;
}

namespace {

template <typename Records>
auto atOrAfter(Records& records, std::int32_t bin) {
    return std::lower_bound(records.begin(), records.end(), bin,
                            [](const auto& record, std::int32_t wanted) { return record.bin < wanted; });
}

}  // namespace

DensityPyramid::Sums DensityPyramid::before(LaneIndex lane, Day day) const {
    Sums sums;
    const auto add = [&](const Record& record) {
        sums.starts += record.starts;
        sums.bars += record.bars;
        sums.lasts += record.lasts;
    };
    const auto& levels = m_lanes[static_cast<std::size_t>(lane)].levels;
    // Where the bin of the day is the right half of its parent, the left half lies wholly before.
    for (int level = 0; level < kLevels - 1; ++level) {
        const std::int32_t bin = binOf(day, level);
        if ((bin & 1) != 0) {
            const Level& records = levels[static_cast<std::size_t>(level)];
            const auto found = atOrAfter(records, bin - 1);
            if (found != records.end() && found->bin == bin - 1) {
                add(*found);
            }
        }
    }
    for (const Record& record : levels.back()) {
        if (record.bin < binOf(day, kLevels - 1)) {
            add(record);
        }
    }
    return sums;
}

void DensityPyramid::addTo(std::span<DensityBin> bins, LaneIndex lane, std::int32_t first, int level,
                           const EventColumns& columns) const {
    const Sums earlier = before(lane, firstDayOf(first, level));
    auto bars = static_cast<std::int32_t>(earlier.bars - earlier.lasts);
    const Level& records = m_lanes[static_cast<std::size_t>(lane)].levels[static_cast<std::size_t>(level)];
    auto record = atOrAfter(records, first);
    for (std::size_t i = 0; i < bins.size(); ++i) {
        DensityBin& bin = bins[i];
        if (record == records.end() || record->bin != first + static_cast<std::int32_t>(i)) {
            bin.inForce += bars;
            continue;
        }
        bin.starts += record->starts;
        bin.inForce += bars + record->bars;
        bin.top = weightier(columns, bin.top, record->top);
        bars += record->bars - record->lasts;
        ++record;
    }
}

std::vector<DensityBin> DensityPyramid::query(LaneIndex lane, std::int32_t first, int level, int count,
                                              const EventColumns& columns) const {
    std::vector<DensityBin> bins(static_cast<std::size_t>(std::max(count, 0)));
    addTo(bins, lane, first, level, columns);
    return bins;
}

Touching DensityPyramid::touching(LaneIndex lane, const DayRange& range) const {
    const Sums begun = before(lane, static_cast<Day>(std::ceil(range.from)));
    const Sums ended = before(lane, static_cast<Day>(std::floor(range.from)));
    const Sums past = before(lane, static_cast<Day>(std::ceil(range.to)));
    return {past.starts - begun.starts, begun.bars - ended.lasts};
}

void DensityPyramid::count(const EventColumns& columns, EventIndex event, const Lanes& lanes, Day horizon,
                           int step) {
    const auto at = static_cast<std::size_t>(event);
    auto& levels = m_lanes[static_cast<std::size_t>(lanes.laneOf(columns, event))].levels;
    const bool lasts = isBarAt(columns, event);
    const auto recordOf = [&](int level, Day day) -> Record& {
        Level& records = levels[static_cast<std::size_t>(level)];
        auto found = atOrAfter(records, binOf(day, level));
        if (found == records.end() || found->bin != binOf(day, level)) {
            found = records.insert(found, {binOf(day, level), 0, 0, 0, kNoIndex});
        }
        return *found;
    };
    for (int level = 0; level < kLevels; ++level) {
        Record& begun = recordOf(level, columns.start[at]);
        begun.starts += step;
        if (lasts) {
            begun.bars += step;
            recordOf(level, drawnEnd(columns, event, horizon) - 1).lasts += step;
        }
    }
}

void DensityPyramid::findTops(LaneIndex lane, Day day, const EventColumns& columns, const Lanes& lanes,
                              const ShownEvents& shown) {
    auto& levels = m_lanes[static_cast<std::size_t>(lane)].levels;
    EventIndex top = kNoIndex;
    const auto [first, last] = std::equal_range(columns.start.begin(), columns.start.end(), day);
    for (auto it = first; it != last; ++it) {
        const auto event = static_cast<EventIndex>(it - columns.start.begin());
        if (shown.has(event) && lanes.laneOf(columns, event) == lane) {
            top = weightier(columns, top, event);
        }
    }
    for (int level = 0; level < kLevels; ++level) {
        Level& records = levels[static_cast<std::size_t>(level)];
        const std::int32_t bin = binOf(day, level);
        if (level > 0) {
            const Level& halves = levels[static_cast<std::size_t>(level) - 1];
            top = kNoIndex;
            for (auto half = atOrAfter(halves, bin * 2); half != halves.end() && half->bin <= bin * 2 + 1;
                 ++half) {
                top = weightier(columns, top, half->top);
            }
        }
        atOrAfter(records, bin)->top = top;
    }
}

void DensityPyramid::update(const EventColumns& before, const EventColumns& after, const ColumnEdit& edit,
                            const Lanes& lanes, Day horizon, const ShownEvents& shown) {
    std::set<std::pair<LaneIndex, Day>> changed;
    const auto note = [&](const EventColumns& columns, EventIndex event) {
        changed.emplace(lanes.laneOf(columns, event), columns.start[static_cast<std::size_t>(event)]);
    };
    for (const EventIndex event : edit.removed) {
        if (shown.had(event)) {
            count(before, event, lanes, horizon, -1);
            note(before, event);
        }
    }
    for (const EventIndex event : edit.added) {
        if (shown.has(event)) {
            count(after, event, lanes, horizon, 1);
            note(after, event);
        }
    }
    // A bin without a top has a number below all others, and keeps it.
    const ManyRenumbered renumbered(edit);
    for (LaneLevels& lane : m_lanes) {
        for (Level& level : lane.levels) {
            for (Record& record : level) {
                record.top = renumbered(record.top);
            }
        }
    }
    for (const auto& [lane, day] : changed) {
        findTops(lane, day, after, lanes, shown);
    }
    std::set<LaneIndex> changedLanes;
    for (const auto& [lane, day] : changed) {
        changedLanes.insert(lane);
    }
    for (const LaneIndex lane : changedLanes) {
        for (Level& level : m_lanes[static_cast<std::size_t>(lane)].levels) {
            std::erase_if(level,
                          [](const Record& record) { return record.starts == 0 && record.lasts == 0; });
        }
    }
}

std::size_t DensityPyramid::size() const {
    std::size_t bytes = 0;
    for (const LaneLevels& lane : m_lanes) {
        for (const Level& level : lane.levels) {
            bytes += level.capacity() * sizeof(Record);
        }
    }
    return bytes;
}

}  // namespace fulcrum

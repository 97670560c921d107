// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/ranked_events.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "models/timeline/density_pyramid.h"

namespace fulcrum {
namespace {

constexpr std::size_t kBlock = 16;

using Events = std::vector<EventIndex>;

Day startOf(const EventColumns& columns, EventIndex event) {
    return columns.start[static_cast<std::size_t>(event)];
}

/// The first of `events` that begins on `day` or later.
Events::const_iterator firstFrom(const EventColumns& columns, Events::const_iterator begin,
                                 Events::const_iterator end, double day) {
    return std::lower_bound(
        begin, end, day, [&](EventIndex event, double wanted) { return startOf(columns, event) < wanted; });
}

/// One event for each stretch of 2^level days: the first of all lists that begins in it, if that lies in the
/// window. `shift` moves the stretches, so that lanes do not choose on the same days; stretches of one level
/// still lie within those of the next.
void spread(std::span<const Events* const> lists, const DayRange& range, int level, std::uint32_t shift,
            const EventColumns& columns, Events& found) {
    const auto offset = static_cast<Day>(shift & ((1U << static_cast<unsigned>(level)) - 1));
    const auto stretchOf = [&](Day day) { return DensityPyramid::binOf(day + offset, level); };
    const auto firstDayOf = [&](std::int32_t stretch) {
        return double(DensityPyramid::firstDayOf(stretch, level)) - offset;
    };
    std::vector<Events::const_iterator> at;
    const std::int32_t first = stretchOf(static_cast<Day>(std::floor(range.from)));
    for (const Events* list : lists) {
        at.push_back(firstFrom(columns, list->begin(), list->end(), firstDayOf(first)));
    }
    while (true) {
        EventIndex next = kNoIndex;
        for (std::size_t i = 0; i < lists.size(); ++i) {
            if (at[i] != lists[i]->end() && (next == kNoIndex || *at[i] < next)) {
                next = *at[i];
            }
        }
        if (next == kNoIndex || startOf(columns, next) >= range.to) {
            return;
        }
        if (startOf(columns, next) >= range.from) {
            found.push_back(next);
        }
        const double past = firstDayOf(stretchOf(startOf(columns, next)) + 1);
        for (std::size_t i = 0; i < lists.size(); ++i) {
            at[i] = firstFrom(columns, at[i], lists[i]->end(), past);
        }
    }
}

/// Renumbers sorted events stretch by stretch: between two changes all are moved by the same number, which a
/// million events notice.
class Renumbering {
public:
    explicit Renumbering(const ColumnEdit& edit) : m_edit(edit) {
        for (const EventIndex event : edit.removed) {
            m_firsts.push_back(event);
            m_firsts.push_back(event + 1);
        }
        auto removed = edit.removed.begin();
        for (std::size_t i = 0; i < edit.added.size(); ++i) {
            // The former event that the added one now stands before.
            const EventIndex kept = edit.added[i] - static_cast<EventIndex>(i);
            while (removed != edit.removed.end() &&
                   *removed - static_cast<EventIndex>(removed - edit.removed.begin()) <= kept) {
                ++removed;
            }
            m_firsts.push_back(kept + static_cast<EventIndex>(removed - edit.removed.begin()));
        }
        std::sort(m_firsts.begin(), m_firsts.end());
    }

    void operator()(Events& events) const {
        auto at = events.begin();
        EventIndex shift = 0;
        bool hasGone = false;
        for (const EventIndex first : m_firsts) {
            at = shifted(at, std::lower_bound(at, events.end(), first), shift);
            const EventIndex now = m_edit.renumbered(first);
            if (now == kNoIndex && at != events.end() && *at == first) {
                *at++ = kNoIndex;
                hasGone = true;
            } else if (now != kNoIndex) {
                shift = now - first;
            }
        }
        shifted(at, events.end(), shift);
        if (hasGone) {
            std::erase(events, kNoIndex);
        }
    }

private:
    /// Most events stay where they are, and are not so much as read then.
    static Events::iterator shifted(Events::iterator from, Events::iterator to, EventIndex by) {
        if (by != 0) {
            std::for_each(from, to, [by](EventIndex& event) { event += by; });
        }
        return to;
    }

    const ColumnEdit& m_edit;
    Events m_firsts;  ///< of each stretch, by former number
};

/// Where `event` stands, or would stand, in rising `events`.
std::size_t positionIn(const Events& events, EventIndex event) {
    return static_cast<std::size_t>(std::ranges::lower_bound(events, event) - events.begin());
}

/// Which bars of a list are others after an edit, by position.
struct ChangedBars {
    std::size_t from = std::numeric_limits<std::size_t>::max();
    std::size_t last = 0;
    int removed = 0;
    int inserted = 0;

    void remove(std::size_t position) {
        take(position);
        ++removed;
    }
    void insert(std::size_t position) {
        take(position);
        ++inserted;
    }
    /// Behind one that went and one that came all stand where they stood; else they may have moved.
    std::size_t endOf(std::size_t size) const {
        return removed == 1 && inserted == 1 ? std::min(last + 1, size) : size;
    }

private:
    void take(std::size_t position) {
        from = std::min(from, position);
        last = std::max(last, position);
    }
};

}  // namespace

RankedEvents::RankedEvents(const EventColumns& columns, const Lanes& lanes, Day horizon,
                           const EventSet* shown)
    : m_horizon(horizon), m_lanes(static_cast<std::size_t>(lanes.size())) {
    for (EventIndex event = 0; event < columns.size(); ++event) {
        if (shown != nullptr && !shown->contains(event)) {
            continue;
        }
        const auto at = static_cast<std::size_t>(event);
        LaneRanks& lane = m_lanes[static_cast<std::size_t>(lanes.laneOf(columns, event))];
        const auto rank = static_cast<std::size_t>(rankOf(columns, event));
        lane.events[rank].push_back(event);
        if (isBar(shapeOf(columns.kind[at]))) {
            lane.bars[rank].events.push_back(event);
        }
    }
    for (LaneRanks& lane : m_lanes) {
        for (Events& events : lane.events) {
            events.shrink_to_fit();
        }
        for (Bars& bars : lane.bars) {
            bars.events.shrink_to_fit();
            findLatestEnds(bars, columns, 0, bars.events.size());
        }
    }
}

void RankedEvents::findLatestEnds(Bars& bars, const EventColumns& columns, std::size_t from,
                                  std::size_t to) const {
    std::size_t below = bars.events.size();
    std::size_t level = 0;
    for (; below > (level == 0 ? 0 : 1); ++level) {
        if (bars.latestEnds.size() == level) {
            bars.latestEnds.emplace_back();
            from = 0;
            to = below;
        }
        const auto endOf = [&](std::size_t i) {
            return level == 0 ? drawnEnd(columns, bars.events[i], m_horizon) : bars.latestEnds[level - 1][i];
        };
        std::vector<Day>& latest = bars.latestEnds[level];
        latest.resize((below + kBlock - 1) / kBlock);
        from /= kBlock;
        to = std::min((to + kBlock - 1) / kBlock, latest.size());
        for (std::size_t block = from; block < to; ++block) {
            latest[block] = endOf(block * kBlock);
            for (std::size_t i = block * kBlock + 1; i < std::min((block + 1) * kBlock, below); ++i) {
                latest[block] = std::max(latest[block], endOf(i));
            }
        }
        below = latest.size();
    }
    bars.latestEnds.resize(level);
}

std::vector<EventIndex> RankedEvents::starting(std::span<const LaneIndex> lanes, const DayRange& range,
                                               std::size_t most, const EventColumns& columns) const {
    Events found;
    for (std::size_t rank = kMarkRanks; rank-- > 0 && found.size() < most;) {
        std::vector<const Events*> lists;
        std::vector<std::pair<Events::const_iterator, Events::const_iterator>> stretches;
        std::size_t count = 0;
        for (const LaneIndex lane : lanes) {
            const Events& events = m_lanes[static_cast<std::size_t>(lane)].events[rank];
            const auto from = firstFrom(columns, events.begin(), events.end(), range.from);
            const auto to = firstFrom(columns, from, events.end(), range.to);
            count += static_cast<std::size_t>(to - from);
            lists.push_back(&events);
            stretches.emplace_back(from, to);
        }
        if (found.size() + count > most) {
            const int level = DensityPyramid::levelFor(range.length() / double(most));
            // Multiplying by the golden ratio scatters neighbouring numbers over all bits.
            const std::uint32_t shift = static_cast<std::uint32_t>(lanes.front()) * 0x9E3779B1U;
            spread(lists, range, level, shift, columns, found);
            break;
        }
        for (const auto& [from, to] : stretches) {
            found.insert(found.end(), from, to);
        }
    }
    return found;
}

void RankedEvents::takeStanding(const Bars& bars, double from, std::size_t most, const EventColumns& columns,
                                std::vector<EventIndex>& found) const {
    const auto begun = static_cast<std::size_t>(
        firstFrom(columns, bars.events.begin(), bars.events.end(), from) - bars.events.begin());
    // Down into each block that holds a bar which is still drawn, from the earliest.
    const auto visit = [&](const auto& self, std::size_t level, std::size_t block, std::size_t size) -> void {
        if (found.size() >= most || block * size >= begun || bars.latestEnds[level][block] <= from) {
            return;
        }
        if (level == 0) {
            for (std::size_t i = block * kBlock; i < std::min((block + 1) * kBlock, begun); ++i) {
                if (found.size() < most && drawnEnd(columns, bars.events[i], m_horizon) > from) {
                    found.push_back(bars.events[i]);
                }
            }
            return;
        }
        const std::size_t last = std::min((block + 1) * kBlock, bars.latestEnds[level - 1].size());
        for (std::size_t below = block * kBlock; below < last; ++below) {
            self(self, level - 1, below, size / kBlock);
        }
    };
    if (!bars.events.empty()) {
        std::size_t size = kBlock;
        for (std::size_t level = 1; level < bars.latestEnds.size(); ++level) {
            size *= kBlock;
        }
        visit(visit, bars.latestEnds.size() - 1, 0, size);
    }
}

std::vector<EventIndex> RankedEvents::standing(std::span<const LaneIndex> lanes, double from,
                                               std::size_t most, const EventColumns& columns) const {
    Events found;
    for (std::size_t rank = kMarkRanks; rank-- > 0 && found.size() < most;) {
        Events ofRank;
        for (const LaneIndex lane : lanes) {
            // Each lane up to the limit, since its bars may all be earlier than those of the lane before.
            Events ofLane;
            takeStanding(m_lanes[static_cast<std::size_t>(lane)].bars[rank], from, most - found.size(),
                         columns, ofLane);
            ofRank.insert(ofRank.end(), ofLane.begin(), ofLane.end());
        }
        std::sort(ofRank.begin(), ofRank.end());
        ofRank.resize(std::min(ofRank.size(), most - found.size()));
        found.insert(found.end(), ofRank.begin(), ofRank.end());
    }
    return found;
}

void RankedEvents::update(const EventColumns& before, const EventColumns& after, const ColumnEdit& edit,
                          const Lanes& lanes, const ShownEvents& shown) {
    std::map<std::pair<std::size_t, std::size_t>, ChangedBars> changed;
    const auto placeOf = [&](const EventColumns& columns, EventIndex event) {
        return std::pair(static_cast<std::size_t>(lanes.laneOf(columns, event)),
                         static_cast<std::size_t>(rankOf(columns, event)));
    };
    const auto isBarIn = [](const EventColumns& columns, EventIndex event) {
        return isBar(shapeOf(columns.kind[static_cast<std::size_t>(event)]));
    };
    for (const EventIndex event : edit.removed) {
        if (shown.had(event) && isBarIn(before, event)) {
            const auto place = placeOf(before, event);
            changed[place].remove(positionIn(m_lanes[place.first].bars[place.second].events, event));
        }
    }
    const Renumbering renumber(edit);
    for (LaneRanks& lane : m_lanes) {
        for (Events& events : lane.events) {
            renumber(events);
        }
        for (Bars& bars : lane.bars) {
            renumber(bars.events);
        }
    }
    for (const EventIndex event : edit.added) {
        if (!shown.has(event)) {
            continue;
        }
        const auto place = placeOf(after, event);
        LaneRanks& lane = m_lanes[place.first];
        const auto insert = [&](Events& events) {
            const std::size_t position = positionIn(events, event);
            events.insert(events.begin() + static_cast<std::ptrdiff_t>(position), event);
            return position;
        };
        insert(lane.events[place.second]);
        if (isBarIn(after, event)) {
            changed[place].insert(insert(lane.bars[place.second].events));
        }
    }
    for (const auto& [place, bars] : changed) {
        Bars& ofPlace = m_lanes[place.first].bars[place.second];
        findLatestEnds(ofPlace, after, bars.from, bars.endOf(ofPlace.events.size()));
    }
}

}  // namespace fulcrum

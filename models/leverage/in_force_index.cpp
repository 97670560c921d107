// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/in_force_index.h"

#include <algorithm>
#include <utility>

namespace fulcrum {

InForceIndex::InForceIndex(const EventColumns& columns, const LevelProfiles& profiles, const EventSet* only) {
    std::vector<Stretch> stretches;
    std::vector<EventIndex> events;
    std::vector<Day> begins;
    std::vector<Day> ends;
    for (EventIndex event = 0; event < columns.size(); ++event) {
        if (!isRestriction(columns.kind[static_cast<std::size_t>(event)]) ||
            (only != nullptr && !only->contains(event))) {
            continue;
        }
        const LevelSteps steps = profiles.steps(event);
        const Day end = profiles.endOf(event);
        for (std::size_t i = 0; i < steps.size();) {
            const Day from = steps[i].from;
            const bool isInForce = steps[i].level > 0;
            for (; i < steps.size() && (steps[i].level > 0) == isInForce; ++i) {
            }
            const Day until = i < steps.size() ? steps[i].from : end;
            if (isInForce && from < until) {
                stretches.push_back({from, until, from});
                events.push_back(event);
                begins.push_back(from);
                ends.push_back(until);
            }
        }
    }
    countDays(std::move(begins), std::move(ends));
    std::vector<Stretch> sorted;
    sorted.reserve(stretches.size());
    m_event.reserve(stretches.size());
    for (const std::uint32_t position : sortedByPivot(stretches)) {
        sorted.push_back(stretches[position]);
        m_event.push_back(events[position]);
    }
    m_order = PivotOrder(sorted);
}

void InForceIndex::countDays(std::vector<Day> begins, std::vector<Day> ends) {
    std::sort(begins.begin(), begins.end());
    std::sort(ends.begin(), ends.end());
    auto begun = begins.begin();
    auto ended = ends.begin();
    // Whatever ends has begun, so the ends are the last to be over.
    while (ended != ends.end()) {
        const Day day = begun != begins.end() ? std::min(*begun, *ended) : *ended;
        begun = std::upper_bound(begun, begins.end(), day);
        ended = std::upper_bound(ended, ends.end(), day);
        const auto count = static_cast<std::uint32_t>((begun - begins.begin()) - (ended - ends.begin()));
        if (m_counts.empty() || m_counts.back().count != count) {
            m_counts.push_back({day, count});
        }
    }
    m_counts.shrink_to_fit();
}

std::size_t InForceIndex::countOn(Day day) const {
    const auto after = std::upper_bound(m_counts.begin(), m_counts.end(), day,
                                        [](Day wanted, const Count& count) { return wanted < count.from; });
    return after == m_counts.begin() ? 0 : (after - 1)->count;
}

std::vector<EventIndex> InForceIndex::eventsOn(Day day) const {
    std::vector<EventIndex> events;
    m_order.visit(day, kSinceEver, [&](std::uint32_t position) { events.push_back(m_event[position]); });
    std::sort(events.begin(), events.end());
    return events;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/in_force_index.h"

#include <algorithm>
#include <utility>

namespace fulcrum {

InForceIndex::InForceIndex(const EventColumns& columns, const LevelProfiles& profiles, const EventSet* only) {
    std::vector<Stretch> stretches;
    std::vector<EventIndex> events;
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
                m_begins.push_back(from);
                m_ends.push_back(until);
            }
        }
    }
    m_begins.shrink_to_fit();
    m_ends.shrink_to_fit();
    std::sort(m_begins.begin(), m_begins.end());
    std::sort(m_ends.begin(), m_ends.end());
    std::vector<Stretch> sorted;
    sorted.reserve(stretches.size());
    m_event.reserve(stretches.size());
    for (const std::uint32_t position : sortedByPivot(stretches)) {
        sorted.push_back(stretches[position]);
        m_event.push_back(events[position]);
    }
    m_order = PivotOrder(std::move(sorted));
}

std::size_t InForceIndex::countOn(Day day) const {
    const auto begun = std::upper_bound(m_begins.begin(), m_begins.end(), day) - m_begins.begin();
    const auto ended = std::upper_bound(m_ends.begin(), m_ends.end(), day) - m_ends.begin();
    return static_cast<std::size_t>(begun - ended);
}

std::vector<EventIndex> InForceIndex::eventsOn(Day day) const {
    std::vector<EventIndex> events;
    m_order.visit(day, kSinceEver, [&](std::uint32_t position) { events.push_back(m_event[position]); });
    std::sort(events.begin(), events.end());
    return events;
}

}  // namespace fulcrum

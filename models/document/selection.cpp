// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/selection.h"

#include <algorithm>

namespace fulcrum {

void Selection::select(EventKey event) {
    mark(event == kNoEvent ? std::vector<EventKey>() : std::vector{event}, event);
}

bool Selection::isMarked(EventKey event) const { return std::ranges::binary_search(m_marked, event); }

void Selection::mark(std::vector<EventKey> events, EventKey current) {
    std::ranges::sort(events);
    const bool isOtherSelection = current != m_selected;
    const bool areOtherMarks = events != m_marked;
    m_selected = current;
    m_marked = std::move(events);
    if (isOtherSelection) {
        emit selectedChanged();
    }
    if (areOtherMarks) {
        emit markedChanged();
    }
}

void Selection::toggle(EventKey event) {
    std::vector<EventKey> events = m_marked;
    if (std::erase(events, event) == 0) {
        events.push_back(event);
        mark(std::move(events), event);
    } else {
        const EventKey next = events.empty() ? kNoEvent : events.back();
        mark(std::move(events), event == m_selected ? next : m_selected);
    }
}

void Selection::setHovered(EventKey event) {
    if (event != m_hovered) {
        m_hovered = event;
        emit hoveredChanged();
    }
}

void Selection::setLitDay(std::optional<Day> day) {
    if (day != m_litDay) {
        m_litDay = day;
        emit litDayChanged();
    }
}

}  // namespace fulcrum

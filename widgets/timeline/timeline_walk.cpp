// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the timeline walks from the selected event: along links, saying so where they end, and across lanes.
#include <cmath>
#include <utility>

#include "widgets/timeline/timeline_view.h"

namespace fulcrum {

void TimelineView::walkLinks(LinkWay way) {
    const EventIndex event = m_document.columns().indexOf(m_selection.selected());
    const EventIndex target = m_walk.step(m_document.timelineIndex().links(), event, way);
    if (target != kNoIndex) {
        arriveAt(target);
        return;
    }
    emit deadEnd(event == kNoIndex ? tr("Select an event first; from there one can walk along its links.")
                 : way == LinkWay::Back ? tr("This event answers nothing in the record.")
                                        : tr("Nothing in the record answers this event."));
}

void TimelineView::walkAside(int step) {
    const EventIndex event = m_document.columns().indexOf(m_selection.selected());
    const EventIndex target = m_walk.aside(m_document.timelineIndex().links(), event, step);
    if (target != kNoIndex) {
        arriveAt(target);
        return;
    }
    emit deadEnd(event == kNoIndex ? tr("Select an event first; from there one can walk along its links.")
                                   : tr("No other event in the record answers what this one answers."));
}

void TimelineView::arriveAt(EventIndex event) {
    const auto at = static_cast<std::size_t>(event);
    m_broughtIn = m_document.columns().key[at];
    m_selection.select(m_broughtIn);
    timeWindow().moveTo(pannedTo(timeWindow().range(), m_document.columns().start[at]));
}

void TimelineView::selectAcross(int step) {
    const EventIndex current = m_document.columns().indexOf(m_selection.selected());
    const PlacedEvent* from = current == kNoIndex ? nullptr : m_layout.find(current);
    if (from == nullptr) {
        selectNeighbour(step);
        return;
    }
    const auto lane = [this](const PlacedEvent& placed) { return m_layout.boxAt(placed.top); };
    const LaneBox* here = lane(*from);
    const PlacedEvent* best = nullptr;
    for (const PlacedEvent& placed : m_layout.events) {
        const LaneBox* there = lane(placed);
        if (here == nullptr || there == nullptr ||
            (step > 0 ? there->top <= here->top : there->top >= here->top)) {
            continue;
        }
        const auto rank = [&](const PlacedEvent& event) {
            return std::pair(std::abs(lane(event)->top - here->top), std::abs(event.left - from->left));
        };
        if (best == nullptr || rank(placed) < rank(*best)) {
            best = &placed;
        }
    }
    if (best != nullptr) {
        arriveAt(best->event);
    }
}

void TimelineView::scrollToBroughtIn() {
    const EventIndex event = m_document.columns().indexOf(m_broughtIn);
    m_broughtIn = kNoEvent;
    const PlacedEvent* placed = event == kNoIndex ? nullptr : m_layout.find(event);
    if (placed == nullptr || placed->top < m_layout.pinnedHeight) {
        return;
    }
    // Pinned lanes cover the upper part of what scrolls.
    const double room = lanesBottom() - lanesTop();
    const double scrolled = m_scrollBar->value();
    const double lowest = placed->top - m_metrics.lanePadding - m_layout.pinnedHeight;
    const double highest = placed->top + m_metrics.rowHeight + m_metrics.lanePadding - room;
    if (scrolled > lowest || scrolled < highest) {
        // What is laid out is painted next.
        const QSignalBlocker blocker(m_scrollBar);
        m_scrollBar->setValue(static_cast<int>(
            std::lround(placed->top + (m_metrics.rowHeight - m_layout.pinnedHeight - room) / 2)));
    }
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the timeline walks along links from the selected event, and says so where they end.
#include <cmath>

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

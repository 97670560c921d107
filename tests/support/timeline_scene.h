// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Some events and a request that shows the year 2025 of them in 1,000 pixels, for tests of what lies where.
#pragma once

#include "models/timeline/timeline_layout.h"
#include "tests/support/timeline_lanes.h"

namespace fulcrum::test {

struct TimelineScene {
    std::vector<Event> events;
    std::shared_ptr<const EventColumns> columns;
    TimelineIndex index;
    TimelineRequest request;

    explicit TimelineScene(std::vector<Event> some, const char* horizon = "2025-12-31")
        : events(std::move(some)), columns(columnsOf(events)), index(columns, testLanes(), dayOf(horizon)) {
        request.index = &index;
        request.scale = {{double(dayOf("2025-01-01")), double(dayOf("2026-01-01"))}, 100, 1000};
        request.height = 400;
        request.labelWidth = [](EventIndex) { return 40.0; };
    }

    EventIndex indexOf(const char* id) const { return indexIn(*columns, events, id); }
};

}  // namespace fulcrum::test

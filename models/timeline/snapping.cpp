// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/snapping.h"

#include <cmath>

namespace fulcrum {

std::optional<Day> nearestEdge(const TimelineLayout& layout, const TimelineIndex& index, double x,
                               double reach, EventIndex except) {
    const EventColumns& columns = index.columns();
    std::optional<Day> nearest;
    double least = reach;
    const auto consider = [&](Day day) {
        const double distance = std::abs(layout.scale.xOf(day) - x);
        if (distance <= least) {
            least = distance;
            nearest = day;
        }
    };
    for (const PlacedEvent& placed : layout.events) {
        if (placed.event == except) {
            continue;
        }
        const auto at = static_cast<std::size_t>(placed.event);
        consider(columns.start[at]);
        // An open end is not known, and drawn where the data stops.
        if (isBar(placed.shape) && columns.end[at] != kOpenEnd) {
            consider(drawnEnd(columns, placed.event, index.horizon()));
        }
    }
    return nearest;
}

}  // namespace fulcrum

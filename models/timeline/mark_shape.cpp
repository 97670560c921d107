// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/mark_shape.h"

#include <algorithm>

namespace fulcrum {

MarkShape shapeOf(Kind kind) {
    switch (kind) {
        case Kind::Measure:
        case Kind::Countermeasure:
            return MarkShape::Bar;
        case Kind::Threat:
            return MarkShape::HatchedBar;
        case Kind::Relief:
            return MarkShape::Triangle;
        case Kind::Talks:
        case Kind::Agreement:
            return MarkShape::Diamond;
        case Kind::Ruling:
            return MarkShape::Square;
        case Kind::Statement:
        case Kind::Preparation:
        case Kind::Pressure:
            break;
    }
    return MarkShape::Circle;
}

Day drawnEnd(const EventColumns& columns, EventIndex event, Day horizon) {
    const auto at = static_cast<std::size_t>(event);
    const Day end = columns.end[at] == kOpenEnd ? horizon + 1 : columns.end[at];
    return std::max(end, columns.start[at] + 1);
}

MarkRank rankOf(const EventColumns& columns, EventIndex event) {
    const auto at = static_cast<std::size_t>(event);
    return rankOf(std::min<int>(columns.severity[at], 5), (columns.flags[at] & kHasShortTitle) != 0);
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of each link across a layout, as points that a painter connects: along the gaps between rows, and
// through a row only where nothing stands. What leads out of the window, or to an event without a mark, ends
// as a stub that says so. Made anew for each layout; the cost follows the links and rows in view. Pure
// functions; pixels in layout coordinates.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "models/timeline/links.h"
#include "models/timeline/timeline_layout.h"

namespace fulcrum {

struct RoutePoint {
    double x = 0;
    double y = 0;

    bool operator==(const RoutePoint&) const = default;
};

/// What stands at an end of a route.
enum class RouteEnd : std::uint8_t {
    Mark,       ///< the event's own mark
    LeftEdge,   ///< the edge of the view, since the event lies beyond
    RightEdge,  ///< likewise
    Strip,      ///< the strip of its lane, on its day: there is no room for its mark
    Open        ///< nothing: a short stub beside the other end
};

struct LinkRoute {
    std::vector<RoutePoint> points;  ///< upright and level in turn; the arrow's tip is the last
    RouteEnd start = RouteEnd::Mark;
    RouteEnd end = RouteEnd::Mark;
    EventIndex earlier = kNoIndex;  ///< of the weightiest link where several are joined
    EventIndex later = kNoIndex;
    std::int32_t count = 1;  ///< links joined
    bool isAnswer = false;   ///< one of them is an answer
    bool isOfChain = false;
    int labelsCrossed = 0;  ///< above 0 only where every way runs through one
    int marksCrossed = 0;   ///< bars and symbols that it runs through
    /// Where there is room to say what lies at the end without a mark, or how many are joined: the left end
    /// of the text, and the top of its row.
    std::optional<RoutePoint> note;
};

struct RouteRequest {
    const TimelineIndex* index = nullptr;
    const TimelineLayout* layout = nullptr;
    TimelineMetrics metrics;
    std::span<const Link> chain;   ///< drawn each by itself, up to the edges of the view
    std::span<const Link> others;  ///< joined where many; what leads out of the view is only hinted at
    /// Of what is to be said of a route, 0 for nothing; null: no notes. Asked before its points are known.
    std::function<double(const LinkRoute&)> noteWidth;
};

/// A link that neither end of has a mark is left out: nothing in view speaks of it.
std::vector<LinkRoute> routeLinks(const RouteRequest& request);

/// The events that have a mark, ascending.
std::vector<EventIndex> eventsOf(const TimelineLayout& layout);

}  // namespace fulcrum

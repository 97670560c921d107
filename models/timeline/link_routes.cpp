// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/link_routes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "models/timeline/link_bundles.h"
#include "models/timeline/route_finder.h"
#include "models/timeline/row_grid.h"

namespace fulcrum {
namespace {

/// A line leaves a bar a little after its start, and further on where another one arrives.
constexpr double kArrivesAt = 4;
constexpr double kLeavesAt = 10;
/// A bar that began before the view is met further in, so that a line from the edge has some length.
constexpr double kEntersAt = 16;
constexpr double kOpenStub = 14;
/// Further from the edge a note would seem to speak of the mark that the line comes from.
constexpr double kFurthestNote = 240;

/// What a stub stands for: the links of an event that lead the same way out of what is shown.
struct Stub {
    const PlacedEvent* event = nullptr;
    RouteEnd beyond = RouteEnd::Open;
    bool isEarlier = false;  ///< what lies beyond came first

    auto operator<=>(const Stub&) const = default;
};

struct StubLinks {
    Link first;
    std::int32_t count = 0;
    bool isAnswer = false;
};

class Router {
public:
    explicit Router(const RouteRequest& request)
        : m_request(request),
          m_layout(*request.layout),
          m_grid(m_layout, request.metrics),
          m_finder(m_grid, m_layout, request.metrics) {
        for (const PlacedEvent& event : m_layout.events) {
            m_placed.emplace_back(event.event, &event);
        }
        std::sort(m_placed.begin(), m_placed.end());
    }

    std::vector<LinkRoute> routes() {
        addChain();
        addOthers();
        return std::move(m_routes);
    }

private:
    const EventColumns& columns() const { return m_request.index->columns(); }
    Day startOf(EventIndex event) const { return columns().start[static_cast<std::size_t>(event)]; }

    const PlacedEvent* find(EventIndex event) const {
        const auto found =
            std::lower_bound(m_placed.begin(), m_placed.end(), event,
                             [](const auto& placed, EventIndex wanted) { return placed.first < wanted; });
        return found == m_placed.end() || found->first != event ? nullptr : found->second;
    }

    PlacedLink placed(const Link& link) const {
        const auto severityOf = [&](EventIndex event) {
            return int(columns().severity[static_cast<std::size_t>(event)]);
        };
        return {link, find(link.earlier), find(link.later),
                severityOf(link.earlier) + severityOf(link.later)};
    }

    Port portOf(const PlacedEvent& event, bool arrives) const {
        Port port;
        port.row = m_grid.rowAt(event.top);
        if (isBar(event.shape)) {
            const double wanted = event.startsBefore ? kEntersAt : arrives ? kArrivesAt : kLeavesAt;
            const bool isLongEnough = event.right - event.left >= wanted + 2;
            port.x = isLongEnough ? event.left + wanted : (event.left + event.right) / 2;
            port.reach = m_request.metrics.rowHeight / 2 - 2;
        } else {
            port.x = (event.left + event.right) / 2;
            port.reach = m_request.metrics.symbolSize / 2;
        }
        return port;
    }

    LinkRoute routeOf(const Link& link, std::int32_t count, bool isAnswer, bool isOfChain) const {
        LinkRoute route;
        route.earlier = link.earlier;
        route.later = link.later;
        route.count = count;
        route.isAnswer = isAnswer;
        route.isOfChain = isOfChain;
        return route;
    }

    void addBetween(const LinkBundle& bundle, bool isOfChain) {
        const PlacedLink& lead = bundle.lead;
        LinkRoute route = routeOf(lead.link, bundle.count, bundle.isAnswer, isOfChain);
        m_finder.connect(portOf(*lead.earlier, false), portOf(*lead.later, true),
                         {lead.link.earlier, lead.link.later}, route);
        if (bundle.count > 1) {
            noteAtLongestStretch(route);
        }
        m_routes.push_back(std::move(route));
    }

    double noteWidthOf(const LinkRoute& route) const {
        return m_request.noteWidth ? m_request.noteWidth(route) : 0;
    }

    void setNote(LinkRoute& route, int row, double left, double width) {
        route.note = RoutePoint{left, m_grid.topOf(row)};
        m_grid.take(row, left, left + width);
    }

    /// In the row below or above its longest level part.
    void noteAtLongestStretch(LinkRoute& route) {
        const double width = noteWidthOf(route);
        std::size_t longest = 0;
        const auto lengthOf = [&](std::size_t i) {
            return std::abs(route.points[i + 1].x - route.points[i].x);
        };
        for (std::size_t i = 1; i + 1 < route.points.size(); ++i) {
            longest = lengthOf(i) > lengthOf(longest) ? i : longest;
        }
        if (width <= 0 || lengthOf(longest) < width) {
            return;
        }
        const RoutePoint& from = route.points[longest];
        const RoutePoint& to = route.points[longest + 1];
        const int below = m_grid.firstRowFrom(from.y - m_request.metrics.rowHeight / 2);
        for (const int row : {below, below - 1}) {
            if (row < 0 || row >= m_grid.rows()) {
                continue;
            }
            if (const auto room =
                    m_grid.roomFor(row, std::min(from.x, to.x), std::max(from.x, to.x), width, false)) {
                setNote(route, row, *room, width);
                return;
            }
        }
    }

    /// The place in the strip of its lane where an event without a mark is counted; null if no lane in view
    /// holds it.
    std::optional<Port> stripOf(EventIndex event) const {
        const LaneIndex lane = m_request.index->lanes().laneOf(columns(), event);
        const auto box = std::find_if(m_layout.lanes.begin(), m_layout.lanes.end(), [&](const LaneBox& some) {
            return std::find(some.lanes.begin(), some.lanes.end(), lane) != some.lanes.end();
        });
        if (box == m_layout.lanes.end()) {
            return std::nullopt;
        }
        Port port;
        port.x = m_layout.scale.xOf(startOf(event) + 0.5);
        port.y = box->top + box->height - m_request.metrics.densityHeight / 2;
        port.gap = m_grid.firstRowFrom(port.y);
        return port;
    }

    void addToStrip(const PlacedEvent& event, const Link& link, const Port& strip) {
        const bool isEarlierHidden = link.later == event.event;
        LinkRoute route = routeOf(link, 1, link.type == RelationType::RespondsTo, true);
        if (isEarlierHidden) {
            route.start = RouteEnd::Strip;
            m_finder.connect(strip, portOf(event, true), {link.earlier, link.later}, route);
        } else {
            route.end = RouteEnd::Strip;
            m_finder.connect(portOf(event, false), strip, {link.earlier, link.later}, route);
        }
        m_routes.push_back(std::move(route));
    }

    RouteEnd edgeTowards(EventIndex event) const {
        const double start = startOf(event);
        const DayRange& range = m_layout.scale.range;
        return start < range.from  ? RouteEnd::LeftEdge
               : start >= range.to ? RouteEnd::RightEdge
                                   : RouteEnd::Open;
    }

    void addChain() {
        std::vector<PlacedLink> between;
        std::map<Stub, StubLinks> stubs;
        std::vector<std::pair<const PlacedEvent*, Link>> toStrips;
        for (const Link& link : m_request.chain) {
            const PlacedLink ends = placed(link);
            if (ends.earlier != nullptr && ends.later != nullptr) {
                between.push_back(ends);
                continue;
            }
            const PlacedEvent* seen = ends.earlier != nullptr ? ends.earlier : ends.later;
            if (seen == nullptr) {
                continue;
            }
            const EventIndex hidden = seen == ends.earlier ? link.later : link.earlier;
            const RouteEnd beyond = edgeTowards(hidden);
            if (beyond == RouteEnd::Open && stripOf(hidden)) {
                toStrips.emplace_back(seen, link);
            } else {
                count(stubs, {seen, beyond, seen == ends.later}, link);
            }
        }
        std::stable_sort(between.begin(), between.end(),
                         [](const PlacedLink& a, const PlacedLink& b) { return a.weight > b.weight; });
        for (const PlacedLink& link : between) {
            addBetween({link, 1, link.link.type == RelationType::RespondsTo}, true);
        }
        for (const auto& [event, link] : toStrips) {
            addToStrip(*event, link, *stripOf(event->event == link.later ? link.earlier : link.later));
        }
        for (const auto& [stub, links] : stubs) {
            if (stub.beyond == RouteEnd::Open) {
                addOpenStub(stub, links, true);
            } else {
                addStubToEdge(stub, links);
            }
        }
    }

    void addOthers() {
        std::vector<PlacedLink> between;
        std::map<Stub, StubLinks> stubs;
        for (const Link& link : m_request.others) {
            if (std::binary_search(m_request.chain.begin(), m_request.chain.end(), link)) {
                continue;
            }
            const PlacedLink ends = placed(link);
            if (ends.earlier != nullptr && ends.later != nullptr) {
                // Between bars that both began before, nothing happened in the window.
                if (!ends.earlier->startsBefore || !ends.later->startsBefore) {
                    between.push_back(ends);
                }
                continue;
            }
            const PlacedEvent* seen = ends.earlier != nullptr ? ends.earlier : ends.later;
            if (seen != nullptr && !seen->startsBefore) {
                count(stubs, {seen, RouteEnd::Open, seen == ends.later}, link);
            }
        }
        for (const LinkBundle& bundle : bundlesOf(std::move(between), m_layout)) {
            addBetween(bundle, false);
        }
        for (const auto& [stub, links] : stubs) {
            addOpenStub(stub, links, false);
        }
    }

    static void count(std::map<Stub, StubLinks>& stubs, const Stub& stub, const Link& link) {
        StubLinks& links = stubs[stub];
        if (links.count++ == 0) {
            links.first = link;
        }
        links.isAnswer = links.isAnswer || link.type == RelationType::RespondsTo;
    }

    LineOwner ownerOf(const Stub& stub) const {
        return stub.isEarlier ? LineOwner{kNoIndex, stub.event->event}
                              : LineOwner{stub.event->event, kNoIndex};
    }

    /// The points of a stub from its mark to `farX` along `gap`, in the order of time.
    void drawStub(const Stub& stub, const Port& port, int gap, double farX, LinkRoute& route) {
        const double y = m_finder.levelIn(gap, port.x, farX, ownerOf(stub));
        route.points = {{port.x, m_finder.edgeOf(port, gap)}, {port.x, y}, {farX, y}};
        if (stub.isEarlier) {
            std::reverse(route.points.begin(), route.points.end());
        }
        (stub.isEarlier ? route.start : route.end) = stub.beyond;
        m_routes.push_back(std::move(route));
    }

    /// Short, above the mark for what came before and below it for what came of it.
    void addOpenStub(const Stub& stub, const StubLinks& links, bool isOfChain) {
        const Port port = portOf(*stub.event, stub.isEarlier);
        LinkRoute route = routeOf(links.first, links.count, links.isAnswer, isOfChain);
        const double farX = std::clamp(port.x + (stub.isEarlier ? -kOpenStub : kOpenStub),
                                       m_layout.scale.left, m_layout.scale.right());
        drawStub(stub, port, port.row + (stub.isEarlier ? 0 : 1), farX, route);
    }

    /// Along a gap to the edge of the view. Of the two gaps beside the mark the one that has room for a note,
    /// the nearest to the edge.
    void addStubToEdge(const Stub& stub, const StubLinks& links) {
        const Port port = portOf(*stub.event, stub.isEarlier);
        LinkRoute route = routeOf(links.first, links.count, links.isAnswer, true);
        (stub.isEarlier ? route.start : route.end) = stub.beyond;
        const double width = noteWidthOf(route);
        const bool isLeft = stub.beyond == RouteEnd::LeftEdge;
        const double edge = isLeft ? m_layout.scale.left : m_layout.scale.right();
        int gap = port.row + 1;
        double nearest = kFurthestNote;
        int noteRow = -1;
        double noteLeft = 0;
        const double from = std::min(edge, port.x);
        const double to = std::max(edge, port.x);
        for (const auto& [beside, row] : {std::pair{port.row + 1, port.row + 1},
                                          {port.row, port.row - 1},
                                          {port.row + 1, port.row},
                                          {port.row, port.row}}) {
            if (width <= 0 || row < 0 || row >= m_grid.rows()) {
                continue;
            }
            const auto room = m_grid.roomFor(row, from + 2, to - 2, width, !isLeft);
            const double away = !room ? nearest : isLeft ? *room - edge : edge - *room - width;
            if (away < nearest) {
                nearest = away;
                gap = beside;
                noteRow = row;
                noteLeft = *room;
            }
        }
        if (noteRow >= 0) {
            setNote(route, noteRow, noteLeft, width);
        }
        drawStub(stub, port, gap, edge, route);
    }

    const RouteRequest& m_request;
    const TimelineLayout& m_layout;
    RowGrid m_grid;
    RouteFinder m_finder;
    std::vector<std::pair<EventIndex, const PlacedEvent*>> m_placed;
    std::vector<LinkRoute> m_routes;
};

}  // namespace

std::vector<LinkRoute> routeLinks(const RouteRequest& request) {
    if (request.layout->events.empty() || (request.chain.empty() && request.others.empty())) {
        return {};
    }
    return Router(request).routes();
}

std::vector<EventIndex> eventsOf(const TimelineLayout& layout) {
    std::vector<EventIndex> events;
    events.reserve(layout.events.size());
    for (const PlacedEvent& event : layout.events) {
        events.push_back(event.event);
    }
    std::sort(events.begin(), events.end());
    return events;
}

}  // namespace fulcrum

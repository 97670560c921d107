// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/links.h"

#include <algorithm>

namespace fulcrum {
namespace {

template <typename T>
void keepEachOnce(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

std::vector<Link> linksAround(const LinkIndex& index, EventIndex event, int depth) {
    std::vector<Link> links;
    if (event == kNoIndex) {
        return links;
    }
    std::vector<EventIndex> reached{event};
    std::vector<EventIndex> newest = reached;
    for (int step = 0; step < depth; ++step) {
        const std::vector<Link> found = linksOf(index, newest);
        links.insert(links.end(), found.begin(), found.end());
        std::vector<EventIndex> next;
        for (const Link& link : found) {
            next.push_back(link.earlier);
            next.push_back(link.later);
        }
        keepEachOnce(next);
        std::erase_if(next, [&](EventIndex candidate) {
            return std::binary_search(reached.begin(), reached.end(), candidate);
        });
        reached.insert(reached.end(), next.begin(), next.end());
        std::sort(reached.begin(), reached.end());
        newest = std::move(next);
    }
    keepEachOnce(links);
    return links;
}

std::vector<Link> linksOf(const LinkIndex& index, std::span<const EventIndex> events) {
    std::vector<Link> links;
    for (const EventIndex event : events) {
        index.addLinksOf(event, links);
    }
    keepEachOnce(links);
    return links;
}

std::vector<EventIndex> linkedEvents(const LinkIndex& index, EventIndex event, LinkWay way) {
    std::vector<Link> links;
    if (event != kNoIndex) {
        index.addLinksOf(event, links);
    }
    std::vector<EventIndex> events;
    for (const Link& link : links) {
        if (way == LinkWay::Onward && link.earlier == event) {
            events.push_back(link.later);
        } else if (way == LinkWay::Back && link.later == event) {
            events.push_back(link.earlier);
        }
    }
    keepEachOnce(events);
    // The columns are by time, and the sort keeps that order among equals.
    const std::vector<std::uint8_t>& severity = index.columns().severity;
    std::stable_sort(events.begin(), events.end(), [&](EventIndex a, EventIndex b) {
        return severity[static_cast<std::size_t>(a)] > severity[static_cast<std::size_t>(b)];
    });
    return events;
}

EventIndex linkedNeighbour(const LinkIndex& index, EventIndex event, LinkWay way) {
    const std::vector<EventIndex> events = linkedEvents(index, event, way);
    return events.empty() ? kNoIndex : events.front();
}

EventIndex linkedSibling(const LinkIndex& index, EventIndex event, EventIndex hub, LinkWay way, int step) {
    const std::vector<EventIndex> events = linkedEvents(index, hub, way);
    const auto found = std::find(events.begin(), events.end(), event);
    if (found == events.end() || events.size() < 2) {
        return kNoIndex;
    }
    const auto count = static_cast<std::ptrdiff_t>(events.size());
    const std::ptrdiff_t next = ((found - events.begin() + step) % count + count) % count;
    return events[static_cast<std::size_t>(next)];
}

}  // namespace fulcrum

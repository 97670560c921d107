// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/links.h"

#include <algorithm>
#include <tuple>

namespace fulcrum {

std::vector<Link> linksAround(const EventColumns& columns, EventIndex event, int depth) {
    std::vector<Link> links;
    if (event == kNoIndex) {
        return links;
    }
    std::vector<EventIndex> reached{event};
    for (int step = 0; step < depth; ++step) {
        const auto isReached = [&](EventIndex index) {
            return std::binary_search(reached.begin(), reached.end(), index);
        };
        std::vector<EventIndex> next = reached;
        for (const RelationEntry& relation : columns.relations) {
            if (relation.type != RelationType::Cites &&
                (isReached(relation.from) || isReached(relation.to))) {
                links.push_back({relation.to, relation.from, relation.type});
                next.push_back(relation.from);
                next.push_back(relation.to);
            }
        }
        std::sort(next.begin(), next.end());
        next.erase(std::unique(next.begin(), next.end()), next.end());
        reached = std::move(next);
    }
    const auto rank = [](const Link& link) { return std::tuple(link.earlier, link.later, link.type); };
    std::sort(links.begin(), links.end(), [&](const Link& a, const Link& b) { return rank(a) < rank(b); });
    links.erase(std::unique(links.begin(), links.end()), links.end());
    return links;
}

}  // namespace fulcrum

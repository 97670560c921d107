// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/link_bundles.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace fulcrum {
namespace {

/// Ends that lie closer together than this are told apart by nobody.
constexpr double kFirstReach = 10;

std::vector<LinkBundle> joined(const std::vector<PlacedLink>& links, const TimelineLayout& layout,
                               double reach) {
    const auto cellOf = [&](const PlacedEvent& event) {
        return static_cast<std::int64_t>(std::floor((event.left - layout.scale.left) / reach));
    };
    std::vector<LinkBundle> bundles;
    std::map<std::tuple<const LaneBox*, const LaneBox*, std::int64_t, std::int64_t>, std::size_t> places;
    for (const PlacedLink& link : links) {
        const std::tuple place(layout.boxAt(link.earlier->top), layout.boxAt(link.later->top),
                               cellOf(*link.earlier), cellOf(*link.later));
        const auto [found, isNew] = places.emplace(place, bundles.size());
        if (isNew) {
            bundles.push_back({link, 0, false});
        }
        LinkBundle& bundle = bundles[found->second];
        ++bundle.count;
        bundle.isAnswer = bundle.isAnswer || link.link.type == RelationType::RespondsTo;
    }
    return bundles;
}

}  // namespace

std::vector<LinkBundle> bundlesOf(std::vector<PlacedLink> links, const TimelineLayout& layout) {
    std::sort(links.begin(), links.end(), [](const PlacedLink& a, const PlacedLink& b) {
        return std::tuple(-a.weight, a.link) < std::tuple(-b.weight, b.link);
    });
    if (links.size() <= kMostSeparateLinks) {
        std::vector<LinkBundle> separate;
        separate.reserve(links.size());
        for (const PlacedLink& link : links) {
            separate.push_back({link, 1, link.link.type == RelationType::RespondsTo});
        }
        return separate;
    }
    double reach = kFirstReach;
    std::vector<LinkBundle> bundles = joined(links, layout, reach);
    // Past the width of the view only the pair of lanes is told apart, and no wider reach joins more.
    while (bundles.size() > kMostBundles && reach < layout.scale.width) {
        reach *= 2;
        bundles = joined(links, layout, reach);
    }
    return bundles;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins links that would be drawn beside each other all the way into bundles that carry their number, so that
// many links stay legible and cost what the pixels can tell apart. Pure functions over a layout.
#pragma once

#include <vector>

#include "models/timeline/links.h"
#include "models/timeline/timeline_layout.h"

namespace fulcrum {

/// A link whose both ends have a mark.
struct PlacedLink {
    Link link;
    const PlacedEvent* earlier = nullptr;
    const PlacedEvent* later = nullptr;
    int weight = 0;  ///< the heavier is drawn first, and leads its bundle
};

struct LinkBundle {
    PlacedLink lead;
    std::int32_t count = 1;
    bool isAnswer = false;
};

/// Up to this many links are drawn each by itself.
inline constexpr std::size_t kMostSeparateLinks = 40;
/// Never more bundles than this: what is joined is wider then.
inline constexpr std::size_t kMostBundles = 300;

/// Heaviest first. Where there are many, those of one pair of lanes whose ends lie within a few pixels are
/// one bundle.
std::vector<LinkBundle> bundlesOf(std::vector<PlacedLink> links, const TimelineLayout& layout);

}  // namespace fulcrum

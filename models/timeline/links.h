// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The links between events as the screen draws them and as one walks along them: from what came first to what
// came of it. Pure functions over the index; their cost follows the links found, never all there are.
#pragma once

#include <span>
#include <vector>

#include "models/timeline/link_index.h"

namespace fulcrum {

/// The links of `event` and, for `depth` above 1, those of the events so reached. Each link once, in order.
std::vector<Link> linksAround(const LinkIndex& index, EventIndex event, int depth);

/// All links of these events, also those that lead out of them. Each link once, in order.
std::vector<Link> linksOf(const LinkIndex& index, std::span<const EventIndex> events);

/// Which way one walks along a link.
enum class LinkWay : std::uint8_t {
    Back,   ///< to what the event answers, or follows from
    Onward  ///< to what answered it, or came of it
};

/// Where a walk from `event` may lead: the weightiest first, and of one weight the first in time.
std::vector<EventIndex> linkedEvents(const LinkIndex& index, EventIndex event, LinkWay way);

/// The first of linkedEvents, or kNoIndex at a dead end.
EventIndex linkedNeighbour(const LinkIndex& index, EventIndex event, LinkWay way);

/// The next (`step` 1) or previous (−1) of what can be reached from `hub` the same way as `event`, going
/// round; kNoIndex if `event` is the only one or is not among them.
EventIndex linkedSibling(const LinkIndex& index, EventIndex event, EventIndex hub, LinkWay way, int step);

}  // namespace fulcrum

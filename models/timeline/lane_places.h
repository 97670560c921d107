// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lanes a window shows, in which order, and which of them share a place where room is short. A step of
// the layout, apart so that it can be tested; it asks the index and never passes over the events.
#pragma once

#include "models/timeline/timeline_layout.h"

namespace fulcrum {

/// One lane, or several that share a place.
struct LanePlace {
    std::vector<LaneIndex> lanes;
    Touching touching;  ///< all events of the place in the window
    bool isPinned = false;
    bool isCollapsed = false;
    int rows = 0;  ///< as many as a person gave it; 0: as many as it needs
};

/// The places from top to bottom: pinned lanes first, also where they are empty, then the others that have
/// events in the window.
std::vector<LanePlace> lanePlaces(const TimelineRequest& request);

}  // namespace fulcrum

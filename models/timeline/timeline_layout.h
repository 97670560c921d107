// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The picture of the timeline as plain numbers: which lanes are seen and how high, which event lies in which
// row, where its label stands, and how dense the events lie that found no room. Made anew for each window; it
// costs what the pixels can hold, never a step an event. Plain values, no painting.
#pragma once

#include <functional>
#include <vector>

#include "models/timeline/lane_arrangement.h"
#include "models/timeline/lane_packing.h"
#include "models/timeline/mark_shape.h"
#include "models/timeline/time_scale.h"
#include "models/timeline/timeline_index.h"

namespace fulcrum {

/// Sizes of the drawing in pixels.
struct TimelineMetrics {
    double rowHeight = 16;
    double lanePadding = 4;    ///< above and below the rows of a lane
    double densityHeight = 3;  ///< strip for what found no room
    double minimumLaneHeight = 20;
    double symbolSize = 10;
    double minimumBarWidth = 3;
    double longestLabel = 260;  ///< what is longer is no label but a title, and is cut
};

struct PlacedEvent {
    EventIndex event = kNoIndex;
    MarkShape shape = MarkShape::Bar;
    double left = 0;  ///< of the mark, cut at the view
    double right = 0;
    int row = 0;
    double top = 0;  ///< of its row
    LabelSide labelSide = LabelSide::None;
    double labelLeft = 0;
    double labelRoom = 0;
    bool isLabelCut = false;    ///< the label takes more room than it got
    bool startsBefore = false;  ///< the view begins after its start
    bool endsAfter = false;     ///< the view stops before its end
    bool isOpen = false;        ///< no end is known
};

/// Density bins are at least this many pixels wide, and less than twice as many unless they are days.
inline constexpr double kNarrowestBin = 4;

/// From this denseness on, a lane shows density rather than marks: its bins can be pointed at.
inline constexpr double kDensityShown = 0.5;

/// A bin of the density pyramid as it lies in the view.
struct PlacedBin {
    Day from = 0;  ///< its days, also where the view shows only some of them
    Day to = 0;
    double left = 0;  ///< in pixels, cut at the view
    double right = 0;
    std::int32_t starts = 0;   ///< events that begin on its days
    std::int32_t inForce = 0;  ///< bars drawn on one of its days
    std::int32_t hidden = 0;   ///< events of the window that begin in it and have no mark; the first bin also
                               ///< tells of those that began before the window
    EventIndex top = kNoIndex;  ///< the weightiest that begins in it
    double share = 0;           ///< root of its starts against those of the fullest bin in view, 0 to 1
    double inForceShare = 0;    ///< the same of what is in force
};

/// One lane that has events in the window, or several light ones of a side that share a place where room is
/// short.
struct LaneBox {
    std::vector<LaneIndex> lanes;  ///< one; more where lanes share
    double top = 0;
    double height = 0;
    int rows = 1;
    bool isPinned = false;  ///< see ArrangedLane
    bool isCollapsed = false;
    std::int32_t visible = 0;     ///< events of the window
    std::int32_t crowdedOut = 0;  ///< of these, those without a mark of their own
    double denseness = 0;         ///< 0: marks only, 1: density with the weightiest marks; between, it fades
    double profileTop = 0;        ///< the profile of a dense lane stands between here and the strip
    std::vector<PlacedBin> bins;  ///< over the whole window; none where every event has its mark
};

struct TimelineLayout {
    TimeScale scale;
    double height = 0;        ///< of all lanes together; may exceed the room, then the view scrolls
    double pinnedHeight = 0;  ///< of the pinned lanes, which come first and do not scroll
    std::vector<LaneBox> lanes;
    std::vector<PlacedEvent> events;  ///< by lane, then as packed
    std::int32_t visible = 0;         ///< events of the window in the lanes that are shown
    std::int32_t hidden = 0;          ///< and those in lanes that are hidden
    std::int32_t mostStarts = 0;      ///< of all bins: what a share of 1 stands for
    std::int32_t mostInForce = 0;

    /// The event whose mark or label is under this point, or kNoIndex. O(placed events).
    EventIndex eventAt(double x, double y, const TimelineMetrics& metrics) const;
    const PlacedEvent* find(EventIndex event) const;
    /// The box at this height, or null.
    const LaneBox* boxAt(double y) const;
    /// The bin under this point where its box shows density, or null.
    const PlacedBin* binAt(double x, double y) const;
};

struct TimelineRequest {
    const TimelineIndex* index = nullptr;
    TimeScale scale;
    double height = 0;                ///< room for the lanes
    std::vector<ArrangedLane> lanes;  ///< from top to bottom; empty: all, as they come
    TimelineMetrics metrics;
    /// Width of an event's label in pixels; asked only for events that may get one.
    std::function<double(EventIndex)> labelWidth;
    /// Called once before labels are measured, with the events that may get one.
    std::function<void(const std::vector<EventIndex>&)> prepareLabels;
    std::vector<EventIndex> preferred;         ///< placed before all others: the selection, then its chain
    const TimelineLayout* previous = nullptr;  ///< keeps rows and labels where they were while zooming
};

TimelineLayout layOutTimeline(const TimelineRequest& request);

}  // namespace fulcrum

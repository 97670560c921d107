// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The picture of the timeline as plain numbers: which lanes are seen and how high, which event lies in which
// row, where its label stands, and how many events found no room. Made anew for each window; it costs one
// scan of the columns plus work for what the pixels can hold, never a text or a draw call an event. Plain
// values, no painting.
#pragma once

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/timeline/lane_packing.h"
#include "models/timeline/lanes.h"
#include "models/timeline/time_scale.h"

namespace fulcrum {

/// How an event is drawn. Bars last, symbols mark their first day.
enum class MarkShape : std::uint8_t {
    Bar,         ///< measures and countermeasures: in force
    HatchedBar,  ///< threats
    Triangle,    ///< relief, hollow
    Diamond,     ///< agreements filled, talks hollow
    Square,      ///< rulings
    Circle       ///< statements, preparation, pressure
};

MarkShape shapeOf(Kind kind);
inline bool isBar(MarkShape shape) { return shape == MarkShape::Bar || shape == MarkShape::HatchedBar; }

/// Sizes of the drawing in pixels.
struct TimelineMetrics {
    double rowHeight = 16;
    double lanePadding = 4;    ///< above and below the rows of a lane
    double densityHeight = 3;  ///< strip for what found no room
    double minimumLaneHeight = 20;
    double symbolSize = 10;
    double minimumBarWidth = 3;
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
    bool startsBefore = false;  ///< the view begins after its start
    bool endsAfter = false;     ///< the view stops before its end
    bool isOpen = false;        ///< no end is known
};

/// One lane that has events in the window, or several light ones of a side that share a place where room is
/// short.
struct LaneBox {
    std::vector<LaneIndex> lanes;  ///< one; more where lanes share
    double top = 0;
    double height = 0;
    int rows = 1;
    std::int32_t visible = 0;           ///< events of the window
    std::int32_t crowdedOut = 0;        ///< of these, those without a mark of their own
    std::vector<std::int32_t> density;  ///< crowded-out events by bins of kDensityBin pixels; empty if none
};

inline constexpr double kDensityBin = 4;

struct TimelineLayout {
    TimeScale scale;
    double height = 0;  ///< of all lanes together; may exceed the room, then the view scrolls
    std::vector<LaneBox> lanes;
    std::vector<PlacedEvent> events;  ///< by lane, then as packed
    std::int32_t visible = 0;         ///< events of the window in all lanes

    /// The event whose mark or label is under this point, or kNoIndex. O(placed events).
    EventIndex eventAt(double x, double y, const TimelineMetrics& metrics) const;
    const PlacedEvent* find(EventIndex event) const;
};

struct TimelineRequest {
    const EventColumns* columns = nullptr;
    const Lanes* lanes = nullptr;
    std::vector<double> laneWeights;  ///< by LaneIndex, see laneWeights()
    TimeScale scale;
    double height = 0;       ///< room for the lanes
    Day horizon = kLastDay;  ///< open bars are drawn up to here
    TimelineMetrics metrics;
    /// Width of an event's label in pixels; asked only for events that may get one.
    std::function<double(EventIndex)> labelWidth;
    /// Called once before labels are measured, with the events that may get one.
    std::function<void(const std::vector<EventIndex>&)> prepareLabels;
    std::vector<EventIndex> preferred;         ///< placed before all others (the selection and its chain)
    const TimelineLayout* previous = nullptr;  ///< keeps rows where they were while zooming
};

TimelineLayout layOutTimeline(const TimelineRequest& request);

}  // namespace fulcrum

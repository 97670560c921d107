// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_layout.h"

#include <algorithm>
#include <unordered_map>

#include "models/timeline/lane_candidates.h"
#include "models/timeline/lane_density.h"
#include "models/timeline/row_allotment.h"

namespace fulcrum {
namespace {

void measureLabels(const TimelineRequest& request, std::vector<Candidates>& places) {
    if (!request.labelWidth) {
        return;
    }
    if (request.prepareLabels) {
        std::vector<EventIndex> events;
        for (const Candidates& place : places) {
            for (const Mark& mark : place.marks) {
                events.push_back(mark.event);
            }
        }
        request.prepareLabels(events);
    }
    for (Candidates& place : places) {
        for (Mark& mark : place.marks) {
            mark.labelWidth = std::min(request.labelWidth(mark.event), request.metrics.longestLabel);
        }
    }
}

/// Among events of one rank those whose label is in view come first, so that panning brings no label of the
/// same rank in its place.
constexpr std::int64_t kWeightOfShownLabel = 2'000'000;

/// The rows and the sides of labels that events had before, so that they keep them.
void hintPlaces(const TimelineRequest& request, std::vector<Candidates>& places) {
    if (request.previous == nullptr) {
        return;
    }
    std::unordered_map<EventIndex, const PlacedEvent*> before;
    before.reserve(request.previous->events.size());
    for (const PlacedEvent& event : request.previous->events) {
        before.emplace(event.event, &event);
    }
    for (Candidates& place : places) {
        for (Mark& mark : place.marks) {
            const auto was = before.find(mark.event);
            if (was == before.end()) {
                continue;
            }
            mark.rowHint = was->second->row;
            mark.sideHint = was->second->labelSide;
            if (mark.sideHint != LabelSide::None) {
                mark.weight += kWeightOfShownLabel;
            }
        }
    }
}

PlacedEvent placedEvent(const TimelineRequest& request, const Mark& mark, const PlacedMark& place,
                        double rowsTop) {
    const auto at = static_cast<std::size_t>(mark.event);
    const EventColumns& columns = request.index->columns();
    PlacedEvent event;
    event.event = mark.event;
    event.shape = shapeOf(columns.kind[at]);
    event.left = mark.left;
    event.right = mark.right;
    event.row = place.row;
    event.top = rowsTop + place.row * request.metrics.rowHeight;
    event.labelSide = place.labelSide;
    event.labelLeft = place.labelLeft;
    event.labelRoom = place.labelRoom;
    event.isLabelCut = place.labelSide != LabelSide::None && request.labelWidth(mark.event) > place.labelRoom;
    event.startsBefore = columns.start[at] < request.scale.range.from;
    event.isOpen = columns.end[at] == kOpenEnd;
    event.endsAfter = drawnEnd(columns, mark.event, request.index->horizon()) > request.scale.range.to;
    return event;
}

/// The rows of a place that its profile takes, where it shows one: the lower third.
int rowsOfProfile(int rows) { return rows > 1 ? std::max(1, rows / 3) : 0; }

/// Adds a place and its marks to the layout, below what is there.
void addPlace(TimelineLayout& layout, const TimelineRequest& request, const Candidates& candidates,
              PackingRoom room) {
    const LanePlace& place = candidates.place;
    const double strip = request.metrics.densityHeight;
    LaneBox box;
    box.lanes = place.lanes;
    box.top = layout.height;
    box.rows = room.rows;
    box.visible = static_cast<std::int32_t>(place.touching.all());
    box.denseness = candidates.denseness;
    box.isPinned = place.isPinned;
    box.isCollapsed = place.isCollapsed;
    box.height = rowsHeight(request.metrics, room.rows) + strip;
    const double rowsTop = box.top + (box.height - strip - room.rows * request.metrics.rowHeight) / 2;
    const int freeRows = box.rows - rowsOfProfile(box.rows);
    box.profileTop = freeRows < box.rows ? rowsTop + freeRows * request.metrics.rowHeight : box.top + 2;
    // Marks leave the profile alone as soon as it is what the lane shows.
    if (box.denseness >= kDensityShown) {
        room.rows = freeRows;
    }
    const PackedLane packed = packLane(candidates.marks, room);
    const std::size_t first = layout.events.size();
    for (const PlacedMark& mark : packed.placed) {
        layout.events.push_back(placedEvent(request, candidates.marks[mark.mark], mark, rowsTop));
    }
    box.crowdedOut = box.visible - static_cast<std::int32_t>(packed.placed.size());
    if (box.crowdedOut > 0) {
        box.bins = placedBins(*request.index, request.scale, box, std::span(layout.events).subspan(first));
    }
    layout.visible += box.visible;
    layout.height += box.height;
    if (box.isPinned) {
        layout.pinnedHeight = layout.height;
    }
    layout.lanes.push_back(std::move(box));
}

}  // namespace

TimelineLayout layOutTimeline(const TimelineRequest& request) {
    std::vector<Candidates> places = candidatesOf(request);
    measureLabels(request, places);
    hintPlaces(request, places);

    TimelineLayout layout;
    layout.scale = request.scale;
    PackingRoom room;
    room.left = request.scale.left + 2;
    room.right = request.scale.right() - 2;
    const std::vector<int> rows = allotRows(request, places, room);
    for (std::size_t i = 0; i < places.size(); ++i) {
        room.rows = rows[i];
        addPlace(layout, request, places[i], room);
    }
    for (const ArrangedLane& lane : request.lanes) {
        if (lane.isHidden) {
            layout.hidden += static_cast<std::int32_t>(
                request.index->touching({&lane.lane, 1}, request.scale.range).all());
        }
    }
    shareOut(layout);
    return layout;
}

EventIndex TimelineLayout::eventAt(double x, double y, const TimelineMetrics& metrics) const {
    for (const PlacedEvent& event : events) {
        if (y < event.top || y >= event.top + metrics.rowHeight) {
            continue;
        }
        const bool onLabel = event.labelSide != LabelSide::None && x >= event.labelLeft &&
                             x < event.labelLeft + event.labelRoom;
        if (onLabel || (x >= event.left - 1 && x < event.right + 1)) {
            return event.event;
        }
    }
    return kNoIndex;
}

const PlacedEvent* TimelineLayout::find(EventIndex wanted) const {
    const auto found = std::find_if(events.begin(), events.end(),
                                    [&](const PlacedEvent& event) { return event.event == wanted; });
    return found == events.end() ? nullptr : &*found;
}

const LaneBox* TimelineLayout::boxAt(double y) const {
    const auto found = std::find_if(lanes.begin(), lanes.end(), [&](const LaneBox& box) {
        return y >= box.top && y < box.top + box.height;
    });
    return found == lanes.end() ? nullptr : &*found;
}

const PlacedBin* TimelineLayout::binAt(double x, double y) const {
    const LaneBox* box = boxAt(y);
    if (box == nullptr || box->denseness < kDensityShown) {
        return nullptr;
    }
    const auto found = std::find_if(box->bins.begin(), box->bins.end(),
                                    [&](const PlacedBin& bin) { return x >= bin.left && x < bin.right; });
    return found == box->bins.end() ? nullptr : &*found;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lane_candidates.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

/// Events a pixel at which a lane begins to show density, and at which it shows nothing else but its
/// weightiest.
constexpr double kFirstDense = 0.15;
constexpr double kAllDense = 0.6;
/// In a dense lane, one mark for this many pixels, so that its profile stays in view behind them.
constexpr double kPixelsOfDenseMark = 60;
/// In a dense lane, bars that began before the window, a row: each takes its row from one end to the other.
constexpr double kStandingOfRow = 0.5;

bool isSeen(const TimelineRequest& request, EventIndex event) {
    const EventColumns& columns = request.index->columns();
    const auto at = static_cast<std::size_t>(event);
    const double start = columns.start[at];
    const DayRange& range = request.scale.range;
    if (start >= range.to || start >= range.from) {
        return start < range.to;
    }
    return isBar(shapeOf(columns.kind[at])) &&
           drawnEnd(columns, event, request.index->horizon()) > range.from;
}

/// Importance first, then what is named, then from left to right, which wastes the fewest rows; preferred
/// events before all.
std::int64_t weightOf(const TimelineRequest& request, EventIndex event, double left, int preference) {
    const auto at = static_cast<std::size_t>(event);
    const bool named = (request.index->columns().flags[at] & kHasShortTitle) != 0;
    const std::int64_t rank = preference * 1000 + importanceOf(request, event) * 10 + (named ? 5 : 0);
    return rank * 1'000'000 -
           static_cast<std::int64_t>(std::clamp(left - request.scale.left, 0.0, 900'000.0));
}

Mark markOf(const TimelineRequest& request, EventIndex event, int preference) {
    const EventColumns& columns = request.index->columns();
    const auto at = static_cast<std::size_t>(event);
    const TimeScale& scale = request.scale;
    Mark mark;
    mark.event = event;
    const double start = scale.xOf(columns.start[at]);
    if (isBar(shapeOf(columns.kind[at]))) {
        mark.left = std::clamp(start, scale.left, scale.right());
        mark.right = std::clamp(scale.xOf(drawnEnd(columns, event, request.index->horizon())), scale.left,
                                scale.right());
        mark.right = std::max(mark.right, mark.left + request.metrics.minimumBarWidth);
        mark.holdsLabel = true;
    } else {
        const double half = request.metrics.symbolSize / 2;
        mark.left = start - half;
        mark.right = start + half;
    }
    mark.weight = weightOf(request, event, mark.left, preference);
    return mark;
}

/// The events of a place that compete, ascending, each once.
std::vector<EventIndex> competing(const TimelineRequest& request, const LanePlace& place, double denseness,
                                  std::size_t places, const std::vector<EventIndex>& preferred) {
    const double sparse = request.scale.width * kFirstDense;
    const auto most = [&](double dense) {
        return static_cast<std::size_t>(std::ceil(std::max(1.0, std::lerp(sparse, dense, denseness))));
    };
    const auto starting = most(request.scale.width / kPixelsOfDenseMark);
    std::vector<EventIndex> events = request.index->starting(place.lanes, request.scale.range, starting);
    const auto rows = request.height / request.metrics.rowHeight / double(places);
    const std::vector<EventIndex> standing =
        request.index->standing(place.lanes, request.scale.range.from, most(rows * kStandingOfRow));
    events.insert(events.end(), standing.begin(), standing.end());
    const EventColumns& columns = request.index->columns();
    for (const EventIndex event : preferred) {
        const LaneIndex lane = request.index->lanes().laneOf(columns, event);
        if (std::find(place.lanes.begin(), place.lanes.end(), lane) != place.lanes.end() &&
            isSeen(request, event)) {
            events.push_back(event);
        }
    }
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

}  // namespace

double densenessOf(double events, double pixels) {
    const double share = std::clamp((events / pixels - kFirstDense) / (kAllDense - kFirstDense), 0.0, 1.0);
    return share * share * (3 - 2 * share);
}

int importanceOf(const TimelineRequest& request, EventIndex event) {
    const auto at = static_cast<std::size_t>(event);
    const EventColumns& columns = request.index->columns();
    const bool beginsHere = columns.start[at] >= request.scale.range.from;
    return std::clamp(columns.severity[at] + (beginsHere ? 1 : -1), 0, kMostImportant);
}

std::vector<Candidates> candidatesOf(const TimelineRequest& request) {
    std::vector<EventIndex> preferred = request.preferred;
    std::sort(preferred.begin(), preferred.end());
    preferred.erase(preferred.begin(), std::upper_bound(preferred.begin(), preferred.end(), kNoIndex));

    std::vector<Candidates> all;
    std::vector<LanePlace> places = lanePlaces(request);
    for (LanePlace& place : places) {
        Candidates candidates;
        candidates.denseness = densenessOf(double(place.touching.all()), request.scale.width);
        for (const EventIndex event :
             competing(request, place, candidates.denseness, places.size(), preferred)) {
            const bool isPreferred = std::binary_search(preferred.begin(), preferred.end(), event);
            // A selected event keeps its mark even where its own chain would take the row.
            const int preference = !isPreferred ? 0 : event == request.preferred.front() ? 2 : 1;
            candidates.marks.push_back(markOf(request, event, preference));
        }
        candidates.place = std::move(place);
        all.push_back(std::move(candidates));
    }
    return all;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>

namespace fulcrum {
namespace {

/// How much an event matters in a window, from 0 (a standing measure of severity 1) to kMostImportant.
constexpr int kMostImportant = 6;
/// More marks than this in one lane cannot be told apart; the lightest of them go to the density strip
/// unmeasured.
constexpr std::size_t kMostMarks = 400;

/// At most this share of the height goes to the bare minimum of the lanes; the rest is for further rows.
constexpr double kMinimumShare = 0.5;
constexpr int kFewestLanesOfASide = 2;

/// The marks of one place that compete for its rows.
struct Candidates {
    std::vector<LaneIndex> lanes;
    std::vector<Mark> marks;
    std::vector<double> beyond;  ///< where the events lie that do not even compete
    std::int32_t visible = 0;
};

double visibleEnd(const TimelineRequest& request, EventIndex event) {
    const auto at = static_cast<std::size_t>(event);
    const Day end = request.columns->end[at];
    const Day start = request.columns->start[at];
    if (end == kOpenEnd) {
        return std::max<double>(double(request.horizon) + 1, start + 1);
    }
    return std::max(end, start + 1);
}

bool isSeen(const TimelineRequest& request, EventIndex event) {
    const auto at = static_cast<std::size_t>(event);
    const double start = request.columns->start[at];
    const DayRange& range = request.scale.range;
    if (start >= range.to) {
        return false;
    }
    return isBar(shapeOf(request.columns->kind[at])) ? visibleEnd(request, event) > range.from
                                                     : start >= range.from;
}

/// Severity, one step more for what begins in the window and one less for what merely goes on: a window is
/// asked what happened in it.
int importanceOf(const TimelineRequest& request, EventIndex event) {
    const auto at = static_cast<std::size_t>(event);
    const bool beginsHere = request.columns->start[at] >= request.scale.range.from;
    return std::clamp(request.columns->severity[at] + (beginsHere ? 1 : -1), 0, kMostImportant);
}

/// Importance first, then what is named, then from left to right, which wastes the fewest rows; preferred
/// events before all.
std::int64_t weightOf(const TimelineRequest& request, EventIndex event, double left, bool isPreferred) {
    const auto at = static_cast<std::size_t>(event);
    const bool named = (request.columns->flags[at] & kHasShortTitle) != 0;
    const std::int64_t rank = (isPreferred ? 1000 : 0) + importanceOf(request, event) * 10 + (named ? 5 : 0);
    return rank * 1'000'000 -
           static_cast<std::int64_t>(std::clamp(left - request.scale.left, 0.0, 900'000.0));
}

Mark markOf(const TimelineRequest& request, EventIndex event, bool isPreferred) {
    const auto at = static_cast<std::size_t>(event);
    const TimeScale& scale = request.scale;
    Mark mark;
    mark.event = event;
    const double start = scale.xOf(request.columns->start[at]);
    if (isBar(shapeOf(request.columns->kind[at]))) {
        mark.left = std::clamp(start, scale.left, scale.right());
        mark.right = std::clamp(scale.xOf(visibleEnd(request, event)), scale.left, scale.right());
        mark.right = std::max(mark.right, mark.left + request.metrics.minimumBarWidth);
        mark.holdsLabel = true;
    } else {
        const double half = request.metrics.symbolSize / 2;
        mark.left = start - half;
        mark.right = start + half;
    }
    mark.weight = weightOf(request, event, mark.left, isPreferred);
    return mark;
}

/// The seen events of one lane or of several that share a place.
struct Place {
    std::vector<LaneIndex> lanes;
    std::vector<EventIndex> events;
};

/// Gives the heaviest lanes of a side places of their own and the others one to share, if they are more than
/// `most`. Which lanes are light depends on the whole record, how many may stay on the height alone.
void share(std::vector<Place>& places, const TimelineRequest& request, Side side, int most) {
    const auto isOfSide = [&](const Place& place) {
        return request.lanes->all()[static_cast<std::size_t>(place.lanes.front())].side == side;
    };
    const auto first = std::find_if(places.begin(), places.end(), isOfSide);
    const auto last = std::find_if_not(first, places.end(), isOfSide);
    if (last - first <= most) {
        return;
    }
    const auto weightOfPlace = [&](const Place& place) {
        return request.laneWeights[static_cast<std::size_t>(place.lanes.front())];
    };
    std::vector<double> weights;
    std::transform(first, last, std::back_inserter(weights), weightOfPlace);
    std::nth_element(weights.begin(), weights.begin() + (most - 2), weights.end(), std::greater<>());
    const double lightest = weights[static_cast<std::size_t>(most - 2)];
    // The heavy keep their order; the light follow, and become one.
    const auto light = std::stable_partition(
        first, last, [&](const Place& place) { return weightOfPlace(place) >= lightest; });
    if (light == last) {
        return;
    }
    for (auto it = light + 1; it != last; ++it) {
        light->lanes.insert(light->lanes.end(), it->lanes.begin(), it->lanes.end());
        light->events.insert(light->events.end(), it->events.begin(), it->events.end());
    }
    places.erase(light + 1, last);
}

std::vector<Place> placesOf(const TimelineRequest& request, std::vector<std::vector<EventIndex>> seen) {
    std::vector<Place> places;
    for (std::size_t lane = 0; lane < seen.size(); ++lane) {
        if (!seen[lane].empty()) {
            places.push_back({{static_cast<LaneIndex>(lane)}, std::move(seen[lane])});
        }
    }
    if (!request.laneWeights.empty()) {
        const double smallest = request.metrics.minimumLaneHeight + request.metrics.densityHeight;
        const int all = static_cast<int>(request.height * kMinimumShare / smallest);
        const int most = std::max(kFewestLanesOfASide, (all - 2) / 2);
        share(places, request, Side::A, most);
        share(places, request, Side::B, most);
    }
    return places;
}

std::vector<Candidates> collect(const TimelineRequest& request) {
    const EventColumns& columns = *request.columns;
    std::vector<std::vector<EventIndex>> seen(static_cast<std::size_t>(request.lanes->size()));
    const auto past = std::lower_bound(columns.start.begin(), columns.start.end(), request.scale.range.to,
                                       [](Day start, double to) { return start < to; });
    const auto count = static_cast<EventIndex>(past - columns.start.begin());
    for (EventIndex event = 0; event < count; ++event) {
        if (isSeen(request, event)) {
            const auto at = static_cast<std::size_t>(event);
            seen[static_cast<std::size_t>(request.lanes->laneOf(columns.actor[at], columns.track[at]))]
                .push_back(event);
        }
    }
    std::vector<EventIndex> preferred = request.preferred;
    std::sort(preferred.begin(), preferred.end());

    std::vector<Candidates> lanes;
    for (Place& place : placesOf(request, std::move(seen))) {
        Candidates candidates;
        candidates.lanes = std::move(place.lanes);
        candidates.visible = static_cast<std::int32_t>(place.events.size());
        std::vector<Mark>& marks = candidates.marks;
        marks.reserve(place.events.size());
        for (const EventIndex event : place.events) {
            marks.push_back(
                markOf(request, event, std::binary_search(preferred.begin(), preferred.end(), event)));
        }
        if (marks.size() > kMostMarks) {
            const auto last = marks.begin() + kMostMarks;
            std::nth_element(marks.begin(), last, marks.end(),
                             [](const Mark& a, const Mark& b) { return a.weight > b.weight; });
            for (auto it = last; it != marks.end(); ++it) {
                candidates.beyond.push_back(it->left);
            }
            marks.erase(last, marks.end());
        }
        std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.event < b.event; });
        lanes.push_back(std::move(candidates));
    }
    return lanes;
}

void measureLabels(const TimelineRequest& request, std::vector<Candidates>& lanes) {
    if (!request.labelWidth) {
        return;
    }
    if (request.prepareLabels) {
        std::vector<EventIndex> events;
        for (const Candidates& lane : lanes) {
            for (const Mark& mark : lane.marks) {
                events.push_back(mark.event);
            }
        }
        request.prepareLabels(events);
    }
    for (Candidates& lane : lanes) {
        for (Mark& mark : lane.marks) {
            mark.labelWidth = request.labelWidth(mark.event);
        }
    }
}

using Needs = std::array<int, kMostImportant + 1>;

/// Rows a lane needs to show all its events of an importance and above, for each importance.
Needs needsOf(const TimelineRequest& request, const Candidates& lane, const PackingRoom& room) {
    Needs needs{};
    for (int importance = kMostImportant; importance >= 0; --importance) {
        std::vector<Mark> marks;
        for (const Mark& mark : lane.marks) {
            if (importanceOf(request, mark.event) >= importance) {
                marks.push_back(mark);
            }
        }
        needs[static_cast<std::size_t>(importance)] = rowsNeeded(marks, room);
    }
    return needs;
}

/// By importance: so many rows at the most for events of that importance and above.
constexpr std::array<int, kMostImportant + 1> kMostRows{1000, 12, 8, 6, 5, 4, 3};

double laneHeight(const TimelineMetrics& metrics, int rows) {
    return std::max(metrics.minimumLaneHeight, rows * metrics.rowHeight + metrics.lanePadding);
}

/// Shares the room among the lanes: what matters more in any lane comes before what matters less in every
/// lane, within one importance the lanes take rows in turn, and none takes more than kMostRows before the
/// others had theirs.
std::vector<int> allotRows(const TimelineRequest& request, const std::vector<Needs>& needs) {
    std::vector<int> rows(needs.size(), 1);
    double used = 0;
    for (const int count : rows) {
        used += laneHeight(request.metrics, count) + request.metrics.densityHeight;
    }
    for (std::size_t level = 0; level <= kMostImportant; ++level) {
        const std::size_t importance = kMostImportant - level;
        bool hasGrown = true;
        while (hasGrown) {
            hasGrown = false;
            for (std::size_t lane = 0; lane < rows.size(); ++lane) {
                const double growth =
                    laneHeight(request.metrics, rows[lane] + 1) - laneHeight(request.metrics, rows[lane]);
                if (rows[lane] < std::min(needs[lane][importance], kMostRows[importance]) &&
                    used + growth <= request.height) {
                    ++rows[lane];
                    used += growth;
                    hasGrown = true;
                }
            }
        }
    }
    return rows;
}

void addDensity(LaneBox& box, const TimeScale& scale, double x) {
    if (box.density.empty()) {
        box.density.resize(static_cast<std::size_t>(std::ceil(scale.width / kDensityBin)) + 1);
    }
    const double bin = std::clamp((x - scale.left) / kDensityBin, 0.0, double(box.density.size() - 1));
    ++box.density[static_cast<std::size_t>(bin)];
    ++box.crowdedOut;
}

PlacedEvent placedEvent(const TimelineRequest& request, const Mark& mark, const PlacedMark& place,
                        double rowsTop) {
    const auto at = static_cast<std::size_t>(mark.event);
    const EventColumns& columns = *request.columns;
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
    event.startsBefore = columns.start[at] < request.scale.range.from;
    event.isOpen = columns.end[at] == kOpenEnd;
    event.endsAfter = visibleEnd(request, mark.event) > request.scale.range.to;
    return event;
}

}  // namespace

MarkShape shapeOf(Kind kind) {
    switch (kind) {
        case Kind::Measure:
        case Kind::Countermeasure:
            return MarkShape::Bar;
        case Kind::Threat:
            return MarkShape::HatchedBar;
        case Kind::Relief:
            return MarkShape::Triangle;
        case Kind::Talks:
        case Kind::Agreement:
            return MarkShape::Diamond;
        case Kind::Ruling:
            return MarkShape::Square;
        case Kind::Statement:
        case Kind::Preparation:
        case Kind::Pressure:
            break;
    }
    return MarkShape::Circle;
}

TimelineLayout layOutTimeline(const TimelineRequest& request) {
    std::vector<Candidates> all = collect(request);
    measureLabels(request, all);

    std::unordered_map<EventIndex, int> hints;
    if (request.previous != nullptr) {
        for (const PlacedEvent& event : request.previous->events) {
            hints[event.event] = event.row;
        }
    }

    TimelineLayout layout;
    layout.scale = request.scale;
    PackingRoom room;
    room.left = request.scale.left + 2;
    room.right = request.scale.right() - 2;

    std::vector<Needs> needs;
    needs.reserve(all.size());
    for (const Candidates& lane : all) {
        needs.push_back(needsOf(request, lane, room));
    }
    const std::vector<int> rows = allotRows(request, needs);
    const double slack = request.metrics.densityHeight;
    double top = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        Candidates& lane = all[i];
        for (Mark& mark : lane.marks) {
            const auto hint = hints.find(mark.event);
            mark.rowHint = hint == hints.end() ? -1 : hint->second;
        }
        room.rows = rows[i];
        const PackedLane packed = packLane(lane.marks, room);
        LaneBox box;
        box.lanes = lane.lanes;
        box.top = top;
        box.rows = rows[i];
        box.visible = lane.visible;
        box.height = laneHeight(request.metrics, rows[i]) + slack;
        const double rowsTop = top + (box.height - slack - rows[i] * request.metrics.rowHeight) / 2;
        for (const PlacedMark& place : packed.placed) {
            layout.events.push_back(placedEvent(request, lane.marks[place.mark], place, rowsTop));
        }
        for (const std::size_t mark : packed.crowdedOut) {
            addDensity(box, request.scale, lane.marks[mark].left);
        }
        for (const double x : lane.beyond) {
            addDensity(box, request.scale, x);
        }
        layout.visible += lane.visible;
        top += box.height;
        layout.lanes.push_back(std::move(box));
    }
    layout.height = top;
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

}  // namespace fulcrum

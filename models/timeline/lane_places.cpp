// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lane_places.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

namespace fulcrum {
namespace {

/// At most this share of the height goes to the bare minimum of the lanes; the rest is for further rows.
constexpr double kMinimumShare = 0.5;
constexpr int kFewestLanesOfASide = 2;

/// A lane that a person has arranged keeps a place of its own.
bool isArranged(const LanePlace& place) { return place.isPinned || place.isCollapsed || place.rows > 0; }

/// Gives the heaviest lanes of a side places of their own and the others one to share, if they are more than
/// `most`. Which lanes are light depends on the whole record, how many may stay on the height alone.
void share(std::vector<LanePlace>& places, const TimelineRequest& request, Side side, int most) {
    const auto isOfSide = [&](const LanePlace& place) {
        return !place.isPinned && request.index->lanes().at(place.lanes.front()).side == side;
    };
    const auto weightOf = [&](const LanePlace& place) {
        return request.index->weights()[static_cast<std::size_t>(place.lanes.front())];
    };
    int all = 0;
    std::vector<double> weights;
    for (const LanePlace& place : places) {
        if (isOfSide(place)) {
            ++all;
            if (!isArranged(place)) {
                weights.push_back(weightOf(place));
            }
        }
    }
    if (all <= most) {
        return;
    }
    const int kept = std::max(0, most - 1 - (all - static_cast<int>(weights.size())));
    if (static_cast<int>(weights.size()) <= kept + 1) {
        return;
    }
    double lightest = std::numeric_limits<double>::infinity();
    if (kept > 0) {
        std::nth_element(weights.begin(), weights.begin() + (kept - 1), weights.end(), std::greater<>());
        lightest = weights[static_cast<std::size_t>(kept - 1)];
    }
    const auto isLight = [&](const LanePlace& place) {
        return isOfSide(place) && !isArranged(place) && weightOf(place) < lightest;
    };
    LanePlace shared;
    for (const LanePlace& place : places) {
        if (isLight(place)) {
            shared.lanes.push_back(place.lanes.front());
            shared.touching.starting += place.touching.starting;
            shared.touching.standing += place.touching.standing;
        }
    }
    if (shared.lanes.size() < 2) {
        return;
    }
    // The heavy keep their order; the light follow them, as one.
    const auto firstLight = std::find_if(places.begin(), places.end(), isLight) - places.begin();
    std::erase_if(places, isLight);
    const auto lastOfSide = std::find_if(places.rbegin(), places.rend(), isOfSide);
    places.insert(lastOfSide == places.rend() ? places.begin() + firstLight : lastOfSide.base(),
                  std::move(shared));
}

}  // namespace

std::vector<LanePlace> lanePlaces(const TimelineRequest& request) {
    const Lanes& lanes = request.index->lanes();
    std::vector<ArrangedLane> wanted = request.lanes;
    if (wanted.empty()) {
        for (LaneIndex lane = 0; lane < lanes.size(); ++lane) {
            wanted.push_back({lane});
        }
    }
    std::stable_partition(wanted.begin(), wanted.end(),
                          [](const ArrangedLane& lane) { return lane.isPinned && !lane.isHidden; });
    std::vector<LanePlace> places;
    double given = 0;
    for (const ArrangedLane& lane : wanted) {
        if (lane.isHidden) {
            continue;
        }
        const Touching touching = request.index->touching({&lane.lane, 1}, request.scale.range);
        if (touching.all() > 0 || lane.isPinned) {
            places.push_back({{lane.lane}, touching, lane.isPinned, lane.isCollapsed, lane.rows});
            given += std::max(0, lane.rows - 1) * request.metrics.rowHeight;
        }
    }
    const double smallest = request.metrics.minimumLaneHeight + request.metrics.densityHeight;
    const int all = static_cast<int>((request.height - given) * kMinimumShare / smallest);
    if (lanes.tellsSide()) {
        const int most = std::max(kFewestLanesOfASide, (all - 2) / 2);
        for (const Side side : {Side::A, Side::Both, Side::None, Side::B}) {
            share(places, request, side, most);
        }
    } else {
        share(places, request, Side::None, std::max(kFewestLanesOfASide, all));
    }
    return places;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which events compete for the rows of each place: all of them where they are few, the weightiest where they
// are many. A step of the layout, apart so that it can be tested; it asks the index and never passes over the
// events.
#pragma once

#include "models/timeline/lane_places.h"

namespace fulcrum {

/// How much an event matters in a window, from 0 (a standing measure of severity 1) to kMostImportant.
inline constexpr int kMostImportant = 6;

/// The marks of one place that compete for its rows.
struct Candidates {
    LanePlace place;
    std::vector<Mark> marks;  ///< by event; labels not yet measured
    double denseness = 0;     ///< see LaneBox
};

std::vector<Candidates> candidatesOf(const TimelineRequest& request);

/// Severity, one step more for what begins in the window and one less for what merely goes on: a window is
/// asked what happened in it.
int importanceOf(const TimelineRequest& request, EventIndex event);

/// From 0 (every event may have a mark) to 1 (there are far more than marks), by events a pixel. Between, it
/// rises without a jump or a kink.
double densenessOf(double events, double pixels);

}  // namespace fulcrum

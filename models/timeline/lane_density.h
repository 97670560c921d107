// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The density of a laid out place: bins that stand still in time, how many events begin in each, how many are
// in force, and how many of the window's events have no mark. A step of the layout. Pure functions.
#pragma once

#include "models/timeline/timeline_layout.h"

namespace fulcrum {

/// The level of bins at least kNarrowestBin pixels wide.
int binLevelOf(const TimeScale& scale);

/// The bins of a box over the window; `placed` are the events of the box that have a mark. Shares are left at
/// 0. O(bins + placed).
std::vector<PlacedBin> placedBins(const TimelineIndex& index, const TimeScale& scale, const LaneBox& box,
                                  std::span<const PlacedEvent> placed);

/// Gives all bins their shares of the fullest one.
void shareOut(TimelineLayout& layout);

}  // namespace fulcrum

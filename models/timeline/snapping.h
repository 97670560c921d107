// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The starts and ends of marks as places that a pointer is drawn to. Pure functions over a layout.
#pragma once

#include <optional>

#include "models/timeline/timeline_layout.h"

namespace fulcrum {

/// The start or the end of a mark in view that lies nearest to `x`, at most `reach` pixels away, or none. An
/// end is the first day on which the mark is no longer drawn. The marks of `except` do not count. O(placed
/// events).
std::optional<Day> nearestEdge(const TimelineLayout& layout, const TimelineIndex& index, double x,
                               double reach, EventIndex except = kNoIndex);

}  // namespace fulcrum

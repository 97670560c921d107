// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares the height of the timeline among its places: how many rows each gets. A step of the layout, apart so
// that it can be tested. Pure functions.
#pragma once

#include "models/timeline/lane_candidates.h"

namespace fulcrum {

/// Height of the rows of a place, without the strip for what found no room.
double rowsHeight(const TimelineMetrics& metrics, int rows);

/// Rows by place. What matters more in any place comes before what matters less in every place; within one
/// importance the places take rows in turn, and none takes more than its share before the others had theirs.
/// O(importances · marks · log marks).
std::vector<int> allotRows(const TimelineRequest& request, const std::vector<Candidates>& places,
                           const PackingRoom& room);

}  // namespace fulcrum

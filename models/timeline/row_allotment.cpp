// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_allotment.h"

#include <algorithm>
#include <array>

namespace fulcrum {
namespace {

using Needs = std::array<int, kMostImportant + 1>;

/// Rows a place needs to show all its marks of an importance and above, for each importance.
Needs needsOf(const TimelineRequest& request, const Candidates& place, const PackingRoom& room) {
    std::array<std::vector<Mark>, kMostImportant + 1> byImportance;
    for (const Mark& mark : place.marks) {
        byImportance[static_cast<std::size_t>(importanceOf(request, mark.event))].push_back(mark);
    }
    Needs needs{};
    std::vector<Mark> marks;
    for (std::size_t importance = kMostImportant + 1; importance-- > 0;) {
        const std::vector<Mark>& more = byImportance[importance];
        marks.insert(marks.end(), more.begin(), more.end());
        const bool isSame = more.empty() && importance < kMostImportant;
        needs[importance] = isSame ? needs[importance + 1] : rowsNeeded(marks, room);
    }
    return needs;
}

/// A profile of this many rows is high enough to be read.
constexpr int kRowsOfProfile = 6;

/// By importance: so many rows at the most for events of that importance and above.
constexpr std::array<int, kMostImportant + 1> kMostRows{1000, 12, 8, 6, 5, 4, 3};

}  // namespace

double rowsHeight(const TimelineMetrics& metrics, int rows) {
    return std::max(metrics.minimumLaneHeight, rows * metrics.rowHeight + metrics.lanePadding);
}

std::vector<int> allotRows(const TimelineRequest& request, const std::vector<Candidates>& places,
                           const PackingRoom& room) {
    std::vector<Needs> needs;
    std::vector<int> rows;
    double used = 0;
    for (const Candidates& candidates : places) {
        const LanePlace& place = candidates.place;
        const bool isGiven = place.isCollapsed || place.rows > 0;
        needs.push_back(isGiven ? Needs{} : needsOf(request, candidates, room));
        rows.push_back(place.isCollapsed ? 1 : std::max(place.rows, 1));
        used += rowsHeight(request.metrics, rows.back()) + request.metrics.densityHeight;
    }
    // In turn, a row for each place that wants one, until none does or the room is used up.
    const auto growTo = [&](const auto& wanted) {
        bool hasGrown = true;
        while (hasGrown) {
            hasGrown = false;
            for (std::size_t place = 0; place < rows.size(); ++place) {
                const double growth =
                    rowsHeight(request.metrics, rows[place] + 1) - rowsHeight(request.metrics, rows[place]);
                if (rows[place] < wanted(place) && used + growth <= request.height) {
                    ++rows[place];
                    used += growth;
                    hasGrown = true;
                }
            }
        }
    };
    for (std::size_t importance = kMostImportant + 1; importance-- > 0;) {
        growTo([&](std::size_t place) { return std::min(needs[place][importance], kMostRows[importance]); });
    }
    // What is left goes to the profiles of dense places.
    growTo([&](std::size_t i) {
        const bool isGiven = places[i].place.isCollapsed || places[i].place.rows > 0;
        return isGiven || places[i].denseness < kDensityShown ? 0 : kRowsOfProfile;
    });
    return rows;
}

}  // namespace fulcrum

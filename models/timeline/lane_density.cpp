// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lane_density.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {

int binLevelOf(const TimeScale& scale) {
    return DensityPyramid::levelFor(kNarrowestBin / scale.pixelsPerDay());
}

std::vector<PlacedBin> placedBins(const TimelineIndex& index, const TimeScale& scale, const LaneBox& box,
                                  std::span<const PlacedEvent> placed) {
    const int level = binLevelOf(scale);
    const DayRange& range = scale.range;
    const std::int32_t first = DensityPyramid::binOf(static_cast<Day>(std::floor(range.from)), level);
    const std::int32_t last = DensityPyramid::binOf(static_cast<Day>(std::ceil(range.to)) - 1, level);
    const std::vector<DensityBin> bins = index.bins(box.lanes, first, level, last - first + 1);

    std::vector<PlacedBin> result;
    result.reserve(bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i) {
        PlacedBin bin;
        bin.from = DensityPyramid::firstDayOf(first + static_cast<std::int32_t>(i), level);
        bin.to = DensityPyramid::firstDayOf(first + static_cast<std::int32_t>(i) + 1, level);
        bin.left = std::max(scale.xOf(bin.from), scale.left);
        bin.right = std::min(scale.xOf(bin.to), scale.right());
        bin.starts = bins[i].starts;
        bin.inForce = bins[i].inForce;
        bin.top = bins[i].top;
        bin.hidden = bin.starts;
        if (bin.from < range.from || bin.to > range.to) {
            const DayRange seen{std::max<double>(bin.from, range.from), std::min<double>(bin.to, range.to)};
            bin.hidden = static_cast<std::int32_t>(index.touching(box.lanes, seen).starting);
        }
        result.push_back(bin);
    }
    // What began before the window and has no mark is told of in the first bin.
    result.front().hidden += static_cast<std::int32_t>(index.touching(box.lanes, range).standing);
    for (const PlacedEvent& event : placed) {
        const Day start = index.columns().start[static_cast<std::size_t>(event.event)];
        const std::int32_t at = event.startsBefore ? 0 : DensityPyramid::binOf(start, level) - first;
        --result[static_cast<std::size_t>(at)].hidden;
    }
    return result;
}

void shareOut(TimelineLayout& layout) {
    for (const LaneBox& box : layout.lanes) {
        for (const PlacedBin& bin : box.bins) {
            layout.mostStarts = std::max(layout.mostStarts, bin.starts);
            layout.mostInForce = std::max(layout.mostInForce, bin.inForce);
        }
    }
    for (LaneBox& box : layout.lanes) {
        for (PlacedBin& bin : box.bins) {
            bin.share = std::sqrt(double(bin.starts) / std::max(layout.mostStarts, 1));
            bin.inForceShare = std::sqrt(double(bin.inForce) / std::max(layout.mostInForce, 1));
        }
    }
}

}  // namespace fulcrum

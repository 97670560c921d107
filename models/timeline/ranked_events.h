// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events of each lane by rank, so that a window can ask for its weightiest without looking at the others:
// per rank the events by start, and the bars among them in blocks that know their latest end. About seven
// bytes an event; built in one pass, mended after an edit. A plain value; the caller keeps columns and lanes.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "models/domain/event_set.h"
#include "models/timeline/column_edit.h"
#include "models/timeline/lanes.h"
#include "models/timeline/mark_shape.h"
#include "models/timeline/time_scale.h"

namespace fulcrum {

class RankedEvents {
public:
    RankedEvents() = default;
    /// O(n). `shown`: the events that are taken in, of these columns; null: all.
    RankedEvents(const EventColumns& columns, const Lanes& lanes, Day horizon,
                 const EventSet* shown = nullptr);

    /// Events of these lanes that begin in the window, heaviest first. Of the first rank that does not fit
    /// into `most` the rest is a choice spread over the window, one a stretch of time that stands still while
    /// the window moves, so that panning does not reshuffle it; lighter ranks are then left out. At most 2 ·
    /// `most` + 1 events. O(lanes · ranks · log n + most · lanes · log n).
    std::vector<EventIndex> starting(std::span<const LaneIndex> lanes, const DayRange& range,
                                     std::size_t most, const EventColumns& columns) const;

    /// Bars of these lanes that began before the day `from` and are still drawn there, heaviest and then
    /// earliest first, at most `most`. O(lanes · ranks · log n + most · log n).
    std::vector<EventIndex> standing(std::span<const LaneIndex> lanes, double from, std::size_t most,
                                     const EventColumns& columns) const;

    /// Takes over an edit; lanes and horizon are the same. `shown`: as for DensityPyramid. One pass over the
    /// numbers.
    void update(const EventColumns& before, const EventColumns& after, const ColumnEdit& edit,
                const Lanes& lanes, const ShownEvents& shown = {});

private:
    /// The bars of one rank by start, with the latest end of each 16, each 256 and so on.
    struct Bars {
        std::vector<EventIndex> events;
        std::vector<std::vector<Day>> latestEnds;
    };
    struct LaneRanks {
        std::array<std::vector<EventIndex>, kMarkRanks> events;
        std::array<Bars, kMarkRanks> bars;
    };

    /// Anew for the bars from one position up to another, in those blocks alone.
    void findLatestEnds(Bars& bars, const EventColumns& columns, std::size_t from, std::size_t to) const;
    void takeStanding(const Bars& bars, double from, std::size_t most, const EventColumns& columns,
                      std::vector<EventIndex>& found) const;

    Day m_horizon = 0;
    std::vector<LaneRanks> m_lanes;
};

}  // namespace fulcrum

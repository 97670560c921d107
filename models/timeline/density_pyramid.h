// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many events begin and how many are in force, by lane, in bins of 1, 2, 4 … days, with the most severe
// event of each bin: what a view shows where events are too many to be drawn one by one, at a cost of the
// bins it shows. Levels hold only bins that are not empty, so that a record of ten thousand years costs what
// its events cost. Built in one pass, mended after an edit. A plain value; the caller keeps columns and
// lanes.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "models/domain/event_set.h"
#include "models/timeline/column_edit.h"
#include "models/timeline/lanes.h"
#include "models/timeline/time_scale.h"

namespace fulcrum {

/// A bin of 2^level days; bin b covers the days [b · 2^level, (b + 1) · 2^level), so bins stand still in
/// time.
struct DensityBin {
    std::int32_t starts = 0;   ///< events that begin in it
    std::int32_t inForce = 0;  ///< bars drawn on at least one of its days
    EventIndex top =
        kNoIndex;  ///< of those that begin in it the one of the highest rank, the earliest of equals
};

/// Events that a window shows of a lane.
struct Touching {
    std::int64_t starting = 0;  ///< they begin in it
    std::int64_t standing = 0;  ///< bars that began before it and are still drawn in it

    std::int64_t all() const { return starting + standing; }
};

class DensityPyramid {
public:
    /// Bins of the widest level cover more than half of all days there are.
    static constexpr int kLevels = 22;

    DensityPyramid() = default;
    /// O(n + bins). `shown`: the events that are taken in, of these columns; null: all.
    DensityPyramid(const EventColumns& columns, const Lanes& lanes, Day horizon,
                   const EventSet* shown = nullptr);

    /// The narrowest level whose bins are at least this many days wide.
    static int levelFor(double days);
    static Day firstDayOf(std::int32_t bin, int level) {
        return static_cast<Day>(std::int64_t{bin} << level);
    }
    static std::int32_t binOf(Day day, int level) { return day >> level; }

    /// Adds a lane to `bins`, which begin with `first`: several lanes make one by adding. O(bins + levels ·
    /// log n).
    void addTo(std::span<DensityBin> bins, LaneIndex lane, std::int32_t first, int level,
               const EventColumns& columns) const;
    /// The bins of one lane.
    std::vector<DensityBin> query(LaneIndex lane, std::int32_t first, int level, int count,
                                  const EventColumns& columns) const;
    /// How many events of a lane a window shows, exactly, also where its edges lie within a day. O(levels ·
    /// log n).
    Touching touching(LaneIndex lane, const DayRange& range) const;

    /// Takes over an edit; the lanes are the same. `shown`: the events that are taken in; one that is only on
    /// one side of it is among the edit's. O(changes · levels · log n), plus the events of the changed days
    /// and one pass over the bins, whose top events have new numbers.
    void update(const EventColumns& before, const EventColumns& after, const ColumnEdit& edit,
                const Lanes& lanes, Day horizon, const ShownEvents& shown = {});

    /// Bytes that the bins take.
    std::size_t size() const;

private:
    struct Record {
        std::int32_t bin = 0;
        std::int32_t starts = 0;
        std::int32_t bars = 0;   ///< of the starts, those of bars
        std::int32_t lasts = 0;  ///< bars whose last day lies in it
        EventIndex top = kNoIndex;
    };
    using Level = std::vector<Record>;
    struct Sums {
        std::int64_t starts = 0;
        std::int64_t bars = 0;
        std::int64_t lasts = 0;
    };
    struct LaneLevels {
        std::array<Level, kLevels> levels;
    };

    Sums before(LaneIndex lane, Day day) const;
    void count(const EventColumns& columns, EventIndex event, const Lanes& lanes, Day horizon, int step);
    void findTops(LaneIndex lane, Day day, const EventColumns& columns, const Lanes& lanes,
                  const ShownEvents& shown);
    static Level halved(const Level& level, const EventColumns& columns);

    std::vector<LaneLevels> m_lanes;
};

}  // namespace fulcrum

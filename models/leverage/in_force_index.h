// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which measures and countermeasures are in force on a day, that is with a level above 0, without looking at
// those that are not. Built once from columns and level profiles; a plain value afterwards, safe to read from
// any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/event_set.h"
#include "models/domain/level_profiles.h"
#include "models/leverage/pivot_order.h"

namespace fulcrum {

class InForceIndex {
public:
    InForceIndex() = default;
    /// Of these events; null: of all.
    InForceIndex(const EventColumns& columns, const LevelProfiles& profiles, const EventSet* only = nullptr);

    /// O(log n).
    std::size_t countOn(Day day) const;

    /// In the order of the columns. O(log n + k log k).
    std::vector<EventIndex> eventsOn(Day day) const;

private:
    /// How many are in force from a day on.
    struct Count {
        Day from = 0;
        std::uint32_t count = 0;
    };
    void countDays(std::vector<Day> begins, std::vector<Day> ends);

    PivotOrder m_order;               ///< the stretches above level 0; those of one event do not overlap
    std::vector<EventIndex> m_event;  ///< by position in the order
    std::vector<Count> m_counts;      ///< by day, each another than the one before
};

}  // namespace fulcrum

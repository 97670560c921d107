// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From records to tranches (MODEL.md §1): each step up of a record's strength opens a tranche, a cut closes
// tranches, newest first, the last one split. With them goes the clock of each record, from which ramp and
// erosion count. Pure functions of the columns, usable from any thread.
#pragma once

#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/level_profiles.h"

namespace fulcrum {

/// A stretch of one event's strength: opened on `from` with size `size`, closed on `until` (kOpenEnd: still
/// open).
struct Tranche {
    EventIndex event = kNoIndex;
    Day from = 0;
    Day until = kOpenEnd;
    double size = 0;            ///< ΔU, above 0
    Day clock = 0;              ///< ramp and erosion count from here
    bool isHandedOver = false;  ///< a successor replaces it: no off-ramp

    bool operator==(const Tranche&) const = default;
};

/// The clock of every event: for a measure the earliest start along the chain of measures of the same actor
/// and track that it replaces, amends or resumes, also where those have ended; for everything else its own
/// start. A circle of such relations shares its earliest start. O(events + relations).
std::vector<Day> clocksOf(const EventColumns& columns);

/// The tranches of one event, appended to `tranches` by the day on which they close, the newest first on one
/// day. A record that never was in force has none.
void appendTranches(const LevelProfiles& profiles, EventIndex event, Day clock,
                    std::vector<Tranche>& tranches);

/// The tranches of all measures, countermeasures and threats, by event.
std::vector<Tranche> tranchesOf(const EventColumns& columns);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an event stands on a day, in one word: what a filter asks and a page tells. Pure functions of columns
// and level profiles, usable from any thread.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/level_profiles.h"

namespace fulcrum {

enum class EventStatus : std::uint8_t {
    Ahead,       ///< it has not begun
    InForce,     ///< a measure or countermeasure at its full level
    Eased,       ///< one at a level between 0 and 1
    Suspended,   ///< a measure, countermeasure or threat at level 0 that has not ended
    Threatened,  ///< a threat that still hangs
    Running,     ///< anything else that goes on: talks before their end, an agreement nobody ended
    Past,        ///< it has ended, or it was an act of one moment
};
inline constexpr int kEventStatusCount = 7;

/// The word of the query language: "in-force".
QString toText(EventStatus status);
std::optional<EventStatus> eventStatusFromText(QStringView text);

EventStatus statusOn(const EventColumns& columns, const LevelProfiles& levels, EventIndex event, Day day);

/// The same of all events, an EventStatus each. O(events), and some ten times as fast as one after the other.
std::vector<std::uint8_t> statusesOn(const EventColumns& columns, const LevelProfiles& levels, Day day);

}  // namespace fulcrum

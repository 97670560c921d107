// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A press is one tranche of one record as one side deals it out: who presses whom, when and how hard, as far
// as that follows from the record alone (MODEL.md §1). What parameters and lens make of a press are its
// strokes. Presses are made where they are needed, event by event, and not kept: a record has as many of them
// as events. Usable from any thread.
#pragma once

#include <cstdint>
#include <vector>

#include "models/domain/level_profiles.h"
#include "models/leverage/balance_input.h"
#include "models/leverage/weighing.h"

namespace fulcrum {

enum class PressKind : std::uint8_t { Measure, Threat, Warning };

struct Press {
    EventIndex event = kNoIndex;
    Day from = 0;
    Day until = kOpenEnd;
    Day clock = 0;  ///< at most `from`; of a threat its start, from which its holding days count
    double size =
        0;  ///< above 0; ΔU times the size of the duty, without what the parameters make of the grade
    Grade grade = 0;
    TrackIndex track = 0;
    std::uint8_t side = 0;
    PressKind kind = PressKind::Measure;
    bool isLifted = false;  ///< a measure that leaves an off-ramp on `until`
};

/// Makes the presses of an event: what that needs of the record, a few bytes for each event that others move.
/// Holds on to the input, which must outlive it and stay where it is; immutable.
class PressMaker {
public:
    explicit PressMaker(const BalanceInput& input);

    /// Appends them, by side, then as their tranches close; none that starts after the horizon. The scales of
    /// the input are left out.
    void append(EventIndex event, std::vector<Press>& presses) const;

private:
    /// The clock of an event that took it over from an earlier one.
    struct TakenClock {
        EventIndex event;
        Day clock;
    };
    Day clockOf(EventIndex event) const;

    const BalanceInput& m_input;
    Weighing m_weighing;
    LevelProfiles m_profiles;
    std::vector<TakenClock> m_takenClocks;  ///< by event
};

/// All presses of the input, by event, see PressMaker.
std::vector<Press> pressesOf(const BalanceInput& input);

}  // namespace fulcrum

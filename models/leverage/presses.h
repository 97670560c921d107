// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A press is one tranche of one record as one side deals it out: who presses whom, when and how hard, as far
// as that follows from the record alone (MODEL.md §1). What parameters and lens make of a press are its
// strokes. Pure function of the input, usable from any thread.
#pragma once

#include <cstdint>
#include <vector>

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

/// All presses of the input, by event, then by side; none that starts after the horizon. The scales of the
/// input are left out.
std::vector<Press> pressesOf(const BalanceInput& input);

}  // namespace fulcrum

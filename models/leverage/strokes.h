// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balance adds up, once who presses whom and how hard is settled (MODEL.md §1–2): every tranche, its
// off-ramp, every threat and every warning becomes strokes, and the value of a stroke is its weight times the
// response of its strand to the days since its clock. One formula for all of them serves curve, ledger and
// sliver alike.
#pragma once

#include <cstdint>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/terms.h"
#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"
#include "models/leverage/strands.h"

namespace fulcrum {

/// Worth `weight` × response(day − clock) on the days [from, until) and nothing on others.
struct Stroke {
    EventIndex event = kNoIndex;
    Day from = 0;
    Day until = kOpenEnd;
    Day clock = 0;             ///< at most `from`
    double weight = 0;         ///< above 0; magnitude times size, without what all of a track share
    std::uint32_t strand = 0;  ///< what it is summed with, Strands tells
};

/// All strokes of the input, by event; none that starts after the horizon.
std::vector<Stroke> strokesOf(const BalanceInput& input, const Parameters& parameters, Lens lens,
                              const Strands& strands);

}  // namespace fulcrum

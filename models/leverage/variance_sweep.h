// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sum over all events of their squared points, on sampled days (the first term of the variance in
// MODEL.md §4). An event's points are a sum themselves: what is in force of it, and what fades of it on the
// off-ramp. Between two of its turns each of the two is one term, so its square is three terms, and each of
// them is swept like the values are: O(strokes + samples). Immutable once built, usable from any thread.
#pragma once

#include <vector>

#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"
#include "models/leverage/strand_sweep.h"
#include "models/leverage/strands.h"

namespace fulcrum {

class VarianceSweep {
public:
    /// `parameters` has a set for each track.
    VarianceSweep(const BalanceInput& input, const Parameters& parameters, Lens lens);

    /// Σ x² over the events on each sample, in square points; x is an event's signed points, both sides
    /// together. An event that presses both sides alike adds nothing to the net, and nothing here.
    std::vector<double> squares(const SampleDays& samples) const;

private:
    std::size_t m_trackCount;
    Strands m_strands;
    std::vector<StrandSweep<PairResponse>> m_inForce;  ///< by track
    std::vector<StrandSweep<DampedResponse>> m_mixed;
    std::vector<StrandSweep<>> m_offRamp;
    std::vector<StrandSweep<>> m_heldThreat;
    std::vector<StrandSweep<>> m_fadingThreat;
    std::vector<StrandSweep<>> m_warning;
};

}  // namespace fulcrum

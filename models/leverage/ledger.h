// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who adds what to the balance on one day, as BalanceModel computes it. A plain value. Sums are those of the
// lines, so that what is shown adds up; the lines left out (below 1e-9 points each) are all that sets it
// apart from the curve.
#pragma once

#include <vector>

#include "models/leverage/balance_sums.h"

namespace fulcrum {

/// One signed line an event and side: positive for side A.
struct LedgerLine {
    EventIndex event = kNoIndex;
    std::size_t side = kSideA;
    TrackIndex track = 0;
    double points = 0;
};

/// One factor product behind a ledger line (MODEL.md §2): a tranche, its off-ramp, a threat or a warning.
/// points = sign of the side · weight · response · pointsPerUnit, exactly.
struct Contribution {
    std::size_t side = kSideA;
    Day from = 0;
    Day until = kOpenEnd;
    Day clock = 0;             ///< ramp and erosion count from here
    double weight = 0;         ///< m·ΔU, the size of the record times the step of its level
    double response = 0;       ///< R·A, or what is left of it after a cut; 0…1
    double pointsPerUnit = 0;  ///< 100·u·(1 − φ)·w, as far as the lens counts them
    double points = 0;
};

struct Ledger : BalanceSums {
    std::vector<LedgerLine> lines;  ///< largest first by absolute points; lines below 1e-9 left out
};

}  // namespace fulcrum

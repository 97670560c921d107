// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who adds what to the balance on one day, as BalanceModel computes it. A plain value. Sums are those of the
// lines, so that what is shown adds up; the lines left out (below 1e-9 points each) are all that sets it
// apart from the curve.
#pragma once

#include <array>
#include <vector>

#include "models/leverage/balance_input.h"

namespace fulcrum {

/// One signed line an event and side: positive for side A.
struct LedgerLine {
    EventIndex event = kNoIndex;
    std::size_t side = kSideA;
    TrackIndex track = 0;
    double points = 0;
};

struct Ledger {
    Day day = 0;
    double net = 0;                              ///< Σ of the lines' points
    std::array<double, 2> sums{};                ///< ΣX by side, never negative
    std::array<std::vector<double>, 2> byTrack;  ///< [side][track], never negative
    std::vector<LedgerLine> lines;  ///< largest first by absolute points; lines below 1e-9 left out
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What moved the balance from one day to another: the events whose points changed, and by how much, summing
// exactly to the difference of the two ledgers. Plain values, pure functions.
#pragma once

#include <vector>

#include "models/leverage/balance_model.h"

namespace fulcrum {

/// One event on one side; points are signed, positive for side A, 0 on a day on which it has no line.
struct MovementLine {
    EventIndex event = kNoIndex;
    std::size_t side = kSideA;
    TrackIndex track = 0;
    double before = 0;
    double after = 0;
    double change = 0;  ///< after − before: positive if it moved the balance towards side A
};

struct Movement {
    Ledger before;
    Ledger after;
    double change = 0;                ///< Σ of the lines' changes: N(to) − N(from)
    std::vector<double> byTrack;      ///< the same by track
    std::vector<MovementLine> lines;  ///< largest change first; events that did not move are left out
};

/// From the first day to the second, which may also be the earlier one. Days after the horizon are read as
/// the horizon.
Movement movementBetween(const BalanceModel& model, Day from, Day to);

/// The same between two ledgers of the same records, for example of a project and of a scenario on one day.
Movement movementBetween(Ledger before, Ledger after);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lanes over the parties and tracks of the test builders.
#pragma once

#include "models/timeline/lanes.h"
#include "tests/support/event_builder.h"

namespace fulcrum::test {

inline Lanes testLanes() {
    std::vector<Side> sides;
    for (const NamedParty& party : balanceParties()) {
        sides.push_back(party.stake.side);
    }
    return {std::move(sides), balanceTracks().size()};
}

}  // namespace fulcrum::test

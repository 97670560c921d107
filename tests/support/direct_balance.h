// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance straight from the formula of MODEL.md §1–3, event by event and day by day, in extended
// precision: what the product's sweep and ledger are held against. It shares nothing with them but the
// columns and the parameters; it replays levels day by day instead of building tranches, and walks each clock
// chain anew.
#pragma once

#include <array>
#include <vector>

#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"

namespace fulcrum::test {

class DirectBalance {
public:
    DirectBalance(BalanceInput input, Parameters parameters, Lens lens);

    /// What one event adds to X[side] on a day, in points, never negative.
    long double points(EventIndex event, std::size_t side, Day day) const;

    /// X[side][track] of a day.
    std::array<std::vector<long double>, 2> pressure(Day day) const;

private:
    struct Change {
        Day day;
        long double level;
    };

    bool counts(EventIndex event, std::size_t side) const;
    long double magnitude(EventIndex event) const;
    long double bite(EventIndex event, Day day) const;
    Day endOf(EventIndex event) const { return m_end[static_cast<std::size_t>(event)]; }
    long double levelOn(EventIndex event, Day day) const;
    long double measureOn(EventIndex event, Day day) const;
    Day findClock(EventIndex event) const;

    BalanceInput m_input;
    Parameters m_parameters;
    Lens m_lens;
    std::vector<Day> m_end;
    std::vector<bool> m_isReplaced;
    std::vector<std::vector<Change>> m_changes;  ///< by the event that they change, in the order that counts
    std::vector<std::vector<EventIndex>> m_predecessors;
    std::vector<Day> m_clock;
};

}  // namespace fulcrum::test

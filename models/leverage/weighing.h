// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who presses whom, and how hard one record is (MODEL.md §1 "Who presses whom", §2 "Size"). Knows sides,
// never party ids. Built once for an input; immutable, usable from any thread while the columns live.
#pragma once

#include <array>

#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

class Weighing {
public:
    Weighing(const BalanceInput& input, const Parameters& parameters);

    /// For which sides the record counts ([kSideA], [kSideB]): a measure, countermeasure or threat for the
    /// side of its actor, a pressure record for the opponent of its actor. All other kinds, neutral measures,
    /// and records of an unknown track count for nobody.
    std::array<bool, 2> countsFor(EventIndex event) const;

    /// m of MODEL.md §2, times the record's scale: from the duty if it is a measure or countermeasure with
    /// one, else from the severity.
    double magnitudeOf(EventIndex event) const;

private:
    Side sideOf(PartyIndex party) const;
    double unscaledMagnitudeOf(EventIndex event) const;

    const EventColumns& m_columns;
    const std::vector<PartyStake>& m_parties;
    std::size_t m_trackCount;
    const std::vector<double>* m_scales;  ///< null: all 1
    double m_largestStake = 0;
    std::array<double, 256> m_bySeverity{};
};

}  // namespace fulcrum

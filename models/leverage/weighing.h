// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who presses whom, and how hard one record is (MODEL.md §1 "Who presses whom", §2 "Size"). Knows sides,
// never party ids. A record's size is told apart from what the parameters make of its grade, so that what
// they do not touch is found once. Built for an input; immutable, usable from any thread while the columns
// live.
#pragma once

#include <array>
#include <cstdint>

#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

/// What a record's size is multiplied by: a power of the severity ratio, by severity; kGradeOfDuties: 1.
using Grade = std::uint16_t;
inline constexpr Grade kGradeOfDuties = 256;
using GradeFactors = std::array<double, kGradeOfDuties + 1>;
GradeFactors gradeFactors(const Parameters& parameters);

class Weighing {
public:
    explicit Weighing(const BalanceInput& input);

    /// For which sides the record counts ([kSideA], [kSideB]): a measure, countermeasure or threat for the
    /// side of its actor, a pressure record for the opponent of its actor. All other kinds, neutral measures,
    /// and records of an unknown track count for nobody.
    std::array<bool, 2> countsFor(EventIndex event) const;

    /// The severity of the record, or kGradeOfDuties if it is a measure or countermeasure with a duty.
    Grade gradeOf(EventIndex event) const;

    /// The size of the record's duty if that is its grade, 1 otherwise.
    double sizeOf(EventIndex event) const;

    /// What a scenario or a draw multiplies the record by.
    double scaleOf(EventIndex event) const {
        return m_scales == nullptr ? 1 : (*m_scales)[static_cast<std::size_t>(event)];
    }

    /// m of MODEL.md §2, times the record's scale.
    double magnitudeOf(EventIndex event, const GradeFactors& factors) const {
        return sizeOf(event) * factors[gradeOf(event)] * scaleOf(event);
    }

private:
    Side sideOf(PartyIndex party) const;
    const TariffEntry* dutyOf(EventIndex event) const;

    const EventColumns& m_columns;
    const std::vector<PartyStake>& m_parties;
    std::size_t m_trackCount;
    const std::vector<double>* m_scales;  ///< null: all 1
    double m_largestStake = 0;
};

}  // namespace fulcrum

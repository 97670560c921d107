// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/weighing.h"

#include <algorithm>
#include <cmath>
#include "models/domain/event.h"

namespace fulcrum {
namespace {

constexpr double kFullTariffPoints = 50;

bool isOn(Side side, std::size_t wanted) {
    return side == Side::Both || side == (wanted == kSideA ? Side::A : Side::B);
}

}  // namespace

GradeFactors gradeFactors(const Parameters& parameters) {
    GradeFactors factors{};
    for (int severity = 0; severity < kGradeOfDuties; ++severity) {
        factors[static_cast<std::size_t>(severity)] =
            std::pow(parameters.severityRatio, severity - kHighestSeverity);
    }
    factors[kGradeOfDuties] = 1;
    return factors;
}

Weighing::Weighing(const BalanceInput& input)
    : m_columns(*input.columns),
      m_parties(input.parties),
      m_trackCount(input.trackCount),
      m_scales(input.scales.get()) {
    for (const PartyStake& party : m_parties) {
        if (party.side == Side::A || party.side == Side::B) {
            m_largestStake = std::max(m_largestStake, party.tradeAtStakeUsdBn);
        }
    }
}

Side Weighing::sideOf(PartyIndex party) const {
    return party < m_parties.size() ? m_parties[party].side : Side::None;
}

std::array<bool, 2> Weighing::countsFor(EventIndex event) const {
    const auto i = static_cast<std::size_t>(event);
    const Kind kind = m_columns.kind[i];
    const Side actor = sideOf(m_columns.actor[i]);
    if (m_columns.track[i] >= m_trackCount) {
        return {false, false};
    }
    if (kind == Kind::Pressure) {
        return {actor == Side::B, actor == Side::A};
    }
    const bool isNeutralMeasure = isRestriction(kind) && m_columns.direction[i] == Direction::Neutral;
    if ((!isRestriction(kind) && kind != Kind::Threat) || isNeutralMeasure) {
        return {false, false};
    }
    // Everybody (a party of side none) and nobody named both take in the opponent; only one's own side does
    // not.
    const Side target = sideOf(m_columns.target[i]);
    return {isOn(actor, kSideA) && target != Side::A, isOn(actor, kSideB) && target != Side::B};
}

const TariffEntry* Weighing::dutyOf(EventIndex event) const {
    const auto i = static_cast<std::size_t>(event);
    const bool mayHaveDuty = (m_columns.flags[i] & kHasTariff) != 0 && isRestriction(m_columns.kind[i]);
    return mayHaveDuty ? m_columns.tariffOf(event) : nullptr;
}

Grade Weighing::gradeOf(EventIndex event) const {
    return dutyOf(event) != nullptr ? kGradeOfDuties : m_columns.severity[static_cast<std::size_t>(event)];
}

double Weighing::sizeOf(EventIndex event) const {
    const TariffEntry* duty = dutyOf(event);
    if (duty == nullptr) {
        return 1;
    }
    const PartyIndex actor = m_columns.actor[static_cast<std::size_t>(event)];
    const double stake = actor < m_parties.size() ? m_parties[actor].tradeAtStakeUsdBn : 0;
    if (!(stake > 0) || !(m_largestStake > 0)) {
        return 0;
    }
    return duty->points / kFullTariffPoints * duty->coverage * std::sqrt(stake / m_largestStake);
}

}  // namespace fulcrum

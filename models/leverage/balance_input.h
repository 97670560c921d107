// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balance is computed from, apart from parameters and lens: the columns and what must be known of
// the parties. Plain values; the columns are shared and never written to.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/party.h"
#include "models/domain/terms.h"

namespace fulcrum {

/// What the balance must know of a party.
struct PartyStake {
    Side side = Side::None;
    double tradeAtStakeUsdBn = 0;  ///< 0 if unknown: its tariffs weigh nothing
};

struct BalanceInput {
    std::shared_ptr<const EventColumns> columns;
    std::vector<PartyStake> parties;  ///< by PartyIndex
    std::size_t trackCount = 0;
    Day horizon = kLastDay;  ///< curves stop here
    /// By EventIndex, what each record's magnitude is multiplied by (a scenario rescales, a draw varies);
    /// null: all as they are.
    std::shared_ptr<const std::vector<double>> scales;
};

/// The input for a project's own lists: parties in the order of their numbers, tracks by `order`. A project
/// that knows no horizon is computed to the last day there is.
BalanceInput balanceInputFrom(std::shared_ptr<const EventColumns> columns, const std::vector<Party>& parties,
                              std::size_t trackCount, std::optional<Day> horizon);

/// The two sides of the balance, as array positions.
inline constexpr std::size_t kSideA = 0;
inline constexpr std::size_t kSideB = 1;

}  // namespace fulcrum

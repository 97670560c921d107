// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/balance_input.h"

#include <utility>

namespace fulcrum {

BalanceInput balanceInputFrom(std::shared_ptr<const EventColumns> columns, const std::vector<Party>& parties,
                              std::size_t trackCount, std::optional<Day> horizon) {
    BalanceInput input;
    input.columns = std::move(columns);
    input.parties.reserve(parties.size());
    for (const Party& party : parties) {
        input.parties.push_back({party.side, party.tradeAtStakeUsdBn.value_or(0)});
    }
    input.trackCount = trackCount;
    input.horizon = horizon.value_or(kLastDay);
    return input;
}

}  // namespace fulcrum

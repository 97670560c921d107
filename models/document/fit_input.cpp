// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/fit_input.h"

namespace fulcrum {

Result<ValidationInput> readFitInput(const ProjectStore& store, const BalanceInput& balance,
                                     const Parameters& parameters, const std::vector<Party>& parties,
                                     const std::vector<Track>& tracks) {
    Result<std::vector<Indicator>> indicators = store.indicators();
    if (!indicators) {
        return indicators.error();
    }
    const Result<std::vector<EventKey>> rareEarths = store.taggedWith(kRareEarthTag.toString());
    if (!rareEarths) {
        return rareEarths.error();
    }
    ValidationInput input{balance, parameters, parties, tracks, *std::move(indicators), {}};
    for (const EventKey key : *rareEarths) {
        input.rareEarths.push_back(balance.columns->indexOf(key));
    }
    return input;
}

}  // namespace fulcrum

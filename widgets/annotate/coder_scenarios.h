// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance as each coder would have it, as scenarios. A pure function but for its texts, which are in the
// language of the window; nothing is written here.
#pragma once

#include <vector>

#include "models/document/coding.h"
#include "models/domain/scenario.h"
#include "models/leverage/balance_model.h"

namespace fulcrum {

/// One for each coder, but for the record and for those that would change nothing. `record` is the balance
/// that they change.
std::vector<Scenario> coderScenarios(const Coding& coding, const std::vector<Coder>& coders,
                                     const BalanceModel& record);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random projects for comparing computations with each other: overlapping, cut, revoked, replaced and
// re-imposed measures, threats, warnings and open ends. The same seed gives the same project on every
// machine.
#pragma once

#include <cstdint>

#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"

namespace fulcrum::test {

/// `count` events over `years` years from 2015 on.
BalanceInput generatedProject(std::uint32_t seed, int count, int years);

/// Parameters anywhere in what checkParameters lets pass, also at its edges (no erosion, floor 0 and 1,
/// weight 0).
Parameters generatedParameters(std::uint32_t seed);

}  // namespace fulcrum::test

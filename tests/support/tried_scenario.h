// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scenarios tried on records of which every number can be checked by hand: a strike of 2025-03-01 that weighs
// 100 points from its first day on, and others that move it.
#pragma once

#include <vector>

#include "models/leverage/scenario_outcome.h"
#include "tests/support/event_builder.h"

namespace fulcrum::test {

/// Nothing erodes, ramps up or costs its own side, in any track.
Parameters simpleParameters();

EventBuilder strike(const char* id);

/// The strike, with a later record that cuts it, revokes it or takes its place.
std::vector<Event> cut();
std::vector<Event> revoked();
std::vector<Event> replaced();

/// What comes of a scenario "try" under the simple parameters. Fails as applyScenario does, and also where
/// checkScenario does not say the same beforehand.
Result<ScenarioOutcome> outcomeOf(const BalanceInput& base, const std::vector<Event>& events,
                                  const std::vector<ScenarioChange>& changes);

}  // namespace fulcrum::test

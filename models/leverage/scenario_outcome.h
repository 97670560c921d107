// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balance is computed from under a scenario: a copy of the base with its changes made (MODEL.md §5).
// The events of the project are never touched. Dropping a record undoes what it did to others: a level that
// it set returns to what it was, and an `end` that stems from it is lifted; whoever is affected so is told.
// Pure functions of values, usable from any thread; O(events + relations), or O(changes) where only
// parameters are set.
#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "models/domain/result.h"
#include "models/domain/scenario.h"
#include "models/leverage/balance_input.h"
#include "models/leverage/ledger.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

/// A record that no change names and that goes another way all the same.
struct ScenarioEffect {
    EventIndex event = kNoIndex;  ///< in the base
    EventIndex cause =
        kNoIndex;  ///< the changed record that had moved it, or kNoIndex if it is not that simple
    Day endBefore = kOpenEnd;
    Day endAfter = kOpenEnd;
    bool isLevelChanged = false;  ///< the course of its level up to its end
    bool isClockChanged = false;  ///< its ramp and erosion count from another day

    bool operator==(const ScenarioEffect&) const = default;
};

/// From when to when a record counts under the scenario, where that is not as in the base.
struct AssumedLife {
    EventIndex event = kNoIndex;  ///< in the base
    Day start = 0;
    Day end = kOpenEnd;      ///< the first day on which it no longer holds
    bool isDropped = false;  ///< it never happened; the days are those of the base

    bool operator==(const AssumedLife&) const = default;
};

struct ScenarioOutcome {
    BalanceInput input;
    Parameters parameters;
    std::vector<EventIndex>
        baseIndex;  ///< by index in `input`: a delay moves records about; empty: as in the base
    std::vector<ScenarioEffect> effects;  ///< by event
    std::vector<AssumedLife> lives;       ///< by event, of those that are named and those affected
};

/// Keys of the events that the scenario names, by their ids; ids that are not there are left out.
using EventKeys = QHash<QString, EventKey>;

/// Whether it changes more than parameters.
bool changesEvents(const Scenario& scenario);

/// The parameters that it sets, on top of these; the rest of it is not looked at. Fails, naming the change.
Result<Parameters> parametersUnder(const Scenario& scenario, Parameters parameters,
                                   const std::vector<QString>& trackIds);

/// Makes the changes in their order. Fails, naming the change, if it names an event that is not in `keys`, an
/// end that does not lie after the start or on the wrong side of the old end, factors of one event that come
/// to more than a million, or a parameter that is refused.
Result<ScenarioOutcome> applyScenario(const Scenario& scenario, const BalanceInput& base,
                                      const Parameters& parameters, const std::vector<QString>& trackIds,
                                      const EventKeys& keys);

/// Whether applyScenario would make all changes; fails as that does. Costs what the scenario names and a look
/// at the relations, so that it can be asked before the work is sent elsewhere.
Result<void> checkScenario(const Scenario& scenario, const BalanceInput& base, const Parameters& parameters,
                           const std::vector<QString>& trackIds, const EventKeys& keys);

/// The parameters and values that scenarios set and that applyScenario would refuse, one Error a change.
std::vector<Error> checkScenarioParameters(const std::vector<Scenario>& scenarios,
                                           const std::vector<QString>& trackIds);

/// A ledger of the outcome with its lines by the base's indices, so that the two can be compared
/// (movementBetween).
Ledger inBase(Ledger ledger, const ScenarioOutcome& outcome);

}  // namespace fulcrum

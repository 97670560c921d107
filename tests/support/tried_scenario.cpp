// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tried_scenario.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

namespace {

EventKeys keysOf(const EventColumns& columns, const std::vector<Event>& events) {
    EventKeys keys;
    for (const Event& event : events) {
        keys.insert(
            event.id,
            columns.key[static_cast<std::size_t>(indexIn(columns, events, event.id.toUtf8().constData()))]);
    }
    return keys;
}

}  // namespace

Parameters simpleParameters() {
    Parameters parameters = defaultParameters(balanceTracks());
    for (TrackParameters& track : parameters.tracks) {
        track = {.selfCost = 0,
                 .halfLifeMonths = kNoErosion,
                 .floor = 1,
                 .rampDays = 1e-6,
                 .offRampDays = 1e-3,
                 .urgency = 1};
    }
    return parameters;
}

EventBuilder strike(const char* id) { return anEvent(id).on("2025-03-01").weighing(5); }

std::vector<Event> cut() {
    return {strike("strike"), aRelief("cut").on("2025-04-01").amends("strike", 0.25)};
}

std::vector<Event> revoked() {
    return {strike("strike").until("2025-04-01"), aRelief("ruling").on("2025-04-01").revokes("strike")};
}

std::vector<Event> replaced() {
    return {strike("strike").until("2025-04-01"),
            strike("heir").on("2025-04-01").weighing(4).replaces("strike")};
}

Result<ScenarioOutcome> outcomeOf(const BalanceInput& base, const std::vector<Event>& events,
                                  const std::vector<ScenarioChange>& changes) {
    Scenario scenario;
    scenario.id = u"try"_s;
    scenario.changes = changes;
    const Parameters parameters = simpleParameters();
    const EventKeys keys = keysOf(*base.columns, events);
    auto outcome = applyScenario(scenario, base, parameters, balanceTracks(), keys);
    // What is asked beforehand must give the same answer, whatever the test is about.
    const auto checked = checkScenario(scenario, base, parameters, balanceTracks(), keys);
    if (checked.isOk() != outcome.isOk() ||
        (!checked && checked.error().message() != outcome.error().message())) {
        return Error{u"checkScenario"_s, u"does not say what applyScenario does"_s, {}};
    }
    return outcome;
}

}  // namespace fulcrum::test

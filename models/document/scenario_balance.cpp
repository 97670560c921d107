// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/scenario_balance.h"

#include <algorithm>

namespace fulcrum {
namespace {

EventKeys keysOf(const Scenario& scenario, const Document& document) {
    EventKeys keys;
    for (const ScenarioChange& change : scenario.changes) {
        if (change.event.isEmpty()) {
            continue;
        }
        if (const auto key = document.keyOf(change.event)) {
            keys.insert(change.event, *key);
        }
    }
    return keys;
}

std::vector<ScenarioChange> changesToEvents(const Scenario& scenario) {
    std::vector<ScenarioChange> changes = scenario.changes;
    std::erase_if(changes, [](const ScenarioChange& change) { return change.action == ScenarioAction::Set; });
    return changes;
}

BalanceCurve curveLike(const BalanceModel& model, const BalanceCurve& other) {
    if (other.days.empty()) {
        return model.curve(0, -1, 1);
    }
    const int step = other.days.size() > 1 ? other.days[1] - other.days[0] : 1;
    return model.curve(other.days.front(), other.days.back(), step);
}

}  // namespace

BalanceInput balanceInput(const Document& document) {
    return balanceInputFrom(document.sharedColumns(), document.parties(), document.tracks().size(),
                            document.horizon());
}

std::vector<QString> trackIds(const Document& document) {
    std::vector<QString> ids;
    for (const Track& track : document.tracks()) {
        ids.push_back(track.id);
    }
    return ids;
}

Parameters defaultParameters(const Document& document) { return defaultParameters(trackIds(document)); }

Result<ScenarioBalance> ScenarioBalance::of(const Scenario& scenario, const Document& document,
                                            const BalanceModel& record, const BalanceCurve& sampledAs,
                                            const ScenarioBalance* before) {
    if (before != nullptr && changesEvents(scenario) &&
        changesToEvents(scenario) == changesToEvents(before->scenario())) {
        auto parameters = parametersUnder(scenario, record.parameters(), trackIds(document));
        if (!parameters) {
            return parameters.error();
        }
        ScenarioOutcome outcome = before->m_outcome;
        outcome.parameters = std::move(parameters).value();
        BalanceModel model = before->model().with(outcome.parameters, record.lens());
        return ScenarioBalance(scenario, std::move(outcome), std::move(model), sampledAs);
    }
    auto applied = applyScenario(scenario, record.input(), record.parameters(), trackIds(document),
                                 keysOf(scenario, document));
    if (!applied) {
        return applied.error();
    }
    ScenarioOutcome outcome = std::move(applied).value();
    // With the record's own events it shares the record's groundwork.
    BalanceModel model =
        changesEvents(scenario)
            ? BalanceModel(outcome.input, outcome.parameters, record.lens())
            : (before != nullptr && !changesEvents(before->scenario()) ? before->model() : record)
                  .with(outcome.parameters, record.lens());
    return ScenarioBalance(scenario, std::move(outcome), std::move(model), sampledAs);
}

ScenarioBalance::ScenarioBalance(const Scenario& scenario, ScenarioOutcome outcome, BalanceModel model,
                                 const BalanceCurve& sampledAs)
    : m_scenario(scenario),
      m_outcome(std::move(outcome)),
      m_model(std::move(model)),
      m_curve(curveLike(m_model, sampledAs)) {}

EventIndex ScenarioBalance::indexInModel(EventIndex event) const {
    const std::vector<EventIndex>& inBase = m_outcome.baseIndex;
    if (inBase.empty()) {
        return event;
    }
    // Nearly all stand where they stood.
    if (event >= 0 && event < EventIndex(inBase.size()) && inBase[static_cast<std::size_t>(event)] == event) {
        return event;
    }
    const auto found = std::find(inBase.begin(), inBase.end(), event);
    return found == inBase.end() ? kNoIndex : static_cast<EventIndex>(found - inBase.begin());
}

}  // namespace fulcrum

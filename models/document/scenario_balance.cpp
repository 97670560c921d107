// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/scenario_balance.h"

#include <algorithm>

#include "models/document/record_balance.h"

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

NamedScenario::NamedScenario(const Scenario& scenario_, const Document& document)
    : scenario(scenario_), keys(keysOf(scenario_, document)), tracks(trackIds(document)) {}

Result<ScenarioBalance> ScenarioBalance::of(const NamedScenario& named, const BalanceModel& record,
                                            const BalanceCurve& sampledAs, const ScenarioBalance* before) {
    const Scenario& scenario = named.scenario;
    const std::shared_ptr<const EventColumns>& columns = record.input().columns;
    const auto made = [&](ScenarioOutcome outcome, BalanceModel model) {
        BalanceCurve curve = curveLike(model, sampledAs);
        return ScenarioBalance(std::make_shared<const Made>(
            Made{scenario, std::move(outcome), std::move(model), std::move(curve), columns}));
    };
    if (before != nullptr && changesEvents(scenario) && before->sharesEventsWith(scenario)) {
        auto parameters = parametersUnder(scenario, record.parameters(), named.tracks);
        if (!parameters) {
            return parameters.error();
        }
        ScenarioOutcome outcome = before->d->outcome;
        outcome.parameters = std::move(parameters).value();
        BalanceModel model = before->model().with(outcome.parameters, record.lens());
        return made(std::move(outcome), std::move(model));
    }
    auto applied = applyScenario(scenario, record.input(), record.parameters(), named.tracks, named.keys);
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
    return made(std::move(outcome), std::move(model));
}

ScenarioBalance::ScenarioBalance(std::shared_ptr<const Made> made)
    : d(std::move(made)), m_columns(d->base), m_effects(d->outcome.effects), m_lives(d->outcome.lives) {}

bool ScenarioBalance::sharesEventsWith(const Scenario& scenario) const {
    return changesToEvents(scenario) == changesToEvents(d->scenario);
}

ScenarioBalance ScenarioBalance::speakingOf(std::shared_ptr<const EventColumns> columns) const {
    ScenarioBalance other(d);
    other.m_columns = std::move(columns);
    const auto now = [&](EventIndex event) { return renumbered(event, *d->base, *other.m_columns); };
    for (ScenarioEffect& effect : other.m_effects) {
        effect.event = now(effect.event);
        effect.cause = now(effect.cause);
    }
    for (AssumedLife& life : other.m_lives) {
        life.event = now(life.event);
    }
    std::erase_if(other.m_effects, [](const ScenarioEffect& effect) { return effect.event == kNoIndex; });
    std::erase_if(other.m_lives, [](const AssumedLife& life) { return life.event == kNoIndex; });
    std::ranges::sort(other.m_effects, {}, &ScenarioEffect::event);
    std::ranges::sort(other.m_lives, {}, &AssumedLife::event);
    return other;
}

Ledger ScenarioBalance::ledger(Day day) const {
    return renumbered(inBase(d->model.ledger(day), d->outcome), *d->base, *m_columns);
}

EventIndex ScenarioBalance::indexInModel(EventIndex event) const {
    event = renumbered(event, *m_columns, *d->base);
    const std::vector<EventIndex>& inBase = d->outcome.baseIndex;
    if (inBase.empty() || event == kNoIndex) {
        return event;
    }
    // Nearly all stand where they stood.
    if (event < EventIndex(inBase.size()) && inBase[static_cast<std::size_t>(event)] == event) {
        return event;
    }
    const auto found = std::find(inBase.begin(), inBase.end(), event);
    return found == inBase.end() ? kNoIndex : static_cast<EventIndex>(found - inBase.begin());
}

EventIndex renumbered(EventIndex event, const EventColumns& from, const EventColumns& to) {
    return &from == &to || event == kNoIndex ? event : to.indexOf(from.key[static_cast<std::size_t>(event)]);
}

Ledger renumbered(Ledger ledger, const EventColumns& from, const EventColumns& to) {
    if (&from != &to) {
        for (LedgerLine& line : ledger.lines) {
            line.event = renumbered(line.event, from, to);
        }
        std::erase_if(ledger.lines, [](const LedgerLine& line) { return line.event == kNoIndex; });
    }
    return ledger;
}

}  // namespace fulcrum

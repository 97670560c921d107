// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/scenario_outcome.h"

#include <algorithm>

#include "models/domain/level_profiles.h"
#include "models/leverage/assumed_changes.h"
#include "models/leverage/tranches.h"

namespace fulcrum {
namespace {

/// The named record that moved `event` in the base, if there is but one.
EventIndex causeOf(EventIndex event, const EventColumns& base, const AssumedChanges& changes) {
    EventIndex cause = kNoIndex;
    for (const RelationEntry& relation : base.relations) {
        if (relation.to != event || relation.from < 0 || !movesLevelOrEnd(relation.type) ||
            !changes.isNamed(relation.from) || relation.from == cause) {
            continue;
        }
        if (cause != kNoIndex) {
            return kNoIndex;
        }
        cause = relation.from;
    }
    return cause;
}

/// What a record's own course follows from, before and after.
class Courses {
public:
    Courses(const EventColumns& before, const EventColumns& after)
        : m_before(before), m_after(after), m_clocksBefore(clocksOf(before)), m_clocksAfter(clocksOf(after)) {}

    Day endBefore(EventIndex old) const { return m_before.endOf(old); }
    Day endAfter(EventIndex now) const { return m_after.endOf(now); }
    /// Whether it goes another way; without its cause.
    ScenarioEffect effect(EventIndex old, EventIndex now) const {
        ScenarioEffect effect;
        effect.event = old;
        effect.endBefore = endBefore(old);
        effect.endAfter = endAfter(now);
        effect.isLevelChanged = !std::ranges::equal(m_before.steps(old), m_after.steps(now));
        effect.isClockChanged = m_clocksBefore[static_cast<std::size_t>(old)] !=
                                m_clocksAfter[static_cast<std::size_t>(now)];
        return effect;
    }

private:
    LevelProfiles m_before;
    LevelProfiles m_after;
    std::vector<Day> m_clocksBefore;
    std::vector<Day> m_clocksAfter;
};

bool isAny(const ScenarioEffect& effect) {
    return effect.endBefore != effect.endAfter || effect.isLevelChanged || effect.isClockChanged;
}

bool canBeAffected(Kind kind) {
    return isRestriction(kind) || kind == Kind::Threat || kind == Kind::Pressure;
}

void findEffects(const AssumedChanges& changes, const EventColumns& base, ScenarioOutcome& outcome) {
    const EventColumns& columns = *outcome.input.columns;
    const Courses courses(base, columns);
    for (std::size_t i = 0; i < outcome.baseIndex.size(); ++i) {
        const auto now = static_cast<EventIndex>(i);
        const EventIndex old = outcome.baseIndex[i];
        const Kind kind = base.kind[static_cast<std::size_t>(old)];
        const bool isNamed = changes.isNamed(old);
        const AssumedLife life{old, columns.start[i], courses.endAfter(now),
                               isNamed && columns.kind[i] != kind};
        if (life.isDropped || life.start != base.start[static_cast<std::size_t>(old)] ||
            life.end != courses.endBefore(old)) {
            outcome.lives.push_back(life);
        }
        if (isNamed || !canBeAffected(kind)) {
            continue;
        }
        if (ScenarioEffect effect = courses.effect(old, now); isAny(effect)) {
            effect.cause = causeOf(old, base, changes);
            outcome.effects.push_back(effect);
        }
    }
    std::ranges::sort(outcome.effects, {}, &ScenarioEffect::event);
    std::ranges::sort(outcome.lives, {}, &AssumedLife::event);
}

ScenarioOutcome outcomeOf(const AssumedChanges& changes, const BalanceInput& base) {
    ScenarioOutcome outcome;
    outcome.parameters = changes.parameters();
    EventColumns columns = changes.columns();
    columns.sort();
    outcome.baseIndex.reserve(columns.key.size());
    for (const EventKey key : columns.key) {
        outcome.baseIndex.push_back(base.columns->indexOf(key));
    }
    outcome.input = base;
    if (changes.areThereFactors() || base.scales) {
        std::vector<double> scales;
        scales.reserve(outcome.baseIndex.size());
        for (const EventIndex event : outcome.baseIndex) {
            scales.push_back(changes.scaleOf(event));
        }
        outcome.input.scales = std::make_shared<const std::vector<double>>(std::move(scales));
    }
    outcome.input.columns = std::make_shared<const EventColumns>(std::move(columns));
    findEffects(changes, *base.columns, outcome);
    return outcome;
}

}  // namespace

bool changesEvents(const Scenario& scenario) {
    return std::ranges::any_of(
        scenario.changes, [](const ScenarioChange& change) { return change.action != ScenarioAction::Set; });
}

Result<Parameters> parametersUnder(const Scenario& scenario, Parameters parameters,
                                   const std::vector<QString>& trackIds) {
    int number = 0;
    for (const ScenarioChange& change : scenario.changes) {
        ++number;
        if (change.action != ScenarioAction::Set) {
            continue;
        }
        if (const Result<void> made = setParameter(parameters, trackIds, change); !made) {
            return atChange(scenario, number, made.error());
        }
    }
    return parameters;
}

Result<ScenarioOutcome> applyScenario(const Scenario& scenario, const BalanceInput& base,
                                      const Parameters& parameters, const std::vector<QString>& trackIds,
                                      const EventKeys& keys) {
    if (!changesEvents(scenario)) {
        auto changed = parametersUnder(scenario, parameters, trackIds);
        if (!changed) {
            return changed.error();
        }
        return ScenarioOutcome{base, std::move(changed).value(), {}, {}, {}};
    }
    AssumedChanges changes(base, parameters, trackIds, keys);
    if (const Result<void> made = changes.make(scenario); !made) {
        return made.error();
    }
    return outcomeOf(changes, base);
}

Result<void> checkScenario(const Scenario& scenario, const BalanceInput& base, const Parameters& parameters,
                           const std::vector<QString>& trackIds, const EventKeys& keys) {
    return AssumedChanges(base, parameters, trackIds, keys).make(scenario);
}

std::vector<Error> checkScenarioParameters(const std::vector<Scenario>& scenarios,
                                           const std::vector<QString>& trackIds) {
    std::vector<Error> findings;
    for (const Scenario& scenario : scenarios) {
        Parameters parameters = defaultParameters(trackIds);
        int number = 0;
        for (const ScenarioChange& change : scenario.changes) {
            ++number;
            if (change.action != ScenarioAction::Set) {
                continue;
            }
            if (const Result<void> made = setParameter(parameters, trackIds, change); !made) {
                findings.push_back(atChange(scenario, number, made.error()));
            }
        }
    }
    return findings;
}

Ledger inBase(Ledger ledger, const ScenarioOutcome& outcome) {
    if (outcome.baseIndex.empty()) {
        return ledger;
    }
    for (LedgerLine& line : ledger.lines) {
        line.event = outcome.baseIndex[static_cast<std::size_t>(line.event)];
    }
    return ledger;
}

}  // namespace fulcrum

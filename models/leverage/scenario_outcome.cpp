// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/scenario_outcome.h"

#include <QStringBuilder>
#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

#include "models/domain/level_profiles.h"
#include "models/domain/record_text.h"
#include "models/leverage/leverage_text.h"
#include "models/leverage/parameter_names.h"
#include "models/leverage/tranches.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// No event is a million times what it is; beyond, sums would end at infinity.
constexpr int kMostScale = 1'000'000;

bool movesLevelOrEnd(RelationType type) {
    return carriesLevel(type) || type == RelationType::Revokes || type == RelationType::Replaces;
}

bool endsOther(RelationType type) { return type == RelationType::Revokes || type == RelationType::Replaces; }

/// "minerals.half_life_months=none"
QString assignmentOf(const ScenarioChange& change) {
    return change.parameter % u'=' % (change.value ? QString::number(*change.value, 'g', 17) : u"none"_s);
}

Error atChange(const Scenario& scenario, int number, const Error& error) {
    return {//: %1 is a change of a scenario, such as "scenario S, change 2", %2 is what it changes
            LeverageText::tr("%1 (%2)").arg(scenarioChangeText(scenario.id, number), error.where), error.what,
            error.mend};
}

/// Gathers what the changes make another, beside the columns of the base; only the outcome copies those. So
/// finding out whether a scenario can be applied costs what it names.
class Application {
public:
    Application(const BalanceInput& base, Parameters parameters, const std::vector<QString>& trackIds,
                const EventKeys& keys)
        : m_base(base),
          m_parameters(std::move(parameters)),
          m_trackIds(trackIds),
          m_keys(keys),
          m_isNamed(base.columns->key.size(), false) {}

    /// All changes in their order, up to one that is refused.
    Result<void> make(const Scenario& scenario) {
        int number = 0;
        for (const ScenarioChange& change : scenario.changes) {
            ++number;
            if (const Result<void> made = make(change); !made) {
                return atChange(scenario, number, made.error());
            }
        }
        return {};
    }

    ScenarioOutcome outcome() {
        ScenarioOutcome outcome;
        outcome.parameters = std::move(m_parameters);
        EventColumns columns = changedColumns();
        columns.sort();
        outcome.baseIndex.reserve(columns.key.size());
        for (const EventKey key : columns.key) {
            outcome.baseIndex.push_back(m_base.columns->indexOf(key));
        }
        outcome.input = m_base;
        if (!m_factors.empty() || m_base.scales) {
            outcome.input.scales = std::make_shared<const std::vector<double>>(scales(outcome.baseIndex));
        }
        outcome.input.columns = std::make_shared<const EventColumns>(std::move(columns));
        findEffects(outcome);
        return outcome;
    }

private:
    Result<void> make(const ScenarioChange& change) {
        if (change.action == ScenarioAction::Set) {
            return setParameter(m_parameters, m_trackIds, assignmentOf(change));
        }
        const auto key = m_keys.constFind(change.event);
        const EventIndex event = key == m_keys.constEnd() ? kNoIndex : m_base.columns->indexOf(*key);
        if (event == kNoIndex) {
            return fault(change, LeverageText::tr("there is no such event"),
                         LeverageText::tr("Take the change out, or correct the id"));
        }
        m_isNamed[static_cast<std::size_t>(event)] = true;
        switch (change.action) {
            case ScenarioAction::Drop:
                drop(event);
                return {};
            case ScenarioAction::Delay:
                return delay(change, event);
            case ScenarioAction::Extend:
                return extend(change, event);
            case ScenarioAction::Shorten:
                return shorten(change, event);
            case ScenarioAction::Rescale:
                return rescale(change, event);
            case ScenarioAction::Set:
                break;
        }
        return {};
    }

    static Error fault(const ScenarioChange& change, const QString& what, const QString& mend) {
        return {QString(toText(change.action) % u' ' % change.event), what, mend};
    }

    Day startOf(EventIndex event) const {
        const auto found = m_starts.find(event);
        return found == m_starts.end() ? m_base.columns->start[static_cast<std::size_t>(event)]
                                       : found->second;
    }

    /// Its own end, whatever ends it.
    Day ownEndOf(EventIndex event) const {
        const auto found = m_ends.find(event);
        return found == m_ends.end() ? m_base.columns->end[static_cast<std::size_t>(event)] : found->second;
    }

    /// The relations that no change has taken out yet, with their positions.
    template <typename Take>
    void forEachRelation(Take take) const {
        const std::vector<RelationEntry>& relations = m_base.columns->relations;
        for (std::size_t i = 0; i < relations.size(); ++i) {
            if (!m_gone.contains(i)) {
                take(i, relations[i]);
            }
        }
    }

    template <typename Is>
    void takeOutRelations(Is is) {
        std::vector<std::size_t> gone;
        forEachRelation([&](std::size_t position, const RelationEntry& relation) {
            if (is(relation)) {
                gone.push_back(position);
            }
        });
        m_gone.insert(gone.begin(), gone.end());
    }

    /// The ends of others that stem from `event`: those which it revokes, replaces, cuts or suspends, and
    /// that end on the day on which it begins.
    std::vector<EventIndex> endsThatStemFrom(EventIndex event) const {
        std::vector<EventIndex> others;
        const Day start = startOf(event);
        forEachRelation([&](std::size_t, const RelationEntry& relation) {
            if (relation.from == event && relation.to >= 0 && movesLevelOrEnd(relation.type) &&
                ownEndOf(relation.to) == start) {
                others.push_back(relation.to);
            }
        });
        return others;
    }

    /// What neither weighs nor moves others is as good as gone, and every index stays what it is.
    void drop(EventIndex event) {
        for (const EventIndex other : endsThatStemFrom(event)) {
            m_ends[other] = kOpenEnd;
        }
        takeOutRelations([event](const RelationEntry& relation) {
            return relation.from == event || relation.to == event;
        });
        m_dropped.push_back(event);
    }

    /// The end stays where it is. What it does to others it does later, too.
    Result<void> delay(const ScenarioChange& change, EventIndex event) {
        const Day start = startOf(event);
        if (change.days < 1 || std::int64_t{start} + change.days > kLastDay) {
            return fault(change,
                         LeverageText::tr(
                             "a delay is a number of days from 1, up to the last day that can be written"),
                         LeverageText::tr("Give another number"));
        }
        for (const EventIndex other : endsThatStemFrom(event)) {
            m_ends[other] = ownEndOf(other) + change.days;
        }
        m_starts[event] = start + change.days;
        return {};
    }

    Day endNow(EventIndex event) const {
        const Day start = startOf(event);
        Day end = ownEndOf(event);
        forEachRelation([&](std::size_t, const RelationEntry& relation) {
            if (relation.to == event && relation.from >= 0 && endsOther(relation.type)) {
                const Day day = startOf(relation.from);
                end = day >= start ? std::min(end, day) : end;
            }
        });
        return end;
    }

    Result<void> extend(const ScenarioChange& change, EventIndex event) {
        const Day end = change.to.value_or(kOpenEnd);
        if (Result<void> check = checkEnd(change, event, end); !check) {
            return check;
        }
        if (end <= endNow(event)) {
            return fault(change, LeverageText::tr("it ends no earlier than that as it is"),
                         LeverageText::tr("Give a later day, or use shorten"));
        }
        m_ends[event] = end;
        takeOutRelations([&](const RelationEntry& relation) {
            return relation.to == event && endsOther(relation.type) && startOf(relation.from) < end;
        });
        return {};
    }

    Result<void> shorten(const ScenarioChange& change, EventIndex event) {
        const Day end = change.to.value_or(kOpenEnd);
        if (Result<void> check = checkEnd(change, event, end); !check) {
            return check;
        }
        if (end >= endNow(event)) {
            return fault(change, LeverageText::tr("it ends no later than that as it is"),
                         LeverageText::tr("Give an earlier day, or use extend"));
        }
        m_ends[event] = end;
        return {};
    }

    Result<void> checkEnd(const ScenarioChange& change, EventIndex event, Day end) const {
        if (end <= startOf(event)) {
            return fault(change, LeverageText::tr("%1 does not lie after its start").arg(isoFromDay(end)),
                         LeverageText::tr("Give a later day, or drop it"));
        }
        return {};
    }

    Result<void> rescale(const ScenarioChange& change, EventIndex event) {
        if (!(change.factor >= 0) || !std::isfinite(change.factor)) {
            return fault(change, LeverageText::tr("a factor is a number from 0"),
                         LeverageText::tr("Give another factor"));
        }
        double& factor = m_factors.try_emplace(event, 1).first->second;
        factor *= change.factor;
        if (factor > kMostScale) {
            return fault(change,
                         LeverageText::tr("the factors of this event come to more than %1").arg(kMostScale),
                         LeverageText::tr("Give another factor"));
        }
        return {};
    }

    /// In the order of the base.
    EventColumns changedColumns() const {
        EventColumns columns = *m_base.columns;
        for (const auto& [event, start] : m_starts) {
            columns.start[static_cast<std::size_t>(event)] = start;
        }
        for (const auto& [event, end] : m_ends) {
            columns.end[static_cast<std::size_t>(event)] = end;
        }
        for (const EventIndex event : m_dropped) {
            columns.kind[static_cast<std::size_t>(event)] = Kind::Statement;
        }
        if (!m_gone.empty()) {
            columns.relations.clear();
            forEachRelation(
                [&](std::size_t, const RelationEntry& relation) { columns.relations.push_back(relation); });
        }
        return columns;
    }

    std::vector<double> scales(const std::vector<EventIndex>& baseIndex) const {
        std::vector<double> scales;
        scales.reserve(baseIndex.size());
        for (const EventIndex index : baseIndex) {
            const auto factor = m_factors.find(index);
            scales.push_back((m_base.scales ? (*m_base.scales)[static_cast<std::size_t>(index)] : 1) *
                             (factor == m_factors.end() ? 1 : factor->second));
        }
        return scales;
    }

    /// The named record that moved `event` in the base, if there is but one.
    EventIndex causeOf(EventIndex event) const {
        EventIndex cause = kNoIndex;
        for (const RelationEntry& relation : m_base.columns->relations) {
            if (relation.to != event || relation.from < 0 || !movesLevelOrEnd(relation.type) ||
                !m_isNamed[static_cast<std::size_t>(relation.from)] || relation.from == cause) {
                continue;
            }
            if (cause != kNoIndex) {
                return kNoIndex;
            }
            cause = relation.from;
        }
        return cause;
    }

    void findEffects(ScenarioOutcome& outcome) const {
        const LevelProfiles before(*m_base.columns);
        const LevelProfiles after(*outcome.input.columns);
        const std::vector<Day> clocksBefore = clocksOf(*m_base.columns);
        const std::vector<Day> clocksAfter = clocksOf(*outcome.input.columns);
        for (std::size_t i = 0; i < outcome.baseIndex.size(); ++i) {
            const auto now = static_cast<EventIndex>(i);
            const EventIndex old = outcome.baseIndex[i];
            const Kind kind = m_base.columns->kind[static_cast<std::size_t>(old)];
            const AssumedLife life{
                old, outcome.input.columns->start[i], after.endOf(now),
                m_isNamed[static_cast<std::size_t>(old)] && outcome.input.columns->kind[i] != kind};
            if (life.isDropped || life.start != m_base.columns->start[static_cast<std::size_t>(old)] ||
                life.end != before.endOf(old)) {
                outcome.lives.push_back(life);
            }
            if (m_isNamed[static_cast<std::size_t>(old)] ||
                (!isRestriction(kind) && kind != Kind::Threat && kind != Kind::Pressure)) {
                continue;
            }
            ScenarioEffect effect;
            effect.event = old;
            effect.endBefore = before.endOf(old);
            effect.endAfter = after.endOf(now);
            effect.isLevelChanged = !std::ranges::equal(before.steps(old), after.steps(now));
            effect.isClockChanged =
                clocksBefore[static_cast<std::size_t>(old)] != clocksAfter[static_cast<std::size_t>(now)];
            if (effect.endBefore != effect.endAfter || effect.isLevelChanged || effect.isClockChanged) {
                effect.cause = causeOf(old);
                outcome.effects.push_back(effect);
            }
        }
        std::ranges::sort(outcome.effects, {}, &ScenarioEffect::event);
        std::ranges::sort(outcome.lives, {}, &AssumedLife::event);
    }

    const BalanceInput& m_base;
    Parameters m_parameters;
    const std::vector<QString>& m_trackIds;
    const EventKeys& m_keys;
    // All by index in the base.
    std::vector<bool> m_isNamed;
    std::unordered_map<EventIndex, Day> m_starts;
    std::unordered_map<EventIndex, Day> m_ends;
    std::unordered_map<EventIndex, double> m_factors;
    std::vector<EventIndex> m_dropped;
    std::unordered_set<std::size_t> m_gone;  ///< positions of relations
};

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
        if (const Result<void> made = setParameter(parameters, trackIds, assignmentOf(change)); !made) {
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
    Application application(base, parameters, trackIds, keys);
    if (const Result<void> made = application.make(scenario); !made) {
        return made.error();
    }
    return application.outcome();
}

Result<void> checkScenario(const Scenario& scenario, const BalanceInput& base, const Parameters& parameters,
                           const std::vector<QString>& trackIds, const EventKeys& keys) {
    return Application(base, parameters, trackIds, keys).make(scenario);
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
            if (const Result<void> made = setParameter(parameters, trackIds, assignmentOf(change)); !made) {
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

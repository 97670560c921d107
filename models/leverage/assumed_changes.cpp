// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/assumed_changes.h"

#include <QStringBuilder>
#include <algorithm>
#include <cmath>

#include "models/domain/record_text.h"
#include "models/leverage/leverage_text.h"
#include "models/leverage/parameter_names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// No event is a million times what it is; beyond, sums would end at infinity.
constexpr int kMostScale = 1'000'000;

bool endsOther(RelationType type) { return type == RelationType::Revokes || type == RelationType::Replaces; }

/// "minerals.half_life_months=none"
QString assignmentOf(const ScenarioChange& change) {
    return change.parameter % u'=' % (change.value ? QString::number(*change.value, 'g', 17) : u"none"_s);
}

Error fault(const ScenarioChange& change, const QString& what, const QString& mend) {
    return {QString(toText(change.action) % u' ' % change.event), what, mend};
}

}  // namespace

bool movesLevelOrEnd(RelationType type) {
    return carriesLevel(type) || type == RelationType::Revokes || type == RelationType::Replaces;
}

Result<void> setParameter(Parameters& parameters, const std::vector<QString>& trackIds,
                          const ScenarioChange& change) {
    return setParameter(parameters, trackIds, assignmentOf(change));
}

Error atChange(const Scenario& scenario, int number, const Error& error) {
    return {//: %1 is a change of a scenario, such as "scenario S, change 2", %2 is what it changes
            LeverageText::tr("%1 (%2)").arg(scenarioChangeText(scenario.id, number), error.where), error.what,
            error.mend};
}

AssumedChanges::AssumedChanges(const BalanceInput& base, Parameters parameters,
                               const std::vector<QString>& trackIds, const EventKeys& keys)
    : m_base(base),
      m_parameters(std::move(parameters)),
      m_trackIds(trackIds),
      m_keys(keys),
      m_isNamed(base.columns->key.size(), false) {}

Result<void> AssumedChanges::make(const Scenario& scenario) {
    int number = 0;
    for (const ScenarioChange& change : scenario.changes) {
        ++number;
        if (const Result<void> made = make(change); !made) {
            return atChange(scenario, number, made.error());
        }
    }
    return {};
}

Result<void> AssumedChanges::make(const ScenarioChange& change) {
    if (change.action == ScenarioAction::Set) {
        return setParameter(m_parameters, m_trackIds, change);
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

Day AssumedChanges::startOf(EventIndex event) const {
    const auto found = m_starts.find(event);
    return found == m_starts.end() ? m_base.columns->start[static_cast<std::size_t>(event)]
                                   : found->second;
}

Day AssumedChanges::ownEndOf(EventIndex event) const {
    const auto found = m_ends.find(event);
    return found == m_ends.end() ? m_base.columns->end[static_cast<std::size_t>(event)] : found->second;
}

/// The ends of others that stem from `event`: those which it revokes, replaces, cuts or suspends, and
/// that end on the day on which it begins.
std::vector<EventIndex> AssumedChanges::endsThatStemFrom(EventIndex event) const {
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
void AssumedChanges::drop(EventIndex event) {
    for (const EventIndex other : endsThatStemFrom(event)) {
        m_ends[other] = kOpenEnd;
    }
    takeOutRelations([event](const RelationEntry& relation) {
        return relation.from == event || relation.to == event;
    });
    m_dropped.push_back(event);
}

/// The end stays where it is. What it does to others it does later, too.
Result<void> AssumedChanges::delay(const ScenarioChange& change, EventIndex event) {
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

Day AssumedChanges::endNow(EventIndex event) const {
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

Result<void> AssumedChanges::extend(const ScenarioChange& change, EventIndex event) {
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

Result<void> AssumedChanges::shorten(const ScenarioChange& change, EventIndex event) {
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

Result<void> AssumedChanges::checkEnd(const ScenarioChange& change, EventIndex event, Day end) const {
    if (end <= startOf(event)) {
        return fault(change, LeverageText::tr("%1 does not lie after its start").arg(isoFromDay(end)),
                     LeverageText::tr("Give a later day, or drop it"));
    }
    return {};
}

Result<void> AssumedChanges::rescale(const ScenarioChange& change, EventIndex event) {
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

EventColumns AssumedChanges::columns() const {
    EventColumns changed = *m_base.columns;
    for (const auto& [event, start] : m_starts) {
        changed.start[static_cast<std::size_t>(event)] = start;
    }
    for (const auto& [event, end] : m_ends) {
        changed.end[static_cast<std::size_t>(event)] = end;
    }
    for (const EventIndex event : m_dropped) {
        changed.kind[static_cast<std::size_t>(event)] = Kind::Statement;
    }
    if (!m_gone.empty()) {
        changed.relations.clear();
        forEachRelation(
            [&](std::size_t, const RelationEntry& relation) { changed.relations.push_back(relation); });
    }
    return changed;
}

double AssumedChanges::scaleOf(EventIndex event) const {
    const auto factor = m_factors.find(event);
    return (m_base.scales ? (*m_base.scales)[static_cast<std::size_t>(event)] : 1) *
           (factor == m_factors.end() ? 1 : factor->second);
}

}  // namespace fulcrum

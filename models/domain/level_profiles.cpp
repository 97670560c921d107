// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/level_profiles.h"

#include <algorithm>

namespace fulcrum {

struct LevelProfiles::Change {
    Day day = 0;
    RelationType type = RelationType::Cites;
    double level = -1;
};

namespace {

bool endsOther(RelationType type) { return type == RelationType::Revokes || type == RelationType::Replaces; }

bool isWithin(const EventColumns& columns, EventIndex event) { return event >= 0 && event < columns.size(); }

/// Whether the relation can move another record; an amendment that gives no level leaves the strength as it
/// was.
bool movesOther(const EventColumns& columns, const RelationEntry& relation) {
    if (!isWithin(columns, relation.from) || !isWithin(columns, relation.to) ||
        relation.from == relation.to) {
        return false;
    }
    return endsOther(relation.type) || relation.type == RelationType::Suspends ||
           relation.type == RelationType::Resumes ||
           (relation.type == RelationType::Amends && relation.level >= 0);
}

double levelSetBy(RelationType type, double level) {
    if (level >= 0) {
        return std::min(level, 1.0);
    }
    return type == RelationType::Resumes ? 1.0 : 0.0;
}

}  // namespace

LevelProfiles::LevelProfiles(const EventColumns& columns) {
    const auto count = static_cast<std::size_t>(columns.size());

    // Changes are gathered by the event they move, in a counting sort that keeps the order of the relations.
    // The columns are sorted by start and file order, so the last change of a day in that order is the one
    // that counts.
    std::vector<std::size_t> firstChange(count + 1, 0);
    for (const RelationEntry& relation : columns.relations) {
        if (movesOther(columns, relation)) {
            ++firstChange[static_cast<std::size_t>(relation.to) + 1];
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        firstChange[i + 1] += firstChange[i];
    }
    std::vector<Change> changes(firstChange[count]);
    std::vector<std::size_t> next(firstChange.begin(), firstChange.end() - 1);
    for (const RelationEntry& relation : columns.relations) {
        if (movesOther(columns, relation)) {
            changes[next[static_cast<std::size_t>(relation.to)]++] = {
                columns.start[static_cast<std::size_t>(relation.from)], relation.type, relation.level};
        }
    }

    findEnds(columns, changes, firstChange);
    findSteps(columns, changes, firstChange);
}

void LevelProfiles::findEnds(const EventColumns& columns, const std::vector<Change>& changes,
                             const std::vector<std::size_t>& firstChange) {
    m_end = columns.end;
    m_isHandedOver.assign(m_end.size(), false);
    for (std::size_t event = 0; event < m_end.size(); ++event) {
        for (std::size_t i = firstChange[event]; i < firstChange[event + 1]; ++i) {
            const Change& change = changes[i];
            if (!endsOther(change.type) || change.day < columns.start[event] || change.day > m_end[event]) {
                continue;
            }
            // On one day the succession decides, whatever else ends the record on it.
            const bool isSuccession = change.type == RelationType::Replaces;
            m_isHandedOver[event] = isSuccession || (change.day == m_end[event] && m_isHandedOver[event]);
            m_end[event] = change.day;
        }
    }
}

void LevelProfiles::findSteps(const EventColumns& columns, const std::vector<Change>& changes,
                              const std::vector<std::size_t>& firstChange) {
    m_start = columns.start;
    m_firstStep.reserve(m_end.size() + 1);
    for (std::size_t event = 0; event < m_end.size(); ++event) {
        const std::size_t first = m_steps.size();
        m_firstStep.push_back(static_cast<std::uint32_t>(first));
        m_steps.push_back({columns.start[event], 1.0});
        for (std::size_t i = firstChange[event]; i < firstChange[event + 1]; ++i) {
            const Change& change = changes[i];
            if (endsOther(change.type) || change.day < columns.start[event] || change.day >= m_end[event]) {
                continue;
            }
            const double level = levelSetBy(change.type, change.level);
            if (m_steps.back().from == change.day) {
                m_steps.back().level = level;
            } else {
                m_steps.push_back({change.day, level});
            }
            const std::size_t last = m_steps.size() - 1;
            // A day that ends on the level it began with is no step, unless a later record of that day moves
            // it yet.
            const bool isLastOfDay = i + 1 == firstChange[event + 1] || changes[i + 1].day != change.day;
            if (isLastOfDay && last > first && m_steps[last].level == m_steps[last - 1].level) {
                m_steps.pop_back();
            }
        }
        if (m_steps.size() == first + 1 && m_steps[first].level == 1.0) {
            m_steps.pop_back();
        }
    }
    m_firstStep.push_back(static_cast<std::uint32_t>(m_steps.size()));
    m_steps.shrink_to_fit();
}

LevelSteps LevelProfiles::steps(EventIndex event) const {
    const auto i = static_cast<std::size_t>(event);
    const std::size_t first = m_firstStep[i];
    const std::size_t last = m_firstStep[i + 1];
    return first == last ? LevelSteps(LevelStep{m_start[i], 1.0})
                         : LevelSteps(std::span(m_steps).subspan(first, last - first));
}

LevelProfile LevelProfiles::of(EventIndex event) const {
    const LevelSteps own = steps(event);
    return {{own.begin(), own.end()}, endOf(event), isHandedOver(event)};
}

double LevelProfiles::levelOn(EventIndex event, Day day) const {
    const LevelSteps own = steps(event);
    if (day < own[0].from || day >= endOf(event)) {
        return 0;
    }
    const auto after = std::upper_bound(own.begin(), own.end(), day,
                                        [](Day wanted, const LevelStep& step) { return wanted < step.from; });
    return (after - 1)->level;
}

}  // namespace fulcrum

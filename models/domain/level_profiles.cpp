// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/level_profiles.h"

#include <algorithm>
#include <ranges>

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

std::optional<LevelProfiles::Change> LevelProfiles::changeBy(const RelationEntry& relation,
                                                             const EventColumns& columns) {
    if (!movesOther(columns, relation)) {
        return std::nullopt;
    }
    return Change{columns.start[static_cast<std::size_t>(relation.from)], relation.type, relation.level};
}

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
        if (const auto change = changeBy(relation, columns)) {
            changes[next[static_cast<std::size_t>(relation.to)]++] = *change;
        }
    }

    m_end.reserve(count);
    m_isHandedOver.reserve(count);
    m_start.reserve(count);
    m_firstStep.reserve(count + 1);
    for (std::size_t event = 0; event < count; ++event) {
        append(columns.start[event], columns.end[event],
               std::span(changes).subspan(firstChange[event], firstChange[event + 1] - firstChange[event]));
    }
    m_steps.shrink_to_fit();
}

LevelProfiles LevelProfiles::mended(const EventColumns& before, const EventColumns& after,
                                    std::span<const EventKey> touched) const {
    std::vector<EventIndex> removed;   // in `before`
    std::vector<EventIndex> affected;  // in `after`: what was touched, and what it moves or moved
    for (const EventKey key : touched) {
        const EventIndex former = before.indexOf(key);
        const EventIndex now = after.indexOf(key);
        const auto addMoved = [&](const EventColumns& columns, EventIndex event) {
            auto own = std::ranges::lower_bound(columns.relations, event, {}, &RelationEntry::from);
            for (; own != columns.relations.end() && own->from == event; ++own) {
                if (isWithin(columns, own->to)) {
                    affected.push_back(after.indexOf(columns.key[static_cast<std::size_t>(own->to)]));
                }
            }
        };
        if (former != kNoIndex) {
            removed.push_back(former);
            addMoved(before, former);
        }
        if (now != kNoIndex) {
            affected.push_back(now);
            addMoved(after, now);
        }
    }
    std::erase(affected, kNoIndex);
    for (std::vector<EventIndex>* list : {&removed, &affected}) {
        std::ranges::sort(*list);
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    std::vector<std::vector<Change>> changes(affected.size());
    for (const RelationEntry& relation : after.relations) {
        const auto moved = std::ranges::lower_bound(affected, relation.to);
        if (moved != affected.end() && *moved == relation.to) {
            if (const auto change = changeBy(relation, after)) {
                changes[static_cast<std::size_t>(moved - affected.begin())].push_back(*change);
            }
        }
    }

    LevelProfiles mended;
    mended.m_end.reserve(after.key.size());
    mended.m_isHandedOver.reserve(after.key.size());
    mended.m_start.reserve(after.key.size());
    mended.m_firstStep.reserve(after.key.size() + 1);
    mended.m_steps.reserve(m_steps.size() + 16);
    std::size_t i = 0;  // in `before`
    auto gone = removed.begin();
    const auto skipRemoved = [&] {
        for (; gone != removed.end() && static_cast<std::size_t>(*gone) == i; ++gone) {
            ++i;
        }
    };
    const auto copyUntil = [&](std::size_t j) {
        for (skipRemoved(); mended.m_end.size() < j; skipRemoved()) {
            const std::size_t left =
                gone == removed.end() ? m_end.size() - i : static_cast<std::size_t>(*gone) - i;
            const std::size_t run = std::min(left, j - mended.m_end.size());
            mended.appendRange(*this, i, run);
            i += run;
        }
    };
    for (std::size_t k = 0; k < affected.size(); ++k) {
        const auto event = static_cast<std::size_t>(affected[k]);
        copyUntil(event);
        mended.append(after.start[event], after.end[event], changes[k]);
        // What was only moved by what was touched has its place in both.
        if (i < before.key.size() && before.key[i] == after.key[event]) {
            ++i;
        }
    }
    copyUntil(after.key.size());
    return mended;
}

void LevelProfiles::append(Day start, Day ownEnd, std::span<const Change> changes) {
    const Ending ending = endingOf(start, ownEnd, changes);
    m_start.push_back(start);
    m_end.push_back(ending.day);
    m_isHandedOver.push_back(ending.isHandedOver ? 1 : 0);
    appendSteps(start, ending.day, changes, m_steps);
    m_firstStep.push_back(static_cast<std::uint32_t>(m_steps.size()));
}

void LevelProfiles::appendRange(const LevelProfiles& from, std::size_t first, std::size_t count) {
    const auto part = [&](const auto& column, std::size_t begin, std::size_t end) {
        return std::span(column).subspan(begin, end - begin);
    };
    const auto append = [&](auto& column, const auto& range) {
        column.insert(column.end(), range.begin(), range.end());
    };
    append(m_start, part(from.m_start, first, first + count));
    append(m_end, part(from.m_end, first, first + count));
    append(m_isHandedOver, part(from.m_isHandedOver, first, first + count));
    // Unsigned numbers come round again, also where there are fewer steps now.
    const auto shift = static_cast<std::uint32_t>(m_steps.size()) - from.m_firstStep[first];
    append(m_steps, part(from.m_steps, from.m_firstStep[first], from.m_firstStep[first + count]));
    const std::size_t known = m_firstStep.size();
    append(m_firstStep, part(from.m_firstStep, first + 1, first + count + 1));
    for (std::size_t i = known; i < m_firstStep.size(); ++i) {
        m_firstStep[i] += shift;
    }
}

LevelProfiles::Ending LevelProfiles::endingOf(Day start, Day ownEnd, std::span<const Change> changes) {
    Ending ending{ownEnd, false};
    for (const Change& change : changes) {
        if (!endsOther(change.type) || change.day < start || change.day > ending.day) {
            continue;
        }
        // On one day the succession decides, whatever else ends the record on it.
        const bool isSuccession = change.type == RelationType::Replaces;
        ending.isHandedOver = isSuccession || (change.day == ending.day && ending.isHandedOver);
        ending.day = change.day;
    }
    return ending;
}

void LevelProfiles::appendSteps(Day start, Day end, std::span<const Change> changes,
                                std::vector<LevelStep>& steps) {
    const std::size_t first = steps.size();
    steps.push_back({start, 1.0});
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const Change& change = changes[i];
        if (endsOther(change.type) || change.day < start || change.day >= end) {
            continue;
        }
        const double level = levelSetBy(change.type, change.level);
        if (steps.back().from == change.day) {
            steps.back().level = level;
        } else {
            steps.push_back({change.day, level});
        }
        const std::size_t last = steps.size() - 1;
        // A day that ends on the level it began with is no step, unless a later record of that day moves it
        // yet.
        const bool isLastOfDay = i + 1 == changes.size() || changes[i + 1].day != change.day;
        if (isLastOfDay && last > first && steps[last].level == steps[last - 1].level) {
            steps.pop_back();
        }
    }
    if (steps.size() == first + 1 && steps[first].level == 1.0) {
        steps.pop_back();
    }
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

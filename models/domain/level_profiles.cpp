// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/level_profiles.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace fulcrum {

struct LevelProfiles::Change {
    Day day = 0;
    RelationType type = RelationType::Cites;
    double level = -1;
};

namespace {

bool endsOther(RelationType type) { return type == RelationType::Revokes || type == RelationType::Replaces; }

/// Whether relations of this type move another record at all.
bool mayMove(RelationType type) {
    return endsOther(type) || type == RelationType::Suspends || type == RelationType::Resumes ||
           type == RelationType::Amends;
}

bool isWithin(const EventColumns& columns, EventIndex event) { return event >= 0 && event < columns.size(); }

/// Whether the relation can move another record; an amendment that gives no level leaves the strength as it
/// was.
bool movesOther(const EventColumns& columns, const RelationEntry& relation) {
    return mayMove(relation.type) && isWithin(columns, relation.from) && isWithin(columns, relation.to) &&
           relation.from != relation.to && (relation.type != RelationType::Amends || relation.level >= 0);
}

double levelSetBy(RelationType type, double level) {
    if (level >= 0) {
        return std::min(level, 1.0);
    }
    return type == RelationType::Resumes ? 1.0 : 0.0;
}

/// The events that relations of this one speak of.
std::vector<EventIndex> namedBy(const EventColumns& columns, EventIndex event) {
    std::vector<EventIndex> named;
    auto own = std::ranges::lower_bound(columns.relations, event, {}, &RelationEntry::from);
    for (; own != columns.relations.end() && own->from == event; ++own) {
        if (isWithin(columns, own->to)) {
            named.push_back(own->to);
        }
    }
    return named;
}

void sortOnce(std::vector<EventIndex>& list) {
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

}  // namespace

std::optional<LevelProfiles::Change> LevelProfiles::changeBy(const RelationEntry& relation,
                                                             const EventColumns& columns) {
    if (!movesOther(columns, relation)) {
        return std::nullopt;
    }
    return Change{columns.start[static_cast<std::size_t>(relation.from)], relation.type, relation.level};
}

LevelProfiles::LevelProfiles(const EventColumns& columns)
    : LevelProfiles(std::shared_ptr<const EventColumns>(std::shared_ptr<void>(), &columns)) {}

LevelProfiles::LevelProfiles(std::shared_ptr<const EventColumns> shared) : m_columns(std::move(shared)) {
    const EventColumns& columns = *m_columns;
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

    for (std::size_t event = 0; event < count; ++event) {
        if (firstChange[event] < firstChange[event + 1]) {
            append(
                static_cast<EventIndex>(event),
                std::span(changes).subspan(firstChange[event], firstChange[event + 1] - firstChange[event]));
        }
    }
    m_moved.shrink_to_fit();
    m_steps.shrink_to_fit();
    finish();
}

namespace {

/// Which events an edit touches, each list rising.
struct Edited {
    Edited(const EventColumns& before, const EventColumns& after, std::span<const EventKey> touched) {
        for (const EventKey key : touched) {
            if (const EventIndex former = before.indexOf(key); former != kNoIndex) {
                removed.push_back(former);
                for (const EventIndex event : namedBy(before, former)) {
                    affected.push_back(after.indexOf(before.key[static_cast<std::size_t>(event)]));
                }
            }
            if (const EventIndex now = after.indexOf(key); now != kNoIndex) {
                added.push_back(now);
                affected.push_back(now);
                const std::vector<EventIndex> named = namedBy(after, now);
                affected.insert(affected.end(), named.begin(), named.end());
            }
        }
        std::erase(affected, kNoIndex);
        sortOnce(removed);
        sortOnce(added);
        sortOnce(affected);
    }

    std::vector<EventIndex> removed;   ///< the touched, in `before`
    std::vector<EventIndex> added;     ///< the touched, in `after`
    std::vector<EventIndex> affected;  ///< in `after`: what was touched, and what it moves or moved
};

}  // namespace

std::vector<std::vector<LevelProfiles::Change>> LevelProfiles::changesNaming(
    const std::vector<EventIndex>& events, const EventColumns& columns, const RelationsNaming& naming) {
    std::vector<std::vector<Change>> changes(events.size());
    for (std::size_t k = 0; k < events.size(); ++k) {
        for (const std::uint32_t position : naming(events[k], events[k] + 1)) {
            if (const auto change = changeBy(columns.relations[position], columns)) {
                changes[k].push_back(*change);
            }
        }
    }
    return changes;
}

std::vector<std::vector<LevelProfiles::Change>> LevelProfiles::changesAmongAll(
    const std::vector<EventIndex>& events, const EventColumns& columns) {
    std::vector<std::vector<Change>> changes(events.size());
    for (const RelationEntry& relation : columns.relations) {
        // Most relations answer or cite: they are passed over before anything is looked up.
        if (events.empty() || !mayMove(relation.type) || relation.to < events.front() ||
            relation.to > events.back()) {
            continue;
        }
        const auto moved = std::ranges::lower_bound(events, relation.to);
        if (moved != events.end() && *moved == relation.to) {
            if (const auto change = changeBy(relation, columns)) {
                changes[static_cast<std::size_t>(moved - events.begin())].push_back(*change);
            }
        }
    }
    return changes;
}

LevelProfiles LevelProfiles::mended(const EventColumns& before, std::shared_ptr<const EventColumns> shared,
                                    std::span<const EventKey> touched, const RelationsNaming& naming) const {
    const EventColumns& after = *shared;
    const Edited edited(before, after, touched);
    const std::vector<EventIndex>& affected = edited.affected;
    const std::vector<std::vector<Change>> changes =
        naming ? changesNaming(affected, after, naming) : changesAmongAll(affected, after);

    LevelProfiles mended;
    mended.m_columns = std::move(shared);
    mended.m_steps.reserve(m_steps.size() + 16);
    const std::vector<Moved> kept = keptAfter(edited.removed, edited.added, affected);
    mended.m_moved.reserve(kept.size() + affected.size());
    auto next = kept.begin();
    for (std::size_t k = 0; k < affected.size(); ++k) {
        for (; next != kept.end() && next->event < affected[k]; ++next) {
            mended.append(*this, *next);
        }
        mended.append(affected[k], changes[k]);
    }
    for (; next != kept.end(); ++next) {
        mended.append(*this, *next);
    }
    mended.finish();
    return mended;
}

/// What was moved before and is not affected now, under its new number: the touched, `removed` and then
/// `added`, let the others move up or down.
std::vector<LevelProfiles::Moved> LevelProfiles::keptAfter(std::span<const EventIndex> removed,
                                                           std::span<const EventIndex> added,
                                                           std::span<const EventIndex> affected) const {
    std::vector<Moved> kept;
    kept.reserve(m_moved.size());
    std::size_t gone = 0;
    std::size_t come = 0;
    std::size_t other = 0;
    for (Moved moved : m_moved) {
        while (gone < removed.size() && removed[gone] < moved.event) {
            ++gone;
        }
        if (gone < removed.size() && removed[gone] == moved.event) {
            continue;
        }
        // The place among those that stay, and then among all.
        const EventIndex place = moved.event - static_cast<EventIndex>(gone);
        while (come < added.size() && added[come] <= place + static_cast<EventIndex>(come)) {
            ++come;
        }
        moved.event = place + static_cast<EventIndex>(come);
        while (other < affected.size() && affected[other] < moved.event) {
            ++other;
        }
        if (other == affected.size() || affected[other] != moved.event) {
            kept.push_back(moved);
        }
    }
    return kept;
}

void LevelProfiles::append(EventIndex event, std::span<const Change> changes) {
    const auto i = static_cast<std::size_t>(event);
    const Day start = m_columns->start[i];
    const Ending ending = endingOf(start, m_columns->end[i], changes);
    Moved moved{event, ending.day, static_cast<std::uint32_t>(m_steps.size()), 0, ending.isHandedOver};
    appendSteps(start, ending.day, changes, m_steps);
    moved.stepCount = static_cast<std::uint32_t>(m_steps.size()) - moved.firstStep;
    if (moved.stepCount > 0 || moved.end != m_columns->end[i] || moved.isHandedOver) {
        m_moved.push_back(moved);
    }
}

void LevelProfiles::append(const LevelProfiles& from, Moved moved) {
    const auto first = from.m_steps.begin() + static_cast<std::ptrdiff_t>(moved.firstStep);
    moved.firstStep = static_cast<std::uint32_t>(m_steps.size());
    m_steps.insert(m_steps.end(), first, first + static_cast<std::ptrdiff_t>(moved.stepCount));
    m_moved.push_back(moved);
}

void LevelProfiles::finish() {
    std::vector<EventIndex> members;
    members.reserve(m_moved.size());
    for (const Moved& moved : m_moved) {
        members.push_back(moved.event);
    }
    m_isMoved = EventRanks(m_columns->size(), members);
}

bool LevelProfiles::operator==(const LevelProfiles& other) const {
    return m_moved == other.m_moved && m_steps == other.m_steps &&
           m_columns->start == other.m_columns->start && m_columns->end == other.m_columns->end;
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
    if (m_isMoved.contains(event)) {
        const Moved& moved = m_moved[m_isMoved.rankOf(event)];
        if (moved.stepCount > 0) {
            return LevelSteps(std::span(m_steps).subspan(moved.firstStep, moved.stepCount));
        }
    }
    return LevelSteps(LevelStep{m_columns->start[static_cast<std::size_t>(event)], 1.0});
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

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/import_writing.h"

#include <algorithm>

namespace fulcrum {
namespace {

constexpr std::size_t kMostListedDuplicates = 10'000;

QString folded(const QString& title) { return title.simplified().toCaseFolded(); }
std::size_t hashOfEvent(Day start, const QString& title) { return qHashMulti(0, start, folded(title)); }

}  // namespace

Result<void> LikeEvents::fill() {
    if (m_isFilled) {
        return {};
    }
    m_isFilled = true;
    return m_edit.eachBefore([this](EventKey key, Day day, const QString& name, const QString&) {
        m_events.insert(hashOfEvent(day, name), key);
    });
}

bool LikeEvents::mayHold(Day start, const QString& title) const {
    return !m_events.isEmpty() && m_events.contains(hashOfEvent(start, title));
}

Result<QString> LikeEvents::find(Day start, const QString& title, const std::optional<QString>& actor) {
    if (const auto filled = fill(); !filled) {
        return filled.error();
    }
    if (m_events.isEmpty()) {
        return QString();
    }
    const auto [first, last] = std::as_const(m_events).equal_range(hashOfEvent(start, title));
    // Of several that are alike the first, whatever order a hash has.
    std::vector<EventKey> keys(first, last);
    std::ranges::sort(keys);
    for (const EventKey key : keys) {
        const Result<std::optional<Event>> event = m_edit.find(key);
        if (!event) {
            return event.error();
        }
        if (*event && (*event)->span.start == start && folded((*event)->title) == folded(title) &&
            (!actor || (*event)->actor == *actor)) {
            return (*event)->id;
        }
    }
    return QString();
}

bool ImportWriting::demand(const Result<void>& result) {
    if (!result && !m_failure) {
        m_failure = result.error();
    }
    return !m_failure;
}

void ImportWriting::take(IncomingRecord incoming) {
    if (m_failure) {
        return;
    }
    if (auto* event = std::get_if<Event>(&incoming.record)) {
        takeEvent(std::move(*event), incoming.isKnownNew);
        return;
    }
    const auto* party = std::get_if<Party>(&incoming.record);
    const auto* track = std::get_if<Track>(&incoming.record);
    if ((party != nullptr && demand(m_edit.add(*party))) ||
        (track != nullptr && demand(m_edit.add(*track)))) {
        note({std::nullopt, std::move(incoming.record)});
        ++m_plan.added;
    }
}

void ImportWriting::takeEvent(Event event, bool isKnownNew) {
    const bool isNew = isKnownNew || standing(event.id) == BulkEdit::Standing::Absent;
    if (m_failure || (isNew && isLeftOut(event))) {
        return;
    }
    std::optional<Event> before = isNew ? std::nullopt : find(event.id);
    if (before == event) {
        ++m_plan.unchanged;
        demand(m_edit.keep(event.id));
        return;
    }
    if (!demand(isNew ? m_edit.add(event) : m_edit.update(event))) {
        return;
    }
    if (hasAllEnds(event)) {
        finish({std::move(before), std::move(event)});
    } else {
        wait({std::move(before), std::move(event)});
    }
}

void ImportWriting::takeWaiting() {
    for (Waiting& each : m_waiting) {
        const auto lost = std::erase_if(each.event.relations, [&](Relation& relation) {
            relation.eventId = m_duplicates.value(relation.eventId, relation.eventId);
            return relation.eventId == each.event.id ||
                   standing(relation.eventId) == BulkEdit::Standing::Absent;
        });
        m_lostRelations += static_cast<int>(lost);
        finish(std::move(each));
    }
    m_waiting.clear();
}

bool ImportWriting::isLeftOut(const Event& event) {
    const QString same = ask(m_alike.find(event.span.start, event.title, event.actor)).value_or(QString());
    if (same.isEmpty()) {
        return false;
    }
    ++m_plan.duplicates;
    if (m_plan.rows.size() < kMostListedDuplicates) {
        m_plan.rows.push_back({ImportOutcome::Duplicate, describe(Record(event)), event.title, same});
    }
    if (!m_areLeftOut) {
        return false;
    }
    m_duplicates.insert(event.id, same);
    return true;
}

bool ImportWriting::hasAllEnds(const Event& event) {
    return std::ranges::all_of(event.relations, [&](const Relation& relation) {
        return relation.eventId != event.id && standing(relation.eventId) != BulkEdit::Standing::Absent;
    });
}

void ImportWriting::wait(Waiting waiting) {
    if (!m_log.isKept() && !waiting.before) {
        // All the rest is written; a long file may have many that wait.
        Event bare;
        bare.id = waiting.event.id;
        bare.relations = std::move(waiting.event.relations);
        waiting.event = std::move(bare);
    }
    m_waiting.push_back(std::move(waiting));
}

void ImportWriting::finish(Waiting done) {
    if (!demand(m_edit.addRelations(done.event))) {
        return;
    }
    if (done.before == done.event) {
        ++m_plan.unchanged;
        return;
    }
    done.before ? ++m_plan.updated : ++m_plan.added;
    if (!m_log.isKept()) {
        m_log.pass(done.event);
        return;
    }
    note({done.before ? std::optional(Record(*std::move(done.before))) : std::nullopt,
          Record(std::move(done.event))});
}

}  // namespace fulcrum

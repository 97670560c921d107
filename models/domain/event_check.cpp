// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_check.h"

#include "models/domain/domain_text.h"
#include "models/domain/event_faults.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// A relation that moves a level or ends the other must fall into the other's life (MODEL.md §1).
void checkEffect(const Event& event, const Relation& relation, const Event& other, const RecordPlace& record,
                 ReferenceCheck& check) {
    const bool ends = relation.type == RelationType::Revokes || relation.type == RelationType::Replaces;
    if (!ends && !relation.level && relation.type != RelationType::Suspends &&
        relation.type != RelationType::Resumes) {
        return;
    }
    const Day day = event.span.start;
    // The end that a revocation or replacement sets falls on its own day.
    const bool isLate = other.span.end && (ends ? day > *other.span.end : day >= *other.span.end);
    const QString name = toText(relation.type) + u' ' + other.id;
    if (day < other.span.start || isLate) {
        check.warn(
            record,
            //: %1 is a relation with the event it points to ("revokes E1"), %2 a date
            DomainText::tr("\"%1\" has no effect, because that event does not hold on %2")
                .arg(name, isoFromDay(day)),
            DomainText::tr("Correct a date, or make the relation one that moves nothing, such as cites"));
    } else if (relation.level && !isRestriction(other.kind) && other.kind != Kind::Threat) {
        check.warn(record,
                   //: %1 is a relation with the event it points to ("amends E1"), %2 a kind of event as files
                   //: have it
                   DomainText::tr("\"%1\" has no effect, because a %2 has no strength")
                       .arg(name, toText(other.kind)),
                   DomainText::tr("Point it to the measure itself"));
    }
}

void checkRelations(const Event& event, const RecordPlace& record, ReferenceCheck& check) {
    for (const Relation& relation : event.relations) {
        if (relation.eventId == event.id) {
            continue;
        }
        const Event* other = check.eventOf(relation.eventId);
        if (!other) {
            check.error(record,
                        //: %1 is a type of relation as files have it ("responds_to"), %2 the id of an event
                        DomainText::tr("it %1 \"%2\", which is no event of the project")
                            .arg(toText(relation.type), relation.eventId),
                        DomainText::tr("Add that event, or correct its spelling"));
            continue;
        }
        checkEffect(event, relation, *other, record, check);
    }
}

void checkEvent(const Event& event, ReferenceCheck& check) {
    const RecordPlace record{u"event"_s, event.id};
    for (const Error& fault : faultsOf(event)) {
        check.error(record, fault.what, fault.mend);
    }
    check.checkTrack(record, event.track);
    check.checkParty(record, event.actor,
                     QT_TRANSLATE_NOOP("fulcrum::Domain", "the actor \"%1\" is no party of the project"));
    if (!event.target.isEmpty()) {
        check.checkParty(
            record, event.target,
            QT_TRANSLATE_NOOP("fulcrum::Domain", "the target \"%1\" is no party of the project"));
    }
    if (event.tariff && !isRestriction(event.kind)) {
        check.warn(record,
                   //: %1 is a kind of event as files have it ("statement")
                   DomainText::tr("it carries a tariff, but a %1 has no strength of its own")
                       .arg(toText(event.kind)),
                   DomainText::tr("Make it a measure or a countermeasure, or remove the tariff"));
    }
    if (event.scheduledEnd && event.span.end) {
        check.warn(record, DomainText::tr("it has a scheduled end beside an end that happened"),
                   DomainText::tr("Remove the scheduled end"));
    }
    check.checkHorizon(record, event.span.start,
                       QT_TRANSLATE_NOOP("fulcrum::Domain", "the start %1 lies after the horizon %2"));
    check.checkHorizon(record, event.span.end,
                       QT_TRANSLATE_NOOP("fulcrum::Domain", "the end %1 lies after the horizon %2"));
    check.checkHorizon(record, event.announced,
                       QT_TRANSLATE_NOOP("fulcrum::Domain", "the announcement %1 lies after the horizon %2"));
    checkRelations(event, record, check);
}

}  // namespace

void checkEvents(const std::vector<Event>& events, ReferenceCheck& check) {
    for (const Event& event : events) {
        checkEvent(event, check);
    }
}

void checkReplacements(const std::vector<Event>& events, ReferenceCheck& check) {
    enum class Mark { OnPath, Done };
    QHash<const Event*, Mark> marks;
    for (const Event& root : events) {
        std::vector<std::pair<const Event*, std::size_t>> path;
        if (!marks.contains(&root)) {
            path.emplace_back(&root, 0);
            marks.insert(&root, Mark::OnPath);
        }
        while (!path.empty()) {
            const Event* event = path.back().first;
            if (path.back().second == event->relations.size()) {
                marks.insert(event, Mark::Done);
                path.pop_back();
                continue;
            }
            const Relation& relation = event->relations[path.back().second++];
            const Event* next =
                relation.type == RelationType::Replaces ? check.eventOf(relation.eventId) : nullptr;
            if (!next || next == event) {
                continue;
            }
            const auto mark = marks.constFind(next);
            if (mark == marks.constEnd()) {
                marks.insert(next, Mark::OnPath);
                path.emplace_back(next, 0);
            } else if (*mark == Mark::OnPath) {
                check.warn(RecordPlace{u"event"_s, event->id},
                           DomainText::tr("it replaces %1, which in the end replaces it").arg(next->id),
                           DomainText::tr("Remove one relation of the circle"));
            }
        }
    }
}

}  // namespace fulcrum

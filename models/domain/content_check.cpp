// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/content_check.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "models/domain/domain_text.h"
#include "models/domain/event_faults.h"
#include "models/domain/record_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Which record is looked at. It is put into words only where something is wrong: most are right.
struct Place {
    QString kind;
    QString id = {};
    QString inside = {};  ///< a step of a story by its id, a change of a scenario by its number

    QString text() const {
        if (inside.isEmpty()) {
            return id.isEmpty() ? recordText(kind) : recordText(kind, id);
        }
        return kind == "story"_L1 ? stepText(id, inside) : scenarioChangeText(id, inside.toInt());
    }
};

// With what is wrong, %1 and %2 are dates.
constexpr const char* kTo = QT_TRANSLATE_NOOP("fulcrum::Domain", "to %1 is not after the start %2");

class ContentCheck {
public:
    ContentCheck(const ProjectContent& content, const QString& file) : m_content(content), m_file(file) {}

    ContentFindings run() {
        indexAll();
        checkProject();
        for (const Era& era : m_content.eras) {
            checkEra(era);
        }
        for (const Event& event : m_content.events) {
            checkEvent(event);
        }
        for (const Indicator& indicator : m_content.indicators) {
            checkIndicator(indicator);
        }
        for (const Story& story : m_content.stories) {
            checkStory(story);
        }
        for (const Scenario& scenario : m_content.scenarios) {
            checkScenario(scenario);
        }
        for (const Code& code : m_content.codes) {
            checkCode(code);
        }
        for (const Annotation& annotation : m_content.annotations) {
            checkAnnotation(annotation);
        }
        checkReplacementCycles();
        return std::move(m_findings);
    }

private:
    void error(const Place& record, const QString& what, const QString& mend) {
        m_findings.errors.push_back({where(record), what, mend});
    }
    void warn(const Place& record, const QString& what, const QString& mend) {
        m_findings.warnings.push_back({where(record), what, mend});
    }
    QString where(const Place& record) const {
        return m_file.isEmpty() ? record.text() : m_file + u", "_s + record.text();
    }

    template <typename RecordType>
    QSet<QString> index(const QString& kind, const std::vector<RecordType>& records) {
        QSet<QString> ids;
        for (const RecordType& record : records) {
            if (ids.contains(record.id)) {
                error(Place{kind, record.id}, DomainText::tr("the id stands on two records"),
                      DomainText::tr("Remove one of them, or give it an id of its own"));
            }
            ids.insert(record.id);
        }
        return ids;
    }

    void indexAll() {
        m_parties = index(u"party"_s, m_content.parties);
        m_tracks = index(u"track"_s, m_content.tracks);
        index(u"era"_s, m_content.eras);
        index(u"event"_s, m_content.events);
        index(u"indicator"_s, m_content.indicators);
        index(u"story"_s, m_content.stories);
        index(u"scenario"_s, m_content.scenarios);
        m_annotations = index(u"annotation"_s, m_content.annotations);
        index(u"code"_s, m_content.codes);
        for (const Code& code : m_content.codes) {
            m_parents.insert(code.id, code.parent);
        }
        for (const Event& event : m_content.events) {
            m_events.insert(event.id, &event);
        }
    }

    void checkProject() {
        const std::optional<Day> horizon = m_content.project.horizon;
        if (!horizon && !m_content.events.empty()) {
            warn(Place{u"project"_s}, DomainText::tr("no horizon is given, so curves run on without end"),
                 DomainText::tr("Give the last day that the data knows of"));
        }
        QSet<int> orders;
        for (const Track& track : m_content.tracks) {
            if (orders.contains(track.order)) {
                warn(Place{u"track"_s, track.id},
                     DomainText::tr("another track has the order %1 too").arg(track.order),
                     DomainText::tr("Number the tracks from 1, each number once"));
            }
            orders.insert(track.order);
        }
    }

    void checkSpan(const Place& record, Day start, std::optional<Day> end, const char* what) {
        if (end && *end <= start) {
            error(record, DomainText::tr(what).arg(isoFromDay(*end), isoFromDay(start)),
                  DomainText::tr("Give the first day on which it no longer holds"));
        }
    }

    void checkEra(const Era& era) { checkSpan({u"era"_s, era.id}, era.from, era.to, kTo); }

    void checkHorizon(const Place& record, std::optional<Day> day, const char* what) {
        const std::optional<Day> horizon = m_content.project.horizon;
        if (day && horizon && *day > *horizon) {
            warn(record, DomainText::tr(what).arg(isoFromDay(*day), isoFromDay(*horizon)),
                 DomainText::tr("Move the horizon, or write a plan as scheduled_end"));
        }
    }

    void checkParty(const Place& record, const QString& party, const char* what) {
        if (!m_parties.contains(party)) {
            error(record, DomainText::tr(what).arg(party),
                  DomainText::tr("Add the party, or correct its spelling"));
        }
    }

    void checkTrack(const Place& record, const QString& track) {
        if (!m_tracks.contains(track)) {
            error(record, DomainText::tr("the track \"%1\" is not in the project").arg(track),
                  DomainText::tr("Add the track, or correct its spelling"));
        }
    }

    void checkEvent(const Event& event) {
        const Place record{u"event"_s, event.id};
        for (const Error& fault : faultsOf(event)) {
            error(record, fault.what, fault.mend);
        }
        checkTrack(record, event.track);
        checkParty(record, event.actor,
                   QT_TRANSLATE_NOOP("fulcrum::Domain", "the actor \"%1\" is no party of the project"));
        if (!event.target.isEmpty()) {
            checkParty(record, event.target,
                       QT_TRANSLATE_NOOP("fulcrum::Domain", "the target \"%1\" is no party of the project"));
        }
        if (event.tariff && !isRestriction(event.kind)) {
            warn(record,
                 //: %1 is a kind of event as files have it ("statement")
                 DomainText::tr("it carries a tariff, but a %1 has no strength of its own")
                     .arg(toText(event.kind)),
                 DomainText::tr("Make it a measure or a countermeasure, or remove the tariff"));
        }
        if (event.scheduledEnd && event.span.end) {
            warn(record, DomainText::tr("it has a scheduled end beside an end that happened"),
                 DomainText::tr("Remove the scheduled end"));
        }
        checkHorizon(record, event.span.start,
                     QT_TRANSLATE_NOOP("fulcrum::Domain", "the start %1 lies after the horizon %2"));
        checkHorizon(record, event.span.end,
                     QT_TRANSLATE_NOOP("fulcrum::Domain", "the end %1 lies after the horizon %2"));
        checkHorizon(record, event.announced,
                     QT_TRANSLATE_NOOP("fulcrum::Domain", "the announcement %1 lies after the horizon %2"));
        checkRelations(event, record);
    }

    void checkRelations(const Event& event, const Place& record) {
        for (const Relation& relation : event.relations) {
            if (relation.eventId == event.id) {
                continue;
            }
            const Event* other = m_events.value(relation.eventId);
            if (!other) {
                error(record,
                      //: %1 is a type of relation as files have it ("responds_to"), %2 the id of an event
                      DomainText::tr("it %1 \"%2\", which is no event of the project")
                          .arg(toText(relation.type), relation.eventId),
                      DomainText::tr("Add that event, or correct its spelling"));
                continue;
            }
            checkEffect(event, relation, *other, record);
        }
    }

    /// A relation that moves a level or ends the other must fall into the other's life (MODEL.md §1).
    void checkEffect(const Event& event, const Relation& relation, const Event& other, const Place& record) {
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
            warn(
                record,
                //: %1 is a relation with the event it points to ("revokes E1"), %2 a date
                DomainText::tr("\"%1\" has no effect, because that event does not hold on %2")
                    .arg(name, isoFromDay(day)),
                DomainText::tr("Correct a date, or make the relation one that moves nothing, such as cites"));
        } else if (relation.level && !isRestriction(other.kind) && other.kind != Kind::Threat) {
            warn(record,
                 //: %1 is a relation with the event it points to ("amends E1"), %2 a kind of event as files
                 //: have it
                 DomainText::tr("\"%1\" has no effect, because a %2 has no strength")
                     .arg(name, toText(other.kind)),
                 DomainText::tr("Point it to the measure itself"));
        }
    }

    void checkIndicator(const Indicator& indicator) {
        const Place record{u"indicator"_s, indicator.id};
        if (indicator.compare) {
            checkTrack(record, indicator.compare->track);
            if (!indicator.compare->party.isEmpty()) {
                checkParty(
                    record, indicator.compare->party,
                    QT_TRANSLATE_NOOP("fulcrum::Domain", "the side \"%1\" is no party of the project"));
            }
        }
        if (indicator.values.empty()) {
            warn(record, DomainText::tr("it has no values"),
                 DomainText::tr("Add some, or remove the indicator"));
        }
        for (std::size_t i = 0; i < indicator.values.size(); ++i) {
            const IndicatorValue& value = indicator.values[i];
            if (!std::isfinite(value.value)) {
                error(record, DomainText::tr("the value of %1 is no number").arg(isoFromDay(value.date)),
                      DomainText::tr("Give a finite number"));
            }
            if (i > 0 && indicator.values[i - 1].date >= value.date) {
                error(record,
                      DomainText::tr("the value of %1 is not after the one before it")
                          .arg(isoFromDay(value.date)),
                      DomainText::tr("Sort the values by date and give each date once"));
            }
        }
    }

    void checkStory(const Story& story) {
        QSet<QString> ids;
        for (const View& step : story.steps) {
            const Place record{u"story"_s, story.id, step.id};
            if (ids.contains(step.id)) {
                error(record, DomainText::tr("the id stands on two steps"),
                      DomainText::tr("Give one of them another id"));
            }
            ids.insert(step.id);
            checkSpan(record, step.from, step.to, kTo);
            QStringList events = step.events;
            for (const Callout& callout : step.callouts) {
                if (const auto* event = std::get_if<EventTarget>(&callout.target)) {
                    events += event->event;
                } else if (const auto* span = std::get_if<SpanTarget>(&callout.target)) {
                    checkSpan(record, span->from, span->to,
                              QT_TRANSLATE_NOOP("fulcrum::Domain",
                                                "the end of a call-out %1 is not after the start %2"));
                }
            }
            for (const QString& id : events) {
                if (!m_events.contains(id)) {
                    error(record, DomainText::tr("\"%1\" is no event of the project").arg(id),
                          DomainText::tr("Add that event, or correct its spelling"));
                }
            }
        }
    }

    /// What values a parameter may have is known where it is used, not here.
    void checkScenario(const Scenario& scenario) {
        int number = 0;
        for (const ScenarioChange& change : scenario.changes) {
            const Place record{u"scenario"_s, scenario.id, QString::number(++number)};
            if (change.action != ScenarioAction::Set) {
                if (!m_events.contains(change.event)) {
                    error(record, DomainText::tr("\"%1\" is no event of the project").arg(change.event),
                          DomainText::tr("Add that event, or correct its spelling"));
                }
                continue;
            }
            const qsizetype point = change.parameter.lastIndexOf(u'.');
            if (point >= 0 && !m_tracks.contains(change.parameter.first(point))) {
                error(record,
                      DomainText::tr("\"%1\" is no track of the project").arg(change.parameter.first(point)),
                      DomainText::tr("Add that track, or correct its spelling"));
            }
        }
    }

    void checkCode(const Code& code) {
        const Place record{u"code"_s, code.id};
        if (!code.parent.isEmpty() && !m_parents.contains(code.parent)) {
            error(record, DomainText::tr("its parent \"%1\" is no code of the project").arg(code.parent),
                  DomainText::tr("Add that code, or leave the parent empty"));
        }
        if (isInCircle(code.id)) {
            error(record, DomainText::tr("it stands under itself"), DomainText::tr("Choose another parent"));
        }
    }

    /// Each code is walked over once, however deep they stand: what is known to lead to the top is
    /// remembered.
    bool isInCircle(const QString& code) {
        QSet<QString> way;
        QString at = code;
        while (!at.isEmpty() && !m_soundCodes.contains(at) && !m_circlingCodes.contains(at) &&
               !way.contains(at)) {
            way.insert(at);
            at = m_parents.value(at);
        }
        // One that leads into a circle stands under itself no more than that it has no top.
        const bool isCircling = m_circlingCodes.contains(at) || (!at.isEmpty() && way.contains(at));
        (isCircling ? m_circlingCodes : m_soundCodes).unite(way);
        return isCircling;
    }

    /// A target that is not there makes an orphan, which is kept: no error.
    void checkAnnotation(const Annotation& annotation) {
        const Place record{u"annotation"_s, annotation.id};
        for (const QString& code : annotation.codes) {
            if (!m_parents.contains(code)) {
                error(record, DomainText::tr("\"%1\" is no code of the project").arg(code),
                      DomainText::tr("Add that code, or take it off the annotation"));
            }
        }
        if (annotation.severity && (*annotation.severity < 1 || *annotation.severity > 5)) {
            error(record, DomainText::tr("the severity %1 is not between 1 and 5").arg(*annotation.severity),
                  DomainText::tr("Give one of the code book's five steps"));
        }
        if (const auto* span = std::get_if<SpanTarget>(&annotation.target)) {
            checkSpan(record, span->from, span->to, kTo);
        }
        if (const auto* quotation = std::get_if<QuotationTarget>(&annotation.target);
            quotation && quotation->end < quotation->start) {
            error(record,
                  DomainText::tr("what it quotes ends at %1, before its start %2")
                      .arg(quotation->end)
                      .arg(quotation->start),
                  DomainText::tr("Count both from the beginning of the text"));
        }
        const QString event = eventOf(annotation.target);
        const auto* note = std::get_if<NoteTarget>(&annotation.target);
        if ((!event.isEmpty() && !m_events.contains(event)) ||
            (note && !m_annotations.contains(note->annotation))) {
            warn(record, DomainText::tr("what it is on is not in the project"),
                 DomainText::tr("Attach it to something else"));
        }
    }

    /// Following `replaces` must lead somewhere: the clock of a measure is that of the first in its chain. A
    /// chain that bites its tail is found by walking each event once.
    void checkReplacementCycles() {
        enum class Mark { OnPath, Done };
        QHash<const Event*, Mark> marks;
        for (const Event& root : m_content.events) {
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
                    relation.type == RelationType::Replaces ? m_events.value(relation.eventId) : nullptr;
                if (!next || next == event) {
                    continue;
                }
                const auto mark = marks.constFind(next);
                if (mark == marks.constEnd()) {
                    marks.insert(next, Mark::OnPath);
                    path.emplace_back(next, 0);
                } else if (*mark == Mark::OnPath) {
                    warn(Place{u"event"_s, event->id},
                         DomainText::tr("it replaces %1, which in the end replaces it").arg(next->id),
                         DomainText::tr("Remove one relation of the circle"));
                }
            }
        }
    }

    const ProjectContent& m_content;
    const QString m_file;
    ContentFindings m_findings;
    QSet<QString> m_parties;
    QSet<QString> m_tracks;
    QSet<QString> m_annotations;
    QHash<QString, QString> m_parents;  ///< of every code
    QSet<QString> m_soundCodes;         ///< that have a top, as far as is known
    QSet<QString> m_circlingCodes;      ///< that have none
    QHash<QString, const Event*> m_events;
};

}  // namespace

ContentFindings checkContent(const ProjectContent& content, const QString& file) {
    return ContentCheck(content, file).run();
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/content_check.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

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
    void error(const QString& record, const QString& what, const QString& mend) {
        m_findings.errors.push_back({where(record), what, mend});
    }
    void warn(const QString& record, const QString& what, const QString& mend) {
        m_findings.warnings.push_back({where(record), what, mend});
    }
    QString where(const QString& record) const {
        return m_file.isEmpty() ? record : m_file + u", "_s + record;
    }

    template <typename RecordType>
    QSet<QString> index(const QString& kind, const std::vector<RecordType>& records) {
        QSet<QString> ids;
        for (const RecordType& record : records) {
            if (ids.contains(record.id)) {
                error(kind + u' ' + record.id, u"the id stands on two records"_s,
                      u"Remove one of them, or give it an id of its own"_s);
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
            warn(u"project"_s, u"no horizon is given, so curves run on without end"_s,
                 u"Give the last day that the data knows of"_s);
        }
        QSet<int> orders;
        for (const Track& track : m_content.tracks) {
            if (orders.contains(track.order)) {
                warn(u"track "_s + track.id, u"another track has the order %1 too"_s.arg(track.order),
                     u"Number the tracks from 1, each number once"_s);
            }
            orders.insert(track.order);
        }
    }

    void checkSpan(const QString& record, Day start, std::optional<Day> end, const QString& name) {
        if (end && *end <= start) {
            error(record, u"%1 %2 is not after the start %3"_s.arg(name, isoFromDay(*end), isoFromDay(start)),
                  u"Give the first day on which it no longer holds"_s);
        }
    }

    void checkEra(const Era& era) { checkSpan(u"era "_s + era.id, era.from, era.to, u"to"_s); }

    void checkHorizon(const QString& record, const QString& name, std::optional<Day> day) {
        const std::optional<Day> horizon = m_content.project.horizon;
        if (day && horizon && *day > *horizon) {
            warn(record,
                 u"%1 %2 lies after the horizon %3"_s.arg(name, isoFromDay(*day), isoFromDay(*horizon)),
                 u"Move the horizon, or write a plan as scheduled_end"_s);
        }
    }

    void checkParty(const QString& record, const QString& role, const QString& party) {
        if (!m_parties.contains(party)) {
            error(record, u"the %1 \"%2\" is no party of the project"_s.arg(role, party),
                  u"Add the party, or correct its spelling"_s);
        }
    }

    void checkTrack(const QString& record, const QString& track) {
        if (!m_tracks.contains(track)) {
            error(record, u"the track \"%1\" is not in the project"_s.arg(track),
                  u"Add the track, or correct its spelling"_s);
        }
    }

    void checkEvent(const Event& event) {
        const QString record = u"event "_s + event.id;
        checkSpan(record, event.span.start, event.span.end, u"the end"_s);
        checkSpan(record, event.span.start, event.scheduledEnd, u"the scheduled end"_s);
        checkTrack(record, event.track);
        checkParty(record, u"actor"_s, event.actor);
        if (!event.target.isEmpty()) {
            checkParty(record, u"target"_s, event.target);
        }
        if (event.severity < 1 || event.severity > 5) {
            error(record, u"the severity %1 is not between 1 and 5"_s.arg(event.severity),
                  u"Give one of the code book's five steps"_s);
        }
        if (event.tariff && !(event.tariff->points > 0 && event.tariff->points <= 1000 &&
                              event.tariff->coverage > 0 && event.tariff->coverage <= 1)) {
            error(record, u"the tariff is out of range"_s,
                  u"Points lie above 0 up to 1000, coverage above 0 up to 1"_s);
        }
        if (event.tariff && !isRestriction(event.kind)) {
            warn(record,
                 u"it carries a tariff, but a %1 has no strength of its own"_s.arg(toText(event.kind)),
                 u"Make it a measure or a countermeasure, or remove the tariff"_s);
        }
        if (event.scheduledEnd && event.span.end) {
            warn(record, u"it has a scheduled end beside an end that happened"_s,
                 u"Remove the scheduled end"_s);
        }
        checkHorizon(record, u"the start"_s, event.span.start);
        checkHorizon(record, u"the end"_s, event.span.end);
        checkHorizon(record, u"the announcement"_s, event.announced);
        checkRelations(event, record);
    }

    void checkRelations(const Event& event, const QString& record) {
        QSet<QString> seen;
        for (const Relation& relation : event.relations) {
            const QString name = toText(relation.type) + u' ' + relation.eventId;
            if (seen.contains(name)) {
                error(record, u"the relation \"%1\" stands there twice"_s.arg(name), u"Remove one"_s);
            }
            seen.insert(name);
            if (relation.level &&
                (!(*relation.level >= 0 && *relation.level <= 1) || !carriesLevel(relation.type))) {
                error(record,
                      u"the relation \"%1\" cannot carry the level %2"_s.arg(name).arg(*relation.level),
                      u"Levels lie between 0 and 1, on amends, suspends and resumes"_s);
            }
            if (relation.eventId == event.id) {
                error(record, u"it %1 itself"_s.arg(toText(relation.type)), u"Name the other event"_s);
                continue;
            }
            const Event* other = m_events.value(relation.eventId);
            if (!other) {
                error(record,
                      u"it %1 \"%2\", which is no event of the project"_s.arg(toText(relation.type),
                                                                              relation.eventId),
                      u"Add that event, or correct its spelling"_s);
                continue;
            }
            checkEffect(event, relation, *other, record);
        }
    }

    /// A relation that moves a level or ends the other must fall into the other's life (MODEL.md §1).
    void checkEffect(const Event& event, const Relation& relation, const Event& other,
                     const QString& record) {
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
            warn(record,
                 u"\"%1\" has no effect, because that event does not hold on %2"_s.arg(name, isoFromDay(day)),
                 u"Correct a date, or make the relation one that moves nothing, such as cites"_s);
        } else if (relation.level && !isRestriction(other.kind) && other.kind != Kind::Threat) {
            warn(record,
                 u"\"%1\" has no effect, because a %2 has no strength"_s.arg(name, toText(other.kind)),
                 u"Point it to the measure itself"_s);
        }
    }

    void checkIndicator(const Indicator& indicator) {
        const QString record = u"indicator "_s + indicator.id;
        if (indicator.compare) {
            checkTrack(record, indicator.compare->track);
            if (!indicator.compare->party.isEmpty()) {
                checkParty(record, u"side"_s, indicator.compare->party);
            }
        }
        if (indicator.values.empty()) {
            warn(record, u"it has no values"_s, u"Add some, or remove the indicator"_s);
        }
        for (std::size_t i = 0; i < indicator.values.size(); ++i) {
            const IndicatorValue& value = indicator.values[i];
            if (!std::isfinite(value.value)) {
                error(record, u"the value of %1 is no number"_s.arg(isoFromDay(value.date)),
                      u"Give a finite number"_s);
            }
            if (i > 0 && indicator.values[i - 1].date >= value.date) {
                error(record, u"the value of %1 is not after the one before it"_s.arg(isoFromDay(value.date)),
                      u"Sort the values by date and give each date once"_s);
            }
        }
    }

    void checkStory(const Story& story) {
        QSet<QString> ids;
        for (const View& step : story.steps) {
            const QString record = u"story %1, step %2"_s.arg(story.id, step.id);
            if (ids.contains(step.id)) {
                error(record, u"the id stands on two steps"_s, u"Give one of them another id"_s);
            }
            ids.insert(step.id);
            checkSpan(record, step.from, step.to, u"to"_s);
            QStringList events = step.events;
            for (const Callout& callout : step.callouts) {
                if (const auto* event = std::get_if<EventTarget>(&callout.target)) {
                    events += event->event;
                } else if (const auto* span = std::get_if<SpanTarget>(&callout.target)) {
                    checkSpan(record, span->from, span->to, u"the end of a call-out"_s);
                }
            }
            for (const QString& id : events) {
                if (!m_events.contains(id)) {
                    error(record, u"\"%1\" is no event of the project"_s.arg(id),
                          u"Add that event, or correct its spelling"_s);
                }
            }
        }
    }

    /// What values a parameter may have is known where it is used, not here.
    void checkScenario(const Scenario& scenario) {
        int number = 0;
        for (const ScenarioChange& change : scenario.changes) {
            const QString record = u"scenario %1, change %2"_s.arg(scenario.id).arg(++number);
            if (change.action != ScenarioAction::Set) {
                if (!m_events.contains(change.event)) {
                    error(record, u"\"%1\" is no event of the project"_s.arg(change.event),
                          u"Add that event, or correct its spelling"_s);
                }
                continue;
            }
            const qsizetype point = change.parameter.lastIndexOf(u'.');
            if (point >= 0 && !m_tracks.contains(change.parameter.first(point))) {
                error(record, u"\"%1\" is no track of the project"_s.arg(change.parameter.first(point)),
                      u"Add that track, or correct its spelling"_s);
            }
        }
    }

    void checkCode(const Code& code) {
        const QString record = u"code "_s + code.id;
        if (!code.parent.isEmpty() && !m_parents.contains(code.parent)) {
            error(record, u"its parent \"%1\" is no code of the project"_s.arg(code.parent),
                  u"Add that code, or leave the parent empty"_s);
        }
        QString ancestor = code.parent;
        for (qsizetype steps = 0; !ancestor.isEmpty(); ancestor = m_parents.value(ancestor)) {
            // A walk longer than there are codes goes round in a circle that this code is not in.
            if (ancestor == code.id || ++steps > m_parents.size()) {
                error(record, u"it stands under itself"_s, u"Choose another parent"_s);
                return;
            }
        }
    }

    /// A target that is not there makes an orphan, which is kept: no error.
    void checkAnnotation(const Annotation& annotation) {
        const QString record = u"annotation "_s + annotation.id;
        for (const QString& code : annotation.codes) {
            if (!m_parents.contains(code)) {
                error(record, u"\"%1\" is no code of the project"_s.arg(code),
                      u"Add that code, or take it off the annotation"_s);
            }
        }
        if (annotation.severity && (*annotation.severity < 1 || *annotation.severity > 5)) {
            error(record, u"the severity %1 is not between 1 and 5"_s.arg(*annotation.severity),
                  u"Give one of the code book's five steps"_s);
        }
        if (const auto* span = std::get_if<SpanTarget>(&annotation.target)) {
            checkSpan(record, span->from, span->to, u"to"_s);
        }
        if (const auto* quotation = std::get_if<QuotationTarget>(&annotation.target);
            quotation && quotation->end < quotation->start) {
            error(
                record,
                u"what it quotes ends at %1, before its start %2"_s.arg(quotation->end).arg(quotation->start),
                u"Count both from the beginning of the text"_s);
        }
        const QString event = eventOf(annotation.target);
        const auto* note = std::get_if<NoteTarget>(&annotation.target);
        if ((!event.isEmpty() && !m_events.contains(event)) ||
            (note && !m_annotations.contains(note->annotation))) {
            warn(record, u"what it is on is not in the project"_s, u"Attach it to something else"_s);
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
                    warn(u"event "_s + event->id,
                         u"it replaces %1, which in the end replaces it"_s.arg(next->id),
                         u"Remove one relation of the circle"_s);
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
    QHash<QString, const Event*> m_events;
};

}  // namespace

ContentFindings checkContent(const ProjectContent& content, const QString& file) {
    return ContentCheck(content, file).run();
}

}  // namespace fulcrum

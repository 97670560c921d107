// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/content_check.h"

#include <QHash>
#include <QSet>
#include <cmath>

#include "models/domain/domain_text.h"
#include "models/domain/event_check.h"
#include "models/domain/reference_check.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// With what is wrong, %1 and %2 are dates.
constexpr const char* kTo = QT_TRANSLATE_NOOP("fulcrum::Domain", "to %1 is not after the start %2");

class ContentCheck {
public:
    ContentCheck(const ProjectContent& content, const QString& file)
        : m_content(content), m_check(content, file) {}

    ContentFindings run() {
        for (const Code& code : m_content.codes) {
            m_parents.insert(code.id, code.parent);
        }
        checkProject();
        for (const Era& era : m_content.eras) {
            checkEra(era);
        }
        checkEvents(m_content.events, m_check);
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
        checkReplacements(m_content.events, m_check);
        return m_check.take();
    }

private:
    void checkProject() {
        const std::optional<Day> horizon = m_content.project.horizon;
        if (!horizon && !m_content.events.empty()) {
            m_check.warn(RecordPlace{u"project"_s},
                         DomainText::tr("no horizon is given, so curves run on without end"),
                         DomainText::tr("Give the last day that the data knows of"));
        }
        QSet<int> orders;
        for (const Track& track : m_content.tracks) {
            if (orders.contains(track.order)) {
                m_check.warn(RecordPlace{u"track"_s, track.id},
                             DomainText::tr("another track has the order %1 too").arg(track.order),
                             DomainText::tr("Number the tracks from 1, each number once"));
            }
            orders.insert(track.order);
        }
    }

    void checkEra(const Era& era) { m_check.checkSpan({u"era"_s, era.id}, era.from, era.to, kTo); }

    void checkIndicator(const Indicator& indicator) {
        const RecordPlace record{u"indicator"_s, indicator.id};
        if (indicator.compare) {
            m_check.checkTrack(record, indicator.compare->track);
            if (!indicator.compare->party.isEmpty()) {
                m_check.checkParty(
                    record, indicator.compare->party,
                    QT_TRANSLATE_NOOP("fulcrum::Domain", "the side \"%1\" is no party of the project"));
            }
        }
        if (indicator.values.empty()) {
            m_check.warn(record, DomainText::tr("it has no values"),
                         DomainText::tr("Add some, or remove the indicator"));
        }
        for (std::size_t i = 0; i < indicator.values.size(); ++i) {
            const IndicatorValue& value = indicator.values[i];
            if (!std::isfinite(value.value)) {
                m_check.error(record,
                              DomainText::tr("the value of %1 is no number").arg(isoFromDay(value.date)),
                              DomainText::tr("Give a finite number"));
            }
            if (i > 0 && indicator.values[i - 1].date >= value.date) {
                m_check.error(record,
                              DomainText::tr("the value of %1 is not after the one before it")
                                  .arg(isoFromDay(value.date)),
                              DomainText::tr("Sort the values by date and give each date once"));
            }
        }
    }

    void checkStory(const Story& story) {
        QSet<QString> ids;
        for (const View& step : story.steps) {
            const RecordPlace record{u"story"_s, story.id, step.id};
            if (ids.contains(step.id)) {
                m_check.error(record, DomainText::tr("the id stands on two steps"),
                              DomainText::tr("Give one of them another id"));
            }
            ids.insert(step.id);
            m_check.checkSpan(record, step.from, step.to, kTo);
            QStringList events = step.events;
            for (const Callout& callout : step.callouts) {
                if (const auto* event = std::get_if<EventTarget>(&callout.target)) {
                    events += event->event;
                } else if (const auto* span = std::get_if<SpanTarget>(&callout.target)) {
                    m_check.checkSpan(
                        record, span->from, span->to,
                        QT_TRANSLATE_NOOP("fulcrum::Domain",
                                          "the end of a call-out %1 is not after the start %2"));
                }
            }
            for (const QString& id : events) {
                m_check.checkEvent(record, id);
            }
        }
    }

    /// What values a parameter may have is known where it is used, not here.
    void checkScenario(const Scenario& scenario) {
        int number = 0;
        for (const ScenarioChange& change : scenario.changes) {
            const RecordPlace record{u"scenario"_s, scenario.id, QString::number(++number)};
            if (change.action != ScenarioAction::Set) {
                m_check.checkEvent(record, change.event);
                continue;
            }
            const qsizetype point = change.parameter.lastIndexOf(u'.');
            if (point >= 0 && !m_check.hasTrack(change.parameter.first(point))) {
                m_check.error(
                    record,
                    DomainText::tr("\"%1\" is no track of the project").arg(change.parameter.first(point)),
                    DomainText::tr("Add that track, or correct its spelling"));
            }
        }
    }

    void checkCode(const Code& code) {
        const RecordPlace record{u"code"_s, code.id};
        if (!code.parent.isEmpty() && !m_parents.contains(code.parent)) {
            m_check.error(record,
                          DomainText::tr("its parent \"%1\" is no code of the project").arg(code.parent),
                          DomainText::tr("Add that code, or leave the parent empty"));
        }
        if (isInCircle(code.id)) {
            m_check.error(record, DomainText::tr("it stands under itself"),
                          DomainText::tr("Choose another parent"));
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
        const RecordPlace record{u"annotation"_s, annotation.id};
        for (const QString& code : annotation.codes) {
            if (!m_parents.contains(code)) {
                m_check.error(record, DomainText::tr("\"%1\" is no code of the project").arg(code),
                              DomainText::tr("Add that code, or take it off the annotation"));
            }
        }
        if (annotation.severity && (*annotation.severity < 1 || *annotation.severity > 5)) {
            m_check.error(record,
                          DomainText::tr("the severity %1 is not between 1 and 5").arg(*annotation.severity),
                          DomainText::tr("Give one of the code book's five steps"));
        }
        if (const auto* span = std::get_if<SpanTarget>(&annotation.target)) {
            m_check.checkSpan(record, span->from, span->to, kTo);
        }
        if (const auto* quotation = std::get_if<QuotationTarget>(&annotation.target);
            quotation && quotation->end < quotation->start) {
            m_check.error(record,
                          DomainText::tr("what it quotes ends at %1, before its start %2")
                              .arg(quotation->end)
                              .arg(quotation->start),
                          DomainText::tr("Count both from the beginning of the text"));
        }
        const QString event = eventOf(annotation.target);
        const auto* note = std::get_if<NoteTarget>(&annotation.target);
        if ((!event.isEmpty() && m_check.eventOf(event) == nullptr) ||
            (note && !m_check.hasAnnotation(note->annotation))) {
            m_check.warn(record, DomainText::tr("what it is on is not in the project"),
                         DomainText::tr("Attach it to something else"));
        }
    }

    const ProjectContent& m_content;
    ReferenceCheck m_check;
    QHash<QString, QString> m_parents;  ///< of every code
    QSet<QString> m_soundCodes;         ///< that have a top, as far as is known
    QSet<QString> m_circlingCodes;      ///< that have none
};

}  // namespace

ContentFindings checkContent(const ProjectContent& content, const QString& file) {
    return ContentCheck(content, file).run();
}

}  // namespace fulcrum

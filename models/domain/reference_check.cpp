// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reference_check.h"

#include "models/domain/domain_text.h"
#include "models/domain/record_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

QString RecordPlace::text() const {
    if (inside.isEmpty()) {
        return id.isEmpty() ? recordText(kind) : recordText(kind, id);
    }
    return kind == "story"_L1 ? stepText(id, inside) : scenarioChangeText(id, inside.toInt());
}

ReferenceCheck::ReferenceCheck(const ProjectContent& content, const QString& file)
    : m_content(content), m_file(file) {
    m_parties = index(u"party"_s, m_content.parties);
    m_tracks = index(u"track"_s, m_content.tracks);
    index(u"era"_s, m_content.eras);
    index(u"event"_s, m_content.events);
    index(u"indicator"_s, m_content.indicators);
    index(u"story"_s, m_content.stories);
    index(u"scenario"_s, m_content.scenarios);
    m_annotations = index(u"annotation"_s, m_content.annotations);
    index(u"code"_s, m_content.codes);
    for (const Event& event : m_content.events) {
        m_events.insert(event.id, &event);
    }
}

void ReferenceCheck::error(const RecordPlace& record, const QString& what, const QString& mend) {
    m_findings.errors.push_back({where(record), what, mend});
}
void ReferenceCheck::warn(const RecordPlace& record, const QString& what, const QString& mend) {
    m_findings.warnings.push_back({where(record), what, mend});
}
QString ReferenceCheck::where(const RecordPlace& record) const {
    return m_file.isEmpty() ? record.text() : m_file + u", "_s + record.text();
}

template <typename RecordType>
QSet<QString> ReferenceCheck::index(const QString& kind, const std::vector<RecordType>& records) {
    QSet<QString> ids;
    for (const RecordType& record : records) {
        if (ids.contains(record.id)) {
            error(RecordPlace{kind, record.id}, DomainText::tr("the id stands on two records"),
                  DomainText::tr("Remove one of them, or give it an id of its own"));
        }
        ids.insert(record.id);
    }
    return ids;
}

void ReferenceCheck::checkSpan(const RecordPlace& record, Day start, std::optional<Day> end,
                               const char* what) {
    if (end && *end <= start) {
        error(record, DomainText::tr(what).arg(isoFromDay(*end), isoFromDay(start)),
              DomainText::tr("Give the first day on which it no longer holds"));
    }
}

void ReferenceCheck::checkHorizon(const RecordPlace& record, std::optional<Day> day, const char* what) {
    const std::optional<Day> horizon = m_content.project.horizon;
    if (day && horizon && *day > *horizon) {
        warn(record, DomainText::tr(what).arg(isoFromDay(*day), isoFromDay(*horizon)),
             DomainText::tr("Move the horizon, or write a plan as scheduled_end"));
    }
}

void ReferenceCheck::checkParty(const RecordPlace& record, const QString& party, const char* what) {
    if (!m_parties.contains(party)) {
        error(record, DomainText::tr(what).arg(party),
              DomainText::tr("Add the party, or correct its spelling"));
    }
}

void ReferenceCheck::checkTrack(const RecordPlace& record, const QString& track) {
    if (!m_tracks.contains(track)) {
        error(record, DomainText::tr("the track \"%1\" is not in the project").arg(track),
              DomainText::tr("Add the track, or correct its spelling"));
    }
}

void ReferenceCheck::checkEvent(const RecordPlace& record, const QString& event) {
    if (!m_events.contains(event)) {
        error(record, DomainText::tr("\"%1\" is no event of the project").arg(event),
              DomainText::tr("Add that event, or correct its spelling"));
    }
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What checkContent asks of records of every kind: who is known by which id, whether what a record refers to
// is there, whether it ends after it begins. Collects what it finds. Of one thread; the content outlives it.
#pragma once

#include <QHash>
#include <QSet>
#include <optional>

#include "models/domain/content_check.h"

namespace fulcrum {

/// Which record is looked at. It is put into words only where something is wrong: most are right.
struct RecordPlace {
    QString kind;
    QString id = {};
    QString inside = {};  ///< a step of a story by its id, a change of a scenario by its number

    QString text() const;
};

class ReferenceCheck {
public:
    /// Looks at the ids of all records at once. `file` is named in each finding; it may be empty.
    ReferenceCheck(const ProjectContent& content, const QString& file);

    void error(const RecordPlace& record, const QString& what, const QString& mend);
    void warn(const RecordPlace& record, const QString& what, const QString& mend);

    /// `what` of these is marked with QT_TRANSLATE_NOOP("fulcrum::Domain"). %1 is the end, %2 the start.
    void checkSpan(const RecordPlace& record, Day start, std::optional<Day> end, const char* what);
    /// %1 is the day, %2 the horizon.
    void checkHorizon(const RecordPlace& record, std::optional<Day> day, const char* what);
    /// %1 is the party.
    void checkParty(const RecordPlace& record, const QString& party, const char* what);
    void checkTrack(const RecordPlace& record, const QString& track);
    void checkEvent(const RecordPlace& record, const QString& event);

    /// Null if there is none.
    const Event* eventOf(const QString& id) const { return m_events.value(id); }
    bool hasTrack(const QString& id) const { return m_tracks.contains(id); }
    bool hasAnnotation(const QString& id) const { return m_annotations.contains(id); }

    ContentFindings take() { return std::move(m_findings); }

private:
    template <typename RecordType>
    QSet<QString> index(const QString& kind, const std::vector<RecordType>& records);
    QString where(const RecordPlace& record) const;

    const ProjectContent& m_content;
    const QString m_file;
    ContentFindings m_findings;
    QSet<QString> m_parties;
    QSet<QString> m_tracks;
    QSet<QString> m_annotations;
    QHash<QString, const Event*> m_events;
};

}  // namespace fulcrum

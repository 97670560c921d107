// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The records of a foreign file while they are read: finds the event that is known already, gives ids that
// are the same at each import, and supplies what the format does not have. A new event is a statement of
// severity 1 by nobody named, so that it weighs nothing until somebody has judged it; parties and tracks that
// the project does not know are made, up to a bound, on no side. One file's reader owns it.
#pragma once

#include <QHash>
#include <QSet>
#include <initializer_list>

#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

enum class SameId { IsAnother, IsRejected };

class ForeignCollection {
public:
    /// `format` marks ids that are only numbers: "vis-7".
    ForeignCollection(const ForeignContext& context, QString format);

    const QString& file() const { return m_context.file; }
    /// How many events there are so far.
    std::size_t size() const { return m_size; }
    /// Nothing more is wanted.
    bool isStopped() const { return m_context.sink != nullptr && m_context.sink->isStopped(); }

    /// The event of the project that has the source's id, or a new one; title and start are set. Without an
    /// id it is the one of this day and title, and a new one is called by them. What the file has had before
    /// is another event, which has a number of its own, unless ids must be unique.
    Event eventOf(const QString& sourceId, const QString& title, const DateSpan& span,
                  SameId sameId = SameId::IsAnother) const;
    /// The same for formats that know only days: where the start is what it was, so is its precision.
    Event eventOnDay(const QString& sourceId, const QString& title, const DateSpan& span) const;
    bool isKnown(const QString& id) const;
    /// The event of the project; null if there is none of this id. Holds until the next one is asked for.
    const Event* known(const QString& id) const;

    /// Ids of a track or a party by its id or name; made where it is not known. Empty for an empty name, or
    /// where too many were made already, which is then counted as a loss.
    QString track(const QString& name);
    QString party(const QString& name);
    bool isTrack(const QString& name) const;
    /// Fails to find rather than makes.
    QString knownParty(const QString& name) const;

    /// False, and the row is rejected, if the event cannot stand: without a title, with an end before its
    /// start.
    bool add(Event event, const QString& where, SameId sameId = SameId::IsAnother);
    /// The same of a row of the file that begins in this line.
    bool add(Event event, int line, SameId sameId);
    void addEra(Era era);
    void reject(const QString& where, const QString& reason);
    /// `what` in words ("RRULE", "the colour"); counted.
    void lose(const QString& what, int count = 1);
    /// Counts a time of day, which no event has.
    void loseTimeOfDay();
    void note(const QString& sentence);

    /// At the end: relations to events that neither the file nor the project has are lost.
    ForeignRecords take();

private:
    enum class Fate { Taken, Rejected, Lost };
    /// `reason` is that of a rejection.
    Fate decide(Event event, SameId sameId, QString& reason);
    bool isAbsent(const QString& id) const;
    bool isTaken(const QString& id) const;
    QString idFromDayAndTitle(Day start, const QString& title) const;
    /// The id, or the first of "ID-2", "ID-3" and so on that the file has not had yet.
    QString untaken(const QString& id) const;
    QString defaultTrack();
    QString defaultParty();

    const ForeignContext& m_context;
    QString m_format;
    QHash<QString, std::size_t> m_events;            ///< of the project
    QHash<QString, QString> m_alike;                 ///< id by day and title, of the project
    QHash<QString, QString> m_parties;               ///< id by folded id or name
    mutable QHash<QString, QString> m_speltParties;  ///< by the name as it was written, up to a bound
    QHash<QString, QString> m_tracks;
    QHash<QString, QString> m_speltTracks;  ///< by the name as it was written, up to a bound
    QSet<QString> m_ids;                    ///< of the file so far
    ForeignRecords m_records;
    std::size_t m_size = 0;
    mutable std::optional<Event> m_found;  ///< what known() got from the sink
};

/// "2025-04-02-liberation-day": letters of any script stay.
QString idFromTitle(Day day, const QString& title);
/// A text as records may hold it: without null characters and blanks at its ends, with one kind of line end.
QString cleaned(const QString& text);
/// HTML as plain text; `before` where that is what was written.
QString textFromHtml(const QString& html, const QString& before);
/// Adds the source unless one of its address, or without one of its title, is there already.
void addSource(Event& event, const Source& source);

/// What of an event is lost beyond what a format holds; `held` are names of Fulcrum JSON.
void countLosses(const Event& event, std::initializer_list<QStringView> held, Losses& losses);
/// The last day of the span; its first where it has no end.
Day lastDayOf(const DateSpan& span);
/// The name of the track or of the party; the id where there is none.
QString trackName(const ProjectContent& project, const QString& id);
QString partyName(const ProjectContent& project, const QString& id);

/// What is to be said where a text is read as Windows-1252.
QString guessedEncodingWords();
/// What is lost with a relation to an event that is neither in the file nor in the project.
QString lostRelationWords();
/// "left out: RRULE, of 3 records"
QString lossText(const QString& what, int count);

}  // namespace fulcrum

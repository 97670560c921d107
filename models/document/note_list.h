// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The notes of a document in reading order: by the day of what they are on, each followed by its answers;
// what each is on, and which have lost it (orphans). It follows the document's edits at the cost of the edit,
// and lists tens of thousands of notes within a frame. GUI thread; owned by the composition.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <optional>
#include <vector>

#include "models/document/document.h"

namespace fulcrum {

/// Which notes are wanted; all conditions hold at once, an empty one always does.
struct NoteFilter {
    QString words;  ///< each of them stands in the body, the author's name or the name of a code
    QString event;  ///< id: on it, on a quotation from it, or an answer to such a note
    QString author;
    QString code;  ///< id: it, or a code below it
    bool isOrphan = false;
    bool isPrivate = false;

    bool operator==(const NoteFilter&) const = default;
};

struct NoteRow {
    std::size_t note = 0;  ///< in Document::annotations()
    int depth = 0;         ///< 0, or how many notes it answers one through another
};

/// A span, and the id of the note on it.
struct NotedSpan {
    SpanTarget span;
    QString note;
};

/// A day of the balance, and the id of the note on it.
struct NotedPoint {
    PointTarget point;
    QString note;
};

class NoteList : public QObject {
    Q_OBJECT
public:
    explicit NoteList(const Document& document, QObject* parent = nullptr);

    /// The wanted notes in reading order; an answer whose note is not wanted stands by itself.
    std::vector<NoteRow> rows(const NoteFilter& filter) const;

    /// The event that the note is on, itself or by a quotation, or kNoEvent.
    EventKey eventOf(const Annotation& note) const;
    /// Whether what it is on is gone, or the words it quotes are.
    bool isOrphan(const Annotation& note) const;
    /// The day its target begins; none where the target has none.
    std::optional<Day> dayOf(const Annotation& note) const;
    /// How many notes are on this event, answers included; 0 for most.
    int countOn(EventKey event) const { return m_counts.value(event); }
    /// What notes are on that lies in no event: spans, widest first, and days of the balance, by day.
    const std::vector<NotedSpan>& spans() const { return m_spans; }
    const std::vector<NotedPoint>& points() const { return m_points; }
    /// Everybody who wrote one, by name.
    QStringList authors() const;

    /// The note of this id, or null. The pointer holds until the next edit.
    const Annotation* find(const QString& id) const;

signals:
    /// Notes, or what they are on, have changed.
    void changed();

private:
    /// Notes that answer none that is shown, and the shown answers by the id of what they answer.
    struct Threads {
        std::vector<std::size_t> tops;
        QHash<QString, std::vector<std::size_t>> answers;
    };

    void read();
    void follow(const ChangeSet& changes);
    void index();
    void putInOrder();
    /// Brings the index up to date for an edit of a single note, without looking at the others; whether it
    /// could.
    bool followOne(const ChangeSet& changes);
    void add(const Annotation& note, std::size_t place);
    void addMark(const Annotation& note);
    void sortMarks();
    /// Whether the note of the first place comes before the other in reading order.
    bool isBefore(std::size_t a, std::size_t b) const;
    /// By place.
    std::vector<bool> wanted(const NoteFilter& filter) const;
    Threads threadsOf(const std::vector<bool>& isShown) const;
    /// The note that begins the thread; itself where it answers none. Circles end at any of their notes.
    const Annotation& rootOf(const Annotation& note) const;
    /// Finds the roots of all notes, each step of a thread walked once however long it is.
    void findRoots();

    const Document& m_document;
    QHash<QString, EventKey> m_keys;       ///< of the events that notes are on
    QSet<QString> m_lostQuotations;        ///< ids of notes whose words are no longer there
    QHash<QString, std::size_t> m_places;  ///< of notes, by id
    std::vector<std::size_t> m_roots;      ///< by place
    std::vector<std::size_t> m_order;  ///< all notes by the day of their thread, then as they were written
    QHash<EventKey, int> m_counts;
    std::vector<NotedSpan> m_spans;
    std::vector<NotedPoint> m_points;
};

}  // namespace fulcrum

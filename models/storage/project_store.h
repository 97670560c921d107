// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project file, open: the façade of storage. It reads and writes records as values and knows nothing of
// views or undo. One store is one connection and belongs to one thread; a job that needs the file opens its
// own. Every failure is an Error that names the file; after a failed write the file is as it was.
#pragma once

#include <QDateTime>
#include <QString>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "models/domain/change_set.h"
#include "models/domain/event_columns.h"
#include "models/domain/event_traits.h"
#include "models/domain/project_content.h"
#include "models/domain/result.h"
#include "models/domain/text_term.h"

namespace fulcrum {

struct Tables;

/// What stands beside an edit in the change log. `changes` is the ChangeSet as JSON, written by exchange.
struct LogEntry {
    QString id;  ///< UUID of the edit
    QString author;
    QDateTime time;  ///< UTC
    QString summary;
    QString changes;
    QString reverses = {};   ///< id of the entry that this one takes back, by undo or redo; or empty
    std::int64_t place = 0;  ///< read only: its number in the file, as in LogHead
};

/// An entry of the log without its changes.
struct LogHead {
    std::int64_t place =
        0;  ///< its number in the file: above 0 in the order of its edits, below if it was merged in
    QString id;
    QString author;
    QDateTime time;
    QString summary;
    QString reverses;
    bool isKept =
        false;  ///< whether its changes stand in the log: those of a large import and of a new project do not
};

/// What merging writes. All records that any row touched go back to how they were before the first of them,
/// and forth to how they are now; so what was added gets places that are the same in every copy.
struct MergedHistory {
    std::vector<LogEntry> rows;  ///< of the other copy, kept as they are
    ChangeSet back;
    std::vector<Record> added;  ///< in the order of their places
    ChangeSet forth;
};

/// How many records of each sort the file holds.
struct ProjectCounts {
    std::int64_t parties = 0;
    std::int64_t tracks = 0;
    std::int64_t events = 0;
    std::int64_t relations = 0;
    std::int64_t claims = 0;
    std::int64_t sources = 0;       ///< as the events cite them; one work cited by two events counts twice
    std::int64_t publications = 0;  ///< different works among them
    std::int64_t annotations = 0;
    std::int64_t eras = 0;
    std::int64_t indicators = 0;
    std::int64_t indicatorValues = 0;
    std::int64_t stories = 0;
    std::int64_t views = 0;
    std::int64_t scenarios = 0;
    std::int64_t codes = 0;
};

/// When the first and the last event start.
struct StartDays {
    Day first = 0;
    Day last = 0;

    bool operator==(const StartDays&) const = default;
};

/// What a canvas writes beside an event.
struct EventCaption {
    EventKey key = kNoEvent;
    QString id;
    QString title;
    QString shortTitle;  ///< may be empty
    Translations titleIn;
    Translations shortTitleIn;
};

/// A stretch of a text, in UTF-16 units.
struct TextMark {
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const TextMark&) const = default;
};

/// What the annotations of a project are on, as far as the file tells.
struct AnnotationTargets {
    std::vector<std::pair<QString, EventKey>> events;  ///< those that are annotated and there, by id
    QStringList lostQuotations;  ///< ids of annotations whose event no longer has the words they quote
};

class ProjectStore {
public:
    enum class Access {
        ReadOnly,
        /// The same for a job in the background: an edit of this program does not wait for it. What is read
        /// fails then, see hasYielded().
        Yielding,
        ReadWrite
    };

    /// Opens an existing project as an untrusted file (DESIGN: defensive mode, quick_check, schema
    /// comparison). An older schema is migrated under ReadWrite after a copy is put aside; otherwise it
    /// is read through a migrated copy in memory. Fails, with the file untouched, if it is missing, no
    /// database, damaged, no project, or newer than this program.
    static Result<std::unique_ptr<ProjectStore>> open(const QString& path, Access access);

    /// Makes a new, empty project file. Fails if a file stands there.
    static Result<std::unique_ptr<ProjectStore>> create(const QString& path);

    /// A project that lives as long as the store, for the sample before it is saved and for tests.
    static Result<std::unique_ptr<ProjectStore>> createInMemory();

    ~ProjectStore();
    ProjectStore(const ProjectStore&) = delete;
    ProjectStore& operator=(const ProjectStore&) = delete;

    QString path() const;  ///< empty in memory
    bool isReadOnly() const;
    /// Whether an edit has come between: what was read may have failed, and is of before.
    bool hasYielded() const;
    static int currentSchema();  ///< the schema number this program writes

    /// Unique to this project and kept by copies of its file (a UUID).
    Result<QString> projectId() const;
    Result<ProjectInfo> projectInfo() const;
    Result<std::vector<Party>> parties() const;  ///< in file order
    Result<std::vector<Track>> tracks() const;   ///< by `order`
    Result<std::vector<Era>> eras() const;       ///< by `from`
    Result<std::vector<Indicator>> indicators() const;
    Result<std::vector<Story>> stories() const;           ///< in file order
    Result<std::vector<Scenario>> scenarios() const;      ///< in file order
    Result<std::vector<Code>> codes() const;              ///< in file order
    Result<std::vector<Annotation>> annotations() const;  ///< in file order

    /// In two queries, however many annotations there are.
    Result<AnnotationTargets> annotationTargets() const;

    /// All events in one scan, sorted. Party and track numbers follow parties() and tracks().
    /// Fails if it is told to stop meanwhile.
    Result<EventColumns> eventColumns(const std::stop_token& stop = {}) const;
    /// What `EventColumns::mended` needs to know of events that an edit has touched; removed ones too.
    Result<EventRows> eventRows(std::span<const EventKey> touched) const;

    Result<Event> event(EventKey key) const;
    Result<EventKey> keyOf(const QString& eventId) const;  ///< fails if there is no such event
    /// The events that carry this tag, by key.
    Result<std::vector<EventKey>> taggedWith(const QString& tag) const;
    /// The tags that most events carry, by falling number of events and then by name, at most so many.
    Result<QStringList> mostUsedTags(int most) const;
    /// The captions of these events, in the order asked for; unknown keys are left out.
    Result<std::vector<EventCaption>> captions(std::span<const EventKey> keys) const;

    /// What filters ask of every event, by position in `columns`, which must be those of this file.
    Result<EventTraits> eventTraits(const EventColumns& columns) const;

    /// The events of which all terms hold, by key; terms are looked for in titles, summaries, claims,
    /// instruments, tags, people, places, sources and notes. One that is common in a large project takes a
    /// tenth of a second.
    Result<std::vector<EventKey>> mentioning(std::span<const TextTerm> terms) const;
    /// The best of them first, at most `limit`. Takes several times as long, in proportion to how many there
    /// are: ask countMentioning() first where somebody waits. Empty unless there is a term that is not
    /// excluded.
    Result<std::vector<EventKey>> ranked(std::span<const TextTerm> terms, int limit) const;
    /// The first of them in the order of their keys, at most `limit`: at once, however many there are.
    Result<std::vector<EventKey>> first(std::span<const TextTerm> terms, int limit) const;
    /// How many there are, counted no further than `most`; 0 unless there is a term that is not excluded.
    Result<int> countMentioning(std::span<const TextTerm> terms, int most) const;
    /// The events that have these words side by side in a title, by key.
    Result<std::vector<EventKey>> titled(const QString& words) const;
    /// Where the terms stand in a text of an event, to mark it, from the left.
    Result<std::vector<TextMark>> marksIn(const QString& text, std::span<const TextTerm> terms) const;

    /// None: there are no events. In no time, however many there are.
    Result<std::optional<StartDays>> startDays() const;

    /// The whole project as values.
    Result<ProjectContent> content() const;
    Result<ProjectCounts> counts() const;

    /// Writes `changes` and its log entry in one transaction; on failure nothing is written. Each `before`
    /// must be what the file holds; if not, the edit is refused ("changed meanwhile"). In the log an edit is
    /// later than all that stood in the file before it, be it by a millisecond more than the clock says.
    Result<void> apply(const ChangeSet& changes, const LogEntry& entry);

    /// Merges another copy's edits in one transaction; `entry` is the edit that this is here.
    Result<void> merge(const MergedHistory& history, const LogEntry& entry);

    /// The record of this kind ("event") and id; none if there is none.
    Result<std::optional<Record>> find(const QString& kind, const QString& id) const;

    /// The log, oldest first.
    Result<std::vector<LogEntry>> changeLog() const;
    /// Entries of this file's own edits that stand before `place`, newest first, at most so many.
    Result<std::vector<LogHead>> logHeads(std::int64_t place, int most) const;
    /// Those that were merged in, newest first.
    Result<std::vector<LogHead>> mergedLogHeads() const;
    /// The entries whose changes hold this text (an id, say), oldest first; reads through the whole log.
    Result<std::vector<LogEntry>> logEntriesHolding(const QString& text) const;
    /// One entry whole; fails if there is none.
    Result<LogEntry> logEntry(const QString& id) const;

    /// Writes a whole copy to `path` aside and renames it into place.
    Result<void> copyTo(const QString& path) const;

    /// What is wrong inside: integrity and foreign keys, one Error a finding; empty if all is well.
    Result<std::vector<Error>> findDamage() const;

private:
    friend class BulkEdit;
    struct Private;
    explicit ProjectStore(std::unique_ptr<Private> d);
    Tables& tables() const;
    std::unique_ptr<Private> d;
};

}  // namespace fulcrum

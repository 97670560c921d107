// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An open project: the store, the columns of its events, and its small tables in memory. Every edit goes
// through apply(): one transaction first, then memory, then one changed(); it can be undone through
// undoStack(). Belongs to the GUI thread (or to the one thread of a command-line run) and owns the store;
// jobs take the shared columns, never the document.
#pragma once

#include <QHash>
#include <QObject>
#include <memory>
#include <optional>
#include <vector>

#include "models/document/edit_history.h"
#include "models/document/project_tables.h"
#include "models/domain/change_set.h"
#include "models/domain/event_columns.h"
#include "models/domain/project_content.h"
#include "models/domain/result.h"
#include "models/storage/project_store.h"
#include "models/timeline/timeline_index.h"

class QTimer;

namespace fulcrum {

struct BalanceInput;
struct MergePlan;
struct Parameters;
struct ValidationInput;

class Document : public QObject {
    Q_OBJECT
public:
    /// A project that was read already. `timelineIndex` is over these tables, or null: then it is made when
    /// first asked for.
    Document(std::unique_ptr<ProjectStore> store, ProjectTables tables,
             std::unique_ptr<TimelineIndex> timelineIndex);

    /// Opens a project file; an unwritable one is opened for reading.
    static Result<std::unique_ptr<Document>> open(const QString& path);
    /// A project in memory that holds `content`; it is lost when the document goes.
    static Result<std::unique_ptr<Document>> inMemory(const ProjectContent& content);

    ~Document() override;

    QString path() const;  ///< empty in memory
    bool isReadOnly() const;
    /// Whether a file of the user's own keeps what is edited; the sample is in none.
    bool keepsEdits() const { return !path().isEmpty() && !isReadOnly(); }

    /// What is in memory of the file, all at once.
    const ProjectTables& tables() const { return m_tables; }
    const ProjectInfo& project() const { return m_tables.project; }
    const std::vector<Party>& parties() const { return m_tables.parties; }  ///< by PartyIndex
    const std::vector<Track>& tracks() const { return m_tables.tracks; }    ///< by TrackIndex
    const std::vector<Era>& eras() const { return m_tables.eras; }          ///< by `from`
    const std::vector<Story>& stories() const { return m_tables.stories; }
    const std::vector<Scenario>& scenarios() const { return m_tables.scenarios; }
    const std::vector<Code>& codes() const { return m_tables.codes; }
    const std::vector<Annotation>& annotations() const { return m_tables.annotations; }
    /// Last day the data knows of: the project's horizon, or without one the last start.
    Day horizon() const { return m_tables.horizon; }

    /// Another object after an edit only if anything in it is another.
    const EventColumns& columns() const { return *m_tables.columns; }
    std::shared_ptr<const EventColumns> sharedColumns() const { return m_tables.columns; }
    /// The events of which the last change may have made others, added or removed, by key; none where all may
    /// be. Of the change that changed() tells, while it does.
    const std::optional<std::vector<EventKey>>& touched() const { return m_touched; }

    /// What the timeline looks up of the columns. Made when first asked for and mended by apply(); the
    /// reference holds as long as the document.
    const TimelineIndex& timelineIndex() const;

    /// Which relations of the columns name an event; none as long as nobody asked for the timeline's index.
    /// To be used at once.
    RelationsNaming relationsNaming() const;

    /// Tags and what hangs on each event, read from the file each time; half a second for a million events.
    Result<EventTraits> eventTraits() const;
    /// The store, to be read alone: edits go through apply().
    const ProjectStore& store() const { return *m_store; }

    /// The whole event, read from the file.
    Result<Event> event(EventKey key) const;
    Result<EventKey> keyOf(const QString& eventId) const;

    /// Tells one project from another and is kept by copies of a file; "sample" for what lives in memory
    /// only, which is the same at each start.
    QString identity() const;

    /// The measured series with all their values, read from the file each time: views keep the one they show.
    Result<std::vector<Indicator>> indicators() const;

    /// Reads the captions of these events into the cache with one query.
    void prepareCaptions(const std::vector<EventIndex>& events) const;
    /// What the event is called; from the cache, or read. Empty texts if it cannot be read. The reference
    /// holds until the next call that reads.
    const EventCaption& caption(EventIndex event) const;

    /// What the claims of fit are held against under `balance`, which is of this document's record or of a
    /// scenario; read from the file (fit_input.h).
    Result<ValidationInput> fitInput(const BalanceInput& balance, const Parameters& parameters) const;

    /// Who edits: the name that the history and new annotations carry. What the system calls its user, until
    /// somebody says otherwise.
    const QString& author() const { return m_author; }
    void setAuthor(const QString& author) { m_author = author; }

    /// Somebody has begun what will end in apply(): of a large record memory is set aside meanwhile, since
    /// the first edit of a sitting would have to wait for it.
    void expectEdit();

    /// Commits an edit and remembers how to take it back. On failure nothing has changed, in the file or in
    /// memory.
    Result<void> apply(const ChangeSet& changes);

    /// Undo and redo, also of earlier sittings' edits, each a transaction of its own.
    EditHistory& undoStack() { return m_history; }
    const EditHistory& undoStack() const { return m_history; }

    /// Makes a merge, as one edit that can be undone. The numbers of events that were added since the copies
    /// parted may change.
    Result<void> merge(const MergePlan& plan, const QString& summary);

    /// Writes a whole copy to `path`; the document stays what it was.
    Result<void> copyTo(const QString& path) const;

signals:
    void changed(const fulcrum::ChangeSet& changes);
    /// An undo or redo could not be written; nothing has changed.
    void undoFailed(const fulcrum::Error& error);

private:
    using QObject::event;  // not hidden by the record's, which answers to another question

    static Result<std::unique_ptr<Document>> of(std::unique_ptr<ProjectStore> store);
    /// The events that the edit speaks of and that are in the file.
    void addKeys(const ChangeSet& changes, std::vector<EventKey>& keys) const;
    /// Writes the edit, which takes back the row `reverses` of the log or none, and brings memory up to date;
    /// gives the id of its row.
    Result<QString> commit(const ChangeSet& changes, const QString& reverses);
    void announce(const ChangeSet& changes);
    /// Sees to it that the next edit of a large record need not wait for memory, on another thread and not
    /// before `milliseconds` have passed.
    void setMemoryAside(int milliseconds);

    std::unique_ptr<ProjectStore> m_store;
    ProjectTables m_tables;
    std::optional<std::vector<EventKey>> m_touched;
    QTimer* m_settingAside = nullptr;  ///< made when it is first needed
    mutable std::unique_ptr<TimelineIndex> m_timelineIndex;
    mutable QHash<EventKey, EventCaption> m_captions;
    QString m_author = qEnvironmentVariable("USER");
    EditHistory m_history;
};

/// The tags that most events carry, by falling use, with the events of each; a third of a second for a
/// million events.
Result<std::vector<TagUse>> mostUsedTags(const ProjectStore& store, int most);

/// Above so many characters the log keeps only that there was an edit: a row of SQLite has its limits.
inline constexpr qsizetype kLongestLoggedChange = qsizetype{64} * 1024 * 1024;

/// An entry for an edit made now, without its changes.
LogEntry newLogEntry(const QString& summary, const QString& author);

/// What stands in the log beside an edit made now. Of one that is longer than a row may be (the import of a
/// very large file) only that it was made.
LogEntry logEntryFor(const ChangeSet& changes, const QString& author);

/// The ChangeSet that adds everything of `content` to an empty project.
ChangeSet additionOf(const ProjectContent& content, const QString& summary);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/project_store.h"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <QFileInfo>
#include <algorithm>

#include "models/storage/column_scan.h"
#include "models/storage/connection.h"
#include "models/storage/file_examination.h"
#include "models/storage/project_schema.h"
#include "models/storage/record_writer.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"
#include "models/storage/tables.h"
#include "models/storage/text_marks.h"
#include "models/storage/trait_scan.h"
#include "models/storage/whole_file.h"

namespace fulcrum {

using namespace Qt::StringLiterals;
struct ProjectStore::Private {
    explicit Private(std::unique_ptr<Connection> opened)
        : connection(std::move(opened)), tables(connection->database()), marks(connection->database()) {}

    std::unique_ptr<Connection> connection;
    Tables tables;
    TextMarks marks;
};

ProjectStore::ProjectStore(std::unique_ptr<Private> content) : d(std::move(content)) {}
ProjectStore::~ProjectStore() = default;

Tables& ProjectStore::tables() const { return d->tables; }

int ProjectStore::currentSchema() { return projectMigrator().newest(); }

QString ProjectStore::path() const { return d->connection->path(); }

bool ProjectStore::isReadOnly() const { return d->connection->isReadOnly(); }

bool ProjectStore::hasYielded() const { return d->connection->hasYielded(); }

namespace {

Connection::Use useFor(ProjectStore::Access access) {
    switch (access) {
        case ProjectStore::Access::ReadOnly:
            return Connection::Use::Read;
        case ProjectStore::Access::Yielding:
            return Connection::Use::ReadYielding;
        case ProjectStore::Access::ReadWrite:
            break;
    }
    return Connection::Use::Write;
}

}  // namespace

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString& path, Access access) {
    auto connection = Connection::open(path, useFor(access), projectMigrator());
    if (!connection) {
        return connection.error();
    }
    return guarded(path, [&] {
        return std::unique_ptr<ProjectStore>(
            new ProjectStore(std::make_unique<Private>(std::move(*connection))));
    });
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString& path) {
    if (QFileInfo::exists(path)) {
        return Error{path, StorageText::tr("a file stands there already"),
                     StorageText::tr("Choose another name, or remove it first")};
    }
    const auto store = createInMemory();
    if (!store) {
        return store.error();
    }
    if (const Result<void> written = (*store)->copyTo(path); !written) {
        return written.error();
    }
    return open(path, Access::ReadWrite);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::createInMemory() {
    auto connection = Connection::createInMemory(projectMigrator());
    if (!connection) {
        return connection.error();
    }
    return guarded(QString(), [&] {
        auto content = std::make_unique<Private>(std::move(*connection));
        content->tables.project.writeNewId();
        return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(content)));
    });
}

Result<QString> ProjectStore::projectId() const {
    return guarded(path(), [&] { return d->tables.project.id(); });
}

Result<ProjectInfo> ProjectStore::projectInfo() const {
    return guarded(path(), [&] { return d->tables.project.info(); });
}

Result<std::vector<Party>> ProjectStore::parties() const {
    return guarded(path(), [&] { return d->tables.parties.all(); });
}

Result<std::vector<Track>> ProjectStore::tracks() const {
    return guarded(path(), [&] {
        std::vector<Track> tracks = d->tables.tracks.all();
        std::stable_sort(tracks.begin(), tracks.end(),
                         [](const Track& a, const Track& b) { return a.order < b.order; });
        return tracks;
    });
}

Result<std::vector<Era>> ProjectStore::eras() const {
    return guarded(path(), [&] {
        std::vector<Era> eras = d->tables.eras.all();
        std::stable_sort(eras.begin(), eras.end(),
                         [](const Era& a, const Era& b) { return a.from < b.from; });
        return eras;
    });
}

Result<std::vector<Indicator>> ProjectStore::indicators() const {
    return guarded(path(), [&] { return d->tables.indicators.all(); });
}

Result<std::vector<Story>> ProjectStore::stories() const {
    return guarded(path(), [&] { return d->tables.stories.all(); });
}

Result<std::vector<Scenario>> ProjectStore::scenarios() const {
    return guarded(path(), [&] { return d->tables.scenarios.all(); });
}

Result<std::vector<Code>> ProjectStore::codes() const {
    return guarded(path(), [&] { return d->tables.codes.all(); });
}

Result<std::vector<Annotation>> ProjectStore::annotations() const {
    return guarded(path(), [&] { return d->tables.annotations.all(); });
}

Result<AnnotationTargets> ProjectStore::annotationTargets() const {
    return guarded(path(), [&] { return d->tables.annotations.targets(); });
}

Result<std::optional<StartDays>> ProjectStore::startDays() const {
    return guarded(path(), [&] { return scanStartDays(d->tables.database); });
}

Result<EventColumns> ProjectStore::eventColumns(const std::stop_token& stop) const {
    return guarded(path(), [&] {
        EventColumns columns = scanEventColumns(d->tables.database, d->tables.parties.places(),
                                                d->tables.tracks.placesByPosition(), stop);
        // What was read for it is not read again, and would fill most of the room for what searching reads.
        sqlite3_db_release_memory(d->tables.database.getHandle());
        return columns;
    });
}

Result<EventRows> ProjectStore::eventRows(std::span<const EventKey> touched) const {
    return guarded(path(), [&] {
        return scanEventRows(d->tables.database, d->tables.parties.places(),
                             d->tables.tracks.placesByPosition(), touched);
    });
}

Result<Event> ProjectStore::event(EventKey key) const {
    return guarded(path(), [&] {
        std::optional<Event> event = d->tables.events.find(key);
        if (!event) {
            throw Refusal{{path(), StorageText::tr("there is no event number %1").arg(key),
                           StorageText::tr("It may have been removed")}};
        }
        return *std::move(event);
    });
}

Result<EventKey> ProjectStore::keyOf(const QString& eventId) const {
    return guarded(path(), [&] {
        const std::optional<EventKey> key = d->tables.events.keyOf(eventId);
        if (!key) {
            throw Refusal{{path(), StorageText::tr("there is no event %1").arg(eventId),
                           StorageText::tr("Check its spelling")}};
        }
        return *key;
    });
}

Result<std::vector<EventKey>> ProjectStore::taggedWith(const QString& tag) const {
    return guarded(path(), [&] { return d->tables.events.taggedWith(tag); });
}

Result<QStringList> ProjectStore::mostUsedTags(int most) const {
    return guarded(path(), [&] { return d->tables.events.mostUsedTags(most); });
}

Result<std::vector<EventCaption>> ProjectStore::captions(std::span<const EventKey> keys) const {
    return guarded(path(), [&] {
        // One for all: by itself each statement would lock the file, look for a journal beside it and unlock
        // it again, which takes longer than reading the row.
        SQLite::Transaction reading(d->tables.database);
        std::vector<EventCaption> captions;
        captions.reserve(keys.size());
        for (const EventKey key : keys) {
            if (std::optional<EventCaption> caption = d->tables.events.caption(key)) {
                captions.push_back(*std::move(caption));
            }
        }
        reading.commit();
        return captions;
    });
}

Result<EventTraits> ProjectStore::eventTraits(const EventColumns& columns) const {
    return guarded(path(), [&] { return scanEventTraits(d->tables.database, columns); });
}

Result<std::vector<EventKey>> ProjectStore::mentioning(std::span<const TextTerm> terms) const {
    return guarded(path(), [&] { return d->tables.events.texts().mentioning(terms); });
}

Result<std::vector<EventKey>> ProjectStore::ranked(std::span<const TextTerm> terms, int limit) const {
    return guarded(path(), [&] { return d->tables.events.texts().ranked(terms, limit); });
}

Result<std::vector<EventKey>> ProjectStore::first(std::span<const TextTerm> terms, int limit) const {
    return guarded(path(), [&] { return d->tables.events.texts().first(terms, limit); });
}

Result<int> ProjectStore::countMentioning(std::span<const TextTerm> terms, int most) const {
    return guarded(path(), [&] { return d->tables.events.texts().countUpTo(terms, most); });
}

Result<std::vector<EventKey>> ProjectStore::titled(const QString& words) const {
    return guarded(path(), [&] { return d->tables.events.texts().titled(words); });
}

Result<std::vector<TextMark>> ProjectStore::marksIn(const QString& text,
                                                    std::span<const TextTerm> terms) const {
    return guarded(path(), [&] { return d->marks.in(text, terms); });
}

Result<ProjectContent> ProjectStore::content() const {
    return guarded(path(), [&] { return d->tables.content(); });
}

Result<ProjectCounts> ProjectStore::counts() const {
    return guarded(path(), [&] { return d->tables.counts(); });
}

Result<void> ProjectStore::apply(const ChangeSet& changes, const LogEntry& entry) {
    if (isReadOnly()) {
        return Error{path(), StorageText::tr("the project is open for reading only"),
                     StorageText::tr("Open it for writing")};
    }
    return guarded(path(), [&] {
        SQLite::Transaction transaction(d->tables.database, SQLite::TransactionBehavior::IMMEDIATE);
        d->tables.beginEdit();
        writeChanges(d->tables, changes);
        d->tables.changeLog.append(entry);
        transaction.commit();
    });
}

Result<void> ProjectStore::merge(const MergedHistory& history, const LogEntry& entry) {
    if (isReadOnly()) {
        return Error{path(), StorageText::tr("the project is open for reading only"),
                     StorageText::tr("Open it for writing")};
    }
    return guarded(path(), [&] {
        SQLite::Transaction transaction(d->tables.database, SQLite::TransactionBehavior::IMMEDIATE);
        d->tables.beginEdit();
        writeChanges(d->tables, history.back);
        d->tables.arrange(history.added);
        d->tables.beginEdit();
        writeChanges(d->tables, history.forth);
        for (const LogEntry& row : history.rows) {
            d->tables.changeLog.adopt(row);
        }
        d->tables.changeLog.append(entry);
        transaction.commit();
    });
}

Result<std::optional<Record>> ProjectStore::find(const QString& kind, const QString& id) const {
    return guarded(path(), [&] { return d->tables.find(kind, id); });
}

Result<std::vector<LogEntry>> ProjectStore::changeLog() const {
    return guarded(path(), [&] { return d->tables.changeLog.all(); });
}

Result<std::vector<LogHead>> ProjectStore::logHeads(std::int64_t place, int most) const {
    return guarded(path(), [&] { return d->tables.changeLog.heads(place, most); });
}

Result<std::vector<LogHead>> ProjectStore::mergedLogHeads() const {
    return guarded(path(), [&] { return d->tables.changeLog.mergedHeads(); });
}

Result<std::vector<LogEntry>> ProjectStore::logEntriesHolding(const QString& text) const {
    return guarded(path(), [&] { return d->tables.changeLog.holding(text); });
}

Result<LogEntry> ProjectStore::logEntry(const QString& id) const {
    return guarded(path(), [&] {
        std::optional<LogEntry> entry = d->tables.changeLog.find(id);
        if (!entry) {
            throw Refusal{{path(), StorageText::tr("the history has no entry %1").arg(id),
                           StorageText::tr("Open the project again")}};
        }
        return *std::move(entry);
    });
}

Result<void> ProjectStore::copyTo(const QString& target) const {
    if (!path().isEmpty() && QFileInfo(target) == QFileInfo(path())) {
        return Error{target, StorageText::tr("this is the project itself"),
                     StorageText::tr("Choose another name for the copy")};
    }
    return guarded(target, [&] { writeWholeCopy(d->tables.database, target); });
}

Result<std::vector<Error>> ProjectStore::findDamage() const {
    return guarded(path(), [&] {
        std::vector<Error> findings;
        Query integrity(d->tables.database, "PRAGMA integrity_check(100)");
        while (integrity.next()) {
            if (integrity.text(0) != u"ok"_s) {
                findings.push_back(
                    {path(), StorageText::tr("the file is damaged (%1)").arg(integrity.text(0)),
                     StorageText::tr(
                         "Restore it from a copy, or take what can be read with \"fulcrum recover\"")});
            }
        }
        Query foreignKeys(d->tables.database, "PRAGMA foreign_key_check");
        while (foreignKeys.next()) {
            findings.push_back(
                {path(),
                 //: %1 is a number, %2 and %3 are names of tables
                 StorageText::tr("row %1 of %2 refers to a %3 that is not there")
                     .arg(foreignKeys.text(1), foreignKeys.text(0), foreignKeys.text(2)),
                 StorageText::tr(
                     "Restore the file from a copy, or take what can be read with \"fulcrum recover\"")});
        }
        return findings;
    });
}

}  // namespace fulcrum

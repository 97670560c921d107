// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulk_edit.h"

#include <SQLiteCpp/Transaction.h>

#include <QSet>

#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"
#include "models/storage/tables.h"

namespace fulcrum {

struct BulkEdit::Private {
    Private(Tables& all, QString file)
        : tables(all),
          path(std::move(file)),
          transaction(all.database, SQLite::TransactionBehavior::IMMEDIATE),
          lastBefore(
              Query(all.database, "SELECT coalesce(max(seq), 0) FROM event").firstInteger().value_or(0)) {
        tables.beginEdit();
    }

    /// Events get the places after the last one, unless they had a place before.
    bool isWritten(EventKey key) const { return key > lastBefore || written.contains(key); }
    void noteWritten(const QString& id) {
        if (const EventKey key = tables.events.keyOf(id).value_or(kNoEvent); key <= lastBefore) {
            written.insert(key);
        }
    }

    Tables& tables;
    QString path;
    SQLite::Transaction transaction;
    EventKey lastBefore;
    QSet<EventKey> written;  ///< those up to lastBefore
};

BulkEdit::BulkEdit(std::unique_ptr<Private> content) : d(std::move(content)) {}
BulkEdit::~BulkEdit() = default;

Result<std::unique_ptr<BulkEdit>> BulkEdit::begin(ProjectStore& store) {
    if (store.isReadOnly()) {
        return Error{store.path(), StorageText::tr("the project is open for reading only"),
                     StorageText::tr("Open it for writing")};
    }
    return guarded(store.path(), [&] {
        return std::unique_ptr<BulkEdit>(
            new BulkEdit(std::make_unique<Private>(store.tables(), store.path())));
    });
}

Result<BulkEdit::Standing> BulkEdit::standing(const QString& eventId) {
    return guarded(d->path, [&] {
        const std::optional<EventKey> key = d->tables.events.keyOf(eventId);
        return !key ? Standing::Absent : d->isWritten(*key) ? Standing::Written : Standing::InProject;
    });
}

Result<std::optional<Event>> BulkEdit::find(const QString& eventId) {
    return guarded(d->path, [&] { return d->tables.events.find(eventId); });
}

Result<std::optional<Event>> BulkEdit::find(EventKey key) {
    return guarded(d->path, [&] { return d->tables.events.find(key); });
}

Result<void> BulkEdit::eachBefore(const EachEvent& work) {
    return guarded(d->path, [&] {
        Query events(d->tables.database,
                     "SELECT e.seq, e.start_day, e.title, a.id FROM event e JOIN party a ON a.seq = e.actor "
                     "WHERE e.seq <= ? ORDER BY e.seq");
        events.with(d->lastBefore);
        while (events.next()) {
            if (!d->isWritten(events.integer(0))) {
                work(events.integer(0), events.day(1), events.text(2), events.text(3));
            }
        }
    });
}

Result<void> BulkEdit::add(const Party& party) {
    return guarded(d->path, [&] { d->tables.parties.insert(party); });
}

Result<void> BulkEdit::add(const Track& track) {
    return guarded(d->path, [&] { d->tables.tracks.insert(track); });
}

Result<void> BulkEdit::add(const Event& event) {
    return guarded(d->path, [&] {
        const EventKey key = d->tables.events.insert(event);
        if (key <= d->lastBefore) {
            d->written.insert(key);
        }
    });
}

Result<void> BulkEdit::update(const Event& event) {
    return guarded(d->path, [&] {
        d->tables.events.update(event);
        d->noteWritten(event.id);
    });
}

Result<void> BulkEdit::keep(const QString& eventId) {
    return guarded(d->path, [&] { d->noteWritten(eventId); });
}

Result<void> BulkEdit::addRelations(const Event& event) {
    return guarded(d->path, [&] { d->tables.events.insertRelations(event); });
}

Result<void> BulkEdit::commit(const LogEntry& entry) {
    return guarded(d->path, [&] {
        d->tables.events.removeLeftovers();
        d->tables.changeLog.append(entry);
        d->transaction.commit();
    });
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulk_edit.h"

#include <SQLiteCpp/Transaction.h>

#include <QSet>
#include <QStringList>
#include <string>

#include "models/domain/event_faults.h"
#include "models/domain/record_text.h"
#include "models/storage/event_text_aside.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"
#include "models/storage/tables.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// While it lives the file does not check what the program has checked already (faultsOf) or looked up (what
/// a row refers to). For a large import that is a third of its time.
class TrustedRows {
public:
    explicit TrustedRows(SQLite::Database& database) : m_database(database) {
        // Before the transaction: references cannot be switched within one.
        m_database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    }
    ~TrustedRows() { m_database.tryExec("PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON"); }
    TrustedRows(const TrustedRows&) = delete;
    TrustedRows& operator=(const TrustedRows&) = delete;

private:
    SQLite::Database& m_database;
};

/// Within that the few rows that are not of events, such as a party whose number would be too large.
class CheckedRows {
public:
    explicit CheckedRows(SQLite::Database& database) : m_database(database) {
        m_database.exec("PRAGMA ignore_check_constraints = OFF");
    }
    ~CheckedRows() { m_database.tryExec("PRAGMA ignore_check_constraints = ON"); }
    CheckedRows(const CheckedRows&) = delete;
    CheckedRows& operator=(const CheckedRows&) = delete;

private:
    SQLite::Database& m_database;
};

/// The indexes of what events consist of, taken away while very many rows are written and made anew from
/// their own statements at the end, which sorts instead of looking for the place of each row.
class PutOffIndexes {
public:
    explicit PutOffIndexes(SQLite::Database& database) : m_database(database) {
        Query indexes(
            database,
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN "
            "('event', 'event_source', 'event_word', 'relation') ORDER BY rowid");
        QStringList names;
        indexes.with();
        while (indexes.next()) {
            names += indexes.text(0);
            m_statements += indexes.text(1);
        }
        for (const QString& name : names) {
            m_database.exec("DROP INDEX " + name.toStdString());
        }
    }
    void make() {
        for (const QString& statement : m_statements) {
            m_database.exec(statement.toStdString());
        }
    }

private:
    SQLite::Database& m_database;
    QStringList m_statements;
};

/// The index of words writes out what it has gathered at so many bytes, and merges what it has written.
void gatherWords(SQLite::Database& database, int bytes) {
    database.exec("INSERT INTO event_text (event_text, rank) VALUES ('hashsize', " + std::to_string(bytes) +
                  ")");
}
constexpr int kUsualBytes = 1024 * 1024;  // as FTS5 has it
constexpr int kManyBytes = 32 * kUsualBytes;

void refuseFaults(const Event& event) {
    const std::vector<Error> faults = faultsOf(event);
    if (!faults.empty()) {
        throw Refusal{{recordText(u"event", event.id), faults.front().what, faults.front().mend}};
    }
}

}  // namespace

struct BulkEdit::Private {
    Private(Tables& all, QString file, std::int64_t events)
        : tables(all),
          path(std::move(file)),
          trusted(all.database),
          transaction(all.database, SQLite::TransactionBehavior::IMMEDIATE),
          lastBefore(
              Query(all.database, "SELECT coalesce(max(seq), 0) FROM event").firstInteger().value_or(0)) {
        tables.beginEdit();
        if (events > lastBefore) {
            indexes.emplace(tables.database);
            words.emplace(tables.database);
            tables.events.texts().divertTo(&*words);
        } else {
            gatherWords(tables.database, kManyBytes);
        }
    }
    ~Private() { tables.events.texts().divertTo(nullptr); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    /// Events get the places after the last one, unless they had a place before.
    bool isWritten(EventKey key) const { return key > lastBefore || written.contains(key); }
    void noteWritten(const QString& id) {
        if (const EventKey key = tables.events.keyOf(id).value_or(kNoEvent); key <= lastBefore) {
            written.insert(key);
        }
    }

    Tables& tables;
    QString path;
    TrustedRows trusted;
    SQLite::Transaction transaction;
    EventKey lastBefore;
    std::optional<PutOffIndexes> indexes;
    std::optional<EventTextAside> words;
    QSet<EventKey> written;  ///< those up to lastBefore
};

BulkEdit::BulkEdit(std::unique_ptr<Private> content) : d(std::move(content)) {}
BulkEdit::~BulkEdit() = default;

Result<std::unique_ptr<BulkEdit>> BulkEdit::begin(ProjectStore& store, std::int64_t events) {
    if (store.isReadOnly()) {
        return Error{store.path(), StorageText::tr("the project is open for reading only"),
                     StorageText::tr("Open it for writing")};
    }
    return guarded(store.path(), [&] {
        return std::unique_ptr<BulkEdit>(
            new BulkEdit(std::make_unique<Private>(store.tables(), store.path(), events)));
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

Result<void> BulkEdit::eachIdBefore(const std::function<void(const QString&)>& work) {
    return guarded(d->path, [&] {
        Query events(d->tables.database, "SELECT id FROM event WHERE seq <= ?");
        events.with(d->lastBefore);
        while (events.next()) {
            work(events.text(0));
        }
    });
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
    return guarded(d->path, [&] {
        const CheckedRows checked(d->tables.database);
        d->tables.parties.insert(party);
    });
}

Result<void> BulkEdit::add(const Track& track) {
    return guarded(d->path, [&] {
        const CheckedRows checked(d->tables.database);
        d->tables.tracks.insert(track);
    });
}

Result<void> BulkEdit::add(const Event& event) {
    return guarded(d->path, [&] {
        refuseFaults(event);
        const EventKey key = d->tables.events.insert(event);
        if (key <= d->lastBefore) {
            d->written.insert(key);
        }
    });
}

Result<void> BulkEdit::update(const Event& event) {
    return guarded(d->path, [&] {
        refuseFaults(event);
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
        if (d->words) {
            d->words->end();
            d->indexes->make();
            d->words->putBack();
        } else {
            gatherWords(d->tables.database, kUsualBytes);
        }
        d->tables.events.removeLeftovers();
        d->tables.changeLog.append(entry);
        d->transaction.commit();
    });
}

}  // namespace fulcrum

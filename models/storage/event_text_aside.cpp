// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/event_text_aside.h"

#include <sqlite3.h>

#include <array>
#include <exception>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "models/domain/conveyor.h"
#include "models/storage/event_text_table.h"
#include "models/storage/query.h"
#include "models/storage/utf8_text.h"

namespace fulcrum {
namespace {

constexpr std::size_t kColumns = 5;

/// One text in the index or out of it; its columns lie one after the other in the bytes of the batch.
struct Entry {
    EventKey key = kNoEvent;
    bool isRemoval = false;
    std::array<std::size_t, kColumns> ends{};
};

struct Batch {
    std::vector<Entry> entries;
    std::string bytes;
};

// Together what the thread may lag behind: 32 MiB, some hundred thousand events.
constexpr std::size_t kBatchBytes = 256 * 1024;
constexpr std::size_t kMostBatches = 128;

/// The tables that the index consists of, but for its settings.
constexpr std::array<std::pair<const char*, const char*>, 3> kParts{
    {{"SELECT id, block FROM event_text_data ORDER BY id",
      "INSERT OR REPLACE INTO event_text_data (id, block) VALUES (?, ?)"},
     {"SELECT segid, term, pgno FROM event_text_idx ORDER BY segid, term",
      "INSERT INTO event_text_idx (segid, term, pgno) VALUES (?, ?, ?)"},
     {"SELECT id, sz FROM event_text_docsize ORDER BY id",
      "INSERT INTO event_text_docsize (id, sz) VALUES (?, ?)"}}};

void check(int result, SQLite::Database& database) {
    if (result != SQLITE_OK && result != SQLITE_ROW && result != SQLITE_DONE) {
        throw SQLite::Exception(database.getHandle(), result);
    }
}

struct Finalizer {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalizer>;

Prepared prepared(SQLite::Database& database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database.getHandle(), sql, -1, &statement, nullptr), database);
    return Prepared(statement);
}

/// Copies values as they are: a column of the index may hold any type.
void copyRows(SQLite::Database& from, const char* select, SQLite::Database& to, const char* insert) {
    const Prepared rows = prepared(from, select);
    const Prepared copies = prepared(to, insert);
    sqlite3_stmt* const source = rows.get();
    sqlite3_stmt* const target = copies.get();
    const int columns = sqlite3_column_count(source);
    int result = sqlite3_step(source);
    for (; result == SQLITE_ROW; result = sqlite3_step(source)) {
        for (int i = 0; i < columns; ++i) {
            check(sqlite3_bind_value(target, i + 1, sqlite3_column_value(source, i)), to);
        }
        check(sqlite3_step(target), to);
        check(sqlite3_reset(target), to);
    }
    check(result, from);
}

void copyIndex(SQLite::Database& from, SQLite::Database& to) {
    for (const auto& [select, insert] : kParts) {
        copyRows(from, select, to, insert);
    }
}

/// While it lives the tables of the index may be written as tables.
class OpenIndex {
public:
    explicit OpenIndex(SQLite::Database& database) : m_database(database) { defend(0); }
    ~OpenIndex() { defend(1); }
    OpenIndex(const OpenIndex&) = delete;
    OpenIndex& operator=(const OpenIndex&) = delete;

private:
    void defend(int isDefensive) {
        sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, isDefensive, nullptr);
    }
    SQLite::Database& m_database;
};

}  // namespace

struct EventTextAside::Private {
    explicit Private(SQLite::Database& whole) : database(whole) {
        aside.exec(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF; "
            "PRAGMA cache_size = -16384");
        Query table(whole, "SELECT sql FROM sqlite_schema WHERE name = 'event_text'");
        aside.exec(table.firstText().value_or(QString()).toStdString());
        copyIndex(whole, aside);
        // Few and large pieces, which are not merged: searching is as quick with some pieces as with one.
        aside.exec(
            "INSERT INTO event_text (event_text, rank) VALUES ('hashsize', 33554432); "
            "INSERT INTO event_text (event_text, rank) VALUES ('automerge', 0)");
        thread = std::jthread([this] { work(); });
    }
    ~Private() { batches.giveUp(); }

    void add(EventKey key, bool isRemoval, const SearchText& text) {
        Entry entry{key, isRemoval, {}};
        std::size_t column = 0;
        for (const QString* each : {&text.title, &text.body, &text.words, &text.sources, &text.notes}) {
            appendUtf8(*each, batch.bytes);
            entry.ends[column++] = batch.bytes.size();
        }
        batch.entries.push_back(entry);
        if (batch.bytes.size() > kBatchBytes) {
            send();
        }
    }

    void send() {
        if (!batches.put(std::exchange(batch, {}))) {
            join();
        }
    }

    void join() {
        if (thread.joinable()) {
            thread.join();
        }
        if (failure) {
            std::rethrow_exception(failure);
        }
    }

    /// What the thread does.
    void work() {
        try {
            Query insertion(aside, EventTextTable::kInsertion);
            Query removal(aside, EventTextTable::kRemoval);
            aside.exec("BEGIN");
            while (const std::optional<Batch> some = batches.take()) {
                index(*some, insertion, removal);
            }
            if (!batches.isGivenUp()) {
                aside.exec("COMMIT");
            }
        } catch (...) {
            failure = std::current_exception();
            batches.giveUp();
        }
    }

    static void index(const Batch& some, Query& insertion, Query& removal) {
        const std::string_view bytes(some.bytes);
        std::size_t begin = 0;
        for (const Entry& entry : some.entries) {
            std::array<std::string_view, kColumns> texts;
            for (std::size_t i = 0; i < kColumns; ++i) {
                texts[i] = bytes.substr(begin, entry.ends[i] - begin);
                begin = entry.ends[i];
            }
            (entry.isRemoval ? removal : insertion)
                .run(entry.key, texts[0], texts[1], texts[2], texts[3], texts[4]);
        }
    }

    SQLite::Database& database;
    SQLite::Database aside{"", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX};
    Batch batch;
    Conveyor<Batch> batches{kMostBatches};
    std::exception_ptr failure;  ///< to be read when the thread has ended
    std::jthread thread;         ///< ends before what it works on
};

EventTextAside::EventTextAside(SQLite::Database& database) : d(std::make_unique<Private>(database)) {}
EventTextAside::~EventTextAside() = default;

void EventTextAside::insert(EventKey key, const SearchText& text) { d->add(key, false, text); }
void EventTextAside::remove(EventKey key, const SearchText& text) { d->add(key, true, text); }

void EventTextAside::end() {
    d->send();
    d->batches.end();
}

void EventTextAside::putBack() {
    d->join();
    // Empties the tables and makes the index forget what it knows of them.
    d->database.exec("INSERT INTO event_text (event_text) VALUES ('delete-all')");
    const OpenIndex open(d->database);
    copyIndex(d->aside, d->database);
}

}  // namespace fulcrum

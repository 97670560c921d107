// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <QFileInfo>
#include <array>
#include <thread>
#include <utility>

#include "models/storage/file_examination.h"
#include "models/storage/query.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"
#include "models/storage/whole_file.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBusyMilliseconds = 2000;
/// Nobody waits for who reads in the background, and a large import may keep the file for itself for so long.
constexpr int kPatientMilliseconds = 30'000;
/// Who waits for readers that yield waits for a millisecond or two, and for others without haste.
constexpr int kQuickTries = 20;
constexpr int kTryMilliseconds = 20;
/// A quick check reads every page. Up to this size that is a matter of milliseconds; a larger file is checked
/// by "fulcrum check", and a bad page is still reported as damage when it is read.
constexpr qint64 kQuickCheckLimit = qint64{64} * 1024 * 1024;
constexpr int kLongestText = 256 * 1024 * 1024;

/// What an untrusted file must not be able to do (sqlite.org/security.html).
void raiseDefences(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    constexpr std::array<std::pair<int, int>, 6> kSwitches{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                            {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                            {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                            {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                                            {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                            {SQLITE_DBCONFIG_DQS_DML, 0}}};
    for (const auto& [name, value] : kSwitches) {
        sqlite3_db_config(handle, name, value, nullptr);
    }
    constexpr std::array<std::pair<int, int>, 9> kLimits{{{SQLITE_LIMIT_LENGTH, kLongestText},
                                                          {SQLITE_LIMIT_SQL_LENGTH, 100000},
                                                          {SQLITE_LIMIT_COLUMN, 100},
                                                          {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                                          {SQLITE_LIMIT_COMPOUND_SELECT, 10},
                                                          {SQLITE_LIMIT_VDBE_OP, 25000},
                                                          {SQLITE_LIMIT_FUNCTION_ARG, 8},
                                                          {SQLITE_LIMIT_ATTACHED, 1},
                                                          {SQLITE_LIMIT_TRIGGER_DEPTH, 10}}};
    for (const auto& [name, value] : kLimits) {
        sqlite3_limit(handle, name, value);
    }
    database.exec("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON");
}

/// Room for the pages that searching a large project reads again at every keystroke: 128 MiB at most, taken
/// as they are read.
constexpr const char* kCacheSize = "PRAGMA cache_size = -131072";

void setUp(SQLite::Database& database) {
    // A journal mode query takes a lock, so it is asked only where it may be.
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
}

std::unique_ptr<SQLite::Database> openInMemory() {
    auto database = std::make_unique<SQLite::Database>(
        ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    raiseDefences(*database);
    return database;
}

void quickCheck(SQLite::Database& database, const QString& path) {
    Query query(database, "PRAGMA quick_check(1)");
    if (query.next() && query.text(0) != u"ok"_s) {
        // SQLite heads its findings with a line of its own.
        const QString finding = query.text(0).remove(u"*** in database main ***"_s).simplified();
        throw Refusal{
            {path, StorageText::tr("the file is damaged (%1)").arg(finding),
             StorageText::tr("Restore it from a copy, or take what can be read with \"fulcrum recover\"")}};
    }
}

/// A program that was ended in the middle of an edit left it half written, and beside the file what takes it
/// back. Who only reads cannot do that; the first look of who may write does.
void takeBackHalfEdit(const QString& path) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                              kBusyMilliseconds);
    raiseDefences(database);
    database.execAndGet("PRAGMA user_version");
}

/// "plan.fulcrum" of schema 1 goes to "plan.schema-1.fulcrum", or with a number where that is taken.
QString pathAside(const QString& path, int schema) {
    const QFileInfo info(path);
    const QString stem = u"%1/%2.schema-%3"_s.arg(info.absolutePath(), info.completeBaseName()).arg(schema);
    QString candidate = stem + u".fulcrum"_s;
    for (int number = 2; QFileInfo::exists(candidate); ++number) {
        candidate = u"%1-%2.fulcrum"_s.arg(stem).arg(number);
    }
    return candidate;
}

}  // namespace

std::unique_ptr<Connection> Connection::openChecked(const QString& path, Use use, const Migrator& migrator) {
    const bool isReadOnly = use != Use::Write;
    const auto demand = [](const auto& result) {
        if (!result) {
            throw Refusal{result.error()};
        }
    };
    const Result<FileHead> head = examineFile(path, migrator.newest());
    demand(head);
    if (!isReadOnly) {
        demand(checkWritable(path));
    }
    auto database = std::make_unique<SQLite::Database>(
        path.toStdString(),
        (isReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) | SQLite::OPEN_NOMUTEX,
        use == Use::ReadYielding ? kPatientMilliseconds : kBusyMilliseconds);
    raiseDefences(*database);
    if (head->size <= kQuickCheckLimit) {
        quickCheck(*database, path);
    }
    database->exec(kCacheSize);
    demand(migrator.compareSchema(*database, head->schema, path));
    if (!isReadOnly) {
        setUp(*database);
    }
    if (head->schema < migrator.newest()) {
        if (isReadOnly) {
            auto copy = openInMemory();
            SQLite::Backup(*copy, *database).executeStep();
            database = std::move(copy);
        } else {
            writeWholeCopy(*database, pathAside(path, head->schema));
        }
        migrator.migrate(*database, migrator.newest());
    }
    auto connection = std::unique_ptr<Connection>(new Connection(std::move(database), path, isReadOnly));
    if (use == Use::Write) {
        connection->waitForOthers();
    } else if (use == Use::ReadYielding) {
        connection->m_yielding = std::make_unique<YieldingReader>(path, connection->m_database->getHandle());
    }
    return connection;
}

void Connection::waitForOthers() {
    const auto tryAgain = [](void* connection, int times) {
        using std::chrono::steady_clock;
        auto* const self = static_cast<Connection*>(connection);
        if (times == 0) {
            self->m_waitingSince = steady_clock::now();
        } else if (steady_clock::now() - self->m_waitingSince >
                   std::chrono::milliseconds(kBusyMilliseconds)) {
            return 0;
        }
        YieldingReader::interruptAll(self->m_path);
        std::this_thread::sleep_for(std::chrono::milliseconds(times < kQuickTries ? 1 : kTryMilliseconds));
        return 1;
    };
    sqlite3_busy_handler(m_database->getHandle(), tryAgain, this);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Use use, const Migrator& migrator) {
    return guarded(path, [&] {
        try {
            return openChecked(path, use, migrator);
        } catch (const SQLite::Exception& exception) {
            if (exception.getExtendedErrorCode() != SQLITE_READONLY_ROLLBACK ||
                !QFileInfo(path).isWritable()) {
                throw;
            }
        }
        takeBackHalfEdit(path);
        return openChecked(path, use, migrator);
    });
}

Result<std::unique_ptr<Connection>> Connection::createInMemory(const Migrator& migrator) {
    return guarded(QString(), [&] {
        auto database = openInMemory();
        database->exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        migrator.migrate(*database, migrator.newest());
        return std::unique_ptr<Connection>(new Connection(std::move(database), QString(), false));
    });
}

}  // namespace fulcrum

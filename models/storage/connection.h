// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An open database that is known to be a sound project of the newest schema. Every file is untrusted:
// SQLite's defences are up before its first page is read. One connection belongs to one thread. Private to
// storage.
#pragma once

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <memory>

#include "models/domain/result.h"
#include "models/storage/migrator.h"
#include "models/storage/yielding_reader.h"

namespace fulcrum {

class Connection {
public:
    enum class Use {
        Read,
        ReadYielding,  ///< whoever writes to the file in this program interrupts what this one reads
        Write
    };

    /// An existing file. For writing, an older schema is migrated after a copy was put aside
    /// ("name.schema-1.fulcrum"); for reading, it is migrated in memory and the file stays as it is.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Use use, const Migrator& migrator);

    /// A new database in memory.
    static Result<std::unique_ptr<Connection>> createInMemory(const Migrator& migrator);

    SQLite::Database& database() { return *m_database; }
    const QString& path() const { return m_path; }  ///< empty in memory
    bool isReadOnly() const { return m_isReadOnly; }

    bool hasYielded() const { return m_yielding && m_yielding->hasYielded(); }

private:
    Connection(std::unique_ptr<SQLite::Database> database, QString path, bool isReadOnly)
        : m_database(std::move(database)), m_path(std::move(path)), m_isReadOnly(isReadOnly) {}
    static std::unique_ptr<Connection> openChecked(const QString& path, Use use, const Migrator& migrator);

    /// Lets SQLite try again for a while where the file is locked, with those that yield interrupted.
    void waitForOthers();

    std::unique_ptr<SQLite::Database> m_database;
    QString m_path;
    bool m_isReadOnly;
    std::chrono::steady_clock::time_point m_waitingSince;
    std::unique_ptr<YieldingReader> m_yielding;  ///< goes before what it may interrupt
};

}  // namespace fulcrum

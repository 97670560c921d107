// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One pass over many rows through SQLite's own interface. Private to storage.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string_view>

namespace fulcrum {

/// SQLite's own interface: SQLiteCpp makes an object with a reference count a value, which a scan of 14
/// million values would spend most of its time on.
class Scan {
public:
    Scan(SQLite::Database& database, const char* sql) : m_database(database.getHandle()) {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        m_statement.reset(statement);
    }
    /// Begins again with this number for the question mark.
    void with(std::int64_t number) {
        sqlite3_reset(m_statement.get());
        check(sqlite3_bind_int64(m_statement.get(), 1, number));
    }
    bool next() {
        const int result = sqlite3_step(m_statement.get());
        if (result != SQLITE_ROW && result != SQLITE_DONE) {
            check(result);
        }
        return result == SQLITE_ROW;
    }
    std::int64_t integer(int column) { return sqlite3_column_int64(m_statement.get(), column); }
    int small(int column) { return sqlite3_column_int(m_statement.get(), column); }
    double number(int column) { return sqlite3_column_double(m_statement.get(), column); }
    bool isNull(int column) { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }
    std::string_view word(int column) {
        const void* text = sqlite3_column_blob(m_statement.get(), column);
        return {static_cast<const char*>(text),
                static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
    }

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    void check(int result) {
        if (result != SQLITE_OK) {
            throw SQLite::Exception(m_database, result);
        }
    }
    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

}  // namespace fulcrum

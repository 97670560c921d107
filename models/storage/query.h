// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One prepared statement with Qt's types, made to be kept and run again. Private to storage. Throws
// SQLite::Exception; the façade turns that into an Error.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/domain/day.h"

namespace fulcrum {

class Query {
public:
    Query(SQLite::Database& database, const char* sql) : m_database(database), m_statement(database, sql) {}

    /// Begins again with these values for the question marks, in their order.
    template <typename... Values>
    Query& with(const Values&... values) {
        // Not reset(), which reports once more what made the last run fail.
        m_statement.tryReset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Runs to the end; for statements that give no rows.
    template <typename... Values>
    void run(const Values&... values) {
        with(values...);
        m_statement.exec();
        m_statement.tryReset();
    }

    /// Runs an insertion; gives the row's number. Not by RETURNING, which makes the statement one that can be
    /// taken back alone: at each of those the full-text index writes out what it has gathered.
    template <typename... Values>
    std::int64_t insert(const Values&... values) {
        run(values...);
        return m_database.getLastInsertRowid();
    }

    /// The next row; after the last one the statement is reset, so that it holds no lock.
    bool next();

    QString text(int column);
    std::int64_t integer(int column) { return m_statement.getColumn(column).getInt64(); }
    double number(int column) { return m_statement.getColumn(column).getDouble(); }
    bool isNull(int column) { return m_statement.getColumn(column).isNull(); }
    Day day(int column) { return m_statement.getColumn(column).getInt(); }
    std::optional<Day> dayOrNone(int column) {
        return isNull(column) ? std::nullopt : std::optional(day(column));
    }
    std::optional<double> numberOrNone(int column) {
        return isNull(column) ? std::nullopt : std::optional(number(column));
    }

    /// The first column of the first row, if there is one; the rest is let go.
    std::optional<std::int64_t> firstInteger();
    std::optional<QString> firstText();

private:
    /// Texts are bound where they lie: in `m_texts`, until the statement is given others.
    void bind(int index, const QString& text);
    void bind(int index, std::string_view utf8);
    std::string& roomFor(int index);
    void bind(int index, double number) { m_statement.bind(index, number); }
    void bind(int index, int number) { m_statement.bind(index, number); }
    void bind(int index, std::int64_t number) { m_statement.bind(index, number); }
    void bind(int index, bool flag) { m_statement.bind(index, flag ? 1 : 0); }
    template <typename Value>
    void bind(int index, const std::optional<Value>& value) {
        value ? bind(index, *value) : m_statement.bind(index);
    }

    SQLite::Database& m_database;
    std::vector<std::string> m_texts;  ///< by parameter; none until one is a text
    SQLite::Statement m_statement;
};

}  // namespace fulcrum

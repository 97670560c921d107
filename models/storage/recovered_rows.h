// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes rows of a damaged file into a new database, and then makes of them a project that holds together.
// Private to storage.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <vector>

#include "models/storage/recovery.h"
#include "models/storage/row_shape.h"

namespace fulcrum {

class RecoveredRows {
public:
    /// `database` is empty but for its schema and has foreign keys switched off.
    RecoveredRows(SQLite::Database& database, const std::vector<RowShape>& shapes)
        : m_database(database), m_shapes(shapes) {}

    /// A row that breaks a rule is counted and left out.
    void take(std::size_t shape, const StoredRow& row, RecoveryReport& report);

private:
    SQLite::Statement& insertion(std::size_t shape, std::size_t columns);

    SQLite::Database& m_database;
    const std::vector<RowShape>& m_shapes;
    std::map<std::pair<std::size_t, std::size_t>, std::unique_ptr<SQLite::Statement>> m_insertions;
};

/// Gives lost records that others need a stand-in, and drops rows that belong to what is lost. The database
/// has the newest schema.
void mendReferences(SQLite::Database& database, RecoveryReport& report);

}  // namespace fulcrum

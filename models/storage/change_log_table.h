// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `change_log`: one row a committed edit, only ever appended. Private to storage.
#pragma once

#include <vector>

#include "models/storage/project_store.h"
#include "models/storage/query.h"

namespace fulcrum {

class ChangeLogTable {
public:
    explicit ChangeLogTable(SQLite::Database& database);

    std::vector<LogEntry> all();  ///< oldest first
    void append(const LogEntry& entry);

private:
    Query m_selectAll;
    Query m_insert;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `change_log`: one row a committed edit, only ever appended. The numbers of this file's own edits
// rise from 1, each later than the one before; those of rows that came by merging fall from -1. Private to
// storage.
#pragma once

#include <optional>
#include <vector>

#include "models/storage/project_store.h"
#include "models/storage/query.h"

namespace fulcrum {

class ChangeLogTable {
public:
    explicit ChangeLogTable(SQLite::Database& database);

    std::vector<LogEntry> all();  ///< oldest first
    std::vector<LogHead> heads(std::int64_t before, int most);
    std::vector<LogHead> mergedHeads();
    std::optional<LogEntry> find(const QString& id);
    /// Those whose changes hold this text, oldest first.
    std::vector<LogEntry> holding(const QString& text);
    void append(const LogEntry& entry);
    /// Takes a row of another copy in as it is.
    void adopt(const LogEntry& entry);

private:
    Query m_selectAll;
    Query m_selectHeads;
    Query m_selectMerged;
    Query m_select;
    Query m_selectHolding;
    Query m_selectLast;
    Query m_selectLatest;
    Query m_insert;
    Query m_adopt;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/change_log_table.h"

namespace fulcrum {

ChangeLogTable::ChangeLogTable(SQLite::Database& database)
    : m_selectAll(database,
                  "SELECT id, author, time, summary, changes, reverses FROM change_log ORDER BY seq"),
      m_insert(database,
               "INSERT INTO change_log (id, author, time, summary, changes, reverses) "
               "VALUES (?, ?, ?, ?, ?, ?)") {}

std::vector<LogEntry> ChangeLogTable::all() {
    std::vector<LogEntry> entries;
    m_selectAll.with();
    while (m_selectAll.next()) {
        entries.push_back({m_selectAll.text(0), m_selectAll.text(1),
                           QDateTime::fromString(m_selectAll.text(2), Qt::ISODateWithMs), m_selectAll.text(3),
                           m_selectAll.text(4), m_selectAll.text(5)});
    }
    return entries;
}

void ChangeLogTable::append(const LogEntry& entry) {
    m_insert.run(entry.id, entry.author, entry.time.toUTC().toString(Qt::ISODateWithMs), entry.summary,
                 entry.changes, entry.reverses);
}

}  // namespace fulcrum

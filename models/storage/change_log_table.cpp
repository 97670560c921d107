// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/change_log_table.h"

#include <algorithm>
#include <string>

#include "models/storage/stored_time.h"

namespace fulcrum {
namespace {

const std::string kSelectEntries =
    "SELECT id, author, time, summary, changes, reverses, seq FROM change_log ";

LogEntry entryOf(Query& row) {
    return {row.text(0), row.text(1), timeOf(row.text(2)), row.text(3),
            row.text(4), row.text(5), row.integer(6)};
}

const std::string kSelectHead =
    "SELECT seq, id, author, time, summary, reverses, changes <> '' FROM change_log ";

std::vector<LogHead> headsOf(Query& rows) {
    std::vector<LogHead> heads;
    while (rows.next()) {
        heads.push_back({rows.integer(0), rows.text(1), rows.text(2), timeOf(rows.text(3)), rows.text(4),
                         rows.text(5), rows.integer(6) != 0});
    }
    return heads;
}

}  // namespace

ChangeLogTable::ChangeLogTable(SQLite::Database& database)
    : m_selectAll(database, (kSelectEntries + "ORDER BY time, seq").c_str()),
      m_selectHeads(database, (kSelectHead + "WHERE seq > 0 AND seq < ? ORDER BY seq DESC LIMIT ?").c_str()),
      m_selectMerged(database, (kSelectHead + "WHERE seq < 0 ORDER BY time DESC, id DESC").c_str()),
      m_select(database, (kSelectEntries + "WHERE id = ?").c_str()),
      m_selectHolding(database, (kSelectEntries + "WHERE instr(changes, ?) > 0 ORDER BY time, seq").c_str()),
      m_selectLast(database, "SELECT time FROM change_log WHERE seq > 0 ORDER BY seq DESC LIMIT 1"),
      m_selectLatest(database, "SELECT max(time) FROM change_log WHERE seq < 0"),
      m_insert(database,
               "INSERT INTO change_log (id, author, time, summary, changes, reverses) "
               "VALUES (?, ?, ?, ?, ?, ?)"),
      m_adopt(database,
              "INSERT INTO change_log (seq, id, author, time, summary, changes, reverses) "
              "VALUES ((SELECT min(0, coalesce(min(seq), 0)) - 1 FROM change_log), ?, ?, ?, ?, ?, ?)") {}

std::vector<LogEntry> ChangeLogTable::all() {
    std::vector<LogEntry> entries;
    m_selectAll.with();
    while (m_selectAll.next()) {
        entries.push_back(entryOf(m_selectAll));
    }
    return entries;
}

std::vector<LogEntry> ChangeLogTable::holding(const QString& text) {
    std::vector<LogEntry> entries;
    m_selectHolding.with(text);
    while (m_selectHolding.next()) {
        entries.push_back(entryOf(m_selectHolding));
    }
    return entries;
}

std::vector<LogHead> ChangeLogTable::heads(std::int64_t before, int most) {
    return headsOf(m_selectHeads.with(before, most));
}

std::vector<LogHead> ChangeLogTable::mergedHeads() { return headsOf(m_selectMerged.with()); }

std::optional<LogEntry> ChangeLogTable::find(const QString& id) {
    std::optional<LogEntry> entry;
    m_select.with(id);
    while (m_select.next()) {
        entry = entryOf(m_select);
    }
    return entry;
}

void ChangeLogTable::append(const LogEntry& entry) {
    QDateTime time = entry.time.toUTC();
    for (Query* latest : {&m_selectLast, &m_selectLatest}) {
        if (const auto other = latest->with().firstText()) {
            time = std::max(time, timeOf(*other).addMSecs(1));
        }
    }
    m_insert.run(entry.id, entry.author, textOf(time), entry.summary, entry.changes, entry.reverses);
}

void ChangeLogTable::adopt(const LogEntry& entry) {
    m_adopt.run(entry.id, entry.author, textOf(entry.time), entry.summary, entry.changes, entry.reverses);
}

}  // namespace fulcrum

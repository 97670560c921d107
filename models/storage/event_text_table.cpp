// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/event_text_table.h"

#include "models/storage/event_text_aside.h"

namespace fulcrum {

const char* const EventTextTable::kInsertion =
    "INSERT INTO event_text (rowid, title, body, words, sources, notes) VALUES (?, ?, ?, ?, ?, ?)";
const char* const EventTextTable::kRemoval =
    "INSERT INTO event_text (event_text, rowid, title, body, words, sources, notes) "
    "VALUES ('delete', ?, ?, ?, ?, ?, ?)";

EventTextTable::EventTextTable(SQLite::Database& database)
    : m_insert(database, kInsertion),
      m_delete(database, kRemoval),
      m_select(database, "SELECT rowid FROM event_text WHERE event_text MATCH ? ORDER BY rowid"),
      m_selectRanked(database,
                     "SELECT rowid FROM event_text WHERE event_text MATCH ? "
                     "AND rank MATCH 'bm25(10.0, 2.0, 5.0, 1.0, 2.0)' ORDER BY rank LIMIT ?"),
      m_selectFirst(database, "SELECT rowid FROM event_text WHERE event_text MATCH ? ORDER BY rowid LIMIT ?"),
      m_selectCount(database,
                    "SELECT count(*) FROM (SELECT 1 FROM event_text WHERE event_text MATCH ? LIMIT ?)"),
      m_selectOthers(database,
                     "SELECT seq FROM event WHERE seq NOT IN (SELECT rowid FROM event_text WHERE event_text "
                     "MATCH ?) ORDER BY seq"),
      m_selectAll(database, "SELECT seq FROM event ORDER BY seq") {}

void EventTextTable::insert(EventKey key, const SearchText& text) {
    if (m_aside != nullptr) {
        m_aside->insert(key, text);
        return;
    }
    m_insert.run(key, text.title, text.body, text.words, text.sources, text.notes);
}

void EventTextTable::remove(EventKey key, const SearchText& text) {
    if (m_aside != nullptr) {
        m_aside->remove(key, text);
        return;
    }
    m_delete.run(key, text.title, text.body, text.words, text.sources, text.notes);
}

std::vector<EventKey> EventTextTable::keysOf(Query& query) {
    std::vector<EventKey> keys;
    while (query.next()) {
        keys.push_back(query.integer(0));
    }
    return keys;
}

std::vector<EventKey> EventTextTable::mentioning(std::span<const TextTerm> terms) {
    const QString wanted = matchExpression(terms);
    if (!wanted.isEmpty()) {
        return keysOf(m_select.with(wanted));
    }
    // The language of the index knows no "not" without something that it is taken from.
    const QString excluded = exclusionExpression(terms);
    return excluded.isEmpty() ? keysOf(m_selectAll.with()) : keysOf(m_selectOthers.with(excluded));
}

std::vector<EventKey> EventTextTable::titled(const QString& words) {
    return keysOf(m_select.with(titleExpression(words)));
}

std::vector<EventKey> EventTextTable::ranked(std::span<const TextTerm> terms, int limit) {
    const QString wanted = matchExpression(terms);
    return wanted.isEmpty() ? std::vector<EventKey>{} : keysOf(m_selectRanked.with(wanted, limit));
}

std::vector<EventKey> EventTextTable::first(std::span<const TextTerm> terms, int limit) {
    const QString wanted = matchExpression(terms);
    return wanted.isEmpty() ? std::vector<EventKey>{} : keysOf(m_selectFirst.with(wanted, limit));
}

int EventTextTable::countUpTo(std::span<const TextTerm> terms, int most) {
    const QString wanted = matchExpression(terms);
    return wanted.isEmpty() ? 0
                            : static_cast<int>(m_selectCount.with(wanted, most).firstInteger().value_or(0));
}

}  // namespace fulcrum

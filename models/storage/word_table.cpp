// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/word_table.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

WordTable::WordTable(SQLite::Database& database)
    : m_select(database,
               "SELECT e.list, w.word FROM event_word e JOIN word w ON w.seq = e.word WHERE e.event = ? "
               "ORDER BY e.list, e.ordinal"),
      m_selectTagged(database,
                     "SELECT e.event FROM event_word e JOIN word w ON w.seq = e.word WHERE w.word = ? AND "
                     "e.list = 'tag' ORDER BY e.event"),
      m_selectMostUsedTags(database,
                           "SELECT w.word FROM event_word e JOIN word w ON w.seq = e.word WHERE e.list = "
                           "'tag' GROUP BY e.word ORDER BY count(*) DESC, w.word LIMIT ?"),
      m_selectUsed(database, "SELECT word FROM event_word WHERE event = ?"),
      m_selectWord(database, "SELECT seq FROM word WHERE word = ?"),
      m_insertWord(database, "INSERT INTO word (word) VALUES (?)"),
      m_insert(database, "INSERT INTO event_word (event, list, ordinal, word) VALUES (?, ?, ?, ?)"),
      m_delete(database, "DELETE FROM event_word WHERE event = ?"),
      m_deleteUnused(
          database,
          "DELETE FROM word WHERE seq = ?1 AND NOT EXISTS (SELECT 1 FROM event_word WHERE word = ?1)") {}

void WordTable::read(EventKey key, Event& event) {
    m_select.with(key);
    while (m_select.next()) {
        const QString list = m_select.text(0);
        QStringList& words = list == u"place"_s    ? event.places
                             : list == u"person"_s ? event.people
                                                   : event.tags;
        words += m_select.text(1);
    }
}

std::vector<EventKey> WordTable::taggedWith(const QString& tag) {
    std::vector<EventKey> events;
    m_selectTagged.with(tag);
    while (m_selectTagged.next()) {
        events.push_back(m_selectTagged.integer(0));
    }
    return events;
}

QStringList WordTable::mostUsedTags(int most) {
    QStringList tags;
    m_selectMostUsedTags.with(most);
    while (m_selectMostUsedTags.next()) {
        tags.append(m_selectMostUsedTags.text(0));
    }
    return tags;
}

void WordTable::insert(EventKey key, const Event& event) {
    insertList(key, u"place"_s, event.places);
    insertList(key, u"person"_s, event.people);
    insertList(key, u"tag"_s, event.tags);
}

std::int64_t WordTable::seqOf(const QString& word) {
    constexpr qsizetype kMostKnown = 20'000;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd()) {
        return *known;
    }
    const auto found = m_selectWord.with(word).firstInteger();
    const std::int64_t seq = found ? *found : m_insertWord.insert(word);
    if (m_known.size() < kMostKnown) {
        m_known.insert(word, seq);
    }
    return seq;
}

void WordTable::insertList(EventKey key, const QString& list, const QStringList& words) {
    int ordinal = 0;
    for (const QString& word : words) {
        m_insert.run(key, list, ++ordinal, seqOf(word));
    }
}

void WordTable::remove(EventKey event) {
    m_selectUsed.with(event);
    while (m_selectUsed.next()) {
        m_touched.insert(m_selectUsed.integer(0));
    }
    m_delete.run(event);
}

void WordTable::removeUnused() {
    for (const std::int64_t word : m_touched) {
        m_deleteUnused.run(word);
    }
    m_known.clear();
    m_touched.clear();
}

}  // namespace fulcrum

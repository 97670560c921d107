// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/event_parts.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

ClaimTable::ClaimTable(SQLite::Database& database)
    : m_select(database, "SELECT said_by, claim, source FROM claim WHERE event = ? ORDER BY ordinal"),
      m_insert(database, "INSERT INTO claim (event, ordinal, said_by, claim, source) VALUES (?, ?, ?, ?, ?)"),
      m_delete(database, "DELETE FROM claim WHERE event = ?") {}

std::vector<Claim> ClaimTable::of(EventKey event) {
    std::vector<Claim> claims;
    m_select.with(event);
    while (m_select.next()) {
        claims.push_back({m_select.text(0), m_select.text(1), m_select.text(2)});
    }
    return claims;
}

void ClaimTable::insert(EventKey event, const std::vector<Claim>& claims) {
    int ordinal = 0;
    for (const Claim& claim : claims) {
        m_insert.run(event, ++ordinal, claim.by, claim.claim, claim.source);
    }
}

FigureTable::FigureTable(SQLite::Database& database)
    : m_select(database, "SELECT key, number, text FROM event_figure WHERE event = ? ORDER BY ordinal"),
      m_insert(database,
               "INSERT INTO event_figure (event, ordinal, key, number, text) VALUES (?, ?, ?, ?, ?)"),
      m_delete(database, "DELETE FROM event_figure WHERE event = ?") {}

std::vector<Figure> FigureTable::of(EventKey event) {
    std::vector<Figure> figures;
    m_select.with(event);
    while (m_select.next()) {
        Figure figure{m_select.text(0), m_select.number(1)};
        if (m_select.isNull(1)) {
            figure.value = m_select.text(2);
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

void FigureTable::insert(EventKey event, const std::vector<Figure>& figures) {
    int ordinal = 0;
    for (const Figure& figure : figures) {
        const double* number = std::get_if<double>(&figure.value);
        const QString* text = std::get_if<QString>(&figure.value);
        m_insert.run(event, ++ordinal, figure.key, number ? std::optional(*number) : std::nullopt,
                     text ? std::optional(*text) : std::nullopt);
    }
}

WordTable::WordTable(SQLite::Database& database)
    : m_select(database,
               "SELECT e.list, w.word FROM event_word e JOIN word w ON w.seq = e.word WHERE e.event = ? "
               "ORDER BY e.list, e.ordinal"),
      m_selectUsed(database, "SELECT word FROM event_word WHERE event = ?"),
      m_selectWord(database, "SELECT seq FROM word WHERE word = ?"),
      m_insertWord(database, "INSERT INTO word (word) VALUES (?) RETURNING seq"),
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

void WordTable::insert(EventKey key, const Event& event) {
    insertList(key, u"place"_s, event.places);
    insertList(key, u"person"_s, event.people);
    insertList(key, u"tag"_s, event.tags);
}

void WordTable::insertList(EventKey key, const QString& list, const QStringList& words) {
    int ordinal = 0;
    for (const QString& word : words) {
        auto seq = m_selectWord.with(word).firstInteger();
        if (!seq) {
            m_insertWord.with(word);
            seq = m_insertWord.firstInteger();
        }
        m_insert.run(key, list, ++ordinal, seq.value_or(0));
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
    m_touched.clear();
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/era_table.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

EraTable::EraTable(SQLite::Database& database)
    : m_places(database, "era"),
      m_names(database, u"era"_s, u"name"_s),
      m_selectAll(database, "SELECT seq, id, name, from_day, to_day, text, extra FROM era ORDER BY seq"),
      m_select(database, "SELECT seq, id, name, from_day, to_day, text, extra FROM era WHERE id = ?"),
      m_selectSeq(database, "SELECT seq FROM era WHERE id = ?"),
      m_insert(database,
               "INSERT INTO era (seq, id, name, from_day, to_day, text, extra) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_update(database,
               "UPDATE era SET name = ?, from_day = ?, to_day = ?, text = ?, extra = ? WHERE seq = ?"),
      m_delete(database, "DELETE FROM era WHERE seq = ?") {}

Era EraTable::read(Query& row) {
    Era era;
    era.nameIn = m_names.of(row.integer(0));
    era.id = row.text(1);
    era.name = row.text(2);
    era.from = row.day(3);
    era.to = row.dayOrNone(4);
    era.text = row.text(5);
    era.extra = row.text(6);
    return era;
}

std::vector<Era> EraTable::all() {
    std::vector<Era> eras;
    m_selectAll.with();
    while (m_selectAll.next()) {
        eras.push_back(read(m_selectAll));
    }
    return eras;
}

std::optional<Era> EraTable::find(const QString& id) {
    std::optional<Era> era;
    m_select.with(id);
    while (m_select.next()) {
        era = read(m_select);
    }
    return era;
}

void EraTable::insert(const Era& era) {
    const std::int64_t seq = m_places.take(era.id);
    m_insert.run(seq, era.id, era.name, era.from, era.to, era.text, era.extra);
    m_names.replace(seq, era.nameIn);
}

void EraTable::update(const Era& era) {
    const std::int64_t seq = seqOf(era.id);
    m_update.run(era.name, era.from, era.to, era.text, era.extra, seq);
    m_names.replace(seq, era.nameIn);
}

void EraTable::remove(const QString& id) {
    const std::int64_t seq = seqOf(id);
    m_delete.run(seq);
    m_names.remove(seq);
    m_places.leave(id, seq);
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/translation_table.h"

namespace fulcrum {

TranslationTable::TranslationTable(SQLite::Database& database, QString kind, QString field)
    : m_kind(std::move(kind)),
      m_field(std::move(field)),
      m_select(database,
               "SELECT language, text FROM translation WHERE record_kind = ? AND record = ? AND field = ?"),
      m_selectAll(database,
                  "SELECT record, language, text FROM translation WHERE record_kind = ? AND field = ?"),
      m_insert(database,
               "INSERT INTO translation (record_kind, record, field, language, text) VALUES (?, ?, ?, ?, ?)"),
      m_delete(database, "DELETE FROM translation WHERE record_kind = ? AND record = ? AND field = ?") {}

Translations TranslationTable::of(std::int64_t seq) {
    Translations result;
    m_select.with(m_kind, seq, m_field);
    while (m_select.next()) {
        result[m_select.text(0)] = m_select.text(1);
    }
    return result;
}

std::map<std::int64_t, Translations> TranslationTable::all() {
    std::map<std::int64_t, Translations> result;
    m_selectAll.with(m_kind, m_field);
    while (m_selectAll.next()) {
        result[m_selectAll.integer(0)][m_selectAll.text(1)] = m_selectAll.text(2);
    }
    return result;
}

void TranslationTable::replace(std::int64_t seq, const Translations& translations) {
    remove(seq);
    insert(seq, translations);
}

void TranslationTable::insert(std::int64_t seq, const Translations& translations) {
    for (const auto& [language, text] : translations) {
        m_insert.run(m_kind, seq, m_field, language, text);
    }
}

}  // namespace fulcrum

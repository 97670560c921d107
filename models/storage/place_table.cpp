// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/place_table.h"

#include <string>

namespace fulcrum {

PlaceTable::PlaceTable(SQLite::Database& database, const char* kind)
    : m_kind(QString::fromLatin1(kind)),
      m_select(database, "SELECT seq FROM former_place WHERE record_kind = ? AND id = ?"),
      m_insert(database, "INSERT OR REPLACE INTO former_place (record_kind, id, seq) VALUES (?, ?, ?)"),
      m_delete(database, "DELETE FROM former_place WHERE record_kind = ? AND id = ?"),
      m_selectLast(database, ("SELECT max((SELECT coalesce(max(seq), 0) FROM " + std::string(kind) +
                              "), (SELECT coalesce(max(seq), 0) FROM former_place WHERE record_kind = ?))")
                                 .c_str()),
      m_selectHasFormer(database, "SELECT EXISTS (SELECT 1 FROM former_place WHERE record_kind = ?)") {}

std::int64_t PlaceTable::take(const QString& id) {
    const auto former = m_hasFormer ? m_select.with(m_kind, id).firstInteger() : std::nullopt;
    if (former) {
        m_delete.run(m_kind, id);
        return *former;
    }
    if (m_next == 0) {
        m_hasFormer = m_selectHasFormer.with(m_kind).firstInteger().value_or(0) != 0;
        m_next = m_selectLast.with(m_kind).firstInteger().value_or(0) + 1;
    }
    return m_next++;
}

void PlaceTable::arrange(const QStringList& ids) {
    for (const QString& id : ids) {
        m_delete.run(m_kind, id);
    }
    std::int64_t place = m_selectLast.with(m_kind).firstInteger().value_or(0);
    for (const QString& id : ids) {
        leave(id, ++place);
    }
}

}  // namespace fulcrum

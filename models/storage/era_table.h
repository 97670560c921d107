// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `era`. Private to storage.
#pragma once

#include <vector>

#include "models/domain/era.h"
#include "models/storage/place_table.h"
#include "models/storage/translation_table.h"

namespace fulcrum {

class EraTable {
public:
    explicit EraTable(SQLite::Database& database);

    std::vector<Era> all();  ///< in file order
    std::optional<Era> find(const QString& id);
    void insert(const Era& era);
    void update(const Era& era);
    void remove(const QString& id);
    PlaceTable& placeTable() { return m_places; }

private:
    Era read(Query& row);
    std::int64_t seqOf(const QString& id) { return m_selectSeq.with(id).firstInteger().value_or(0); }

    PlaceTable m_places;
    TranslationTable m_names;
    Query m_selectAll;
    Query m_select;
    Query m_selectSeq;
    Query m_insert;
    Query m_update;
    Query m_delete;
};

}  // namespace fulcrum

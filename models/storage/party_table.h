// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `party`. Private to storage.
#pragma once

#include <vector>

#include "models/domain/party.h"
#include "models/storage/place_table.h"
#include "models/storage/translation_table.h"

namespace fulcrum {

class PartyTable {
public:
    explicit PartyTable(SQLite::Database& database);

    std::vector<Party> all();            ///< in file order
    std::vector<std::int64_t> places();  ///< the `seq` of each of all()
    std::optional<Party> find(const QString& id);
    std::optional<std::int64_t> seqOf(const QString& id) { return m_selectSeq.with(id).firstInteger(); }
    void insert(const Party& party);
    void update(const Party& party);
    void remove(const QString& id);
    PlaceTable& placeTable() { return m_places; }

private:
    Party read(Query& row);

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

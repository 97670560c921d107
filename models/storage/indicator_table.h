// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables `indicator` and `indicator_value`. Private to storage.
#pragma once

#include <vector>

#include "models/domain/indicator.h"
#include "models/storage/place_table.h"

namespace fulcrum {

class IndicatorTable {
public:
    explicit IndicatorTable(SQLite::Database& database);

    std::vector<Indicator> all();  ///< in file order
    std::optional<Indicator> find(const QString& id);
    /// Throws Refusal if the track or the party of the comparison is not there.
    void insert(const Indicator& indicator);
    void update(const Indicator& indicator);
    void remove(const QString& id);
    PlaceTable& placeTable() { return m_places; }

private:
    Indicator read(Query& row);
    std::int64_t seqOf(const QString& id) { return m_selectSeq.with(id).firstInteger().value_or(0); }
    void insertValues(std::int64_t seq, const Indicator& indicator);

    struct Compared {
        std::optional<std::int64_t> track;
        std::optional<std::int64_t> party;
        std::optional<QString> note;
    };
    Compared comparedIn(const Indicator& indicator);

    PlaceTable m_places;
    Query m_selectAll;
    Query m_select;
    Query m_selectSeq;
    Query m_insert;
    Query m_update;
    Query m_delete;
    Query m_selectValues;
    Query m_insertValue;
    Query m_deleteValues;
    Query m_selectTrack;
    Query m_selectParty;
};

}  // namespace fulcrum

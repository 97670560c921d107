// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `track`. Private to storage.
#pragma once

#include <vector>

#include "models/domain/track.h"
#include "models/storage/place_table.h"
#include "models/storage/translation_table.h"

namespace fulcrum {

class TrackTable {
public:
    explicit TrackTable(SQLite::Database& database);

    std::vector<Track> all();  ///< in file order
    /// The `seq` of each track in the order of `position`, which is how EventColumns numbers them.
    std::vector<std::int64_t> placesByPosition();
    std::optional<Track> find(const QString& id);
    std::optional<std::int64_t> seqOf(const QString& id) { return m_selectSeq.with(id).firstInteger(); }
    void insert(const Track& track);
    void update(const Track& track);
    void remove(const QString& id);
    PlaceTable& placeTable() { return m_places; }

private:
    Track read(Query& row);

    PlaceTable m_places;
    TranslationTable m_names;
    Query m_selectAll;
    Query m_selectPlaces;
    Query m_select;
    Query m_selectSeq;
    Query m_insert;
    Query m_update;
    Query m_delete;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables `scenario` and `scenario_change`. Private to storage.
#pragma once

#include <vector>

#include "models/domain/scenario.h"
#include "models/storage/place_table.h"
#include "models/storage/translation_table.h"

namespace fulcrum {

class ScenarioTable {
public:
    explicit ScenarioTable(SQLite::Database& database);

    std::vector<Scenario> all();  ///< in file order
    std::optional<Scenario> find(const QString& id);
    /// Throws Refusal if a change is about an event that is not there; so does update().
    void insert(const Scenario& scenario);
    void update(const Scenario& scenario);
    void remove(const QString& id);
    PlaceTable& placeTable() { return m_places; }

private:
    Scenario read(Query& row);
    void insertChanges(std::int64_t seq, const Scenario& scenario);
    std::int64_t seqOf(const QString& id) { return m_selectSeq.with(id).firstInteger().value_or(0); }

    PlaceTable m_places;
    TranslationTable m_names;
    Query m_selectAll;
    Query m_select;
    Query m_selectSeq;
    Query m_insert;
    Query m_update;
    Query m_delete;
    Query m_selectChanges;
    Query m_insertChange;
    Query m_deleteChanges;
    Query m_selectEvent;
};

}  // namespace fulcrum

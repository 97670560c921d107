// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `relation`. Relations are written after all events of an edit, because they may point forward.
// Private to storage.
#pragma once

#include <vector>

#include "models/domain/event.h"
#include "models/storage/query.h"

namespace fulcrum {

class RelationTable {
public:
    explicit RelationTable(SQLite::Database& database);

    std::vector<Relation> of(EventKey event);
    /// Throws Refusal if the other event is not there.
    void insert(EventKey key, const Event& event);
    void remove(EventKey event) { m_delete.run(event); }
    /// The id of an event that points to this one, or empty.
    QString firstPointingTo(EventKey event);

private:
    Query m_select;
    Query m_selectEvent;
    Query m_insert;
    Query m_delete;
    Query m_selectPointing;
};

}  // namespace fulcrum

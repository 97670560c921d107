// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `claim`: who describes an event how. Private to storage.
#pragma once

#include <vector>

#include "models/domain/event.h"
#include "models/storage/query.h"

namespace fulcrum {

class ClaimTable {
public:
    explicit ClaimTable(SQLite::Database& database);
    std::vector<Claim> of(EventKey event);
    void insert(EventKey event, const std::vector<Claim>& claims);
    void remove(EventKey event) { m_delete.run(event); }

private:
    Query m_select;
    Query m_insert;
    Query m_delete;
};

}  // namespace fulcrum

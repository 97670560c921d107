// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/claim_table.h"

namespace fulcrum {

ClaimTable::ClaimTable(SQLite::Database& database)
    : m_select(database, "SELECT said_by, claim, source FROM claim WHERE event = ? ORDER BY ordinal"),
      m_insert(database, "INSERT INTO claim (event, ordinal, said_by, claim, source) VALUES (?, ?, ?, ?, ?)"),
      m_delete(database, "DELETE FROM claim WHERE event = ?") {}

std::vector<Claim> ClaimTable::of(EventKey event) {
    std::vector<Claim> claims;
    m_select.with(event);
    while (m_select.next()) {
        claims.push_back({m_select.text(0), m_select.text(1), m_select.text(2)});
    }
    return claims;
}

void ClaimTable::insert(EventKey event, const std::vector<Claim>& claims) {
    int ordinal = 0;
    for (const Claim& claim : claims) {
        m_insert.run(event, ++ordinal, claim.by, claim.claim, claim.source);
    }
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/party_table.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* kSelectAllParties =
    "SELECT seq, id, name, short_name, side, colour, colour_dark, trade_at_stake_usd_bn, "
    "trade_at_stake_note, extra "
    "FROM party ORDER BY seq";
constexpr const char* kSelect =
    "SELECT seq, id, name, short_name, side, colour, colour_dark, trade_at_stake_usd_bn, "
    "trade_at_stake_note, extra "
    "FROM party WHERE id = ?";
constexpr const char* kInsert =
    "INSERT INTO party (seq, id, name, short_name, side, colour, colour_dark, trade_at_stake_usd_bn, "
    "trade_at_stake_note, extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kUpdate =
    "UPDATE party SET name = ?, short_name = ?, side = ?, colour = ?, colour_dark = ?, trade_at_stake_usd_bn "
    "= ?, "
    "trade_at_stake_note = ?, extra = ? WHERE seq = ?";

}  // namespace

PartyTable::PartyTable(SQLite::Database& database)
    : m_places(database, "party"),
      m_names(database, u"party"_s, u"name"_s),
      m_selectAll(database, kSelectAllParties),
      m_select(database, kSelect),
      m_selectSeq(database, "SELECT seq FROM party WHERE id = ?"),
      m_insert(database, kInsert),
      m_update(database, kUpdate),
      m_delete(database, "DELETE FROM party WHERE seq = ?") {}

Party PartyTable::read(Query& row) {
    Party party;
    party.nameIn = m_names.of(row.integer(0));
    party.id = row.text(1);
    party.name = row.text(2);
    party.shortName = row.text(3);
    party.side = sideFromText(row.text(4)).value_or(Side::None);
    party.colour = row.text(5);
    party.colourDark = row.text(6);
    party.tradeAtStakeUsdBn = row.numberOrNone(7);
    party.tradeAtStakeNote = row.text(8);
    party.extra = row.text(9);
    return party;
}

std::vector<Party> PartyTable::all() {
    std::vector<Party> parties;
    m_selectAll.with();
    while (m_selectAll.next()) {
        parties.push_back(read(m_selectAll));
    }
    return parties;
}

std::vector<std::int64_t> PartyTable::places() {
    std::vector<std::int64_t> places;
    m_selectAll.with();
    while (m_selectAll.next()) {
        places.push_back(m_selectAll.integer(0));
    }
    return places;
}

std::optional<Party> PartyTable::find(const QString& id) {
    std::optional<Party> party;
    m_select.with(id);
    while (m_select.next()) {
        party = read(m_select);
    }
    return party;
}

void PartyTable::insert(const Party& party) {
    const std::int64_t seq = m_places.take(party.id);
    m_insert.run(seq, party.id, party.name, party.shortName, toText(party.side), party.colour,
                 party.colourDark, party.tradeAtStakeUsdBn, party.tradeAtStakeNote, party.extra);
    m_names.replace(seq, party.nameIn);
}

void PartyTable::update(const Party& party) {
    const std::int64_t seq = seqOf(party.id).value_or(0);
    m_update.run(party.name, party.shortName, toText(party.side), party.colour, party.colourDark,
                 party.tradeAtStakeUsdBn, party.tradeAtStakeNote, party.extra, seq);
    m_names.replace(seq, party.nameIn);
}

void PartyTable::remove(const QString& id) {
    const std::int64_t seq = seqOf(id).value_or(0);
    m_delete.run(seq);
    m_names.remove(seq);
    m_places.leave(id, seq);
}

}  // namespace fulcrum

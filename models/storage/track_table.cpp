// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/track_table.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

TrackTable::TrackTable(SQLite::Database& database)
    : m_places(database, "track"),
      m_names(database, u"track"_s, u"name"_s),
      m_selectAll(database,
                  "SELECT seq, id, name, definition, colour, position, extra FROM track ORDER BY seq"),
      m_selectPlaces(database, "SELECT seq FROM track ORDER BY position, seq"),
      m_select(database, "SELECT seq, id, name, definition, colour, position, extra FROM track WHERE id = ?"),
      m_selectSeq(database, "SELECT seq FROM track WHERE id = ?"),
      m_insert(database,
               "INSERT INTO track (seq, id, name, definition, colour, position, extra) VALUES (?, ?, ?, ?, "
               "?, ?, ?)"),
      m_update(
          database,
          "UPDATE track SET name = ?, definition = ?, colour = ?, position = ?, extra = ? WHERE seq = ?"),
      m_delete(database, "DELETE FROM track WHERE seq = ?") {}

Track TrackTable::read(Query& row) {
    Track track;
    track.nameIn = m_names.of(row.integer(0));
    track.id = row.text(1);
    track.name = row.text(2);
    track.definition = row.text(3);
    track.colour = row.text(4);
    track.order = static_cast<int>(row.integer(5));
    track.extra = row.text(6);
    return track;
}

std::vector<Track> TrackTable::all() {
    std::vector<Track> tracks;
    m_selectAll.with();
    while (m_selectAll.next()) {
        tracks.push_back(read(m_selectAll));
    }
    return tracks;
}

std::vector<std::int64_t> TrackTable::placesByPosition() {
    std::vector<std::int64_t> places;
    m_selectPlaces.with();
    while (m_selectPlaces.next()) {
        places.push_back(m_selectPlaces.integer(0));
    }
    return places;
}

std::optional<Track> TrackTable::find(const QString& id) {
    std::optional<Track> track;
    m_select.with(id);
    while (m_select.next()) {
        track = read(m_select);
    }
    return track;
}

void TrackTable::insert(const Track& track) {
    const std::int64_t seq = m_places.take(track.id);
    m_insert.run(seq, track.id, track.name, track.definition, track.colour, track.order, track.extra);
    m_names.replace(seq, track.nameIn);
}

void TrackTable::update(const Track& track) {
    const std::int64_t seq = seqOf(track.id).value_or(0);
    m_update.run(track.name, track.definition, track.colour, track.order, track.extra, seq);
    m_names.replace(seq, track.nameIn);
}

void TrackTable::remove(const QString& id) {
    const std::int64_t seq = seqOf(id).value_or(0);
    m_delete.run(seq);
    m_names.remove(seq);
    m_places.leave(id, seq);
}

}  // namespace fulcrum

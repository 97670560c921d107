// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/column_scan.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "models/storage/key_index.h"
#include "models/storage/scan.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The words of a vocabulary as the file spells them, found without making a QString a value.
template <typename Term, int Count>
class Vocabulary {
public:
    Vocabulary() {
        for (int i = 0; i < Count; ++i) {
            m_words[static_cast<std::size_t>(i)] = toText(static_cast<Term>(i)).toStdString();
        }
    }
    /// The checks of the table let no other word in; the last term stands for one nevertheless.
    Term operator()(std::string_view word) const {
        std::size_t i = 0;
        while (i + 1 < m_words.size() && m_words[i] != word) {
            ++i;
        }
        return static_cast<Term>(i);
    }

private:
    std::array<std::string, static_cast<std::size_t>(Count)> m_words;
};

/// From `seq` to the position in the list. Numbers are small and nearly without gaps, so an array serves.
std::vector<std::uint16_t> positions(const std::vector<std::int64_t>& places) {
    const std::int64_t last = places.empty() ? 0 : *std::max_element(places.begin(), places.end());
    std::vector<std::uint16_t> result(static_cast<std::size_t>(last) + 1, kNoParty);
    for (std::size_t i = 0; i < places.size(); ++i) {
        result[static_cast<std::size_t>(places[i])] = static_cast<std::uint16_t>(i);
    }
    return result;
}

/// Who waits for the end of a reading that nobody wants any more waits for some milliseconds.
constexpr EventIndex kRowsBetweenLooks = 8192;

void refuseIfStopped(const std::stop_token& stop) {
    if (stop.stop_requested()) {
        throw Refusal{
            {QString(), StorageText::tr("the reading was stopped"), StorageText::tr("Open the file again")}};
    }
}

[[noreturn]] void refuseDangling(const char* table) {
    throw Refusal{
        {QString(),
         //: %1 is a name of a table of the file ("party")
         StorageText::tr("the file is damaged: an event refers to a %1 that is not there")
             .arg(QString::fromLatin1(table)),
         StorageText::tr("Restore it from a copy, or take what can be read with \"fulcrum recover\"")}};
}

/// The rules of the tables are not tried on the rows of a large file before it is read.
Day startIn(Scan& row, int column) { return std::clamp(row.small(column), kFirstDay, kLastDay); }

const std::string kSelectColumns =
    "SELECT seq, start_day, end_day, track, actor, target, kind, severity, precision, direction, "
    "tariff_points, tariff_coverage, is_contested, scheduled_end_day IS NOT NULL, has_short_title FROM "
    "event ";

/// Appends rows of kSelectColumns to columns.
class RowReader {
public:
    RowReader(const std::vector<std::int64_t>& parties, const std::vector<std::int64_t>& tracks)
        : m_partyAt(positions(parties)), m_trackAt(positions(tracks)) {}

    void read(Scan& row, EventColumns& columns) const {
        const EventIndex index = columns.size();
        columns.key.push_back(row.integer(0));
        const Day start = startIn(row, 1);
        columns.start.push_back(start);
        columns.end.push_back(
            row.isNull(2) ? kOpenEnd : std::clamp(row.small(2), std::min(start + 1, kLastDay), kLastDay));
        columns.track.push_back(placeOf(row.integer(3), m_trackAt, "track"));
        columns.actor.push_back(placeOf(row.integer(4), m_partyAt, "party"));
        columns.target.push_back(row.isNull(5) ? kNoParty : placeOf(row.integer(5), m_partyAt, "party"));
        columns.kind.push_back(m_kinds(row.word(6)));
        columns.severity.push_back(static_cast<std::uint8_t>(std::clamp(row.small(7), 1, 5)));
        columns.precision.push_back(m_precisions(row.word(8)));
        columns.direction.push_back(m_directions(row.word(9)));
        if (!row.isNull(10)) {
            columns.tariffs.push_back({index, row.number(10), row.number(11)});
        }
        columns.flags.push_back(static_cast<std::uint8_t>(
            (row.isNull(10) ? 0 : kHasTariff) | (row.small(12) != 0 ? kIsContested : 0) |
            (row.small(13) != 0 ? kHasScheduledEnd : 0) | (row.small(14) != 0 ? kHasShortTitle : 0)));
    }

private:
    /// Nothing else in the program asks whether a party is there, so the file is refused where one is not.
    static std::uint16_t placeOf(std::int64_t seq, const std::vector<std::uint16_t>& places,
                                 const char* table) {
        const bool isThere =
            seq >= 0 && seq < std::ssize(places) && places[static_cast<std::size_t>(seq)] != kNoParty;
        if (!isThere) {
            refuseDangling(table);
        }
        return places[static_cast<std::size_t>(seq)];
    }

    Vocabulary<Kind, kKindCount> m_kinds;
    Vocabulary<Precision, kPrecisionCount> m_precisions;
    Vocabulary<Direction, kDirectionCount> m_directions;
    std::vector<std::uint16_t> m_partyAt;
    std::vector<std::uint16_t> m_trackAt;
};

void scanEvents(SQLite::Database& database, const RowReader& reader, const std::stop_token& stop,
                EventColumns& columns) {
    Scan row(database, (kSelectColumns + "INDEXED BY event_columns ORDER BY start_day, seq").c_str());
    while (row.next()) {
        if (columns.size() % kRowsBetweenLooks == 0) {
            refuseIfStopped(stop);
        }
        reader.read(row, columns);
    }
}

RelationOfKeys readRelation(Scan& row, const Vocabulary<RelationType, kRelationTypeCount>& types) {
    return {row.integer(0), row.integer(1), types(row.word(2)), row.isNull(3) ? -1 : row.number(3)};
}

/// Leaves as much room as edits need.
template <typename Entry>
void fit(std::vector<Entry>& entries) {
    std::vector<Entry> fitting;
    fitting.reserve(entries.size() + EventColumns::kRoomToGrow);
    fitting.assign(entries.begin(), entries.end());
    entries.swap(fitting);
}

void scanRelations(SQLite::Database& database, EventColumns& columns) {
    const Vocabulary<RelationType, kRelationTypeCount> types;
    const KeyIndex indexOf(columns);
    Scan row(database, "SELECT event, other, type, level FROM relation ORDER BY event, ordinal");
    while (row.next()) {
        const RelationOfKeys relation = readRelation(row, types);
        const EventIndex from = indexOf(relation.from);
        const EventIndex to = indexOf(relation.to);
        // One that leads to no event has no effect; "fulcrum check" tells of it.
        if (from != kNoIndex && to != kNoIndex && from != to) {
            columns.relations.push_back({from, to, relation.type, relation.level});
        }
    }
    fit(columns.relations);
    std::stable_sort(columns.relations.begin(), columns.relations.end(),
                     [](const RelationEntry& a, const RelationEntry& b) { return a.from < b.from; });
}

}  // namespace

std::optional<StartDays> scanStartDays(SQLite::Database& database) {
    // Asked for both at once, SQLite would go through all of them.
    Scan row(database, "SELECT (SELECT min(start_day) FROM event), (SELECT max(start_day) FROM event)");
    row.next();
    if (row.isNull(0)) {
        return std::nullopt;
    }
    return StartDays{startIn(row, 0), startIn(row, 1)};
}

EventColumns scanEventColumns(SQLite::Database& database, const std::vector<std::int64_t>& parties,
                              const std::vector<std::int64_t>& tracks, const std::stop_token& stop) {
    EventColumns columns;
    scanEvents(database, RowReader(parties, tracks), stop, columns);
    fit(columns.tariffs);
    columns.sort();  // they come in order, but the look-up of keys is built there
    scanRelations(database, columns);
    return columns;
}

EventRows scanEventRows(SQLite::Database& database, const std::vector<std::int64_t>& parties,
                        const std::vector<std::int64_t>& tracks, std::span<const EventKey> keys) {
    EventRows rows;
    rows.touched.assign(keys.begin(), keys.end());
    std::sort(rows.touched.begin(), rows.touched.end());
    rows.touched.erase(std::unique(rows.touched.begin(), rows.touched.end()), rows.touched.end());
    const RowReader reader(parties, tracks);
    const Vocabulary<RelationType, kRelationTypeCount> types;
    Scan row(database, (kSelectColumns + "WHERE seq = ?").c_str());
    Scan relation(database,
                  "SELECT event, other, type, level FROM relation WHERE event = ? ORDER BY ordinal");
    for (const EventKey key : rows.touched) {
        row.with(key);
        while (row.next()) {
            reader.read(row, rows.events);
        }
        relation.with(key);
        while (relation.next()) {
            rows.relations.push_back(readRelation(relation, types));
        }
    }
    rows.events.sort();
    return rows;
}

}  // namespace fulcrum

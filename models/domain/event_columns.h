// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every view needs of every event, one array a field, 27 bytes an event, sorted by start and then by
// file order, which is that of the keys. The store fills it in one scan at opening; texts stay in SQLite.
// Plain arrays, safe to read from any thread while nobody writes; jobs take a shared const copy.
//
// Parties and tracks are numbered by their position in the project's lists (parties in file order, tracks by
// `order`).
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

#include "models/domain/day.h"
#include "models/domain/event.h"
#include "models/domain/terms.h"

namespace fulcrum {

/// Position of an event in the columns; changes when events are added or moved, so it is never stored.
using EventIndex = std::int32_t;
inline constexpr EventIndex kNoIndex = -1;

/// Where an event stands in a column.
inline std::size_t slotOf(EventIndex event) { return static_cast<std::size_t>(event); }

using PartyIndex = std::uint16_t;
using TrackIndex = std::uint16_t;
/// "Nobody named."
inline constexpr PartyIndex kNoParty = 0xFFFF;

/// Bits of EventColumns::flags.
enum EventFlag : std::uint8_t {
    kHasTariff = 1,
    kIsContested = 2,
    kHasScheduledEnd = 4,
    kHasShortTitle = 8,
};

/// The duty of one event (see Tariff).
struct TariffEntry {
    EventIndex event = kNoIndex;
    double points = 0;
    double coverage = 0;

    bool operator==(const TariffEntry&) const = default;
};

/// "`from` `type` `to`", with the level where the type carries one (−1 where it is left out).
struct RelationEntry {
    EventIndex from = kNoIndex;
    EventIndex to = kNoIndex;
    RelationType type = RelationType::Cites;
    double level = -1;

    bool operator==(const RelationEntry&) const = default;
};

/// The same by keys, as a file tells it.
struct RelationOfKeys {
    EventKey from = kNoEvent;
    EventKey to = kNoEvent;
    RelationType type = RelationType::Cites;
    double level = -1;
};

/// Gives the relations that name an event from the first position on and before the last, as positions among
/// all relations: by the event named, and then rising. Whoever keeps such an order spares others a look at
/// each relation.
using RelationsNaming = std::function<std::span<const std::uint32_t>(EventIndex first, EventIndex last)>;

struct EventRows;
struct MendedColumns;
struct SpentColumns;

struct EventColumns {
    std::vector<EventKey> key;  ///< also the place in the file; decides between events of one day
    std::vector<Day> start;
    std::vector<Day> end;  ///< kOpenEnd where open
    std::vector<TrackIndex> track;
    std::vector<PartyIndex> actor;
    std::vector<PartyIndex> target;  ///< kNoParty where nobody is named
    std::vector<Kind> kind;
    std::vector<std::uint8_t> severity;
    std::vector<Precision> precision;
    std::vector<Direction> direction;
    std::vector<std::uint8_t> flags;

    std::vector<TariffEntry> tariffs;      ///< by event, only those that carry one
    std::vector<RelationEntry> relations;  ///< by `from`, then in the event's own order

    EventIndex size() const { return static_cast<EventIndex>(key.size()); }

    /// The event with this key, or kNoIndex. O(log n); valid after `sort`.
    EventIndex indexOf(EventKey key) const;

    /// The positions of those of these events that are there, each once and rising. O(keys · log n).
    std::vector<EventIndex> positionsOf(std::span<const EventKey> keys) const;

    /// The duty of this event, or null.
    const TariffEntry* tariffOf(EventIndex event) const;

    /// Sorts all columns by (start, file order) and rebuilds the look-up of keys. `tariffs` and `relations`
    /// must name events by their position before the sort; they are renumbered.
    void sort();

    /// Whether these rows say of all their events what stands here already. The rows must be sorted.
    bool holds(const EventRows& rows) const;

    /// These columns after an edit, the same as a scan of the whole file would give, without sorting. The
    /// rows must be sorted. Of the arrays only the stretch is written in which `memory` may say something
    /// else; without memory they are copied. `naming`: of these columns, or none.
    MendedColumns mended(const EventRows& rows, SpentColumns memory,
                         const RelationsNaming& naming = {}) const;
    EventColumns mended(const EventRows& rows) const;

    /// So many entries more find room in arrays that are made, so that they serve for some events that are
    /// added after.
    static constexpr std::size_t kRoomToGrow = 256;

    /// Columns as large as `like`, to be the memory of a mending of it: what they say is of no meaning, but
    /// the system has given all of their room. Takes as long as that takes it.
    static EventColumns roomFor(const EventColumns& like);

    /// Compares all fields.
    bool operator==(const EventColumns& other) const = default;

private:
    std::vector<EventIndex> m_byKey;  ///< positions by their key; empty where keys rise with the positions
};

/// A stretch of positions, from `first` on and before `last`.
struct PositionRange {
    EventIndex first = 0;
    EventIndex last = kToTheEnd;

    static constexpr EventIndex kToTheEnd = std::numeric_limits<EventIndex>::max();

    bool operator==(const PositionRange&) const = default;
};

/// The shortest stretch that holds both.
inline PositionRange spanning(const PositionRange& a, const PositionRange& b) {
    return {std::min(a.first, b.first), std::max(a.last, b.last)};
}

/// Columns of which nobody needs any more what they say, to be written over.
struct SpentColumns {
    EventColumns columns;
    /// Outside of it they say what those say that are to be mended, and are as long.
    PositionRange differing;
};

struct MendedColumns {
    EventColumns columns;
    /// Outside of it they say what was said before, at the same positions; to the end where there are now
    /// more events or fewer. Of relations, duties and keys it says nothing.
    PositionRange changed;
};

/// What an edit has touched, as it is afterwards.
struct EventRows {
    std::vector<EventKey> touched;          ///< all whose events may be others now, also the removed
    EventColumns events;                    ///< those of them that are there; without relations
    std::vector<RelationOfKeys> relations;  ///< of these events, each in its own order
};

}  // namespace fulcrum

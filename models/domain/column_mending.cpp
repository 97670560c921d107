// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <span>
#include <tuple>
#include <utility>

#include "models/domain/event_columns.h"
#include "models/domain/new_positions.h"

namespace fulcrum {
namespace {

std::size_t at(EventIndex event) { return static_cast<std::size_t>(event); }

auto placeOf(const EventColumns& columns, std::size_t event) {
    return std::tuple(columns.start[event], columns.key[event]);
}

/// Empties an array and lets it hold `count` entries.
template <typename T>
void prepare(std::vector<T>& array, std::size_t count) {
    array.clear();
    if (array.capacity() < count) {
        array.reserve(count + EventColumns::kRoomToGrow);
    }
}

/// Copies are renumbered block by block, while they are still near the processor.
constexpr std::ptrdiff_t kBlock = 1024;

/// Appends what lies from `first` to `last`, each mended by `mend`.
template <typename Entry>
void append(std::vector<Entry>& after, const Entry* first, const Entry* last, const auto& mend) {
    while (first != last) {
        const Entry* const end = first + std::min(last - first, kBlock);
        const auto start = static_cast<std::ptrdiff_t>(after.size());
        after.insert(after.end(), first, end);
        std::for_each(after.begin() + start, after.end(), mend);
        first = end;
    }
}

/// How the new columns are put together of the old ones and the rows, and where each event lies then.
class Splice {
public:
    Splice(const EventColumns& before, const EventColumns& rows, std::span<const EventIndex> removed)
        : m_size(before.key.size() - removed.size() + rows.key.size()) {
        std::size_t next = 0;
        auto gone = removed.begin();
        std::size_t row = 0;
        while (gone != removed.end() || row < rows.key.size()) {
            // Rows go in front of the first old event that comes after them.
            std::size_t cut = before.key.size();
            if (row < rows.key.size()) {
                cut = insertionOf(before, rows, row, next);
            }
            if (gone != removed.end() && at(*gone) < cut) {
                keep(next, at(*gone));
                m_positions.takeOut(*gone);
                next = at(*gone++) + 1;
            } else {
                keep(next, cut);
                next = cut;
                m_pieces.push_back({true, row, row + 1, m_written});
                m_ofRow.push_back(static_cast<EventIndex>(m_written++));
                ++row;
            }
        }
        keep(next, before.key.size());
        for (row = 0; row < rows.key.size(); ++row) {
            if (const EventIndex former = before.indexOf(rows.key[row]); former == kNoIndex) {
                m_added.push_back(m_ofRow[row]);
            } else {
                m_positions.putBack(former, m_ofRow[row]);
            }
        }
        m_positions.finish(before.size());
        m_changed = changed(before.size(), removed);
    }

    /// Writes into arrays that are as before outside of `range`.
    void writeWithin(const PositionRange& range, std::size_t length) {
        m_range = spanning(m_changed, range);
        if (length != m_size || m_range.last == PositionRange::kToTheEnd) {
            m_range.last = static_cast<EventIndex>(m_size);
        }
    }

    template <typename T>
    void operator()(std::vector<T>& after, const std::vector<T>& before, const std::vector<T>& rows) const {
        const bool isWhole = m_range.first == 0 && m_range.last == static_cast<EventIndex>(m_size);
        if (isWhole || after.capacity() < m_size) {
            prepare(after, m_size);
        }
        const bool isAppended = after.empty();
        const std::size_t first = isAppended ? 0 : at(m_range.first);
        const std::size_t last = isAppended ? m_size : at(m_range.last);
        after.resize(isAppended ? 0 : m_size);
        for (const Piece& piece : m_pieces) {
            const std::size_t from = std::max(piece.to, first);
            const std::size_t to = std::min(piece.to + (piece.last - piece.first), last);
            if (from >= to) {
                continue;
            }
            const T* const source = (piece.isOfRows ? rows : before).data() + piece.first + (from - piece.to);
            if (isAppended) {
                after.insert(after.end(), source, source + (to - from));
            } else {
                std::copy(source, source + (to - from), after.data() + from);
            }
        }
    }

    /// The old entries of the events that are kept, renumbered by `renumber`, and between them those of the
    /// rows, which speak of new positions already; both by the event that `of` names.
    template <typename Entry>
    void merge(std::vector<Entry>& after, const std::vector<Entry>& before, std::vector<Entry> rows,
               EventIndex Entry::*of, const auto& renumber) const {
        std::ranges::stable_sort(rows, {}, of);
        auto row = rows.cbegin();
        const auto firstOf = [of, &before](std::size_t event) {
            const auto found = std::ranges::lower_bound(before, static_cast<EventIndex>(event), {}, of);
            return before.data() + (found - before.begin());
        };
        std::size_t count = rows.size();
        for (const Piece& piece : m_pieces) {
            count +=
                piece.isOfRows ? 0 : static_cast<std::size_t>(firstOf(piece.last) - firstOf(piece.first));
        }
        prepare(after, count);
        for (const Piece& piece : m_pieces) {
            if (!piece.isOfRows) {
                append(after, firstOf(piece.first), firstOf(piece.last), renumber);
                continue;
            }
            for (; row != rows.cend() && (*row).*of <= m_ofRow[piece.first]; ++row) {
                after.push_back(*row);
            }
        }
    }

    const PositionRange& changed() const { return m_changed; }          ///< see MendedColumns
    const NewPositions& positions() const { return m_positions; }       ///< of the old events
    const std::vector<EventIndex>& ofRows() const { return m_ofRow; }   ///< where each row lies
    const std::vector<EventIndex>& ofAdded() const { return m_added; }  ///< those that were not there before

private:
    struct Piece {
        bool isOfRows;
        std::size_t first;
        std::size_t last;
        std::size_t to;  ///< where it begins in the new columns
    };

    PositionRange changed(EventIndex countBefore, std::span<const EventIndex> removed) const {
        PositionRange range{static_cast<EventIndex>(m_size), static_cast<EventIndex>(m_size)};
        if (!removed.empty()) {
            range.first = std::min(range.first, removed.front());
        }
        if (!m_ofRow.empty()) {
            range.first = std::min(range.first, m_ofRow.front());
        }
        if (at(countBefore) != m_size) {
            range.last = PositionRange::kToTheEnd;
        } else if (!m_pieces.empty() && !m_pieces.back().isOfRows &&
                   m_pieces.back().first == m_pieces.back().to) {
            range.last = static_cast<EventIndex>(m_pieces.back().to);
        }
        return range;
    }

    static std::size_t insertionOf(const EventColumns& before, const EventColumns& rows, std::size_t row,
                                   std::size_t from) {
        std::size_t low = from;
        std::size_t high = before.key.size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (placeOf(before, middle) < placeOf(rows, row)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void keep(std::size_t first, std::size_t last) {
        if (first < last) {
            m_pieces.push_back({false, first, last, m_written});
            m_positions.move(static_cast<EventIndex>(first),
                             static_cast<EventIndex>(m_written) - static_cast<EventIndex>(first));
            m_written += last - first;
        }
    }

    std::size_t m_size;
    std::size_t m_written = 0;
    NewPositions m_positions;
    std::vector<EventIndex> m_ofRow;
    std::vector<EventIndex> m_added;
    std::vector<Piece> m_pieces;
    PositionRange m_changed;
    PositionRange m_range;
};

/// Puts the positions of keys that are new into `byKey`, where their keys belong.
void insertNew(std::vector<EventIndex>& byKey, std::vector<EventIndex> added,
               const std::vector<EventKey>& keys) {
    const auto keyAt = [&](EventIndex event) { return keys[at(event)]; };
    std::ranges::sort(added, std::ranges::greater(), keyAt);
    auto last = byKey.size();
    byKey.resize(byKey.size() + added.size());
    auto end = byKey.end();
    // From the back, since what is new has the highest keys as a rule: then nothing moves.
    for (const EventIndex event : added) {
        const auto behind = byKey.begin() + static_cast<std::ptrdiff_t>(last);
        const auto to = std::ranges::lower_bound(byKey.begin(), behind, keyAt(event), {}, keyAt);
        end = std::move_backward(to, behind, end);
        *--end = event;
        last = static_cast<std::size_t>(to - byKey.begin());
    }
}

/// Appends the positions by their key, of what was there before and still is.
void renumber(std::vector<EventIndex>& after, const std::vector<EventIndex>& byKey, EventIndex count,
              const NewPositions& positions) {
    if (byKey.empty()) {
        for (EventIndex event = 0; event < count; ++event) {
            after.push_back(positions.of(event));
        }
    } else {
        append(after, byKey.data(), byKey.data() + byKey.size(),
               [&](EventIndex& event) { event = positions.of(event); });
    }
    std::erase(after, kNoIndex);
}

}  // namespace

bool EventColumns::holds(const EventRows& rows) const {
    const EventColumns& events = rows.events;
    const std::vector<EventIndex> positions = positionsOf(rows.touched);
    if (positions.size() != events.key.size()) {
        return false;
    }
    std::vector<RelationEntry> stated;
    for (std::size_t row = 0; row < positions.size(); ++row) {
        const std::size_t i = at(positions[row]);
        const auto isSame = [&](const auto& column) { return (this->*column)[i] == (events.*column)[row]; };
        const TariffEntry* const duty = tariffOf(positions[row]);
        const TariffEntry* const newDuty = events.tariffOf(static_cast<EventIndex>(row));
        const bool hasSameDuty = duty == nullptr || newDuty == nullptr
                                     ? duty == newDuty
                                     : duty->points == newDuty->points && duty->coverage == newDuty->coverage;
        if (!isSame(&EventColumns::key) || !isSame(&EventColumns::start) || !isSame(&EventColumns::end) ||
            !isSame(&EventColumns::track) || !isSame(&EventColumns::actor) ||
            !isSame(&EventColumns::target) || !isSame(&EventColumns::kind) ||
            !isSame(&EventColumns::severity) || !isSame(&EventColumns::precision) ||
            !isSame(&EventColumns::direction) || !isSame(&EventColumns::flags) || !hasSameDuty) {
            return false;
        }
        const auto first = std::ranges::lower_bound(relations, positions[row], {}, &RelationEntry::from);
        const auto last = std::ranges::upper_bound(relations, positions[row], {}, &RelationEntry::from);
        stated.insert(stated.end(), first, last);
    }
    std::vector<RelationEntry> told;
    for (const RelationOfKeys& one : rows.relations) {
        told.push_back({indexOf(one.from), indexOf(one.to), one.type, one.level});
    }
    std::ranges::stable_sort(told, {}, &RelationEntry::from);
    return stated == told;
}

EventColumns EventColumns::mended(const EventRows& rows) const { return mended(rows, {}).columns; }

MendedColumns EventColumns::mended(const EventRows& rows, SpentColumns memory) const {
    const EventColumns& events = rows.events;
    Splice splice(*this, events, positionsOf(rows.touched));
    splice.writeWithin(memory.differing, memory.columns.key.size());
    EventColumns after = std::move(memory.columns);
    splice(after.key, key, events.key);
    splice(after.start, start, events.start);
    splice(after.end, end, events.end);
    splice(after.track, track, events.track);
    splice(after.actor, actor, events.actor);
    splice(after.target, target, events.target);
    splice(after.kind, kind, events.kind);
    splice(after.severity, severity, events.severity);
    splice(after.precision, precision, events.precision);
    splice(after.direction, direction, events.direction);
    splice(after.flags, flags, events.flags);

    const NewPositions& positions = splice.positions();
    after.m_byKey.clear();
    if (!std::ranges::is_sorted(after.key)) {
        prepare(after.m_byKey, key.size() + splice.ofAdded().size());
        renumber(after.m_byKey, m_byKey, size(), positions);
        insertNew(after.m_byKey, splice.ofAdded(), after.key);
    }

    std::vector<TariffEntry> duties = events.tariffs;
    for (TariffEntry& duty : duties) {
        duty.event = splice.ofRows()[at(duty.event)];
    }
    splice.merge(after.tariffs, tariffs, std::move(duties), &TariffEntry::event,
                 [&](TariffEntry& entry) { entry.event = positions.of(entry.event); });
    std::vector<RelationEntry> told;
    for (const RelationOfKeys& one : rows.relations) {
        told.push_back({after.indexOf(one.from), after.indexOf(one.to), one.type, one.level});
    }
    splice.merge(after.relations, relations, std::move(told), &RelationEntry::from,
                 [&](RelationEntry& entry) {
                     entry.from = positions.of(entry.from);
                     entry.to = positions.of(entry.to);
                 });
    return {std::move(after), splice.changed()};
}

EventColumns EventColumns::roomFor(const EventColumns& like) {
    EventColumns room;
    // Only what is written to does the system give.
    const auto make = [](auto& array, std::size_t count) {
        array.reserve(count + kRoomToGrow);
        array.resize(count);
    };
    const std::size_t count = like.key.size();
    make(room.key, count);
    make(room.start, count);
    make(room.end, count);
    make(room.track, count);
    make(room.actor, count);
    make(room.target, count);
    make(room.kind, count);
    make(room.severity, count);
    make(room.precision, count);
    make(room.direction, count);
    make(room.flags, count);
    make(room.m_byKey, count);
    make(room.tariffs, like.tariffs.size());
    make(room.relations, like.relations.size());
    return room;
}

}  // namespace fulcrum

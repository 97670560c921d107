// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the columns after an edit are put together of those before and of the rows that the edit has touched:
// in pieces, since an edit of few events leaves long stretches as they are, and where each event lies then.
// Made and used within one mending of columns (EventColumns::mended), by one thread.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/new_positions.h"

namespace fulcrum {

/// Empties an array and lets it hold `count` entries, and some more that may be added later.
template <typename T>
void prepareRoom(std::vector<T>& array, std::size_t count) {
    array.clear();
    if (array.capacity() < count) {
        array.reserve(count + EventColumns::kRoomToGrow);
    }
}

/// Appends what lies from `first` to `last`, each mended by `mend`, block by block: while they are still near
/// the processor.
template <typename Entry>
void appendMended(std::vector<Entry>& after, const Entry* first, const Entry* last, const auto& mend) {
    constexpr std::ptrdiff_t kBlock = 1024;
    while (first != last) {
        const Entry* const end = first + std::min(last - first, kBlock);
        const auto start = static_cast<std::ptrdiff_t>(after.size());
        after.insert(after.end(), first, end);
        std::for_each(after.begin() + start, after.end(), mend);
        first = end;
    }
}

class ColumnSplice {
public:
    /// `removed`: what leaves its place, rising; `rows`: what comes, sorted.
    ColumnSplice(const EventColumns& before, const EventColumns& rows, std::span<const EventIndex> removed);

    /// Writes into arrays of `length` entries that are as before outside of `range`.
    void writeWithin(const PositionRange& range, std::size_t length);

    /// Writes a column of the events.
    template <typename T>
    void operator()(std::vector<T>& after, const std::vector<T>& before, const std::vector<T>& rows) const;

    /// The old entries of the events that are kept, renumbered by `renumber`, and between them those of the
    /// rows, which speak of new positions already; both by the event that `of` names.
    template <typename Entry>
    void merge(std::vector<Entry>& after, const std::vector<Entry>& before, std::vector<Entry> rows,
               EventIndex Entry::*of, const auto& renumber) const;

    /// Writes relations. `told`: those of the rows, of new positions, by `from`. Into relations that are as
    /// before outside of the stretch of writeWithin() only what speaks of the stretch is written; `naming`,
    /// of the columns before, finds it, or a look at each relation.
    void writeRelations(std::vector<RelationEntry>& after, const std::vector<RelationEntry>& before,
                        std::vector<RelationEntry> told, const RelationsNaming& naming) const;

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

    void keep(std::size_t first, std::size_t last);
    PositionRange changed(EventIndex countBefore, std::span<const EventIndex> removed) const;
    bool isWhole() const { return m_range.first == 0 && isToTheEnd(); }
    bool isToTheEnd() const { return m_range.last == static_cast<EventIndex>(m_size); }
    /// What the events of the stretch of writeWithin() tell, of new positions.
    std::vector<RelationEntry> relationsWithin(const std::vector<RelationEntry>& before,
                                               const std::vector<RelationEntry>& told) const;
    /// False, with nothing written, where there is no such stretch, or what comes after it would have to
    /// move.
    bool writeRelationsWithin(std::vector<RelationEntry>& after, const std::vector<RelationEntry>& before,
                              const std::vector<RelationEntry>& told, const RelationsNaming& naming) const;

    std::size_t m_size;
    std::size_t m_written = 0;
    NewPositions m_positions;
    std::vector<EventIndex> m_ofRow;
    std::vector<EventIndex> m_added;
    std::vector<Piece> m_pieces;
    PositionRange m_changed;
    PositionRange m_range;  ///< of the new columns: what is written; first set to all
};

template <typename T>
void ColumnSplice::operator()(std::vector<T>& after, const std::vector<T>& before,
                              const std::vector<T>& rows) const {
    if (isWhole() || after.capacity() < m_size) {
        prepareRoom(after, m_size);
    }
    const bool isAppended = after.empty();
    const std::size_t first = isAppended ? 0 : static_cast<std::size_t>(m_range.first);
    const std::size_t last = isAppended ? m_size : static_cast<std::size_t>(m_range.last);
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

template <typename Entry>
void ColumnSplice::merge(std::vector<Entry>& after, const std::vector<Entry>& before, std::vector<Entry> rows,
                         EventIndex Entry::*of, const auto& renumber) const {
    std::ranges::stable_sort(rows, {}, of);
    auto row = rows.cbegin();
    const auto firstOf = [of, &before](std::size_t event) {
        const auto found = std::ranges::lower_bound(before, static_cast<EventIndex>(event), {}, of);
        return before.data() + (found - before.begin());
    };
    std::size_t count = rows.size();
    for (const Piece& piece : m_pieces) {
        count += piece.isOfRows ? 0 : static_cast<std::size_t>(firstOf(piece.last) - firstOf(piece.first));
    }
    prepareRoom(after, count);
    for (const Piece& piece : m_pieces) {
        if (!piece.isOfRows) {
            appendMended(after, firstOf(piece.first), firstOf(piece.last), renumber);
            continue;
        }
        for (; row != rows.cend() && (*row).*of <= m_ofRow[piece.first]; ++row) {
            after.push_back(*row);
        }
    }
}

}  // namespace fulcrum

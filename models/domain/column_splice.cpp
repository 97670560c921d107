// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/column_splice.h"

#include <iterator>
#include <tuple>
#include <utility>

namespace fulcrum {
namespace {

auto placeOf(const EventColumns& columns, std::size_t event) {
    return std::tuple(columns.start[event], columns.key[event]);
}

/// Where a row goes: in front of the first old event, from `from` on, that comes after it.
std::size_t insertionOf(const EventColumns& before, const EventColumns& rows, std::size_t row,
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

/// Where the relations stand that events of a range tell.
struct Stretch {
    Stretch(const std::vector<RelationEntry>& relations, EventIndex firstEvent, EventIndex lastEvent)
        : first(placeIn(relations, firstEvent)), last(placeIn(relations, lastEvent)) {}

    static std::ptrdiff_t placeIn(const std::vector<RelationEntry>& relations, EventIndex event) {
        return std::ranges::lower_bound(relations, event, {}, &RelationEntry::from) - relations.begin();
    }
    std::ptrdiff_t size() const { return last - first; }

    std::ptrdiff_t first;
    std::ptrdiff_t last;
};

RelationEntry renumbered(RelationEntry entry, const NewPositions& positions) {
    entry.from = positions.of(entry.from);
    entry.to = positions.of(entry.to);
    return entry;
}

}  // namespace

ColumnSplice::ColumnSplice(const EventColumns& before, const EventColumns& rows,
                           std::span<const EventIndex> removed)
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
        if (gone != removed.end() && slotOf(*gone) < cut) {
            keep(next, slotOf(*gone));
            m_positions.takeOut(*gone);
            next = slotOf(*gone++) + 1;
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
    m_range.last = static_cast<EventIndex>(m_size);
}

void ColumnSplice::writeWithin(const PositionRange& range, std::size_t length) {
    m_range = spanning(m_changed, range);
    if (length != m_size || m_range.last == PositionRange::kToTheEnd) {
        m_range.last = static_cast<EventIndex>(m_size);
    }
}

void ColumnSplice::writeRelations(std::vector<RelationEntry>& after, const std::vector<RelationEntry>& before,
                                  std::vector<RelationEntry> told, const RelationsNaming& naming) const {
    if (!writeRelationsWithin(after, before, told, naming)) {
        merge(after, before, std::move(told), &RelationEntry::from,
              [this](RelationEntry& entry) { entry = renumbered(entry, m_positions); });
    }
}

bool ColumnSplice::writeRelationsWithin(std::vector<RelationEntry>& after,
                                        const std::vector<RelationEntry>& before,
                                        const std::vector<RelationEntry>& told,
                                        const RelationsNaming& naming) const {
    if (isWhole()) {
        return false;
    }
    const EventIndex last = isToTheEnd() ? PositionRange::kToTheEnd : m_range.last;
    const Stretch former(before, m_range.first, last);
    const Stretch spent(after, m_range.first, last);
    const std::vector<RelationEntry> within = relationsWithin(before, told);
    const auto count = static_cast<std::ptrdiff_t>(within.size());
    const bool isAsLong = count == former.size() && count == spent.size() && before.size() == after.size();
    if (spent.first != former.first || (!isAsLong && !isToTheEnd())) {
        return false;
    }
    after.resize(after.size() + within.size() - static_cast<std::size_t>(spent.size()));
    std::ranges::copy(within, after.begin() + former.first);
    // Of the others only what names an event of the stretch; the rest says what it is to say.
    const auto isOther = [&former](std::ptrdiff_t i) { return i < former.first || i >= former.last; };
    if (naming) {
        for (const std::uint32_t i : naming(m_range.first, last)) {
            if (isOther(i)) {
                after[i].to = m_positions.of(before[i].to);
            }
        }
        return true;
    }
    const auto first = static_cast<std::uint32_t>(m_range.first);
    const auto width = static_cast<std::uint32_t>(last) - first;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (static_cast<std::uint32_t>(before[i].to) - first < width &&
            isOther(static_cast<std::ptrdiff_t>(i))) {
            after[i].to = m_positions.of(before[i].to);
        }
    }
    return true;
}

std::vector<RelationEntry> ColumnSplice::relationsWithin(const std::vector<RelationEntry>& before,
                                                         const std::vector<RelationEntry>& told) const {
    std::vector<RelationEntry> within;
    auto row = told.begin();
    for (const Piece& piece : m_pieces) {
        if (piece.isOfRows) {
            for (; row != told.end() && row->from <= m_ofRow[piece.first]; ++row) {
                within.push_back(*row);
            }
            continue;
        }
        const std::size_t from = std::max(piece.to, slotOf(m_range.first));
        const std::size_t to = std::min(piece.to + (piece.last - piece.first), slotOf(m_range.last));
        if (from < to) {
            const std::size_t first = piece.first + (from - piece.to);
            const Stretch kept(before, static_cast<EventIndex>(first),
                               static_cast<EventIndex>(first + (to - from)));
            std::transform(before.begin() + kept.first, before.begin() + kept.last,
                           std::back_inserter(within),
                           [this](const RelationEntry& entry) { return renumbered(entry, m_positions); });
        }
    }
    return within;
}

PositionRange ColumnSplice::changed(EventIndex countBefore, std::span<const EventIndex> removed) const {
    PositionRange range{static_cast<EventIndex>(m_size), static_cast<EventIndex>(m_size)};
    if (!removed.empty()) {
        range.first = std::min(range.first, removed.front());
    }
    if (!m_ofRow.empty()) {
        range.first = std::min(range.first, m_ofRow.front());
    }
    if (slotOf(countBefore) != m_size) {
        range.last = PositionRange::kToTheEnd;
    } else if (!m_pieces.empty() && !m_pieces.back().isOfRows &&
               m_pieces.back().first == m_pieces.back().to) {
        range.last = static_cast<EventIndex>(m_pieces.back().to);
    }
    return range;
}

void ColumnSplice::keep(std::size_t first, std::size_t last) {
    if (first < last) {
        m_pieces.push_back({false, first, last, m_written});
        m_positions.move(static_cast<EventIndex>(first),
                         static_cast<EventIndex>(m_written) - static_cast<EventIndex>(first));
        m_written += last - first;
    }
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "models/domain/event_columns.h"

namespace fulcrum {
namespace {

std::size_t at(EventIndex event) { return static_cast<std::size_t>(event); }

auto placeOf(const EventColumns& columns, std::size_t event) {
    return std::tuple(columns.start[event], columns.key[event]);
}

/// The positions of the touched events, ascending, as far as they are there.
std::vector<EventIndex> positionsOf(std::span<const EventKey> keys, const EventColumns& columns) {
    std::vector<EventIndex> positions;
    for (const EventKey key : keys) {
        if (const EventIndex event = columns.indexOf(key); event != kNoIndex) {
            positions.push_back(event);
        }
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

/// How the new columns are put together of the old ones and the rows, and where each old event lies then.
class Splice {
public:
    Splice(const EventColumns& before, const EventColumns& rows, std::span<const EventIndex> removed)
        : m_size(before.key.size() - removed.size() + rows.key.size()), m_renumbered(before.key.size()) {
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
                next = at(*gone++) + 1;
            } else {
                keep(next, cut);
                next = cut;
                m_pieces.push_back({true, row, row + 1});
                ++m_written;
                ++row;
            }
        }
        keep(next, before.key.size());
    }

    template <typename T>
    std::vector<T> operator()(const std::vector<T>& before, const std::vector<T>& rows) const {
        std::vector<T> after;
        after.reserve(m_size);
        for (const Piece& piece : m_pieces) {
            const std::vector<T>& from = piece.isOfRows ? rows : before;
            after.insert(after.end(), from.begin() + static_cast<std::ptrdiff_t>(piece.first),
                         from.begin() + static_cast<std::ptrdiff_t>(piece.last));
        }
        return after;
    }

    /// By old position; what was removed is left to the caller.
    std::vector<EventIndex>& renumbered() { return m_renumbered; }

private:
    struct Piece {
        bool isOfRows;
        std::size_t first;
        std::size_t last;
    };

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
            m_pieces.push_back({false, first, last});
            for (std::size_t i = first; i < last; ++i) {
                m_renumbered[i] = static_cast<EventIndex>(m_written++);
            }
        }
    }

    std::size_t m_size;
    std::size_t m_written = 0;
    std::vector<EventIndex> m_renumbered;
    std::vector<Piece> m_pieces;
};

/// The old entries of untouched events, renumbered, merged with the new ones; both by the event `of` names.
template <typename Entry>
std::vector<Entry> merged(const std::vector<Entry>& before, std::vector<Entry> rows, EventIndex Entry::*of,
                          std::span<const EventIndex> removed, const auto& renumber) {
    const auto isBefore = [&](const Entry& a, const Entry& b) { return a.*of < b.*of; };
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    std::vector<Entry> after;
    after.reserve(before.size() + rows.size());
    auto gone = removed.begin();
    auto row = rows.begin();
    for (Entry entry : before) {
        while (gone != removed.end() && *gone < entry.*of) {
            ++gone;
        }
        if (gone != removed.end() && *gone == entry.*of) {
            continue;
        }
        renumber(entry);
        for (; row != rows.end() && isBefore(*row, entry); ++row) {
            after.push_back(*row);
        }
        after.push_back(entry);
    }
    after.insert(after.end(), row, rows.end());
    return after;
}

/// `byKey` with positions of keys that are new put where their keys belong.
std::vector<EventIndex> withNew(const std::vector<EventIndex>& byKey, std::vector<EventIndex> added,
                                const std::vector<EventKey>& keys) {
    const auto keyAt = [&](EventIndex event) { return keys[at(event)]; };
    std::ranges::sort(added, {}, keyAt);
    std::vector<EventIndex> all;
    all.reserve(byKey.size() + added.size());
    auto from = byKey.begin();
    for (const EventIndex event : added) {
        const auto to = std::ranges::lower_bound(from, byKey.end(), keyAt(event), {}, keyAt);
        all.insert(all.end(), from, to);
        all.push_back(event);
        from = to;
    }
    all.insert(all.end(), from, byKey.end());
    return all;
}

}  // namespace

bool EventColumns::holds(const EventRows& rows) const {
    const EventColumns& events = rows.events;
    const std::vector<EventIndex> positions = positionsOf(rows.touched, *this);
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

EventColumns EventColumns::mended(const EventRows& rows) const {
    const EventColumns& events = rows.events;
    const std::vector<EventIndex> removed = positionsOf(rows.touched, *this);
    Splice splice(*this, events, removed);
    EventColumns after;
    after.key = splice(key, events.key);
    after.start = splice(start, events.start);
    after.end = splice(end, events.end);
    after.track = splice(track, events.track);
    after.actor = splice(actor, events.actor);
    after.target = splice(target, events.target);
    after.kind = splice(kind, events.kind);
    after.severity = splice(severity, events.severity);
    after.precision = splice(precision, events.precision);
    after.direction = splice(direction, events.direction);
    after.flags = splice(flags, events.flags);

    std::vector<EventIndex> ofRow;
    std::vector<EventIndex> added;
    std::vector<EventIndex>& renumbered = splice.renumbered();
    for (const EventIndex event : removed) {
        renumbered[at(event)] = kNoIndex;
    }
    for (std::size_t row = 0; row < events.key.size(); ++row) {
        // Searched by the column itself, since Clang 14 does not take the numbers of libstdc++'s iota_view.
        const auto place = [&](const EventKey& one) {
            return placeOf(after, static_cast<std::size_t>(&one - after.key.data()));
        };
        const auto found = std::ranges::lower_bound(after.key, placeOf(events, row), {}, place);
        ofRow.push_back(static_cast<EventIndex>(found - after.key.begin()));
        const EventIndex former = indexOf(events.key[row]);
        if (former == kNoIndex) {
            added.push_back(ofRow.back());
        } else {
            renumbered[at(former)] = ofRow.back();
        }
    }
    if (!std::ranges::is_sorted(after.key)) {
        std::vector<EventIndex> byKey;
        byKey.reserve(after.key.size());
        for (std::size_t i = 0; i < key.size(); ++i) {
            const std::size_t event = m_byKey.empty() ? i : at(m_byKey[i]);
            if (const EventIndex now = renumbered[event]; now != kNoIndex) {
                byKey.push_back(now);
            }
        }
        after.m_byKey = added.empty() ? std::move(byKey) : withNew(byKey, std::move(added), after.key);
    }

    std::vector<TariffEntry> duties = events.tariffs;
    for (TariffEntry& duty : duties) {
        duty.event = ofRow[at(duty.event)];
    }
    after.tariffs = merged(tariffs, std::move(duties), &TariffEntry::event, removed,
                           [&](TariffEntry& entry) { entry.event = renumbered[at(entry.event)]; });
    std::vector<RelationEntry> told;
    for (const RelationOfKeys& one : rows.relations) {
        told.push_back({after.indexOf(one.from), after.indexOf(one.to), one.type, one.level});
    }
    after.relations =
        merged(relations, std::move(told), &RelationEntry::from, removed, [&](RelationEntry& entry) {
            entry.from = renumbered[at(entry.from)];
            entry.to = entry.to == kNoIndex ? kNoIndex : renumbered[at(entry.to)];
        });
    return after;
}

}  // namespace fulcrum

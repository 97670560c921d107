// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A set of events by their position in the columns, one bit each: what a filter lets through. A plain value
// that means something only beside the columns it was made for.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

class EventSet {
public:
    EventSet() = default;
    /// Room for the events 0 … `size` − 1, none of them in the set, or all.
    explicit EventSet(EventIndex size, bool isFull = false);

    /// Those of the events 0 … `size` − 1 of which `holds(event)` is true.
    template <typename Holds>
    static EventSet of(EventIndex size, Holds holds) {
        EventSet set(size);
        for (EventIndex event = 0; event < size; ++event) {
            set.m_words[wordOf(event)] |= std::uint64_t{holds(event)} << bitOf(event);
        }
        return set;
    }

    /// How many events there are to be in it or not.
    EventIndex size() const { return m_size; }

    bool contains(EventIndex event) const { return (m_words[wordOf(event)] >> bitOf(event) & 1U) != 0; }
    void insert(EventIndex event) { m_words[wordOf(event)] |= std::uint64_t{1} << bitOf(event); }
    void erase(EventIndex event) { m_words[wordOf(event)] &= ~(std::uint64_t{1} << bitOf(event)); }

    /// Adds those that are in `other` from `from` on, `length` of them, as the events from `to` on, of which
    /// none may be in it yet. O(length / 64).
    void insertFrom(const EventSet& other, EventIndex from, EventIndex length, EventIndex to);

    /// How many are in it. O(size / 64).
    EventIndex count() const;
    /// Those that are in one of this and a set of the same size, and not in the other, rising; nothing if
    /// there are more than `most`. O(size / 64 + most).
    std::optional<std::vector<EventIndex>> differences(const EventSet& other, std::size_t most) const;
    /// The nearest in it after `event`, or before it, or kNoIndex; `event` may be any number, also of none.
    EventIndex next(EventIndex event) const;
    EventIndex previous(EventIndex event) const;
    /// Those in it, rising.
    std::vector<EventIndex> events() const;

    bool operator==(const EventSet&) const = default;

private:
    static std::size_t wordOf(EventIndex event) { return static_cast<std::size_t>(event) / 64; }
    static unsigned bitOf(EventIndex event) { return static_cast<unsigned>(event) % 64; }

    EventIndex m_size = 0;
    std::vector<std::uint64_t> m_words;  ///< bits beyond the size are 0
};

}  // namespace fulcrum

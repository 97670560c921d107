// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fixed set of events that also knows which of its events one is, counted from 0: what is said of few
// events lies in an array of so many entries, and is found without a search. Two bits an event of the
// columns, whether in the set or not. A plain value, safe to read from any thread.
#pragma once

#include <cstdint>
#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

class EventRanks {
public:
    EventRanks() = default;
    /// Of the events 0 … `size` − 1 those in `members`, which rise.
    EventRanks(EventIndex size, const std::vector<EventIndex>& members);

    bool contains(EventIndex event) const { return (wordOf(event).bits >> bitOf(event) & 1U) != 0; }

    /// How many of the set come before the event, whether it is one of them or not.
    std::uint32_t rankOf(EventIndex event) const;

    bool operator==(const EventRanks&) const = default;

private:
    struct Word {
        std::uint64_t bits = 0;
        std::uint64_t before = 0;  ///< members of the words before

        bool operator==(const Word&) const = default;
    };
    const Word& wordOf(EventIndex event) const { return m_words[static_cast<std::size_t>(event) / 64]; }
    static unsigned bitOf(EventIndex event) { return static_cast<unsigned>(event) % 64; }

    std::vector<Word> m_words;
};

}  // namespace fulcrum

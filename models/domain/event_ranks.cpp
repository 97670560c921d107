// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_ranks.h"

#include <bit>

namespace fulcrum {

EventRanks::EventRanks(EventIndex size, const std::vector<EventIndex>& members)
    : m_words((static_cast<std::size_t>(size) + 63) / 64) {
    for (const EventIndex event : members) {
        m_words[static_cast<std::size_t>(event) / 64].bits |= std::uint64_t{1} << bitOf(event);
    }
    std::uint64_t before = 0;
    for (Word& word : m_words) {
        word.before = before;
        before += static_cast<std::uint64_t>(std::popcount(word.bits));
    }
}

std::uint32_t EventRanks::rankOf(EventIndex event) const {
    const Word& word = wordOf(event);
    const std::uint64_t below = word.bits & ((std::uint64_t{1} << bitOf(event)) - 1);
    return static_cast<std::uint32_t>(word.before) + static_cast<std::uint32_t>(std::popcount(below));
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_set.h"

#include <bit>

namespace fulcrum {

EventSet::EventSet(EventIndex size, bool isFull)
    : m_size(size), m_words((static_cast<std::size_t>(size) + 63) / 64, isFull ? ~std::uint64_t{0} : 0) {
    if (isFull && bitOf(size) != 0) {
        m_words.back() = (std::uint64_t{1} << bitOf(size)) - 1;
    }
}

EventIndex EventSet::count() const {
    EventIndex count = 0;
    for (const std::uint64_t word : m_words) {
        count += std::popcount(word);
    }
    return count;
}

std::vector<EventIndex> EventSet::events() const {
    std::vector<EventIndex> events;
    events.reserve(static_cast<std::size_t>(count()));
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (std::uint64_t rest = m_words[i]; rest != 0; rest &= rest - 1) {
            events.push_back(static_cast<EventIndex>(i * 64) + std::countr_zero(rest));
        }
    }
    return events;
}

}  // namespace fulcrum

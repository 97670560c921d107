// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_set.h"

#include <algorithm>
#include <bit>

namespace fulcrum {

EventSet::EventSet(EventIndex size, bool isFull)
    : m_size(size), m_words((static_cast<std::size_t>(size) + 63) / 64, isFull ? ~std::uint64_t{0} : 0) {
    if (isFull && bitOf(size) != 0) {
        m_words.back() = (std::uint64_t{1} << bitOf(size)) - 1;
    }
}

void EventSet::insertFrom(const EventSet& other, EventIndex from, EventIndex length, EventIndex to) {
    // Word by word of this one; what is copied may lie in two words of the other.
    while (length > 0) {
        const auto taken = static_cast<unsigned>(std::min<EventIndex>(length, 64 - EventIndex(bitOf(to))));
        std::uint64_t bits = other.m_words[wordOf(from)] >> bitOf(from);
        if (bitOf(from) + taken > 64) {
            bits |= other.m_words[wordOf(from) + 1] << (64 - bitOf(from));
        }
        if (taken < 64) {
            bits &= (std::uint64_t{1} << taken) - 1;
        }
        m_words[wordOf(to)] |= bits << bitOf(to);
        from += static_cast<EventIndex>(taken);
        to += static_cast<EventIndex>(taken);
        length -= static_cast<EventIndex>(taken);
    }
}

std::optional<std::vector<EventIndex>> EventSet::differences(const EventSet& other, std::size_t most) const {
    std::vector<EventIndex> found;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (std::uint64_t rest = m_words[i] ^ other.m_words[i]; rest != 0; rest &= rest - 1) {
            if (found.size() == most) {
                return std::nullopt;
            }
            found.push_back(static_cast<EventIndex>(i * 64) + std::countr_zero(rest));
        }
    }
    return found;
}

EventIndex EventSet::count() const {
    EventIndex count = 0;
    for (const std::uint64_t word : m_words) {
        count += std::popcount(word);
    }
    return count;
}

EventIndex EventSet::next(EventIndex event) const {
    const EventIndex first = std::max(event + 1, 0);
    if (first >= m_size) {
        return kNoIndex;
    }
    // The bits before the first are shifted out of its word.
    std::size_t at = wordOf(first);
    std::uint64_t rest = m_words[at] >> bitOf(first) << bitOf(first);
    while (rest == 0 && ++at < m_words.size()) {
        rest = m_words[at];
    }
    return rest == 0 ? kNoIndex : static_cast<EventIndex>(at * 64) + std::countr_zero(rest);
}

EventIndex EventSet::previous(EventIndex event) const {
    const EventIndex last = std::min(event, m_size) - 1;
    if (last < 0) {
        return kNoIndex;
    }
    std::size_t at = wordOf(last);
    std::uint64_t rest = m_words[at] << (63 - bitOf(last)) >> (63 - bitOf(last));
    while (rest == 0 && at > 0) {
        rest = m_words[--at];
    }
    return rest == 0 ? kNoIndex : static_cast<EventIndex>(at * 64 + 63) - std::countl_zero(rest);
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

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which values may be in a set of very many, by eight bytes each: what it does not hold is not there; what it
// holds has to be looked for. Header only.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace fulcrum {

class HashFilter {
public:
    void insert(std::uint64_t hash) {
        // At most two thirds full, so that places are found at once.
        if (3 * (m_size + 1) > 2 * m_places.size()) {
            grow();
        }
        std::uint64_t& place = m_places[placeOf(hash)];
        m_size += place == kFree ? 1 : 0;
        place = known(hash);
    }

    bool mayHold(std::uint64_t hash) const { return m_size > 0 && m_places[placeOf(hash)] != kFree; }

private:
    static constexpr std::uint64_t kFree = 0;
    static std::uint64_t known(std::uint64_t hash) { return hash == kFree ? 1 : hash; }

    /// Where it is or would go.
    std::size_t placeOf(std::uint64_t hash) const {
        const std::size_t last = m_places.size() - 1;
        std::size_t place = known(hash) & last;
        while (m_places[place] != kFree && m_places[place] != known(hash)) {
            place = (place + 1) & last;
        }
        return place;
    }

    void grow() {
        constexpr std::size_t kFirst = 1024;
        const std::vector<std::uint64_t> before = std::move(m_places);
        m_places.assign(before.empty() ? kFirst : 2 * before.size(), kFree);
        for (const std::uint64_t hash : before) {
            if (hash != kFree) {
                m_places[placeOf(hash)] = hash;
            }
        }
    }

    std::vector<std::uint64_t> m_places;  ///< a power of two
    std::size_t m_size = 0;
};

}  // namespace fulcrum

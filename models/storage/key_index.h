// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the events of a scan stand in the columns. Private to storage.
#pragma once

#include <algorithm>
#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

/// From key to position in the sorted columns. Keys have gaps only where events were removed, so an array
/// serves, and answers a million questions faster than a search would; a file whose keys are scattered gets
/// the search.
class KeyIndex {
public:
    explicit KeyIndex(const EventColumns& columns) : m_columns(columns) {
        constexpr std::size_t kMostPlacesAnEvent = 8;
        const EventKey last =
            columns.key.empty() ? 0 : *std::max_element(columns.key.begin(), columns.key.end());
        if (static_cast<std::size_t>(last) <= kMostPlacesAnEvent * columns.key.size()) {
            m_positions.resize(static_cast<std::size_t>(last) + 1, kNoIndex);
            for (std::size_t i = 0; i < columns.key.size(); ++i) {
                m_positions[static_cast<std::size_t>(columns.key[i])] = static_cast<EventIndex>(i);
            }
        }
    }
    EventIndex operator()(EventKey key) const {
        const auto place = static_cast<std::size_t>(key);
        return place < m_positions.size() ? m_positions[place] : m_columns.indexOf(key);
    }

private:
    const EventColumns& m_columns;
    std::vector<EventIndex> m_positions;
};

}  // namespace fulcrum

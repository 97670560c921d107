// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where each event of some columns lies after an edit. An edit of few events moves all others by stretches:
// those between the place that an event leaves and the one it takes by one, the rest not at all; so this
// holds some numbers instead of one an event. A plain value, made in one go while columns are mended.
#pragma once

#include <cstdint>
#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

class NewPositions {
public:
    /// Tells of the next events: from `first` to where the next stretch begins all lie `shift` further on.
    void move(EventIndex first, EventIndex shift) { m_stretches.push_back({first, shift, false}); }
    /// Tells of the next event that it leaves its place.
    void takeOut(EventIndex event) { m_stretches.push_back({event, 0, true}); }
    /// Says where an event that was taken out lies now.
    void putBack(EventIndex event, EventIndex now);
    /// To be called once all is told of `count` events, before anything is asked.
    void finish(EventIndex count);

    /// kNoIndex for an event that is gone, and for kNoIndex.
    EventIndex of(EventIndex event) const {
        const auto place = static_cast<std::uint32_t>(event) - static_cast<std::uint32_t>(m_first);
        if (place >= m_width) {
            return event + (event >= m_last ? m_lastShift : 0);
        }
        return m_table.empty() ? searched(event) : m_table[place];
    }

private:
    struct Stretch {
        EventIndex first;
        EventIndex shift;
        bool isGone;
    };

    EventIndex searched(EventIndex event) const;

    std::vector<Stretch> m_stretches;
    std::vector<EventIndex> m_table;  ///< of the events from m_first on, where there are many stretches
    EventIndex m_first = 0;           ///< before it nothing moves
    EventIndex m_last = 0;            ///< from it on all move alike
    std::uint32_t m_width = 0;        ///< how many lie between
    EventIndex m_lastShift = 0;
};

}  // namespace fulcrum

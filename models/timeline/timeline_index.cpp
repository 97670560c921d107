// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_index.h"

#include <algorithm>
#include <utility>

namespace fulcrum {
namespace {

/// Mending costs some microseconds a change, building anew some tens of nanoseconds an event.
constexpr std::size_t kMostChangesOfEvents = 200;

}  // namespace

TimelineIndex::TimelineIndex(std::shared_ptr<const EventColumns> columns, Lanes lanes, Day horizon,
                             const EventSet* shown)
    : m_columns(std::move(columns)),
      m_lanes(std::move(lanes)),
      m_horizon(horizon),
      m_weighed(*m_columns, m_lanes, shown),
      m_weights(m_weighed.weights()),
      m_pyramid(*m_columns, m_lanes, horizon, shown),
      m_ranked(*m_columns, m_lanes, horizon, shown),
      m_links(m_columns) {}

Touching TimelineIndex::touching(std::span<const LaneIndex> lanes, const DayRange& range) const {
    Touching sum;
    for (const LaneIndex lane : lanes) {
        const Touching part = m_pyramid.touching(lane, range);
        sum.starting += part.starting;
        sum.standing += part.standing;
    }
    return sum;
}

std::vector<DensityBin> TimelineIndex::bins(std::span<const LaneIndex> lanes, std::int32_t first, int level,
                                            int count) const {
    std::vector<DensityBin> sum(static_cast<std::size_t>(std::max(count, 0)));
    for (const LaneIndex lane : lanes) {
        m_pyramid.addTo(sum, lane, first, level, *m_columns);
    }
    return sum;
}

std::vector<EventIndex> TimelineIndex::starting(std::span<const LaneIndex> lanes, const DayRange& range,
                                                std::size_t most) const {
    return m_ranked.starting(lanes, range, most, *m_columns);
}

std::vector<EventIndex> TimelineIndex::standing(std::span<const LaneIndex> lanes, double from,
                                                std::size_t most) const {
    return m_ranked.standing(lanes, from, most, *m_columns);
}

void TimelineIndex::update(std::shared_ptr<const EventColumns> columns, const Lanes& lanes, Day horizon,
                           std::optional<std::span<const EventKey>> touched) {
    const bool liesAsBefore = lanes == m_lanes && horizon == m_horizon;
    if (liesAsBefore && columns == m_columns) {
        return;
    }
    if (liesAsBefore) {
        const ColumnEdit edit =
            touched ? editBetween(*m_columns, *columns, *touched) : editBetween(*m_columns, *columns);
        const std::size_t changes = edit.removed.size() + edit.added.size();
        if (changes * kMostChangesOfEvents <= columns->key.size()) {
            m_pyramid.update(*m_columns, *columns, edit, m_lanes, m_horizon);
            m_ranked.update(*m_columns, *columns, edit, m_lanes);
            for (const EventIndex event : edit.removed) {
                m_weighed.add(*m_columns, m_lanes, event, -1);
            }
            for (const EventIndex event : edit.added) {
                m_weighed.add(*columns, m_lanes, event, 1);
            }
            m_weights = m_weighed.weights();
            m_columns = std::move(columns);
            if (touched && touched->size() * kMostChangesOfEvents <= m_columns->key.size()) {
                m_links.update(m_columns, *touched);
            } else {
                m_links = LinkIndex(m_columns);
            }
            return;
        }
    }
    *this = TimelineIndex(std::move(columns), lanes, horizon);
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_index.h"

#include <algorithm>
#include <utility>

namespace fulcrum {
namespace {

/// Mending costs some microseconds a change, building anew some tens of nanoseconds an event.
constexpr std::size_t kMostChangesOfEvents = 200;

/// To a rising list that may have it already.
void addTo(std::vector<EventIndex>& events, EventIndex event) {
    const auto place = std::ranges::lower_bound(events, event);
    if (event != kNoIndex && (place == events.end() || *place != event)) {
        events.insert(place, event);
    }
}

}  // namespace

TimelineIndex::TimelineIndex(std::shared_ptr<const EventColumns> columns, Lanes lanes, Day horizon,
                             std::shared_ptr<const EventSet> shown)
    : m_columns(std::move(columns)),
      m_shown(std::move(shown)),
      m_lanes(std::move(lanes)),
      m_horizon(horizon),
      m_weighed(*m_columns, m_lanes, m_shown.get()),
      m_weights(m_weighed.weights()),
      m_pyramid(*m_columns, m_lanes, horizon, m_shown.get()),
      m_ranked(*m_columns, m_lanes, horizon, m_shown.get()),
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

std::optional<ColumnEdit> TimelineIndex::editTo(const EventColumns& columns,
                                                std::optional<std::span<const EventKey>> touched,
                                                const EventSet* shown) const {
    const std::size_t most = columns.key.size() / kMostChangesOfEvents;
    ColumnEdit edit;
    if (&columns != m_columns.get()) {
        edit = touched ? editBetween(*m_columns, columns, *touched) : editBetween(*m_columns, columns);
    }
    if (edit.removed.size() + edit.added.size() > most) {
        return std::nullopt;
    }
    if (m_shown.get() != shown) {
        const EventSet all(columns.size(), true);
        const EventSet former = m_shown ? carriedOver(*m_shown, *m_columns, columns, edit) : all;
        const auto others = former.differences(shown != nullptr ? *shown : all, most);
        if (!others) {
            return std::nullopt;
        }
        for (const EventIndex event : *others) {
            const EventIndex before = m_columns->indexOf(columns.key[static_cast<std::size_t>(event)]);
            addTo(edit.added, event);
            addTo(edit.removed, before);
        }
    }
    return edit.removed.size() + edit.added.size() <= most ? std::optional(std::move(edit)) : std::nullopt;
}

bool TimelineIndex::mend(const std::shared_ptr<const EventColumns>& columns, const Lanes& lanes, Day horizon,
                         std::optional<std::span<const EventKey>> touched,
                         std::shared_ptr<const EventSet> shown) {
    if (!(lanes == m_lanes) || horizon != m_horizon) {
        return false;
    }
    if (columns == m_columns && shown == m_shown) {
        return true;
    }
    const std::optional<ColumnEdit> edit = editTo(*columns, touched, shown.get());
    if (!edit) {
        return false;
    }
    const ShownEvents counted{m_shown.get(), shown.get()};
    m_pyramid.update(*m_columns, *columns, *edit, m_lanes, m_horizon, counted);
    m_ranked.update(*m_columns, *columns, *edit, m_lanes, counted);
    for (const EventIndex event : edit->removed) {
        m_weighed.add(*m_columns, m_lanes, event, counted.had(event) ? -1 : 0);
    }
    for (const EventIndex event : edit->added) {
        m_weighed.add(*columns, m_lanes, event, counted.has(event) ? 1 : 0);
    }
    m_weights = m_weighed.weights();
    m_shown = std::move(shown);
    if (columns == m_columns) {
        return true;
    }
    m_columns = columns;
    if (touched && touched->size() * kMostChangesOfEvents <= m_columns->key.size()) {
        m_links.update(m_columns, *touched);
    } else {
        m_links = LinkIndex(m_columns);
    }
    return true;
}

void TimelineIndex::update(const std::shared_ptr<const EventColumns>& columns, const Lanes& lanes,
                           Day horizon, std::optional<std::span<const EventKey>> touched,
                           const std::shared_ptr<const EventSet>& shown) {
    if (!mend(columns, lanes, horizon, touched, shown)) {
        *this = TimelineIndex(columns, lanes, horizon, shown);
    }
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/new_positions.h"

#include <algorithm>

namespace fulcrum {
namespace {

/// Beyond so many stretches a table is asked faster than they are searched.
constexpr std::size_t kMostSearched = 64;

}  // namespace

void NewPositions::putBack(EventIndex event, EventIndex now) {
    const auto stretch = std::ranges::lower_bound(m_stretches, event, {}, &Stretch::first);
    *stretch = {event, now - event, false};
}

void NewPositions::finish(EventIndex count) {
    const auto isStill = [](const Stretch& stretch) { return !stretch.isGone && stretch.shift == 0; };
    const auto firstMoved = std::ranges::find_if_not(m_stretches, isStill);
    m_first = firstMoved == m_stretches.end() ? count : firstMoved->first;
    m_last = count;
    if (!m_stretches.empty() && !m_stretches.back().isGone) {
        m_last = std::max(m_first, m_stretches.back().first);
        m_lastShift = m_stretches.back().shift;
    }
    m_width = static_cast<std::uint32_t>(m_last - m_first);
    if (m_stretches.size() <= kMostSearched) {
        return;
    }
    m_table.reserve(m_width);
    for (auto stretch = firstMoved; stretch != m_stretches.end() && stretch->first < m_last; ++stretch) {
        const auto next = stretch + 1;
        const EventIndex end = next == m_stretches.end() ? m_last : std::min(next->first, m_last);
        for (EventIndex event = stretch->first; event < end; ++event) {
            m_table.push_back(stretch->isGone ? kNoIndex : event + stretch->shift);
        }
    }
}

EventIndex NewPositions::searched(EventIndex event) const {
    const Stretch& stretch = *(std::ranges::upper_bound(m_stretches, event, {}, &Stretch::first) - 1);
    return stretch.isGone ? kNoIndex : event + stretch.shift;
}

}  // namespace fulcrum

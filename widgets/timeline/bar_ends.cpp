// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/bar_ends.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/timeline/mark_shape.h"

namespace fulcrum {
namespace {

/// So far from its end a bar can still be held by it.
constexpr double kReach = 5;

}  // namespace

BarEnds::BarEnds(const Document& document, const CurrentBalance& balance, ActiveScenario& scenario,
                 QObject* parent)
    : QObject(parent), m_document(document), m_balance(balance), m_scenario(scenario) {}

Day BarEnds::endOf(EventIndex event) const {
    Day end = m_balance.levels().endOf(event);
    if (const ScenarioBalance* assumed = m_balance.scenario()) {
        const auto& lives = assumed->lives();
        const auto life = std::ranges::lower_bound(lives, event, {}, &AssumedLife::event);
        if (life != lives.end() && life->event == event) {
            end = life->end;
        }
    }
    return std::min<Day>(end, m_document.horizon() + 1);
}

EventIndex BarEnds::at(const QPointF& position, const TimelineLayout& layout, const TimelineMetrics& metrics,
                       const TimeScale& scale) const {
    if (m_balance.assumed() == nullptr && !m_isRecordEditable) {
        return kNoIndex;
    }
    EventIndex nearest = kNoIndex;
    double distance = kReach;
    for (const PlacedEvent& placed : layout.events) {
        const double fromEnd = std::abs(scale.xOf(endOf(placed.event)) - position.x());
        if (isBar(placed.shape) && fromEnd <= distance && position.y() >= placed.top &&
            position.y() < placed.top + metrics.rowHeight) {
            nearest = placed.event;
            distance = fromEnd;
        }
    }
    return nearest;
}

void BarEnds::hold(EventIndex event) {
    m_moved = Moved{event, endOf(event)};
    m_heldAt = m_moved->day;
}

void BarEnds::moveTo(double day) {
    if (!m_moved) {
        return;
    }
    const Day first = m_document.columns().start[static_cast<std::size_t>(m_moved->event)] + 1;
    const double nearest = std::clamp<double>(std::round(day), first, m_document.horizon() + 1.0);
    const Day end = static_cast<Day>(nearest);
    if (end == m_moved->day) {
        return;
    }
    m_moved->day = end;
    if (m_balance.assumed() == nullptr) {
        return;
    }
    // At the horizon an end that is not known yet is still not known.
    const Day recorded = m_balance.levels().endOf(m_moved->event);
    const Day wanted = end > m_document.horizon() && recorded > m_document.horizon() ? recorded : end;
    if (const auto drafted = m_scenario.draftEnd(m_moved->event, wanted); !drafted) {
        emit refused(drafted.error().message());
    }
}

void BarEnds::letGo() {
    const Moved moved = *std::exchange(m_moved, std::nullopt);
    if (m_balance.assumed() == nullptr) {
        if (moved.day != m_heldAt) {
            const bool isOpen = moved.day > m_document.horizon();
            emit recordEndMoved(moved.event, isOpen ? std::nullopt : std::optional(moved.day));
        }
        return;
    }
    if (const auto written = m_scenario.commitDraft(); !written) {
        emit refused(written.error().message());
    }
}

void BarEnds::cancel() {
    m_moved.reset();
    if (m_balance.assumed() != nullptr) {
        m_scenario.dropDraft();
    }
}

}  // namespace fulcrum

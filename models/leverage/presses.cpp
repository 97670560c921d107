// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/presses.h"

#include <algorithm>

#include "models/leverage/tranches.h"

namespace fulcrum {
namespace {

PressKind pressKindOf(Kind kind) {
    return kind == Kind::Pressure ? PressKind::Warning
           : kind == Kind::Threat ? PressKind::Threat
                                  : PressKind::Measure;
}

}  // namespace

PressMaker::PressMaker(const BalanceInput& input)
    : m_input(input), m_weighing(input), m_profiles(input.columns) {
    const std::vector<Day>& starts = input.columns->start;
    const std::vector<Day> clocks = clocksOf(*input.columns);
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        if (clocks[i] != starts[i]) {
            m_takenClocks.push_back({static_cast<EventIndex>(i), clocks[i]});
        }
    }
    m_takenClocks.shrink_to_fit();
}

Day PressMaker::clockOf(EventIndex event) const {
    const auto taken =
        std::lower_bound(m_takenClocks.begin(), m_takenClocks.end(), event,
                         [](const TakenClock& a, EventIndex wanted) { return a.event < wanted; });
    return taken != m_takenClocks.end() && taken->event == event
               ? taken->clock
               : m_input.columns->start[static_cast<std::size_t>(event)];
}

void PressMaker::append(EventIndex event, std::vector<Press>& presses) const {
    // Who is asked about an event that is not there has nothing to say of it.
    if (event < 0 || event >= m_input.columns->size()) {
        return;
    }
    const std::array<bool, 2> counts = m_weighing.countsFor(event);
    if (!counts[kSideA] && !counts[kSideB]) {
        return;
    }
    const EventColumns& columns = *m_input.columns;
    const auto i = static_cast<std::size_t>(event);
    const PressKind kind = pressKindOf(columns.kind[i]);
    static thread_local std::vector<Tranche> tranches;
    tranches.clear();
    if (kind == PressKind::Warning) {
        // Firms' distress is no act that others could scale back: it has one level until it ends.
        tranches.push_back({event, columns.start[i], m_profiles.endOf(event), 1, columns.start[i], true});
    } else {
        appendTranches(m_profiles, event, clockOf(event), tranches);
    }
    const Grade grade = m_weighing.gradeOf(event);
    const double size = m_weighing.sizeOf(event);
    for (std::size_t side = 0; side < counts.size(); ++side) {
        for (const Tranche& tranche : tranches) {
            const double own = tranche.size * size;
            if (!counts[side] || tranche.from > m_input.horizon || tranche.from >= tranche.until ||
                !(own > 0)) {
                continue;
            }
            const bool isLifted =
                kind == PressKind::Measure && !tranche.isHandedOver && tranche.until != kOpenEnd;
            presses.push_back({event, tranche.from, tranche.until, tranche.clock, own, grade,
                               columns.track[i], static_cast<std::uint8_t>(side), kind, isLifted});
        }
    }
}

std::vector<Press> pressesOf(const BalanceInput& input) {
    const PressMaker maker(input);
    std::vector<Press> presses;
    presses.reserve(static_cast<std::size_t>(input.columns->size()));
    for (EventIndex event = 0; event < input.columns->size(); ++event) {
        maker.append(event, presses);
    }
    presses.shrink_to_fit();
    return presses;
}

}  // namespace fulcrum

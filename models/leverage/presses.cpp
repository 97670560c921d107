// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/presses.h"

#include "models/domain/level_profiles.h"
#include "models/leverage/tranches.h"

namespace fulcrum {
namespace {

PressKind pressKindOf(Kind kind) {
    return kind == Kind::Pressure ? PressKind::Warning
           : kind == Kind::Threat ? PressKind::Threat
                                  : PressKind::Measure;
}

}  // namespace

std::vector<Press> pressesOf(const BalanceInput& input) {
    const EventColumns& columns = *input.columns;
    const Weighing weighing(input);
    const LevelProfiles profiles(columns);
    const std::vector<Day> clocks = clocksOf(columns);
    std::vector<Press> presses;
    presses.reserve(static_cast<std::size_t>(columns.size()));
    std::vector<Tranche> tranches;
    for (EventIndex event = 0; event < columns.size(); ++event) {
        const auto i = static_cast<std::size_t>(event);
        const std::array<bool, 2> counts = weighing.countsFor(event);
        if (!counts[kSideA] && !counts[kSideB]) {
            continue;
        }
        const PressKind kind = pressKindOf(columns.kind[i]);
        tranches.clear();
        if (kind == PressKind::Warning) {
            // Firms' distress is no act that others could scale back: it has one level until it ends.
            tranches.push_back({event, columns.start[i], profiles.endOf(event), 1, columns.start[i], true});
        } else {
            appendTranches(profiles, event, clocks[i], tranches);
        }
        const Grade grade = weighing.gradeOf(event);
        const double size = weighing.sizeOf(event);
        for (std::size_t side = 0; side < counts.size(); ++side) {
            for (const Tranche& tranche : tranches) {
                const double own = tranche.size * size;
                if (!counts[side] || tranche.from > input.horizon || tranche.from >= tranche.until ||
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
    presses.shrink_to_fit();
    return presses;
}

}  // namespace fulcrum

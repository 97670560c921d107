// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/strokes.h"

#include <algorithm>
#include <cmath>

#include "models/leverage/level_profiles.h"
#include "models/leverage/tranches.h"
#include "models/leverage/weighing.h"

namespace fulcrum {
namespace {

/// Makes the strokes of one event after the other.
class StrokeMaker {
public:
    StrokeMaker(const BalanceInput& input, const Parameters& parameters, Lens lens, const Strands& strands)
        : m_columns(*input.columns),
          m_parameters(parameters),
          m_lens(lens),
          m_strands(strands),
          m_horizon(input.horizon),
          m_weighing(input, parameters),
          m_profiles(m_columns),
          m_clocks(clocksOf(m_columns)) {}

    std::vector<Stroke> make() {
        m_strokes.reserve(static_cast<std::size_t>(m_columns.size()));
        for (EventIndex event = 0; event < m_columns.size(); ++event) {
            addEvent(event);
        }
        return std::move(m_strokes);
    }

private:
    void addEvent(EventIndex event) {
        const auto i = static_cast<std::size_t>(event);
        const Kind kind = m_columns.kind[i];
        const std::array<bool, 2> counts = m_weighing.countsFor(event);
        if ((!counts[kSideA] && !counts[kSideB]) || (m_lens == Lens::Legal && !isRestriction(kind))) {
            return;
        }
        const double magnitude = m_weighing.magnitudeOf(event);
        m_tranches.clear();
        if (kind == Kind::Pressure) {
            // Firms' distress is no act that others could scale back: it has one level until it ends.
            m_tranches.push_back(
                {event, m_columns.start[i], m_profiles.endOf(event), 1, m_columns.start[i], true});
        } else {
            appendTranches(m_profiles, event, m_clocks[i], m_tranches);
        }
        for (std::size_t side = 0; side < counts.size(); ++side) {
            for (const Tranche& tranche : m_tranches) {
                if (counts[side] && kind == Kind::Pressure) {
                    add(tranche, side, Course::Warning, m_parameters.pressureShare * magnitude);
                } else if (counts[side] && kind == Kind::Threat) {
                    addThreat(tranche, side, magnitude);
                } else if (counts[side]) {
                    addMeasure(tranche, side, magnitude);
                }
            }
        }
    }

    void addMeasure(const Tranche& tranche, std::size_t side, double magnitude) {
        add(tranche, side, Course::InForce, magnitude);
        if (m_lens == Lens::Legal || tranche.isHandedOver || tranche.until == kOpenEnd) {
            return;
        }
        const std::uint32_t inForce = strand(tranche.event, side, Course::InForce);
        const double atClosing =
            m_strands.responseOf(inForce).at(std::int64_t{tranche.until} - tranche.clock);
        add({tranche.event, tranche.until, kOpenEnd, tranche.size, tranche.until, false}, side,
            Course::OffRamp, magnitude * atClosing);
    }

    /// A threat keeps its weight for the holding days counted from its start, then halves.
    void addThreat(const Tranche& tranche, std::size_t side, double magnitude) {
        const double heldDays = std::ceil(m_parameters.threatHoldDays);
        const double fades =
            static_cast<double>(m_columns.start[static_cast<std::size_t>(tranche.event)]) + heldDays;
        if (fades > static_cast<double>(tranche.from)) {
            Tranche held = tranche;
            held.until = fades < static_cast<double>(tranche.until) ? static_cast<Day>(fades) : tranche.until;
            add(held, side, Course::HeldThreat, magnitude);
        }
        if (fades < static_cast<double>(tranche.until)) {
            Tranche fading = tranche;
            fading.clock = static_cast<Day>(fades);
            fading.from = std::max(tranche.from, fading.clock);
            // Where the holding days are no whole number, it has begun to fade within the day.
            const double fadedBefore =
                (m_parameters.threatHoldDays - heldDays) / m_parameters.threatHalfLifeDays;
            add(fading, side, Course::FadingThreat, magnitude * std::exp2(fadedBefore));
        }
    }

    void add(const Tranche& tranche, std::size_t side, Course course, double unitWeight) {
        const double weight = tranche.size * unitWeight;
        if (tranche.from > m_horizon || tranche.from >= tranche.until || !(weight > 0)) {
            return;
        }
        m_strokes.push_back({tranche.event, tranche.from, tranche.until, tranche.clock, weight,
                             strand(tranche.event, side, course)});
    }

    std::uint32_t strand(EventIndex event, std::size_t side, Course course) const {
        return m_strands.of(side, m_columns.track[static_cast<std::size_t>(event)], course);
    }

    const EventColumns& m_columns;
    const Parameters& m_parameters;
    Lens m_lens;
    const Strands& m_strands;
    Day m_horizon;
    Weighing m_weighing;
    LevelProfiles m_profiles;
    std::vector<Day> m_clocks;
    std::vector<Tranche> m_tranches;  ///< of the event at hand
    std::vector<Stroke> m_strokes;
};

}  // namespace

std::vector<Stroke> strokesOf(const BalanceInput& input, const Parameters& parameters, Lens lens,
                              const Strands& strands) {
    return StrokeMaker(input, parameters, lens, strands).make();
}

}  // namespace fulcrum

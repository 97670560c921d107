// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/groundwork.h"

#include <algorithm>
#include <utility>

#include "models/leverage/parallel.h"
#include "models/leverage/strokes.h"

namespace fulcrum {
namespace {

/// Tables reach no further than 45 years; what is older is computed when asked for.
constexpr std::int64_t kLongestTable = 16'384;

/// The days from the first clock of these presses to what the last of them comes to.
std::int64_t oldestOf(std::span<const Press> presses, std::span<const std::vector<std::uint32_t>> sides,
                      Day horizon) {
    std::int64_t first = kOpenEnd;
    std::int64_t last = -std::int64_t{kOpenEnd};
    for (const std::vector<std::uint32_t>& ofSide : sides) {
        for (const std::uint32_t i : ofSide) {
            const Press& press = presses[i];
            first = std::min(first, std::int64_t{press.clock});
            last = std::max(last, std::int64_t{press.until == kOpenEnd ? press.from : press.until});
        }
    }
    if (last < first) {
        return 0;
    }
    // Curves run to the horizon; without one they seldom go far beyond the last that happens.
    const std::int64_t end = horizon == kLastDay ? last : std::int64_t{horizon};
    return std::clamp<std::int64_t>(end - first + 1, 0, kLongestTable);
}

}  // namespace

Groundwork::Groundwork(BalanceInput input) : m_input(std::move(input)), m_maker(m_input) {
    std::vector<Press> presses;
    presses.reserve(static_cast<std::size_t>(m_input.columns->size()));
    for (EventIndex event = 0; event < m_input.columns->size(); ++event) {
        m_maker.append(event, presses);
    }
    m_pressCount = presses.size();
    std::vector<std::vector<std::uint32_t>> own(2 * trackCount());
    for (std::uint32_t i = 0; i < presses.size(); ++i) {
        own[columnOf(presses[i].side, presses[i].track)].push_back(i);
    }
    m_columns.resize(own.size());
    m_threats.resize(own.size());
    runParallel(own.size(), threadsFor(presses.size()),
                [&](std::size_t column) { makeColumn(column, presses, own[column]); }, {}, {});
    m_tabulatedDays.reserve(trackCount());
    for (std::size_t track = 0; track < trackCount(); ++track) {
        m_tabulatedDays.push_back(
            oldestOf(presses, std::span(own).subspan(columnOf(kSideA, track), 2), m_input.horizon));
    }
}

void Groundwork::makeColumn(std::size_t column, std::span<const Press> presses,
                            std::span<const std::uint32_t> own) {
    std::vector<StrandEntry> inForce;
    std::vector<StrandEntry> offRamp;
    std::vector<StrandEntry> warnings;
    inForce.reserve(own.size());
    offRamp.reserve(own.size());
    for (const std::uint32_t i : own) {
        const Press& press = presses[i];
        const StrandEntry entry(press, {press.from, press.until, press.clock});
        switch (press.kind) {
            case PressKind::Measure:
                inForce.push_back(entry);
                if (press.isLifted && press.until <= m_input.horizon) {
                    offRamp.emplace_back(press, Stretch{press.until, kOpenEnd, press.until},
                                         press.until - press.clock);
                }
                break;
            case PressKind::Threat:
                m_threats[column].push_back(entry);
                break;
            case PressKind::Warning:
                warnings.push_back(entry);
                break;
        }
    }
    m_threats[column].shrink_to_fit();
    m_columns[column] = {Strand(Course::InForce, inForce), Strand(Course::OffRamp, offRamp),
                         Strand(Course::Warning, warnings)};
}

const Strand& Groundwork::strand(std::size_t column, Course course) const {
    const Column& own = m_columns[column];
    return course == Course::OffRamp ? own.offRamp : course == Course::Warning ? own.warning : own.inForce;
}

ThreatStrands::ThreatStrands(std::span<const std::vector<StrandEntry>> columns, double heldDays)
    : m_heldDays(heldDays), m_columns(columns.size()) {
    const auto make = [&](std::size_t column) {
        std::vector<StrandEntry> held;
        std::vector<StrandEntry> fading;
        for (const StrandEntry& threat : columns[column]) {
            const auto [from, until, clock] = threat.stretch;
            const double fades = fadesFrom(clock, heldDays);
            const bool isFading = fades < static_cast<double>(until);
            const Day turn = isFading ? static_cast<Day>(fades) : until;
            if (from < turn) {
                held.push_back(threat);
                held.back().stretch = {from, turn, clock};
            }
            if (isFading) {
                fading.push_back(threat);
                fading.back().stretch = {std::max(from, turn), until, turn};
            }
        }
        m_columns[column] = {Strand(Course::HeldThreat, held), Strand(Course::FadingThreat, fading)};
    };
    std::size_t count = 0;
    for (const std::vector<StrandEntry>& column : columns) {
        count += column.size();
    }
    runParallel(m_columns.size(), threadsFor(count), make, {}, {});
}

}  // namespace fulcrum

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

}  // namespace

Groundwork::Groundwork(BalanceInput input)
    : m_input(std::move(input)), m_presses(fulcrum::pressesOf(m_input)) {
    std::vector<std::vector<std::uint32_t>> own(2 * trackCount());
    for (std::uint32_t i = 0; i < m_presses.size(); ++i) {
        own[columnOf(m_presses[i].side, m_presses[i].track)].push_back(i);
    }
    m_columns.resize(own.size());
    m_threats.resize(own.size());
    runParallel(own.size(), threadsFor(m_presses.size()),
                [&](std::size_t column) { makeColumn(column, own[column]); }, {}, {});
    for (std::size_t track = 0; track < trackCount(); ++track) {
        m_tabulatedDays.push_back(oldestOf(track, own));
    }
}

void Groundwork::makeColumn(std::size_t column, std::span<const std::uint32_t> own) {
    std::vector<StrandEntry> inForce;
    std::vector<StrandEntry> offRamp;
    std::vector<StrandEntry> warnings;
    for (const std::uint32_t i : own) {
        const Press& press = m_presses[i];
        const StrandEntry entry{i, {press.from, press.until, press.clock}, 0};
        switch (press.kind) {
            case PressKind::Measure:
                inForce.push_back(entry);
                if (press.isLifted && press.until <= m_input.horizon) {
                    offRamp.push_back({i, {press.until, kOpenEnd, press.until}, press.until - press.clock});
                }
                break;
            case PressKind::Threat:
                m_threats[column].push_back(i);
                break;
            case PressKind::Warning:
                warnings.push_back(entry);
                break;
        }
    }
    m_columns[column] = {Strand(Course::InForce, inForce, m_presses),
                         Strand(Course::OffRamp, offRamp, m_presses),
                         Strand(Course::Warning, warnings, m_presses)};
}

std::int64_t Groundwork::oldestOf(std::size_t track, std::span<const std::vector<std::uint32_t>> own) const {
    std::int64_t first = kOpenEnd;
    std::int64_t last = -std::int64_t{kOpenEnd};
    for (const std::vector<std::uint32_t>& ofSide : own.subspan(columnOf(kSideA, track), 2)) {
        for (const std::uint32_t i : ofSide) {
            const Press& press = m_presses[i];
            first = std::min(first, std::int64_t{press.clock});
            last = std::max(last, std::int64_t{press.until == kOpenEnd ? press.from : press.until});
        }
    }
    if (last < first) {
        return 0;
    }
    // Curves run to the horizon; without one they seldom go far beyond the last that happens.
    const std::int64_t end = m_input.horizon == kLastDay ? last : std::int64_t{m_input.horizon};
    return std::clamp<std::int64_t>(end - first + 1, 0, kLongestTable);
}

std::span<const Press> Groundwork::pressesOf(EventIndex event) const {
    const auto [first, last] =
        std::equal_range(m_presses.begin(), m_presses.end(), Press{.event = event},
                         [](const Press& a, const Press& b) { return a.event < b.event; });
    return {first, last};
}

const Strand& Groundwork::strand(std::size_t column, Course course) const {
    const Column& own = m_columns[column];
    return course == Course::OffRamp ? own.offRamp : course == Course::Warning ? own.warning : own.inForce;
}

ThreatStrands::ThreatStrands(std::span<const Press> presses,
                             std::span<const std::vector<std::uint32_t>> columns, double heldDays)
    : m_heldDays(heldDays), m_columns(columns.size()) {
    const auto make = [&](std::size_t column) {
        std::vector<StrandEntry> held;
        std::vector<StrandEntry> fading;
        for (const std::uint32_t i : columns[column]) {
            const Press& press = presses[i];
            const double fades = fadesFrom(press, heldDays);
            const bool isFading = fades < static_cast<double>(press.until);
            const Day turn = isFading ? static_cast<Day>(fades) : press.until;
            if (press.from < turn) {
                held.push_back({i, {press.from, turn, press.clock}, 0});
            }
            if (isFading) {
                fading.push_back({i, {std::max(press.from, turn), press.until, turn}, 0});
            }
        }
        m_columns[column] = {Strand(Course::HeldThreat, held, presses),
                             Strand(Course::FadingThreat, fading, presses)};
    };
    runParallel(m_columns.size(), threadsFor(presses.size()), make, {}, {});
}

}  // namespace fulcrum

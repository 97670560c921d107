// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the balance follows from the record alone, whatever the parameters and the lens: the strands of
// each side and track in the order of their sweeps, and what it takes to make the presses of an event again.
// The dear part of a balance; built once, off the window's thread where the record is long, and shared by all
// models, bands and draws of it. Immutable, so any thread may read it.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "models/leverage/balance_input.h"
#include "models/leverage/presses.h"
#include "models/leverage/strand.h"

namespace fulcrum {

/// A side of a track, as a number.
inline std::size_t columnOf(std::size_t side, std::size_t track) { return track * 2 + side; }
inline std::size_t trackOf(std::size_t column) { return column / 2; }

class Groundwork {
public:
    /// `input` is kept; its scales are left to those who weigh.
    explicit Groundwork(BalanceInput input);
    Groundwork(const Groundwork&) = delete;
    Groundwork& operator=(const Groundwork&) = delete;

    const BalanceInput& input() const { return m_input; }
    std::size_t trackCount() const { return m_input.trackCount; }

    std::size_t pressCount() const { return m_pressCount; }

    /// Appends the presses of one event, made anew (see PressMaker).
    void appendPresses(EventIndex event, std::vector<Press>& presses) const {
        m_maker.append(event, presses);
    }

    /// Of InForce, OffRamp or Warning; those of threats depend on how long they are held.
    const Strand& strand(std::size_t column, Course course) const;

    /// Threats as they are pressed, by columnOf(side, track), then by event.
    std::span<const std::vector<StrandEntry>> threats() const { return m_threats; }

    /// The days by track that a table of passages is worth having for: the oldest that something grows.
    std::span<const std::int64_t> tabulatedDays() const { return m_tabulatedDays; }

private:
    struct Column {
        Strand inForce;
        Strand offRamp;
        Strand warning;
    };

    /// `own`: positions of those of the column.
    void makeColumn(std::size_t column, std::span<const Press> presses, std::span<const std::uint32_t> own);

    BalanceInput m_input;
    PressMaker m_maker;  ///< of m_input
    std::size_t m_pressCount = 0;
    std::vector<Column> m_columns;                    ///< by columnOf
    std::vector<std::vector<StrandEntry>> m_threats;  ///< by columnOf
    std::vector<std::int64_t> m_tabulatedDays;
};

/// The strands of threats in numbered columns, for one number of holding days. Immutable.
class ThreatStrands {
public:
    /// `columns` are threats as they are pressed.
    ThreatStrands(std::span<const std::vector<StrandEntry>> columns, double heldDays);

    double heldDays() const { return m_heldDays; }

    /// Of HeldThreat or FadingThreat.
    const Strand& strand(std::size_t column, Course course) const {
        return m_columns[column][course == Course::FadingThreat ? 1 : 0];
    }

private:
    double m_heldDays;
    std::vector<std::array<Strand, 2>> m_columns;  ///< held and fading
};

/// From so many pieces of work on a second thread pays for itself.
inline constexpr std::size_t kWorthThreads = 20'000;

/// 1, or 0 (one thread a core) where `work` is much.
inline unsigned threadsFor(std::size_t work) { return work < kWorthThreads ? 1 : 0; }

}  // namespace fulcrum

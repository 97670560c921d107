// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the balance follows from the record alone, whatever the parameters and the lens: the presses, and
// the strands of each side and track in the order of their sweeps. The dear part of a balance; built once,
// off the window's thread where the record is long, and shared by all models, bands and draws of it.
// Immutable, so any thread may read it.
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

    const BalanceInput& input() const { return m_input; }
    std::size_t trackCount() const { return m_input.trackCount; }

    /// By event.
    std::span<const Press> presses() const { return m_presses; }

    /// The presses of one event.
    std::span<const Press> pressesOf(EventIndex event) const;

    /// Of InForce, OffRamp or Warning; those of threats depend on how long they are held.
    const Strand& strand(std::size_t column, Course course) const;

    /// Positions of the threats among the presses, by columnOf(side, track).
    std::span<const std::vector<std::uint32_t>> threats() const { return m_threats; }

    /// The days by track that a table of passages is worth having for: the oldest that something grows.
    std::span<const std::int64_t> tabulatedDays() const { return m_tabulatedDays; }

private:
    struct Column {
        Strand inForce;
        Strand offRamp;
        Strand warning;
    };

    void makeColumn(std::size_t column, std::span<const std::uint32_t> own);
    std::int64_t oldestOf(std::size_t track, std::span<const std::vector<std::uint32_t>> own) const;

    BalanceInput m_input;
    std::vector<Press> m_presses;
    std::vector<Column> m_columns;                      ///< by columnOf
    std::vector<std::vector<std::uint32_t>> m_threats;  ///< by columnOf
    std::vector<std::int64_t> m_tabulatedDays;
};

/// The strands of threats in numbered columns, for one number of holding days. Immutable.
class ThreatStrands {
public:
    /// `columns` are positions among the presses.
    ThreatStrands(std::span<const Press> presses, std::span<const std::vector<std::uint32_t>> columns,
                  double heldDays);

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

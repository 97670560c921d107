// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units counted by the two values that a pair of coders gave them: the cells of their table of agreement that
// are not empty. To κ the units of a cell are alike, so that κ of a thousand samples of them (bootstrap.h)
// costs little. A plain value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "models/agreement/cohen_kappa.h"

namespace fulcrum {

class ValuePairs {
public:
    ValuePairs(const Ratings& ratings, std::size_t oneCoder, std::size_t otherCoder, KappaWeights weights);

    /// The cell of each unit that both have coded, by unit.
    std::span<const std::uint32_t> cellOfUnit() const { return m_cellOfUnit; }

    /// By cell, how many units are in it.
    std::span<const std::uint32_t> times() const { return m_times; }

    /// κ if each cell had so many units; nothing where it is undefined.
    std::optional<Kappa> kappaOf(std::span<const std::uint32_t> times) const;

    /// Why there is no κ of `times()`, in words.
    Error undefined() const;

private:
    struct Cell {
        std::size_t one = 0;  // places in m_values
        std::size_t other = 0;
    };

    double disagreement(std::size_t one, std::size_t other) const;

    KappaWeights m_weights;
    std::vector<int> m_values;  // all that either gave, ascending
    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_cellOfUnit;
    std::vector<std::uint32_t> m_times;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units counted by what was said of them. To α two units with the same values, whoever gave them, are alike;
// a few hundred such patterns stand for any number of units, so that α of a thousand samples of them
// (bootstrap.h) costs little. The coincidence matrix is never written out: its sums follow from the counts of
// a pattern. A plain value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "models/agreement/krippendorff_alpha.h"

namespace fulcrum {

class ValuePatterns {
public:
    ValuePatterns(const Ratings& ratings, Metric metric);

    /// The units with two values or more, ascending, and the pattern of each.
    std::span<const std::size_t> units() const { return m_units; }
    std::span<const std::uint32_t> patternOfUnit() const { return m_patternOfUnit; }

    /// By pattern, how many units have it.
    std::span<const std::uint32_t> times() const { return m_times; }

    /// α if each pattern occurred so many times; nothing where it is undefined.
    std::optional<Alpha> alphaOf(std::span<const std::uint32_t> times) const;

    /// By pattern, the mean square distance of two values of it.
    std::vector<double> disagreements() const;

    /// The lowest and the highest value of a pattern.
    int lowest(std::size_t pattern) const { return m_values[countsOf(pattern).front().category]; }
    int highest(std::size_t pattern) const { return m_values[countsOf(pattern).back().category]; }

    /// Why there is no α of `times()`, in words.
    Error undefined() const;

private:
    struct CategoryCount {
        std::uint32_t category = 0;  // a place in m_values
        std::uint32_t count = 0;
    };

    void addPattern(std::span<const std::uint32_t> categories);
    std::span<const CategoryCount> countsOf(std::size_t pattern) const;
    std::vector<CategoryCount> marginals(std::span<const std::uint32_t> times) const;
    std::vector<double> positions(std::span<const CategoryCount> marginals) const;
    double sumOfSquares(std::span<const CategoryCount> counts, std::span<const double> positions) const;

    Metric m_metric;
    std::vector<int> m_values;  // all that occur, ascending
    std::vector<std::size_t> m_units;
    std::vector<std::uint32_t> m_patternOfUnit;
    std::vector<std::uint32_t> m_times;
    std::vector<CategoryCount> m_counts;  // of all patterns, one after the other, by category
    std::vector<std::size_t> m_firstOfPattern{0};
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who gave which unit (an event) which value: a table of units and coders with gaps. Units and coders are
// numbers here; the caller keeps their ids and names in lists of the same order. A value is the number of a
// category, such as a severity from 1 to 5, or any number that stands for a code. A plain value, usable from
// any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace fulcrum {

struct Rating {
    std::size_t unit = 0;
    std::size_t coder = 0;
    int value = 0;

    bool operator==(const Rating&) const = default;
};

class Ratings {
public:
    Ratings() = default;

    /// In any order. Of two values that one coder gave one unit the later in the list counts. A unit or coder
    /// beyond the counts is a programming mistake.
    Ratings(std::size_t units, std::size_t coders, std::span<const Rating> ratings);

    std::size_t unitCount() const { return m_firstOfUnit.size() - 1; }
    std::size_t coderCount() const { return m_coders; }

    /// What was said of a unit, by coder.
    std::span<const Rating> of(std::size_t unit) const;

    /// The value that a coder gave a unit, or nothing.
    std::optional<int> at(std::size_t unit, std::size_t coder) const;

    /// All of them, by unit, then by coder.
    std::span<const Rating> all() const { return m_ratings; }

    bool operator==(const Ratings&) const = default;

private:
    std::size_t m_coders = 0;
    std::vector<Rating> m_ratings;
    std::vector<std::size_t> m_firstOfUnit{0};  // in m_ratings; one more than there are units
};

}  // namespace fulcrum

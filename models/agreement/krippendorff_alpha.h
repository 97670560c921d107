// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Krippendorff's α: how far any number of coders agree beyond chance, with gaps allowed (Krippendorff 2011,
// "Computing Krippendorff's Alpha-Reliability"). 1 is agreement throughout, 0 what chance alone would bring,
// below 0 worse than chance. A unit with fewer than two values can be compared with nothing and counts
// nowhere. Pure functions of values, usable from any thread.
#pragma once

#include <cstddef>
#include <cstdint>

#include "models/agreement/ratings.h"
#include "models/domain/result.h"

namespace fulcrum {

/// How far apart two values are.
enum class Metric : std::uint8_t {
    Nominal,   ///< the same, or not
    Ordinal,   ///< by how many values were given from the one to the other, those of the two themselves by
               ///< half
    Interval,  ///< by the difference of their numbers
};

struct Alpha {
    double alpha = 0;        ///< 1 − observed / expected
    double observed = 0;     ///< D_o: mean square distance of two values of one unit
    double expected = 0;     ///< D_e: mean square distance of any two values
    std::size_t units = 0;   ///< with two values or more
    std::size_t values = 0;  ///< of these units

    bool operator==(const Alpha&) const = default;
};

/// Fails where α is undefined: if no unit has two values, or if all values that can be compared are equal.
/// Costs O(ratings) while different values are few. The order of units and that of coders change nothing but
/// the rounding.
Result<Alpha> krippendorffAlpha(const Ratings& ratings, Metric metric);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cohen's κ: how far two coders agree beyond what the habits of each would bring by chance (Cohen 1960),
// weighted where a small difference is less of a disagreement than a large one (Cohen 1968). Counted are the
// units that both have coded. Pure functions of values, usable from any thread.
#pragma once

#include <cstddef>
#include <cstdint>

#include "models/agreement/ratings.h"
#include "models/domain/result.h"

namespace fulcrum {

/// How much of a disagreement a difference d of two numbers is, D being the largest difference of any two
/// values that either coder gave.
enum class KappaWeights : std::uint8_t {
    Unweighted,  ///< 1 unless d is 0
    Linear,      ///< d / D
    Quadratic,   ///< d² / D²
};

struct Kappa {
    double kappa = 0;       ///< (observed − expected) / (1 − expected)
    double observed = 0;    ///< p_o: agreement, a share of 1; of D too if weighted
    double expected = 0;    ///< p_e: agreement if each gave their values at random, as often as they did
    std::size_t units = 0;  ///< that both have coded

    bool operator==(const Kappa&) const = default;
};

/// Fails where κ is undefined: if there is no unit that both have coded, or if both gave all of these one and
/// the same value. Which of the two coders comes first changes nothing.
Result<Kappa> cohenKappa(const Ratings& ratings, std::size_t oneCoder, std::size_t otherCoder,
                         KappaWeights weights = KappaWeights::Unweighted);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/cohen_kappa.h"

#include "models/agreement/value_pairs.h"

namespace fulcrum {

Result<Kappa> cohenKappa(const Ratings& ratings, std::size_t oneCoder, std::size_t otherCoder,
                         KappaWeights weights) {
    const ValuePairs pairs(ratings, oneCoder, otherCoder, weights);
    if (const std::optional<Kappa> kappa = pairs.kappaOf(pairs.times())) {
        return *kappa;
    }
    return pairs.undefined();
}

}  // namespace fulcrum

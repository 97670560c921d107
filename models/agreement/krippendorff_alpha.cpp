// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/krippendorff_alpha.h"

#include "models/agreement/value_patterns.h"

namespace fulcrum {

Result<Alpha> krippendorffAlpha(const Ratings& ratings, Metric metric) {
    const ValuePatterns patterns(ratings, metric);
    if (const std::optional<Alpha> alpha = patterns.alphaOf(patterns.times())) {
        return *alpha;
    }
    return patterns.undefined();
}

}  // namespace fulcrum

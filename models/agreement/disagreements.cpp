// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/disagreements.h"

#include <algorithm>

#include "models/agreement/value_patterns.h"

namespace fulcrum {

std::vector<Disagreement> disagreements(const Ratings& ratings, std::span<const QString> unitIds,
                                        Metric metric) {
    Q_ASSERT(unitIds.size() == ratings.unitCount());
    const ValuePatterns patterns(ratings, metric);
    const std::optional<Alpha> alpha = patterns.alphaOf(patterns.times());
    if (!alpha) {
        return {};
    }
    const std::vector<double> distances = patterns.disagreements();
    std::vector<Disagreement> found;
    for (std::size_t i = 0; i < patterns.units().size(); ++i) {
        const std::size_t pattern = patterns.patternOfUnit()[i];
        if (patterns.lowest(pattern) != patterns.highest(pattern)) {
            found.push_back({patterns.units()[i], distances[pattern] / alpha->expected,
                             patterns.lowest(pattern), patterns.highest(pattern)});
        }
    }
    std::ranges::sort(found, [&](const Disagreement& a, const Disagreement& b) {
        return a.size != b.size ? a.size > b.size : unitIds[a.unit] < unitIds[b.unit];
    });
    return found;
}

}  // namespace fulcrum

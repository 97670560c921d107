// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The units on which coders differ, the worst first: what is to be settled one by one. Pure function of
// values.
#pragma once

#include <QString>
#include <cstddef>
#include <span>
#include <vector>

#include "models/agreement/krippendorff_alpha.h"
#include "models/agreement/ratings.h"

namespace fulcrum {

struct Disagreement {
    std::size_t unit = 0;
    /// Mean square distance of two of its values, 1 being that of any two values in the table (D_e of α). The
    /// mean of all units with two values or more, each counted by its number of values, is 1 − α.
    double size = 0;
    int lowest = 0;  ///< value that somebody gave it
    int highest = 0;

    bool operator==(const Disagreement&) const = default;
};

/// By size, the largest first, then by id; `unitIds` has the ids in the order of the units. Units with fewer
/// than two values, or with equal ones, are left out.
std::vector<Disagreement> disagreements(const Ratings& ratings, std::span<const QString> unitIds,
                                        Metric metric = Metric::Ordinal);

}  // namespace fulcrum

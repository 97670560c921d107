// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The evenly spaced days that curves are computed on. A plain value.
#pragma once

#include <algorithm>
#include <cstdint>

#include "models/domain/day.h"

namespace fulcrum {

/// The days first, first + step, … (`count` of them).
struct SampleDays {
    std::int64_t first = 0;
    std::int64_t step = 1;  ///< at least 1
    std::int64_t count = 0;

    bool operator==(const SampleDays&) const = default;

    std::int64_t day(std::int64_t index) const { return first + index * step; }

    /// The index of the first sample on `day` or later, `count` if there is none.
    std::int64_t indexFrom(std::int64_t day) const {
        if (day <= first) {
            return 0;
        }
        // Most curves are daily, and a division is dear where each of many thousand blocks asks for some.
        const std::int64_t passed = step == 1 ? day - first : (day - first + step - 1) / step;
        return std::min(count, passed);
    }
};

}  // namespace fulcrum

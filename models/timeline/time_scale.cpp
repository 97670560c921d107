// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/time_scale.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {

DayRange bounded(DayRange range) {
    if (!std::isfinite(range.from) || !std::isfinite(range.to)) {
        return {0, kShortestWindow};
    }
    const double middle = (range.from + range.to) / 2;
    const double length = std::clamp(range.length(), kShortestWindow, kLongestWindow);
    // A range that already fits is handed back as it is: recomputing it from its middle would let it creep.
    if (length != range.length()) {
        range = {middle - length / 2, middle + length / 2};
    }
    if (range.from < kFirstDay) {
        range = {double(kFirstDay), kFirstDay + length};
    }
    if (range.to > kLastDay) {
        range = {kLastDay - length, double(kLastDay)};
    }
    return range;
}

DayRange zoomed(DayRange range, double at, double factor) {
    const double length = std::clamp(range.length() * factor, kShortestWindow, kLongestWindow);
    const double share = (at - range.from) / range.length();
    const double from = at - share * length;
    return bounded({from, from + length});
}

DayRange pannedTo(DayRange range, double day) {
    constexpr double kBeside = 0.15;
    if (day >= range.from && day < range.to) {
        return range;
    }
    const double room = range.length() * kBeside;
    const double by = day < range.from ? day - room - range.from : day + room - range.to;
    return bounded({range.from + by, range.to + by});
}

}  // namespace fulcrum

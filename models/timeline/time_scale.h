// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mapping between days and pixels: a plain struct, so that it can be tested without a window and shared
// by every view that lies on the time axis. Days are fractional here, so that zooming is smooth; day d covers
// [d, d + 1).
#pragma once

#include "models/domain/day.h"

namespace fulcrum {

/// A visible stretch of time in days, from < to.
struct DayRange {
    double from = 0;
    double to = 1;

    double length() const { return to - from; }
    bool operator==(const DayRange&) const = default;
};

/// The narrowest and widest windows: one day, and all days there are.
inline constexpr double kShortestWindow = 1;
inline constexpr double kLongestWindow = kLastDay - kFirstDay;

/// `range` brought between the shortest and longest window and between kFirstDay and kLastDay, its middle
/// kept where possible. A range that is not a number becomes the shortest window at day 0.
DayRange bounded(DayRange range);

/// `range` with its length multiplied by `factor` (below 1 zooms in); the day `at` keeps its place.
DayRange zoomed(DayRange range, double at, double factor);

/// `range` moved as little as brings `day` into it with some room beside; itself where the day is in it.
DayRange pannedTo(DayRange range, double day);

struct TimeScale {
    DayRange range;
    double left = 0;   ///< pixel of range.from
    double width = 1;  ///< pixels, above 0

    double pixelsPerDay() const { return width / range.length(); }
    double right() const { return left + width; }
    double xOf(double day) const { return left + (day - range.from) * pixelsPerDay(); }
    double dayAt(double x) const { return range.from + (x - left) / pixelsPerDay(); }
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balance adds up: under parameters and lens every press becomes strokes (what is in force of it,
// its off-ramp; a threat held and fading; a warning), and the value of a stroke is its weight times the
// response of its course to the days since its clock. Ledger, contributions and slivers are made of them;
// curves sweep the same by strand.
#pragma once

#include <vector>

#include "models/leverage/bearing.h"
#include "models/leverage/presses.h"

namespace fulcrum {

/// Worth `weight` × response(day − clock) on the days [from, until) and nothing on others.
struct Stroke {
    Day from = 0;
    Day until = kOpenEnd;
    Day clock = 0;      ///< at most `from`
    double weight = 0;  ///< above 0; magnitude times size, without what all of a track share
    Course course = Course::InForce;

    bool holdsOn(Day day) const { return from <= day && day < until; }
};

/// The strokes of one press whose record is multiplied by `scale`, appended to `strokes`.
void appendStrokes(const Press& press, double scale, const Bearing& bearing, std::vector<Stroke>& strokes);

/// The points that a stroke on this track is worth on a day on which it holds.
inline double pointsOf(const Stroke& stroke, std::size_t track, const Bearing& bearing, Day day) {
    return stroke.weight * bearing.responseOf(track, stroke.course).at(std::int64_t{day} - stroke.clock) *
           bearing.pointsPerUnit(track);
}

/// The day from which a threat that began on `clock` and is held for so many days fades; beyond all days if
/// it never does.
inline double fadesFrom(Day clock, double heldDays) { return static_cast<double>(clock) + heldDays; }

}  // namespace fulcrum

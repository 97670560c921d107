// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/strokes.h"

#include <algorithm>

namespace fulcrum {

void appendStrokes(const Press& press, double scale, const Bearing& bearing, std::vector<Stroke>& strokes) {
    const double magnitude = press.size * bearing.factorOf(press.grade) * scale;
    const auto add = [&](Day from, Day until, Day clock, Course course, double left) {
        const double weight = magnitude * bearing.shareOf(course) * left;
        if (bearing.counts(course) && from < until && weight > 0) {
            strokes.push_back({from, until, clock, weight, course});
        }
    };
    if (press.kind == PressKind::Warning) {
        add(press.from, press.until, press.clock, Course::Warning, 1);
        return;
    }
    if (press.kind == PressKind::Measure) {
        add(press.from, press.until, press.clock, Course::InForce, 1);
        if (press.isLifted) {
            const double atClosing =
                bearing.responseOf(press.track, Course::InForce).at(std::int64_t{press.until} - press.clock);
            add(press.until, kOpenEnd, press.until, Course::OffRamp, atClosing);
        }
        return;
    }
    const double fades = fadesFrom(press.clock, bearing.heldDays());
    if (fades >= static_cast<double>(press.until)) {
        add(press.from, press.until, press.clock, Course::HeldThreat, 1);
        return;
    }
    const Day turn = static_cast<Day>(fades);
    add(press.from, turn, press.clock, Course::HeldThreat, 1);
    add(std::max(press.from, turn), press.until, turn, Course::FadingThreat, 1);
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the measurements of views share: the made-up project as a file, and a scripted journey through it.
#pragma once

#include "models/timeline/time_scale.h"
#include "tests/bench/measurement.h"

namespace fulcrum::bench {

/// The made-up project as a file; made once and used by every measurement of this run.
Result<QString> projectFile(const Occasion& occasion);

/// The same with so many events instead, and always made in the folder of the occasion.
Result<QString> projectFileOf(const Occasion& occasion, int events);

inline constexpr int kJourneyFrames = 600;

/// Where step `i` of the journey looks: from everything in to a week, along the record, and out again.
DayRange journey(const DayRange& extent, int i);

}  // namespace fulcrum::bench

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a scenario assumes of the bars in view, drawn over the record's own: days that fall away are veiled,
// days that are added are a low dashed strip, and what never happened is veiled and struck through. Pure
// painting over a layout.
#pragma once

#include <QPainter>
#include <span>

#include "models/leverage/scenario_outcome.h"
#include "models/timeline/time_scale.h"
#include "widgets/timeline/lane_painter.h"

namespace fulcrum {

void paintAssumptions(QPainter& painter, const LanePainting& painting, const TimeScale& scale, Day horizon,
                      std::span<const AssumedLife> lives);

/// The end of a bar that is being moved: a line on its day, and the day in words beside it.
void paintMovedEnd(QPainter& painter, const LanePainting& painting, const TimeScale& scale,
                   const PlacedEvent& placed, Day day);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints where events lie that have no mark. Where a few are crowded out, dots below their lane; where the
// lane is dense, a profile below its weightiest marks, high by how many events begin, above a strip toned by
// how much is in force. Between the two it fades. Pure painting over a layout.
#pragma once

#include "widgets/timeline/lane_painter.h"

namespace fulcrum {

void paintDensity(QPainter& painter, const LanePainting& painting, const LaneBox& box);

/// The frame round the bin that is pointed at.
void paintPointedBin(QPainter& painter, const LanePainting& painting, const LaneBox& box,
                     const PlacedBin& bin);

}  // namespace fulcrum

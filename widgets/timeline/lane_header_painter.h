// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints what stands left of the first day: the names of the lanes, their sides and separators, and how many
// events are hidden. Pure painting over a layout.
#pragma once

#include "widgets/timeline/lane_painter.h"

namespace fulcrum {

/// Where the triangle that collapses a lane stands, in pixels from the left.
inline double chevronLeft() { return scaled(22.0); }
inline double chevronWidth() { return scaled(14.0); }

/// `pointed`: the lanes' box under the pointer, whose triangle shows; null elsewhere and in figures.
void paintLaneHeaders(QPainter& painter, const LanePainting& painting, const LaneBox* pointed);

/// Above the lanes: how many lanes, and how many events of the window, are hidden. Nothing if none is.
void paintHiddenMark(QPainter& painter, const Theme& theme, const QRectF& box, int lanes, int events);
QString hiddenText(int lanes, int events);

}  // namespace fulcrum

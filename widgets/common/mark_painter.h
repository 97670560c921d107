// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws single marks: bars with their levels, hatched threats, symbols. All geometry is cut here, since
// vector writers may ignore clipping. Pure painting, no knowledge of lanes; also used for the key that
// explains the marks.
#pragma once

#include <QPainter>
#include <span>

#include "models/domain/level_profiles.h"
#include "models/timeline/timeline_layout.h"
#include "widgets/common/theme.h"

namespace fulcrum {

/// How an event stands out from its neighbours.
enum class Emphasis { Normal, Hovered, Selected, Faded };

struct MarkStyle {
    QColor colour;  ///< the track's
    Emphasis emphasis = Emphasis::Normal;
    bool isFilled = false;   ///< symbols: agreement against talks
    bool showsStart = true;  ///< bars: the left end is where it begins, not where the view does
};

/// A stretch of a bar at one level; `left` < `right` in pixels.
struct BarSegment {
    double left = 0;
    double right = 0;
    double level = 1;  ///< 0…1
};

/// A bar of these segments in `box`, thinner where the level is cut. `softLeft` pixels of its left end fade
/// in (the start is known only roughly); an open end fades out.
void paintBar(QPainter& painter, const QRectF& box, std::span<const BarSegment> segments, double softLeft,
              bool fadesRight, const MarkStyle& style, const Theme& theme);

void paintHatchedBar(QPainter& painter, const QRectF& box, const MarkStyle& style, const Theme& theme);

/// A symbol centred in `box`.
void paintSymbol(QPainter& painter, const QRectF& box, MarkShape shape, const MarkStyle& style,
                 const Theme& theme);

}  // namespace fulcrum

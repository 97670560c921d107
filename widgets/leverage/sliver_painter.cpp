// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/sliver_painter.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

constexpr double kNothing = 1e-6;

}  // namespace

void paintSliver(QPainter& painter, const Theme& theme, const PlotArea& area, const std::vector<double>& days,
                 const std::vector<double>& points) {
    if (std::all_of(points.begin(), points.end(), [](double value) { return std::abs(value) < kNothing; })) {
        return;
    }
    QPolygonF outline;
    for (std::size_t i = 0; i < points.size(); ++i) {
        outline << QPointF(area.scale.xOf(days[i]), area.yOf(points[i]));
    }
    const double zero = area.yOf(0);
    QPolygonF filled = outline;
    filled.prepend(QPointF(outline.front().x(), zero));
    filled.append(QPointF(outline.back().x(), zero));
    QColor fill = theme.accent;
    // Light enough to leave the stack and the net line readable where an event weighs much.
    fill.setAlphaF(0.4F);
    painter.setBrush(fill);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(filled);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.2));
    painter.drawPolyline(outline);
}

}  // namespace fulcrum

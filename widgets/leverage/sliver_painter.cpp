// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/sliver_painter.h"

#include <QPaintEngine>
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
    const double zero = area.yOf(0);
    const bool isOfPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    QPolygonF filled{QPointF(area.scale.xOf(days.front()), zero)};
    for (std::size_t i = 0; i < points.size(); ++i) {
        // In a view of years most of a life of some weeks is level: what lies on a straight line is left out.
        const bool isLevel = isOfPixels && i > 0 && i + 1 < points.size() && points[i - 1] == points[i] &&
                             points[i] == points[i + 1];
        if (!isLevel) {
            filled << QPointF(area.scale.xOf(days[i]), area.yOf(points[i]));
        }
    }
    filled << QPointF(filled.last().x(), zero);
    QColor fill = theme.accent;
    // Light enough to leave the stack and the net line readable where an event weighs much.
    fill.setAlphaF(0.4F);
    painter.setBrush(fill);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(filled);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.2));
    // Without the corners on the zero line.
    painter.drawPolyline(filled.constData() + 1, static_cast<int>(filled.size()) - 2);
}

}  // namespace fulcrum

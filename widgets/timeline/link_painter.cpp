// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/link_painter.h"

#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

namespace fulcrum {
namespace {

constexpr double kArrowLength = 6;
constexpr double kArrowWidth = 3.2;
constexpr double kHalo = 4.5;

double middleOf(const LinkPainting& painting, const PlacedEvent& event) {
    return painting.top + event.top + painting.metrics.rowHeight / 2;
}

bool isInside(const LinkPainting& painting, const PlacedEvent& event) {
    const double y = middleOf(painting, event);
    return y > painting.clipTop && y < painting.clipBottom;
}

/// Where a link leaves or meets a mark: the start of a bar, the middle of a symbol.
double anchorOf(const PlacedEvent& event) {
    return isBar(event.shape) ? std::min(event.left + 4, event.right) : (event.left + event.right) / 2;
}

/// From the start of the earlier mark along the gap below or above its row, then straight onto the start of
/// the later one: labels stand in rows beside their marks, so only the upright part may cross one. The last
/// point is the tip.
QPainterPath wayOf(const LinkPainting& painting, const PlacedEvent& earlier, const PlacedEvent& later) {
    const double fromY = middleOf(painting, earlier);
    const double toY = middleOf(painting, later);
    const double half = painting.metrics.rowHeight / 2;
    const double fromX = anchorOf(earlier);
    const double toX = anchorOf(later);
    const double gapY = fromY + (toY >= fromY ? half : -half);
    const bool comesFromAbove = toY > gapY;
    const double reach = isBar(later.shape) ? half - 2 : painting.metrics.symbolSize / 2;
    const double tipY = comesFromAbove ? toY - reach : toY + reach;
    const double bend = std::min({5.0, std::abs(toX - fromX) / 2, std::abs(tipY - gapY)});
    QPainterPath path(QPointF(fromX, fromY + (gapY > fromY ? half - 2 : 2 - half)));
    path.lineTo(fromX, gapY);
    path.lineTo(toX - (toX >= fromX ? bend : -bend), gapY);
    path.quadTo(QPointF(toX, gapY), QPointF(toX, gapY + (comesFromAbove ? bend : -bend)));
    path.lineTo(toX, tipY);
    return path;
}

}  // namespace

void paintLinks(QPainter& painter, const LinkPainting& painting, const std::vector<Link>& links) {
    for (const Link& link : links) {
        const PlacedEvent* earlier = painting.layout.find(link.earlier);
        const PlacedEvent* later = painting.layout.find(link.later);
        if (earlier == nullptr || later == nullptr || !isInside(painting, *earlier) ||
            !isInside(painting, *later)) {
            continue;
        }
        if (later->startsBefore) {
            continue;  // its start, which the arrow would point at, is not in view
        }
        const QPainterPath way = wayOf(painting, *earlier, *later);
        painter.setBrush(Qt::NoBrush);
        QColor halo = painting.theme.ground;
        halo.setAlphaF(0.8F);
        painter.setPen(QPen(halo, kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(way);
        const bool answers = link.type == RelationType::RespondsTo;
        painter.setPen(QPen(painting.theme.accent, 1.5, answers ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
        painter.drawPath(way);
        const QPointF tip = way.currentPosition();
        const double back = tip.y() > way.elementAt(way.elementCount() - 2).y ? -kArrowLength : kArrowLength;
        const std::array head{tip, tip + QPointF(-kArrowWidth, back), tip + QPointF(kArrowWidth, back)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(painting.theme.accent);
        painter.drawPolygon(head.data(), static_cast<int>(head.size()));
    }
}

}  // namespace fulcrum

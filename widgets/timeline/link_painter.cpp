// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/link_painter.h"

#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

namespace fulcrum {
namespace {

constexpr double kArrowLength = 7;
constexpr double kArrowWidth = 3.2;
constexpr double kHalo = 4.5;
/// An arrow runs down this far left of where it ends: the gap that packing keeps free before every mark.
constexpr double kApproach = 5;

double middleOf(const LinkPainting& painting, const PlacedEvent& event) {
    return painting.top + event.top + painting.metrics.rowHeight / 2;
}

bool isInside(const LinkPainting& painting, const PlacedEvent& event) {
    const double y = middleOf(painting, event);
    return y > painting.clipTop && y < painting.clipBottom;
}

/// From the start of the earlier mark to just before the start of the later one. The way runs in the gap between two
/// rows and then down in the gap before the later mark, so that it crosses as few texts as may be.
QPainterPath wayOf(const LinkPainting& painting, const PlacedEvent& earlier, const PlacedEvent& later) {
    const double fromY = middleOf(painting, earlier);
    const double toY = middleOf(painting, later);
    const double half = painting.metrics.rowHeight / 2;
    const bool runsDown = toY >= fromY;
    const bool earlierIsBar = isBar(earlier.shape);
    const double fromX = earlierIsBar ? std::min(earlier.left + 3, earlier.right) : (earlier.left + earlier.right) / 2;
    const double edgeY = fromY + (runsDown ? half - 1 : 1 - half);
    const double downX = later.left - kApproach;
    const double bend = std::min(6.0, std::abs(downX - fromX) / 2);
    QPainterPath path(QPointF(fromX, edgeY));
    if (std::abs(toY - fromY) < half) {
        // The same row: straight on, from the end of one to the start of the other.
        path = QPainterPath(QPointF(std::min(earlier.right, later.left - kArrowLength), fromY));
        path.lineTo(later.left - 1, toY);
        return path;
    }
    const double turn = downX >= fromX ? 1 : -1;
    const double toward = runsDown ? 1 : -1;
    path.lineTo(downX - turn * bend, edgeY);
    path.quadTo(QPointF(downX, edgeY), QPointF(downX, edgeY + toward * bend));
    path.lineTo(downX, toY - toward * kApproach);
    path.quadTo(QPointF(downX, toY), QPointF(later.left - 1, toY));
    return path;
}

}  // namespace

void paintLinks(QPainter& painter, const LinkPainting& painting, const std::vector<Link>& links) {
    for (const Link& link : links) {
        const PlacedEvent* earlier = painting.layout.find(link.earlier);
        const PlacedEvent* later = painting.layout.find(link.later);
        if (earlier == nullptr || later == nullptr || !isInside(painting, *earlier) || !isInside(painting, *later)) {
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
        const std::array head{tip, tip + QPointF(-kArrowLength, -kArrowWidth), tip + QPointF(-kArrowLength, kArrowWidth)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(painting.theme.accent);
        painter.drawPolygon(head.data(), static_cast<int>(head.size()));
    }
}

}  // namespace fulcrum

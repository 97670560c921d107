// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/link_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

namespace fulcrum {
namespace {

constexpr double kArrowLength = 6;
constexpr double kArrowWidth = 3.2;
constexpr double kHalo = 2;
constexpr double kBend = 4;

struct Stroke {
    QColor colour;
    double width = 1;
};

Stroke strokeOf(const LinkPainting& painting, const LinkRoute& route) {
    if (route.isOfChain) {
        return {painting.theme.accent, 1.5};
    }
    return {mixed(painting.theme.mutedText, painting.theme.ground, 0.15),
            1 + std::min(3.0, 0.75 * std::log2(double(route.count)))};
}

double length(const QPointF& line) { return std::hypot(line.x(), line.y()); }

/// The corners of an upright and level line made round.
void addRounded(QPainterPath& path, const std::vector<QPointF>& points) {
    path.moveTo(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF before = points[i] - points[i - 1];
        const QPointF after = points[i + 1] - points[i];
        const double bend = std::min({kBend, length(before) / 2, length(after) / 2});
        if (bend <= 0) {
            continue;
        }
        path.lineTo(points[i] - before * (bend / length(before)));
        path.quadTo(points[i], points[i] + after * (bend / length(after)));
    }
    path.lineTo(points.back());
}

/// The parts of a route between the clips.
QPainterPath pathOf(const LinkPainting& painting, const LinkRoute& route) {
    QPainterPath path;
    std::vector<QPointF> piece;
    const auto finish = [&] {
        if (piece.size() > 1) {
            addRounded(path, piece);
        }
        piece.clear();
    };
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        const QPointF from(route.points[i - 1].x, painting.top + route.points[i - 1].y);
        const QPointF to(route.points[i].x, painting.top + route.points[i].y);
        const QPointF first(from.x(), std::clamp(from.y(), painting.clipTop, painting.clipBottom));
        const QPointF last(to.x(), std::clamp(to.y(), painting.clipTop, painting.clipBottom));
        const bool isOutside = from.y() == to.y() && first != from;
        if (isOutside || (first == last && from != to)) {
            finish();
            continue;
        }
        if (piece.empty() || piece.back() != first) {
            finish();
            piece.push_back(first);
        }
        piece.push_back(last);
    }
    finish();
    return path;
}

void paintHead(QPainter& painter, const LinkPainting& painting, const LinkRoute& route,
               const Stroke& stroke) {
    const RoutePoint& last = route.points.back();
    const QPointF tip(last.x, painting.top + last.y);
    if (tip.y() < painting.clipTop || tip.y() > painting.clipBottom) {
        return;
    }
    // Where the last stretch is shorter than the head, the head still lies along it.
    const RoutePoint& before = route.points[route.points.size() - 2];
    const QPointF way(last.x - before.x, last.y - before.y);
    if (way.isNull()) {
        return;
    }
    const QPointF along = way / length(way);
    const QPointF across(-along.y(), along.x());
    const double wider = 1 + (stroke.width - 1) / 4;
    const QPointF back = tip - along * kArrowLength * wider;
    const std::array head{tip, back + across * kArrowWidth * wider, back - across * kArrowWidth * wider};
    painter.setPen(Qt::NoPen);
    painter.setBrush(stroke.colour);
    painter.drawPolygon(head.data(), static_cast<int>(head.size()));
}

void paintNote(QPainter& painter, const LinkPainting& painting, const LinkRoute& route) {
    const double top = painting.top + route.note->y;
    if (!painting.note || top < painting.clipTop || top + painting.metrics.rowHeight > painting.clipBottom) {
        return;
    }
    const QString text = painting.note(route);
    const double width = QFontMetricsF(linkNoteFont()).horizontalAdvance(text) + 2;
    painter.setFont(linkNoteFont());
    painter.setPen(route.isOfChain ? painting.theme.textOf(painting.theme.accent) : painting.theme.mutedText);
    painter.drawText(QRectF(route.note->x, top, width, painting.metrics.rowHeight),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void paintRoute(QPainter& painter, const LinkPainting& painting, const LinkRoute& route) {
    const QPainterPath path = pathOf(painting, route);
    if (path.isEmpty()) {
        return;
    }
    const Stroke stroke = strokeOf(painting, route);
    painter.setBrush(Qt::NoBrush);
    // Opaque: whatever can be seen through is blended by threads of Qt's own, and waiting for them takes
    // longer than the blending.
    painter.setPen(QPen(painting.theme.ground, painting.theme.wide(stroke.width) + kHalo, Qt::SolidLine,
                        Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(stroke.colour, painting.theme.wide(stroke.width),
                        route.isAnswer ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    painter.drawPath(path);
    paintHead(painter, painting, route, stroke);
}

}  // namespace

QFont linkNoteFont() { return interfaceFont(10.5); }

void paintLinks(QPainter& painter, const LinkPainting& painting, const std::vector<LinkRoute>& routes) {
    // From the back: the lightest first, the chain last.
    for (const bool isOfChain : {false, true}) {
        for (auto route = routes.rbegin(); route != routes.rend(); ++route) {
            if (route->isOfChain == isOfChain) {
                paintRoute(painter, painting, *route);
            }
        }
    }
    for (const LinkRoute& route : routes) {
        if (route.note) {
            paintNote(painter, painting, route);
        }
    }
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/mark_painter.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "widgets/common/mark_stamps.h"

namespace fulcrum {
namespace {

constexpr double kFadedOpacity = 0.28;
/// A suspended measure is still on the books: a thin line stays.
constexpr double kThinnestBar = 2;
/// How far the lifted part of a bar is faded towards the ground.
constexpr double kLiftedShare = 0.6;
constexpr int kHatchStep = 6;
constexpr double kOpenEndFade = 14;

QColor shown(QColor colour, const MarkStyle& style) {
    if (style.emphasis == Emphasis::Faded) {
        colour.setAlphaF(static_cast<float>(kFadedOpacity));
    }
    return colour;
}

QColor outlineColour(const MarkStyle& style, const Theme& theme) {
    switch (style.emphasis) {
        case Emphasis::Selected:
            return theme.strong;
        case Emphasis::Hovered:
            return mixed(theme.markOf(style.colour), theme.strong, 0.5);
        case Emphasis::Normal:
        case Emphasis::Faded:
            break;
    }
    return shown(theme.markOf(style.colour), style);
}

double outlineWidth(const MarkStyle& style) { return style.emphasis == Emphasis::Selected ? 2 : 1; }

QBrush fadingFill(const QRectF& box, const QColor& fill, double softLeft, bool fadesRight) {
    if (softLeft <= 0 && !fadesRight) {
        return fill;
    }
    QColor clear = fill;
    clear.setAlpha(0);
    QLinearGradient gradient(box.topLeft(), box.topRight());
    const double width = std::max(box.width(), 1.0);
    gradient.setColorAt(0, softLeft > 0 ? clear : fill);
    if (softLeft > 0) {
        gradient.setColorAt(std::clamp(softLeft / width, 0.001, 0.999), fill);
    }
    if (fadesRight) {
        gradient.setColorAt(std::clamp(1 - kOpenEndFade / width, 0.001, 0.999), fill);
        gradient.setColorAt(1, clear);
    }
    return gradient;
}

QPainterPath symbolPath(MarkShape shape, const QPointF& c, double r) {
    QPainterPath path;
    switch (shape) {
        case MarkShape::Triangle:
            path.addPolygon(
                QPolygonF{{c.x() - r, c.y() - r * 0.8}, {c.x() + r, c.y() - r * 0.8}, {c.x(), c.y() + r}});
            path.closeSubpath();
            break;
        case MarkShape::Diamond:
            path.addPolygon(
                QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
            path.closeSubpath();
            break;
        case MarkShape::Square:
            path.addRect(c.x() - r * 0.8, c.y() - r * 0.8, r * 1.6, r * 1.6);
            break;
        case MarkShape::Circle:
        case MarkShape::Bar:
        case MarkShape::HatchedBar:
            path.addEllipse(c, r * 0.8, r * 0.8);
            break;
    }
    return path;
}

int hundredths(double pixels) { return static_cast<int>(std::lround(pixels * 100)); }

/// Lines at 45 degrees, each cut to the box by hand.
void paintHatching(QPainter& painter, const QRectF& box, const QColor& line, const QColor& ground) {
    painter.fillRect(box, ground);
    painter.setPen(QPen(line, 1));
    const auto lines = static_cast<int>(std::ceil((box.width() + box.height()) / kHatchStep));
    for (int i = 0; i < lines; ++i) {
        const double x = box.left() - box.height() + i * kHatchStep;
        const double fromX = std::max(x, box.left());
        const double toX = std::min(x + box.height(), box.right());
        if (fromX < toX) {
            painter.drawLine(QPointF(fromX, box.bottom() - (fromX - x)),
                             QPointF(toX, box.bottom() - (toX - x)));
        }
    }
}

}  // namespace

void paintBar(QPainter& painter, const QRectF& box, std::span<const BarSegment> segments, double softLeft,
              bool fadesRight, const MarkStyle& style, const Theme& theme) {
    const QColor fill = shown(theme.fillOf(style.colour), style);
    const QColor edge = outlineColour(style, theme);
    painter.setPen(Qt::NoPen);
    for (const BarSegment& segment : segments) {
        const double thickness = std::max(kThinnestBar, segment.level * box.height());
        const QRectF part(segment.left, box.bottom() - thickness, segment.right - segment.left, thickness);
        const bool isFirst = segment.left <= box.left();
        const bool isLast = segment.right >= box.right();
        const QColor colour = thickness <= kThinnestBar ? edge : fill;
        if (thickness < box.height()) {
            // The strength that was lifted stays as a shade: the bar is still one thing, and its label has a
            // ground.
            painter.fillRect(
                QRectF(segment.left, box.top(), segment.right - segment.left, box.height() - thickness),
                mixed(fill, theme.ground, kLiftedShare));
        }
        painter.fillRect(part, fadingFill(part, colour, isFirst ? softLeft : 0, isLast && fadesRight));
    }
    // The start of a measure is a fact of its own: a strong left edge marks it.
    if (style.showsStart && softLeft <= 0 && !segments.empty()) {
        const double thickness = std::max(kThinnestBar, segments.front().level * box.height());
        painter.fillRect(
            QRectF(box.left(), box.bottom() - thickness, std::min(theme.wide(2), box.width()), thickness),
            edge);
    }
    if (style.emphasis == Emphasis::Selected || style.emphasis == Emphasis::Hovered) {
        painter.setPen(QPen(edge, theme.wide(outlineWidth(style))));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    }
}

void paintHatchedBar(QPainter& painter, const QRectF& box, const MarkStyle& style, const Theme& theme) {
    const QColor edge = outlineColour(style, theme);
    const QColor line = shown(mixed(theme.markOf(style.colour), theme.ground, 0.45), style);
    if (takesStamps(painter) && painter.deviceTransform().type() <= QTransform::TxTranslate) {
        stampHatching(painter, box, line, theme.ground, kHatchStep);
    } else {
        paintHatching(painter, box, line, theme.ground);
    }
    painter.setPen(QPen(edge, theme.wide(outlineWidth(style))));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void paintSymbol(QPainter& painter, const QRectF& box, MarkShape shape, const MarkStyle& style,
                 const Theme& theme) {
    const QColor edge = outlineColour(style, theme);
    const QColor fill = style.isFilled ? shown(theme.markOf(style.colour), style) : theme.ground;
    const double width = theme.wide(style.emphasis == Emphasis::Selected ? 2.2 : 1.4);
    const double radius = std::min(box.width(), box.height()) / 2 - 0.7;
    const auto paintRound = [&](QPainter& into, const QPointF& centre) {
        into.setPen(QPen(edge, width));
        into.setBrush(fill);
        into.drawPath(symbolPath(shape, centre, radius));
    };
    if (!takesStamps(painter)) {
        paintRound(painter, box.center());
        return;
    }
    const SymbolLook look{static_cast<int>(shape), fill.rgba(), edge.rgba(), hundredths(radius),
                          hundredths(width)};
    stampSymbol(painter, box.center(), look, radius + width,
                [&](QPainter& stamp) { paintRound(stamp, QPointF()); });
}

}  // namespace fulcrum

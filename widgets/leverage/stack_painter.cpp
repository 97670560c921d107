// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/stack_painter.h"

#include <QPaintEngine>
#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

constexpr double kNetWidth = 2.2;
/// A track that is nowhere thicker than this, in pixels, is not drawn: what lies below it shows instead.
constexpr double kThinnestTrack = 0.05;

/// A solid line is stroked so many points at a time: the outline of a line that goes up and down all over the
/// plot costs far more to fill than its pieces do.
constexpr qsizetype kPiece = 24;

/// The area of a track is filled so many samples at a time, where it is filled in pieces.
constexpr qsizetype kAreaPiece = 64;

/// Corners of a line are cut rather than rounded: between samples a pixel apart one looks like the other, and
/// rounding each of a thousand corners would cost more than the line. The ends of pieces are round, so that
/// they meet without a gap.
QPen linePen(const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine) {
    return {colour, width, style, style == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap, Qt::BevelJoin};
}

/// The tracks of a side that are thick enough to be seen, from the zero line outwards.
std::vector<std::size_t> drawnOf(const std::vector<std::vector<double>>& side, double pixelsPerPoint) {
    std::vector<std::size_t> drawn;
    for (std::size_t track = 0; track < side.size(); ++track) {
        double thickest = 0;
        for (std::size_t i = 0; i < side[track].size(); ++i) {
            thickest = std::max(thickest, std::abs(side[track][i] - (track > 0 ? side[track - 1][i] : 0)));
        }
        if (thickest * pixelsPerPoint >= kThinnestTrack) {
            drawn.push_back(track);
        }
    }
    return drawn;
}

/// Fills a track from its outer line down to where the next track within will cover everything, so that a
/// pixel is not filled once for each track: the same pixels as those of the whole area down to `zero`. Only
/// for pixels: in a vector picture the pieces would show seams.
void paintPieces(QPainter& painter, const QPolygonF& line, const QPolygonF& within, double zero) {
    QPolygonF piece;
    for (qsizetype first = 0; first + 1 < line.size(); first += kAreaPiece) {
        const qsizetype last = std::min(first + kAreaPiece, line.size() - 1);
        piece.clear();
        double floor = within[first].y();
        bool isSeen = false;
        for (qsizetype i = first; i <= last; ++i) {
            piece << line[i];
            floor = std::abs(within[i].y() - zero) < std::abs(floor - zero) ? within[i].y() : floor;
            isSeen = isSeen || line[i].y() != within[i].y();
        }
        if (isSeen) {
            piece << QPointF(line[last].x(), floor) << QPointF(line[first].x(), floor);
            painter.drawPolygon(piece);
        }
    }
}

}  // namespace

QColor unclearColour(const Theme& theme) {
    return mixed(theme.strong, theme.ground, theme.isDark ? 0.45 : 0.5);
}

StackPainter::StackPainter(const Theme& theme, const ProjectColours& colours, const PlotArea& area,
                           const BalanceStack& stack)
    : m_theme(theme),
      m_colours(colours),
      m_stack(stack),
      m_scale(area.scale),
      m_top(area.top()),
      m_bottom(area.bottom()),
      m_zero(area.yOf(0)),
      m_pixelsPerPoint(area.yOf(1) - area.yOf(0)) {}

QPointF StackPainter::at(double day, double points) const {
    return {m_scale.xOf(day), std::clamp(m_zero + m_pixelsPerPoint * points, m_top, m_bottom)};
}

void StackPainter::paintStack(QPainter& painter) const {
    if (m_stack.days.empty()) {
        return;
    }
    painter.save();
    // Where two tracks meet there is one edge and not two soft ones with a seam between them.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const auto lineOf = [this](const std::vector<double>& outline) {
        QPolygonF line;
        line.reserve(static_cast<qsizetype>(outline.size()) + 2);
        for (std::size_t i = 0; i < outline.size(); ++i) {
            line << at(m_stack.days[i], outline[i]);
        }
        return line;
    };
    for (const auto& side : m_stack.outline) {
        const std::vector<std::size_t> drawn = drawnOf(side, std::abs(m_pixelsPerPoint));
        QPolygonF line = drawn.empty() ? QPolygonF() : lineOf(side[drawn.back()]);
        // From the outermost in: what is nearer covers what is farther.
        for (std::size_t i = drawn.size(); i-- > 0;) {
            painter.setBrush(mixed(m_colours.track(static_cast<TrackIndex>(drawn[i])), m_theme.ground,
                                   m_theme.isDark ? 0.42 : 0.46));
            const QPolygonF within = i > 0 ? lineOf(side[drawn[i - 1]]) : QPolygonF();
            if (i > 0 && painter.paintEngine()->type() == QPaintEngine::Raster) {
                paintPieces(painter, line, within, m_zero);
            } else {
                line << QPointF(line.last().x(), m_zero) << QPointF(line.first().x(), m_zero);
                painter.drawPolygon(line);
            }
            line = within;
        }
    }
    painter.restore();
}

void StackPainter::paintBand(QPainter& painter, const BandEdges& edges) const {
    if (edges.p10.empty()) {
        return;
    }
    QPolygonF band;
    band.reserve(static_cast<qsizetype>(2 * m_stack.days.size()));
    for (std::size_t i = 0; i < m_stack.days.size(); ++i) {
        band << at(m_stack.days[i], edges.p90[i]);
    }
    for (std::size_t i = m_stack.days.size(); i-- > 0;) {
        band << at(m_stack.days[i], edges.p10[i]);
    }
    QColor veil = m_theme.ground;
    veil.setAlphaF(m_theme.isDark ? 0.34F : 0.42F);
    painter.save();
    // Its edges are lines of their own.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawPolygon(band);
    painter.restore();
    const QPen edge = linePen(mixed(m_theme.strong, m_theme.ground, 0.35), 0.8, Qt::DotLine);
    paintLines(painter, edge, m_stack.days, edges.p90);
    paintLines(painter, edge, m_stack.days, edges.p10);
}

void StackPainter::paintCompared(QPainter& painter, const std::vector<ComparedLine>& lines) const {
    for (const ComparedLine& line : lines) {
        paintLines(painter, linePen(comparedColour(m_theme), 1.4, line.style), m_stack.days, line.net);
    }
}

void StackPainter::paintNet(QPainter& painter, const NetLine& net) const {
    paintLines(painter, linePen(unclearColour(m_theme), m_theme.wide(kNetWidth)), net.days, net.unclear);
    paintLines(painter, linePen(m_theme.strong, m_theme.wide(kNetWidth)), net.days, net.clear);
}

std::vector<QPolygonF> StackPainter::linesOf(const std::vector<double>& days,
                                             const std::vector<double>& points) const {
    std::vector<QPolygonF> lines;
    bool isInside = false;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (std::isnan(points[i])) {
            isInside = false;
            continue;
        }
        if (!isInside) {
            lines.emplace_back();
            isInside = true;
        }
        lines.back() << at(days[i], points[i]);
    }
    return lines;
}

void StackPainter::paintLines(QPainter& painter, const QPen& pen, const std::vector<double>& days,
                              const std::vector<double>& points) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    for (const QPolygonF& line : linesOf(days, points)) {
        const qsizetype piece = pen.style() == Qt::SolidLine ? kPiece : line.size();
        for (qsizetype from = 0; from == 0 || from + 1 < line.size(); from += piece) {
            const qsizetype last = std::min(from + piece, line.size() - 1);
            painter.drawPolyline(line.constData() + from, static_cast<int>(last - from + 1));
        }
    }
}

}  // namespace fulcrum

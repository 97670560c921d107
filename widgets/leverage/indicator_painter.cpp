// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/indicator_painter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fulcrum {
namespace {

constexpr int kTicks = 4;
constexpr double kRoom = 0.08;  ///< above and below the values, as a share of their range
constexpr double kDot = 3.5;
constexpr double kNarrowest = 2 * kDot;  ///< pixels; a span on its own and narrower than this is a dot
double labelHeight() { return scaled(14.0); }
constexpr double kFromEdge = 7;

/// Builds a line through more values than there are pixels: of a crowded column only the first, the lowest,
/// the highest and the last point count.
class ThinnedLine {
public:
    void add(const QPointF& point) {
        if (!m_column.isEmpty() && std::floor(point.x()) != std::floor(m_column.back().x())) {
            flush();
        }
        m_column.append(point);
        if (m_column.size() > kMostInColumn) {
            thin();
        }
    }
    QPolygonF take() {
        flush();
        return std::exchange(m_points, {});
    }

private:
    static constexpr qsizetype kMostInColumn = 8;

    void thin() {
        const auto [high, low] =
            std::minmax_element(m_column.cbegin(), m_column.cend(),
                                [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
        m_column = {m_column.front(), *std::min(high, low), *std::max(high, low), m_column.back()};
    }
    void flush() {
        m_points.append(m_column);
        m_column.clear();
    }

    QPolygonF m_points;
    QList<QPointF> m_column;  ///< points in the present column of pixels
};

}  // namespace

IndicatorPainter::IndicatorPainter(const Theme& theme, const PlotArea& area, const IndicatorSeries& series,
                                   const QString& unit)
    : m_theme(theme),
      m_area(area),
      m_unit(unit),
      m_rhythm(series.rhythm),
      m_seen(spansIn(series, area.scale.range.from, area.scale.range.to)) {
    if (m_seen.empty()) {
        return;
    }
    const auto [least, most] =
        std::minmax_element(m_seen.begin(), m_seen.end(),
                            [](const IndicatorSpan& a, const IndicatorSpan& b) { return a.value < b.value; });
    // From zero on, so that half of a value is half as high.
    m_lowest = std::min(0.0, least->value);
    m_highest = std::max(0.0, most->value);
    if (m_lowest == m_highest) {
        m_highest = 1;
    }
    const double room = (m_highest - m_lowest) * kRoom;
    m_lowest -= room;
    m_highest += room;
}

double IndicatorPainter::yOf(double value) const {
    return m_area.bottom() - (value - m_lowest) / (m_highest - m_lowest) * (m_area.bottom() - m_area.top());
}

std::optional<double> IndicatorPainter::yOn(double day) const {
    const auto isPast = [day](const IndicatorSpan& span) { return span.until <= day; };
    const auto span = std::partition_point(m_seen.begin(), m_seen.end(), isPast);
    return span != m_seen.end() && span->from <= day ? std::optional(yOf(span->value)) : std::nullopt;
}

void IndicatorPainter::paintSeries(QPainter& painter) const {
    const TimeScale& scale = m_area.scale;
    ThinnedLine line;
    double lineFrom = 0;
    Day lineUntil = std::numeric_limits<Day>::min();
    const auto finish = [&] {
        const QPolygonF points = line.take();
        if (points.isEmpty()) {
            return;
        }
        const bool isPoint = m_rhythm == IndicatorRhythm::Points || points.back().x() - lineFrom < kNarrowest;
        if (isPoint) {
            paintDot(painter, (points.front() + points.back()) / 2);
        } else {
            paintLine(painter, points);
        }
    };
    for (const IndicatorSpan& span : m_seen) {
        const double left = std::clamp(scale.xOf(span.from), scale.left, scale.right());
        const double right = std::clamp(scale.xOf(span.until), scale.left, scale.right());
        if (span.from != lineUntil || m_rhythm == IndicatorRhythm::Points) {
            finish();
            lineFrom = left;
        }
        line.add({left, yOf(span.value)});
        line.add({right, yOf(span.value)});
        lineUntil = span.until;
    }
    finish();
}

void IndicatorPainter::paintLine(QPainter& painter, const QPolygonF& line) const {
    // A casing in the colour of the ground lifts the line off the stack it crosses.
    QColor casing = m_theme.ground;
    casing.setAlphaF(0.85F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(casing, m_theme.wide(2) + 2.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(m_theme.measured, m_theme.wide(2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(line);
}

void IndicatorPainter::paintDot(QPainter& painter, const QPointF& at) const {
    painter.setPen(QPen(m_theme.ground, 1.4));
    painter.setBrush(m_theme.measured);
    const double x = std::clamp(at.x(), m_area.scale.left + kDot, m_area.scale.right() - kDot);
    painter.drawEllipse(QPointF(x, at.y()), kDot, kDot);
}

void IndicatorPainter::paintAxis(QPainter& painter) const {
    const double right = m_area.scale.right();
    const QFont font = interfaceFont(11);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const auto paintLabel = [&](const QString& text, double middle) {
        const double width = metrics.horizontalAdvance(text);
        const QRectF box(right - kFromEdge - width, middle - labelHeight() / 2, width, labelHeight());
        QColor ground = m_theme.ground;
        ground.setAlphaF(0.82F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box.adjusted(-3, 0, 2, 0), 2, 2);
        painter.setPen(m_theme.measured);
        painter.drawText(box.adjusted(0, 0, 1, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    painter.setPen(QPen(m_theme.measured, 1));
    painter.drawLine(QPointF(right, m_area.top()), QPointF(right, m_area.bottom()));
    const double unitMiddle = m_area.top() + labelHeight() / 2 + 1;
    if (!m_unit.isEmpty()) {
        paintLabel(m_unit, unitMiddle);
    }
    if (m_seen.empty()) {
        return;
    }
    QCPAxisTicker ticker;
    ticker.setTickCount(kTicks);
    QVector<double> ticks;
    ticker.generate(QCPRange(m_lowest, m_highest), QLocale(), u'f', 0, ticks, nullptr, nullptr);
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
    for (const double tick : ticks) {
        const double y = yOf(tick);
        if (y < unitMiddle + labelHeight() || y > m_area.bottom() - labelHeight() / 2) {
            continue;
        }
        painter.setPen(QPen(m_theme.measured, 1));
        painter.drawLine(QPointF(right - 4, y), QPointF(right, y));
        paintLabel(QLocale().toString(tick, 'f', decimals), y);
    }
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a measured series over the balance, and its axis. The axis stands inside the plot at its right edge,
// so that the days of chart and timeline stay at the same pixels. What follows without a gap is one line;
// a gap stays a gap. Cuts its own geometry, and paints no more lines than the plot has pixels.
#pragma once

#include <QPainter>
#include <QString>
#include <optional>
#include <span>

#include "models/leverage/indicator_series.h"
#include "widgets/common/theme.h"
#include "widgets/leverage/plot_area.h"

namespace fulcrum {

class IndicatorPainter {
public:
    /// `unit` is written above the axis.
    IndicatorPainter(const Theme& theme, const PlotArea& area, const IndicatorSeries& series,
                     const QString& unit);

    void paintSeries(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;

    /// The pixel of a value.
    double yOf(double value) const;
    /// The pixel of the value that is drawn on this day, if one is.
    std::optional<double> yOn(double day) const;

private:
    void paintLine(QPainter& painter, const QPolygonF& line) const;
    void paintDot(QPainter& painter, const QPointF& at) const;

    const Theme& m_theme;
    const PlotArea& m_area;
    QString m_unit;
    IndicatorRhythm m_rhythm;
    std::span<const IndicatorSpan> m_seen;
    double m_lowest = 0;
    double m_highest = 1;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the balance: the stack of each side, the band, the lines held against the net, and the net in two
// strengths, for where it is clear which side leads and where it is not. Pure painting of what is prepared;
// it costs the samples, which follow the pixels. Holds references, so it is made anew for each painting.
#pragma once

#include <QPainter>
#include <vector>

#include "widgets/common/project_colours.h"
#include "widgets/leverage/balance_stack.h"
#include "widgets/leverage/compared_lines.h"
#include "widgets/leverage/plot_area.h"

namespace fulcrum {

/// The edges of the band on the days of a stack; empty where none is shown.
struct BandEdges {
    std::vector<double> p10;
    std::vector<double> p90;
};

class StackPainter {
public:
    /// All but `area` must outlive this.
    StackPainter(const Theme& theme, const ProjectColours& colours, const PlotArea& area,
                 const BalanceStack& stack);

    void paintStack(QPainter& painter) const;
    void paintBand(QPainter& painter, const BandEdges& edges) const;
    void paintCompared(QPainter& painter, const std::vector<ComparedLine>& lines) const;
    void paintNet(QPainter& painter, const NetLine& net) const;

private:
    QPointF at(double day, double points) const;
    /// One point a day, between the edges of the plot; a value that is no number ends a line and begins
    /// another.
    std::vector<QPolygonF> linesOf(const std::vector<double>& days, const std::vector<double>& points) const;
    void paintLines(QPainter& painter, const QPen& pen, const std::vector<double>& days,
                    const std::vector<double>& points) const;

    const Theme& m_theme;
    const ProjectColours& m_colours;
    const BalanceStack& m_stack;
    TimeScale m_scale;
    double m_top;
    double m_bottom;
    double m_zero;            ///< pixel of no points
    double m_pixelsPerPoint;  ///< below 0: more points lie higher
};

/// The net line where it is not clear which side leads.
QColor unclearColour(const Theme& theme);

}  // namespace fulcrum

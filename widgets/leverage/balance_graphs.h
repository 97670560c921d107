// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graphs of the leverage chart: the stack of each side, the band, and the net line in two strengths, for
// where it is clear which side leads and where it is not. They belong to the plot; this knows which is which.
// GUI thread; owned by the chart.
#pragma once

#include <qcustomplot.h>

#include <array>
#include <vector>

#include "widgets/common/project_colours.h"
#include "widgets/leverage/balance_stack.h"
#include "widgets/leverage/compared_lines.h"

namespace fulcrum {

/// The edges of the band on the days of a stack; empty where none is shown.
struct BandEdges {
    std::vector<double> p10;
    std::vector<double> p90;
};

class BalanceGraphs {
public:
    /// `plot` must outlive this. Lines are drawn on the layer `lines`, fills below them on "main".
    BalanceGraphs(QCustomPlot& plot, const QString& lines) : m_plot(plot), m_lines(lines) {}

    /// Makes the graphs anew for so many tracks and lines beside the net.
    void make(std::size_t tracks, std::size_t compared);
    void setColours(const Theme& theme, const ProjectColours& colours);
    void show(const BalanceStack& stack, const NetLine& net, const BandEdges& band);
    /// On the days of the stack; as many as were made room for.
    void showCompared(const BalanceStack& stack, const std::vector<ComparedLine>& lines);

private:
    QCPGraph* addLine();

    QCustomPlot& m_plot;
    QString m_lines;
    std::array<std::vector<QCPGraph*>, 2> m_tracks;  ///< [side][track]
    std::vector<QCPGraph*> m_compared;
    QCPGraph* m_p10 = nullptr;
    QCPGraph* m_p90 = nullptr;
    QCPGraph* m_clear = nullptr;
    QCPGraph* m_unclear = nullptr;
};

/// The net line where it is not clear which side leads.
QColor unclearColour(const Theme& theme);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chart of the leverage balance on the shared window: pressure stacked by track, side A up and side B
// down, the net as one strong line, and a read-out at the cursor. It computes nothing itself; the curve comes
// from CurrentBalance. GUI thread; owned by the shell or, for a figure, by the composition.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/selection.h"
#include "widgets/common/canvas.h"
#include "widgets/common/project_colours.h"
#include "widgets/leverage/balance_stack.h"
#include "widgets/leverage/legend_painter.h"
#include "widgets/leverage/plot_area.h"

namespace fulcrum {

class LeverageChart : public Canvas {
    Q_OBJECT
public:
    /// All references must outlive the chart.
    LeverageChart(const Document& document, const CurrentBalance& balance, TimeWindow& window,
                  Selection& selection, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

    const BalanceStack& stack() const { return m_stack; }
    /// The lines of the read-out at the cursor, for tests and screen readers; empty without a cursor.
    QStringList readOut() const;

protected:
    void prepare() override;
    void pointAt(std::optional<QPointF> position) override;
    void clickAt(const QPointF& position) override;
    void doubleClickAt(const QPointF& position) override;

private:
    QString lensTitle() const;
    PlotArea area() const;
    /// The key, laid out for the present width.
    LegendPainter keyAbove() const;
    std::vector<LegendEntry> legendEntries() const;
    void makeGraphs();
    void colourGraphs();
    void paintGround(QCPPainter& painter) const;
    void paintOverlay(QCPPainter& painter) const;
    void paintLitEvent(QCPPainter& painter) const;

    const Document& m_document;
    const CurrentBalance& m_balance;
    Selection& m_selection;
    ProjectColours m_colours;
    BalanceStack m_stack;
    std::array<std::vector<QCPGraph*>, 2> m_tracks;  ///< [side][track], owned by the plot
    QCPGraph* m_net = nullptr;
    QCPGraph* m_p10 = nullptr;
    QCPGraph* m_p90 = nullptr;
    QSharedPointer<QCPAxisTicker> m_ticker;
};

}  // namespace fulcrum

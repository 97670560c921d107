// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chart of the leverage balance on the shared window: pressure stacked by track, side A up and side B
// down, the net as one strong line (pale where it is not clear which side leads), and a read-out at the
// cursor. With a baseline in the window it tells the change since that day instead. An indicator can be drawn
// over it. It computes nothing itself; the curve comes from CurrentBalance. GUI thread; owned by the shell
// or, for a figure, by the composition.
#pragma once

#include <optional>
#include <vector>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/note_list.h"
#include "models/document/selection.h"
#include "widgets/common/canvas.h"
#include "widgets/common/project_colours.h"
#include "widgets/leverage/balance_read_out.h"
#include "widgets/leverage/balance_stack.h"
#include "widgets/leverage/chart_key.h"
#include "widgets/leverage/compared_lines.h"
#include "widgets/leverage/indicator_overlay.h"
#include "widgets/leverage/legend_painter.h"
#include "widgets/leverage/lit_sliver.h"
#include "widgets/leverage/plot_area.h"
#include "widgets/leverage/read_out_painter.h"
#include "widgets/leverage/stack_painter.h"

namespace fulcrum {

class LeverageChart : public Canvas {
    Q_OBJECT
public:
    /// All references must outlive the chart.
    LeverageChart(const Document& document, const CurrentBalance& balance, TimeWindow& window,
                  Selection& selection, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

    const BalanceStack& stack() const { return m_stack; }
    const NetLine& netLine() const { return m_netLine; }
    const std::vector<ComparedLine>& compared() const { return m_compared; }
    /// What the read-out at the cursor says, also for tests and screen readers; empty without a cursor.
    ReadOut readOutAtCursor() const;
    /// Its lines without the indicator's: the text of the status bar.
    QStringList readOut() const { return readOutAtCursor().lines; }
    /// Its box as it is painted, and what is read in it; none without a cursor in view.
    std::optional<ReadOutPainter::Box> readOutBox() const { return boxOf(readOutAtCursor()); }
    /// The share of a rectangle that stack and lines take, see PlotContent.
    double hiddenBy(const QRectF& box) const;

    /// Draws this indicator over the balance; an empty id draws none. Fails, and changes nothing, if the
    /// project has no such indicator.
    Result<void> setIndicator(const QString& id) { return m_overlay.setIndicator(id); }
    IndicatorOverlay& overlay() { return m_overlay; }
    const IndicatorOverlay& overlay() const { return m_overlay; }

    /// Marks the days that notes are on.
    void setNotes(const NoteList& notes);

    /// Where the net line stands on this day, and its points; none beside the plot or the record.
    std::optional<QPointF> pointOn(Day day) const;
    double pointsOn(Day day) const { return netOn(day + 0.5); }
    /// Pixels of the top and the bottom of the plot.
    double plotTop() const { return area().top(); }
    double plotBottom() const { return area().bottom(); }

    /// Pixels that the key takes above a plot of this width, in the present window.
    double keyHeight(double width);

    /// The words of the key, from left to right.
    QStringList keyTexts() const;

signals:
    /// A note was pointed at and is to be read.
    void noteRequested(const QString& id);
    /// How the balance is made is to be explained.
    void helpRequested();

protected:
    void prepare() override;
    void pointAt(std::optional<QPointF> position) override;
    void clickAt(const QPointF& position, Qt::KeyboardModifiers modifiers) override;
    void doubleClickAt(const QPointF& position) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ChartContent content() const;
    PlotArea area() const;
    /// The key, laid out for the present width.
    LegendPainter keyAbove() const;
    /// Points of the net less those of the baseline, if there is one.
    double netOn(double day) const;
    void readBaseline();
    void describe();
    void styleAxis();
    void paintGround(QCPPainter& painter) const;
    void paintBalance(QCPPainter& painter) const;
    void paintOverlay(QCPPainter& painter) const;
    bool isCursorInView() const;
    std::optional<ReadOutPainter::Box> boxOf(const ReadOut& told) const;
    void paintMarks(QCPPainter& painter) const;
    void paintNotes(QCPPainter& painter) const;
    /// The note whose page lies under this point, or null.
    const NotedPoint* noteAt(const QPointF& position) const;
    void paintLitEvent(QCPPainter& painter) const;

    const Document& m_document;
    const CurrentBalance& m_balance;
    Selection& m_selection;
    ProjectColours m_colours;
    BalanceStack m_stack;
    NetLine m_netLine;
    BandEdges m_bandEdges;
    std::vector<ComparedLine> m_compared;
    std::optional<BalanceSums> m_baseline;  ///< of the baseline day
    mutable LitSliver m_lit;
    mutable TextCache m_texts;
    mutable ReadOutPlace m_readOutPlace;
    std::optional<LegendPainter> m_key;  ///< as it was laid out last
    IndicatorOverlay m_overlay;
    const NoteList* m_notes = nullptr;  ///< null: none are marked
    QSharedPointer<QCPAxisTicker> m_ticker;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline: lanes, marks, labels, links, eras and the date axis over the shared window. It lays out what
// the window shows and turns pointer and keys into window and selection; it holds no data of its own. GUI
// thread; owned by the shell or, for a figure, by the composition.
#pragma once

#include <QHash>
#include <QScrollBar>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/selection.h"
#include "models/timeline/links.h"
#include "models/timeline/timeline_layout.h"
#include "widgets/common/canvas.h"
#include "widgets/common/project_colours.h"
#include "widgets/timeline/bar_ends.h"
#include "widgets/timeline/lane_painter.h"

namespace fulcrum {

class TimelineView : public Canvas {
    Q_OBJECT
public:
    /// All references must outlive the view.
    TimelineView(const Document& document, const CurrentBalance& balance, TimeWindow& window,
                 Selection& selection, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

    /// Lets bars' ends be dragged and assumptions be made from a menu; without it the view only shows.
    void setScenario(ActiveScenario& scenario);

    /// What is on the screen, for tests and for the status bar.
    const TimelineLayout& layout() const { return m_layout; }
    const TimelineMetrics& metrics() const { return m_metrics; }
    /// Where an event's mark lies in widget pixels; null if it has none in view.
    QRectF rectOf(EventIndex event) const;
    /// Height of all lanes together; more than there is room for, and the lanes scroll.
    double contentHeight() const { return m_layout.height; }

    /// Selects the next (or previous) event in view by start; past the last one it stays.
    void selectNeighbour(int step);
    /// Brings the window to an event, with some room around it.
    void reveal(EventIndex event);
    void fitSelection();

signals:
    void layoutChanged();
    /// Something was assumed of an event from its menu.
    void assumed();
    /// What was to be assumed cannot be; the reason in words.
    void refused(const QString& reason);

protected:
    void prepare() override;
    bool scrollContent(double pixels) override;
    void pointAt(std::optional<QPointF> position) override;
    void clickAt(const QPointF& position) override;
    void doubleClickAt(const QPointF& position) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    double lanesTop() const { return kEraTop; }
    double lanesBottom() const;
    double layoutTop() const;
    LanePainting lanePainting() const;
    Emphasis emphasisOf(EventIndex event) const;
    EventIndex eventAt(const QPointF& position) const;
    EventIndex endAt(const QPointF& position) const;
    QString toolTipAt(const QPointF& position) const;
    const LaneBox* boxAt(const QPointF& position) const;
    /// The bin of a dense lane under this point, or null.
    const PlacedBin* binAt(const QPointF& position) const;
    void zoomInto(const PlacedBin& bin);
    void takeDocument();
    void paintGround(QCPPainter& painter) const;
    void paintLanes(QCPPainter& painter) const;
    void paintOverlay(QCPPainter& painter) const;
    void updateLinks();
    void updateScrollBar();

    static constexpr double kEraTop = 22;

    const Document& m_document;
    const CurrentBalance& m_balance;
    Selection& m_selection;
    ProjectColours m_colours;
    TimelineMetrics m_metrics;
    TimelineLayout m_layout;
    std::vector<Link> m_links;
    std::optional<QPointF> m_pointer;  ///< where the pointer is, while over the view
    mutable QHash<EventKey, double> m_labelWidths;
    mutable LabelCache m_labelTexts;
    QScrollBar* m_scrollBar;
    ActiveScenario* m_scenario = nullptr;
    BarEnds* m_ends = nullptr;  ///< null: nothing can be assumed here
};

}  // namespace fulcrum

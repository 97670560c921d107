// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline: lanes, marks, labels, links, eras and the date axis over the shared window. It lays out what
// the window shows and turns pointer and keys into window and selection; it holds no data of its own. GUI
// thread; owned by the shell or, for a figure, by the composition.
#pragma once

#include <QHash>
#include <QScrollBar>

#include "models/document/active_lanes.h"
#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/note_list.h"
#include "models/document/selection.h"
#include "models/timeline/link_walk.h"
#include "models/timeline/timeline_layout.h"
#include "widgets/common/canvas.h"
#include "widgets/common/project_colours.h"
#include "widgets/common/view_ground.h"
#include "widgets/timeline/bar_ends.h"
#include "widgets/timeline/lane_header.h"
#include "widgets/timeline/lane_painter.h"
#include "widgets/timeline/timeline_links.h"

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
    /// Lets ends be dragged in the record itself, where no scenario is in view, and events be asked for; what
    /// is asked for is only announced.
    void setEditable(bool isEditable);
    /// Marks what notes are on.
    void setNotes(const NoteList& notes);
    /// Groups and arranges the lanes, and lets them be arranged by hand; without it they are by side and
    /// track, as they come.
    void setLanes(ActiveLanes& lanes);

    /// Marks the words that this filter looks for; it must outlive the view.
    void setFilter(const ActiveFilter& filter);
    /// What is marked in labels; null while no words are looked for.
    const LabelMarks* labelMarks() const { return m_marks && m_marks->areThere() ? &*m_marks : nullptr; }

    /// Which links are drawn; the chain of the selection at first.
    void setShownLinks(ShownLinks shown);
    ShownLinks shownLinks() const { return m_links.shown(); }
    const std::vector<LinkRoute>& routes() const { return m_links.routes(); }

    /// What is on the screen, for tests and for the status bar.
    const TimelineLayout& layout() const { return m_layout; }
    /// The texts of the frames before, which the next ones draw again.
    const TextCache& texts() const { return m_texts; }
    const TimelineMetrics& metrics() const { return m_metrics; }
    const Document& document() const { return m_document; }
    const Lanes& lanes() const { return index().lanes(); }
    EventKey selected() const { return m_selection.selected(); }
    void select(EventKey event) { m_selection.select(event); }
    /// The event whose mark or label lies under a point of the widget, or kNoEvent.
    EventKey eventUnder(const QPointF& position) const;
    QRectF rectOf(const LaneBox& box) const;
    /// Where an event's mark lies in widget pixels; null if it has none in view.
    QRectF rectOf(EventIndex event) const;
    /// Height of all lanes together; more than there is room for, and the lanes scroll.
    double contentHeight() const { return m_layout.height; }
    /// How far the lanes are scrolled, in pixels; scrolling takes effect once they have been laid out.
    int scrolled() const { return m_scrollBar->value(); }
    void scrollTo(int pixels);

    /// Selects the next (or previous) event in view by start; past the last one it stays.
    void selectNeighbour(int step);
    /// Selects the event nearest in time in the next lane below (or above) that has one; past the last it
    /// stays.
    void selectAcross(int step);
    /// Brings the window to an event, with some room around it.
    void reveal(EventIndex event);
    void fitSelection();
    /// Selects what the selected event answers, or what answered it, and brings it into view without zooming.
    void walkLinks(LinkWay way);
    /// Selects the next (or previous) event that the last such step might have led to.
    void walkAside(int step);
    /// Selects an event and brings it into view without zooming.
    void arriveAt(EventIndex event);

signals:
    /// A walk along links ends here; said in words.
    void deadEnd(const QString& text);
    void layoutChanged();
    /// A note was pointed at and is to be read.
    void noteRequested(const QString& id);
    /// Something was assumed of an event from its menu.
    void assumed();
    /// A new event is wanted on this day, like this one (kNoEvent: like none); an event is to be changed or
    /// removed; the record's own end of one was dragged to that day, the first on which it no longer holds.
    void newEventRequested(fulcrum::Day day, fulcrum::EventKey like);
    void editRequested(fulcrum::EventKey event);
    void removeRequested(fulcrum::EventKey event);
    void endMoved(fulcrum::EventKey event, std::optional<fulcrum::Day> end);
    /// What was to be assumed cannot be; the reason in words.
    void refused(const QString& reason);

protected:
    void prepare() override;
    bool scrollContent(double pixels) override;
    void pointAt(std::optional<QPointF> position) override;
    void clickAt(const QPointF& position, Qt::KeyboardModifiers modifiers) override;
    void doubleClickAt(const QPointF& position) override;
    /// The start or end of a mark near the pointer, or the day below it.
    Day measuredDayAt(const QPointF& position) const override;
    /// From the selected event to the one that is pointed at.
    void measureTo(const QPointF& position) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    double lanesTop() const { return lanesTopOfView(); }
    double lanesBottom() const;
    /// Pixel of the layout's 0 for lanes that scroll; pinned ones stand still.
    double layoutTop() const;
    double pinnedBottom() const { return std::min(lanesTop() + m_layout.pinnedHeight, lanesBottom()); }
    double toLayout(double y) const { return y - (y < pinnedBottom() ? lanesTop() : layoutTop()); }
    QPointF toLayout(const QPointF& position) const { return {position.x(), toLayout(position.y())}; }
    double fromLayout(double y) const { return y + (y < m_layout.pinnedHeight ? lanesTop() : layoutTop()); }
    const TimelineIndex& index() const { return m_lanes ? m_lanes->index() : m_document.timelineIndex(); }
    LanePainting lanePainting() const;
    LanePainting pinnedPainting() const;
    bool isOverHeader(const QPointF& position) const;
    QRectF hiddenMark() const;
    void showLaneMenu(const QPointF& position, const QPoint& global);
    Emphasis emphasisOf(EventIndex event) const;
    EventIndex eventAt(const QPointF& position) const;
    EventIndex endAt(const QPointF& position) const;
    /// The event of the lane under this point whose mark is nearest to it, or kNoEvent.
    EventKey nearestInLane(const QPointF& position) const;
    Day dayAt(const QPointF& position) const;
    void showEventMenu(const QPoint& global, EventIndex event);
    QString toolTipAt(const QPointF& position) const;
    const LaneBox* boxAt(const QPointF& position) const;
    /// The bin of a dense lane under this point, or null.
    const PlacedBin* binAt(const QPointF& position) const;
    void zoomInto(const PlacedBin& bin);
    void takeDocument();
    void paintGround(QCPPainter& painter) const;
    void paintLanes(QCPPainter& painter) const;
    void paintOverlay(QCPPainter& painter) const;
    void paintNotes(QCPPainter& painter) const;
    void updateScrollBar();
    /// Scrolls the lanes to the event that was walked to last, once it has been laid out.
    void scrollToBroughtIn();

    const Document& m_document;
    const CurrentBalance& m_balance;
    Selection& m_selection;
    ProjectColours m_colours;
    TimelineMetrics m_metrics;
    TimelineLayout m_layout;
    TimelineLinks m_links;
    LinkWalk m_walk;
    EventKey m_broughtIn = kNoEvent;
    std::optional<QPointF> m_pointer;  ///< where the pointer is, while over the view
    mutable QHash<EventKey, double> m_labelWidths;
    mutable TextCache m_texts;
    std::optional<LabelMarks> m_marks;  ///< none without a filter
    QScrollBar* m_scrollBar;
    ActiveScenario* m_scenario = nullptr;
    BarEnds* m_ends = nullptr;  ///< null: nothing can be assumed here
    bool m_isEditable = false;
    ActiveLanes* m_lanes = nullptr;
    const NoteList* m_notes = nullptr;  ///< null: none are marked
    LaneHeader* m_header = nullptr;     ///< null: the lanes cannot be arranged here
};

}  // namespace fulcrum

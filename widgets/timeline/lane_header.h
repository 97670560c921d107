// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of the lanes as handles: a click on the triangle collapses a lane, dragging a name moves it,
// dragging the line below it gives it a height, and its menu pins and hides it. Points are those of the
// layout: pixels from the top of the first lane. GUI thread; owned by the timeline.
#pragma once

#include <QMenu>
#include <QObject>
#include <QPainter>
#include <optional>

#include "models/document/active_lanes.h"
#include "models/timeline/timeline_layout.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class LaneHeader : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    LaneHeader(const Document& document, ActiveLanes& lanes, QObject* parent = nullptr);

    /// What the pointer would do here.
    Qt::CursorShape cursorAt(const QPointF& position, const TimelineLayout& layout) const;

    /// Takes hold of what is here; false if there is nothing to hold.
    bool press(const QPointF& position, const TimelineLayout& layout);
    void moveTo(const QPointF& position, const TimelineLayout& layout, const TimelineMetrics& metrics);
    void letGo(const QPointF& position, const TimelineLayout& layout);
    /// Puts back what is being dragged; false if nothing is.
    bool cancel();
    bool isHeld() const { return m_held.has_value(); }
    /// Collapses or opens a lane, or gives it back its own height; false if there is none here.
    bool doubleClick(const QPointF& position, const TimelineLayout& layout);

    /// The line where a dragged lane would go, over lanes that are painted from `top` on.
    void paintDrop(QPainter& painter, const TimelineLayout& layout, const Theme& theme, double top) const;

    /// What can be done with the lanes of a box.
    void fillMenu(QMenu& menu, const LaneBox& box);
    /// What is hidden, to be shown again.
    void fillHiddenMenu(QMenu& menu);

private:
    struct Held {
        std::vector<LaneIndex> lanes;
        QPointF from;
        bool isBorder = false;
        bool isChevron = false;
        bool hasMoved = false;
        int rowsBefore = 0;  ///< as it was arranged, for cancel()
        double top = 0;      ///< of the box
        double y = 0;        ///< where it is now
    };

    const LaneBox* borderAt(const QPointF& position, const TimelineLayout& layout) const;
    /// The box that a lane held at this height would stand before, or null: after the last.
    const LaneBox* dropAt(double y, const TimelineLayout& layout) const;
    void addLaneActions(QMenu& menu, LaneIndex lane);
    QString nameOf(LaneIndex lane) const;

    const Document& m_document;
    ActiveLanes& m_lanes;
    std::optional<Held> m_held;
};

}  // namespace fulcrum

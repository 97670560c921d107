// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the timeline does with pointer and keys; how it is laid out and painted stands in timeline_view.cpp.
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <cmath>

#include "models/timeline/snapping.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/note_marks.h"
#include "widgets/timeline/timeline_tips.h"
#include "widgets/timeline/timeline_view.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

/// How near a start or an end draws what is measured or dragged to itself, in pixels.
constexpr double kSnapReach = 6;

}  // namespace

EventIndex TimelineView::eventAt(const QPointF& position) const {
    if (position.x() < headerWidth() || position.y() < lanesTop() || position.y() >= lanesBottom()) {
        return kNoIndex;
    }
    return m_layout.eventAt(position.x(), toLayout(position.y()), m_metrics);
}

EventKey TimelineView::eventUnder(const QPointF& position) const {
    const EventIndex event = eventAt(position);
    return event == kNoIndex ? kNoEvent : m_document.columns().key[static_cast<std::size_t>(event)];
}

const LaneBox* TimelineView::boxAt(const QPointF& position) const {
    const bool isInLanes = position.y() >= lanesTop() && position.y() < lanesBottom();
    return isInLanes ? m_layout.boxAt(toLayout(position.y())) : nullptr;
}

const PlacedBin* TimelineView::binAt(const QPointF& position) const {
    return boxAt(position) == nullptr ? nullptr : m_layout.binAt(position.x(), toLayout(position.y()));
}

void TimelineView::zoomInto(const PlacedBin& bin) {
    const double length = bin.to - bin.from;
    timeWindow().moveTo({bin.from - length / 2, bin.to + length / 2});
}

void TimelineView::pointAt(std::optional<QPointF> position) {
    const PlacedBin* pointed = m_pointer ? binAt(*m_pointer) : nullptr;
    const auto headed = [this] {
        return m_pointer && isOverHeader(*m_pointer) ? boxAt(*m_pointer) : nullptr;
    };
    const LaneBox* headedBefore = headed();
    m_pointer = position;
    if (headed() != headedBefore) {
        replot(QCustomPlot::rpQueuedReplot);
    }
    const PlacedBin* bin = m_pointer ? binAt(*m_pointer) : nullptr;
    if (bin != pointed) {
        redrawOverlay();
    }
    const EventIndex event = position ? eventAt(*position) : kNoIndex;
    m_selection.setHovered(event == kNoIndex ? kNoEvent
                                             : m_document.columns().key[static_cast<std::size_t>(event)]);
    if (position && isOverHeader(*position)) {
        setCursor(m_header->cursorAt(toLayout(*position), m_layout));
        return;
    }
    setCursor(position && endAt(*position) != kNoIndex ? Qt::SplitHCursor
              : event == kNoIndex && bin == nullptr    ? Qt::ArrowCursor
                                                       : Qt::PointingHandCursor);
    if (position && position->x() >= headerWidth() && position->x() < timeScale().right()) {
        timeWindow().setCursor(static_cast<Day>(std::floor(timeScale().dayAt(position->x()))));
    }
}

void TimelineView::setScenario(ActiveScenario& scenario) {
    m_scenario = &scenario;
    m_ends = new BarEnds(m_document, m_balance, scenario, this);
    m_ends->setRecordIsEditable(m_isEditable);
    connect(m_ends, &BarEnds::refused, this, &TimelineView::refused);
    connect(m_ends, &BarEnds::recordEndMoved, this, [this](EventIndex event, std::optional<Day> end) {
        emit endMoved(m_document.columns().key[static_cast<std::size_t>(event)], end);
    });
}

void TimelineView::setEditable(bool isEditable) {
    m_isEditable = isEditable;
    if (m_ends != nullptr) {
        m_ends->setRecordIsEditable(isEditable);
    }
}

Day TimelineView::dayAt(const QPointF& position) const {
    return static_cast<Day>(std::floor(timeScale().dayAt(position.x())));
}

void TimelineView::setFilter(const ActiveFilter& filter) {
    m_marks.emplace(filter);
    connect(&filter, &ActiveFilter::changed, this, [this] {
        m_marks->forget();
        redraw();
    });
}

EventIndex TimelineView::endAt(const QPointF& position) const {
    const bool isInLanes = m_ends != nullptr && position.x() >= headerWidth() && position.y() >= lanesTop() &&
                           position.y() < lanesBottom();
    return isInLanes ? m_ends->at(toLayout(position), m_layout, m_metrics, timeScale()) : kNoIndex;
}

void TimelineView::setLanes(ActiveLanes& lanes) {
    m_lanes = &lanes;
    m_header = new LaneHeader(m_document, lanes, this);
    connect(m_lanes, &ActiveLanes::changed, this, &TimelineView::redraw);
    redraw();
}

bool TimelineView::isOverHeader(const QPointF& position) const {
    return m_header != nullptr && position.x() < headerWidth() && position.y() >= lanesTop() &&
           position.y() < lanesBottom();
}

QRectF TimelineView::hiddenMark() const { return {6, 3, headerWidth() - 12.0, lanesTop() - 6}; }

Day TimelineView::measuredDayAt(const QPointF& position) const {
    const auto edge = nearestEdge(m_layout, index(), position.x(), kSnapReach);
    return edge.value_or(Canvas::measuredDayAt(position));
}

void TimelineView::measureTo(const QPointF& position) {
    const EventColumns& columns = m_document.columns();
    const EventIndex from = columns.indexOf(m_selection.selected());
    const EventIndex to = eventAt(position);
    if (from == kNoIndex || to == kNoIndex || from == to) {
        timeWindow().setMeasured(std::nullopt);
        return;
    }
    timeWindow().setMeasured(MeasuredSpan{columns.start[static_cast<std::size_t>(from)],
                                          columns.start[static_cast<std::size_t>(to)]});
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    if (event->button() == Qt::LeftButton && isOverHeader(position) &&
        m_header->press(toLayout(position), m_layout)) {
        event->accept();
        return;
    }
    if (event->button() == Qt::LeftButton && m_lanes != nullptr && m_layout.hidden > 0 &&
        hiddenMark().contains(position)) {
        showLaneMenu(position, mapToGlobal(hiddenMark().bottomLeft().toPoint()));
        event->accept();
        return;
    }
    const EventIndex held = event->button() == Qt::LeftButton ? endAt(event->position()) : kNoIndex;
    if (held == kNoIndex) {
        Canvas::mousePressEvent(event);
        return;
    }
    m_selection.select(m_document.columns().key[static_cast<std::size_t>(held)]);
    m_ends->hold(held);
    event->accept();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (m_header != nullptr && m_header->isHeld()) {
        m_header->moveTo(toLayout(event->position()), m_layout, m_metrics);
        setCursor(m_header->cursorAt(toLayout(event->position()), m_layout));
        redrawOverlay();
        return;
    }
    if (m_ends == nullptr || !m_ends->moved()) {
        Canvas::mouseMoveEvent(event);
        return;
    }
    // Alt sets an end free from those of other marks nearby.
    const auto edge =
        event->modifiers() & Qt::AltModifier
            ? std::nullopt
            : nearestEdge(m_layout, index(), event->position().x(), kSnapReach, m_ends->moved()->event);
    m_ends->moveTo(edge ? double(*edge) : timeScale().dayAt(event->position().x()));
    redrawOverlay();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_header != nullptr && m_header->isHeld() && event->button() == Qt::LeftButton) {
        m_header->letGo(toLayout(event->position()), m_layout);
        redrawOverlay();
        return;
    }
    if (m_ends == nullptr || !m_ends->moved() || event->button() != Qt::LeftButton) {
        Canvas::mouseReleaseEvent(event);
        return;
    }
    m_ends->letGo();
    redrawOverlay();
}

void TimelineView::clickAt(const QPointF& position, Qt::KeyboardModifiers modifiers) {
    if (const Annotation* note =
            m_notes ? noteSpanAt(timeScale(), *m_notes, lanesBottom(), position) : nullptr) {
        emit noteRequested(note->id);
        return;
    }
    const EventIndex event = eventAt(position);
    if (const PlacedBin* bin = binAt(position); event == kNoIndex && bin != nullptr && bin->starts > 0) {
        zoomInto(*bin);
        return;
    }
    const EventKey key =
        event == kNoIndex ? kNoEvent : m_document.columns().key[static_cast<std::size_t>(event)];
    // Ctrl measures from the selected event to the one that is clicked.
    if (modifiers & Qt::ShiftModifier) {
        if (key != kNoEvent) {
            m_selection.toggle(key);
        }
    } else {
        m_selection.select(key);
    }
}

void TimelineView::doubleClickAt(const QPointF& position) {
    if (isOverHeader(position)) {
        m_header->doubleClick(toLayout(position), m_layout);
        return;
    }
    const EventIndex event = eventAt(position);
    if (event != kNoIndex) {
        reveal(event);
    } else if (m_isEditable && boxAt(position) != nullptr && binAt(position) == nullptr) {
        emit newEventRequested(dayAt(position), nearestInLane(position));
    } else {
        timeWindow().zoom(timeScale().dayAt(position.x()), 0.5);
    }
}

bool TimelineView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return Canvas::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), u"<p style='white-space:normal'>%1</p>"_s.arg(text), this);
    }
    return true;
}

QString TimelineView::toolTipAt(const QPointF& position) const {
    if (const Annotation* note =
            m_notes ? noteSpanAt(timeScale(), *m_notes, lanesBottom(), position) : nullptr) {
        return noteTip(*note);
    }
    if (const EventIndex event = eventAt(position); event != kNoIndex) {
        const int notes =
            m_notes ? m_notes->countOn(m_document.columns().key[static_cast<std::size_t>(event)]) : 0;
        return eventTip(m_document, event, notes);
    }
    if (const LaneBox* box = boxAt(position)) {
        if (position.x() < headerWidth()) {
            return laneTip(m_document, index().lanes(), *box);
        }
        if (const PlacedBin* bin = binAt(position)) {
            return binTip(m_document, index(), m_layout, *box, *bin);
        }
    }
    if (position.y() < lanesTop() && position.x() >= headerWidth()) {
        const double day = timeScale().dayAt(position.x());
        for (const Era& era : m_document.eras()) {
            if (day >= era.from && (!era.to || day < *era.to)) {
                return u"<b>%1</b><br>%2"_s.arg(
                    textIn(era.nameIn, interfaceLanguage(), era.name).toHtmlEscaped(),
                    era.text.toHtmlEscaped());
            }
        }
    }
    return {};
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Right:
            selectNeighbour(1);
            return;
        case Qt::Key_Left:
            selectNeighbour(-1);
            return;
        case Qt::Key_Down:
            selectAcross(1);
            return;
        case Qt::Key_Up:
            selectAcross(-1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const PlacedBin* bin = m_pointer ? binAt(*m_pointer) : nullptr;
                bin != nullptr && eventAt(*m_pointer) == kNoIndex) {
                zoomInto(*bin);
            } else {
                fitSelection();
            }
            return;
        case Qt::Key_Escape:
            if (m_ends != nullptr && m_ends->moved()) {
                m_ends->cancel();
                redrawOverlay();
                return;
            }
            if (m_header != nullptr && m_header->cancel()) {
                redrawOverlay();
                return;
            }
            if (timeWindow().measured()) {
                timeWindow().setMeasured(std::nullopt);
                return;
            }
            m_selection.select(kNoEvent);
            return;
        default:
            Canvas::keyPressEvent(event);
    }
}

}  // namespace fulcrum

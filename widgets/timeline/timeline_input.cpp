// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the timeline does with pointer and keys; how it is laid out and painted stands in timeline_view.cpp.
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <cmath>

#include "widgets/common/interface_language.h"
#include "widgets/timeline/event_menu.h"
#include "widgets/timeline/timeline_tips.h"
#include "widgets/timeline/timeline_view.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

EventIndex TimelineView::eventAt(const QPointF& position) const {
    if (position.x() < kHeaderWidth || position.y() < lanesTop() || position.y() >= lanesBottom()) {
        return kNoIndex;
    }
    return m_layout.eventAt(position.x(), position.y() - layoutTop(), m_metrics);
}

const LaneBox* TimelineView::boxAt(const QPointF& position) const {
    const bool isInLanes = position.y() >= lanesTop() && position.y() < lanesBottom();
    return isInLanes ? m_layout.boxAt(position.y() - layoutTop()) : nullptr;
}

const PlacedBin* TimelineView::binAt(const QPointF& position) const {
    return boxAt(position) == nullptr ? nullptr : m_layout.binAt(position.x(), position.y() - layoutTop());
}

void TimelineView::zoomInto(const PlacedBin& bin) {
    const double length = bin.to - bin.from;
    timeWindow().setRange(bounded({bin.from - length / 2, bin.to + length / 2}));
}

void TimelineView::pointAt(std::optional<QPointF> position) {
    const PlacedBin* pointed = m_pointer ? binAt(*m_pointer) : nullptr;
    m_pointer = position;
    const PlacedBin* bin = m_pointer ? binAt(*m_pointer) : nullptr;
    if (bin != pointed) {
        redrawOverlay();
    }
    const EventIndex event = position ? eventAt(*position) : kNoIndex;
    m_selection.setHovered(event == kNoIndex ? kNoEvent
                                             : m_document.columns().key[static_cast<std::size_t>(event)]);
    setCursor(position && endAt(*position) != kNoIndex ? Qt::SplitHCursor
              : event == kNoIndex && bin == nullptr    ? Qt::ArrowCursor
                                                       : Qt::PointingHandCursor);
    if (position && position->x() >= kHeaderWidth && position->x() < timeScale().right()) {
        timeWindow().setCursor(static_cast<Day>(std::floor(timeScale().dayAt(position->x()))));
    }
}

void TimelineView::setScenario(ActiveScenario& scenario) {
    m_scenario = &scenario;
    m_ends = new BarEnds(m_document, m_balance, scenario, this);
    connect(m_ends, &BarEnds::refused, this, &TimelineView::refused);
}

EventIndex TimelineView::endAt(const QPointF& position) const {
    const bool isInLanes = m_ends != nullptr && position.x() >= kHeaderWidth && position.y() >= lanesTop() &&
                           position.y() < lanesBottom();
    return isInLanes
               ? m_ends->at({position.x(), position.y() - layoutTop()}, m_layout, m_metrics, timeScale())
               : kNoIndex;
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
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
    if (m_ends == nullptr || !m_ends->moved()) {
        Canvas::mouseMoveEvent(event);
        return;
    }
    m_ends->moveTo(timeScale().dayAt(event->position().x()));
    redrawOverlay();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_ends == nullptr || !m_ends->moved() || event->button() != Qt::LeftButton) {
        Canvas::mouseReleaseEvent(event);
        return;
    }
    m_ends->letGo();
    redrawOverlay();
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    const QPointF position = event->pos();
    const EventIndex pointed = event->reason() == QContextMenuEvent::Mouse
                                   ? eventAt(position)
                                   : m_document.columns().indexOf(m_selection.selected());
    if (m_scenario == nullptr || pointed == kNoIndex) {
        return;
    }
    m_selection.select(m_document.columns().key[static_cast<std::size_t>(pointed)]);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addAssumptions(*menu, m_document, m_balance, *m_scenario, pointed, timeWindow().cursor(),
                   [this](const Result<void>& done) {
                       if (done) {
                           emit assumed();
                       } else {
                           emit refused(done.error().message());
                       }
                   });
    menu->popup(event->globalPos());
    event->accept();
}

void TimelineView::clickAt(const QPointF& position) {
    const EventIndex event = eventAt(position);
    if (const PlacedBin* bin = binAt(position); event == kNoIndex && bin != nullptr && bin->starts > 0) {
        zoomInto(*bin);
        return;
    }
    m_selection.select(event == kNoIndex ? kNoEvent
                                         : m_document.columns().key[static_cast<std::size_t>(event)]);
}

void TimelineView::doubleClickAt(const QPointF& position) {
    const EventIndex event = eventAt(position);
    if (event != kNoIndex) {
        reveal(event);
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
    if (const EventIndex event = eventAt(position); event != kNoIndex) {
        return eventTip(m_document, event);
    }
    if (const LaneBox* box = boxAt(position)) {
        if (position.x() < kHeaderWidth) {
            return laneTip(m_document, *box);
        }
        if (const PlacedBin* bin = binAt(position)) {
            return binTip(m_document, m_layout, *box, *bin);
        }
    }
    if (position.y() < lanesTop() && position.x() >= kHeaderWidth) {
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
        case Qt::Key_Down:
            selectNeighbour(1);
            return;
        case Qt::Key_Left:
        case Qt::Key_Up:
            selectNeighbour(-1);
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
            m_selection.select(kNoEvent);
            return;
        default:
            Canvas::keyPressEvent(event);
    }
}

}  // namespace fulcrum

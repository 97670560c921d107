// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menus that the timeline shows where it is pointed at: of a lane, of an event, and of the room between.
#include <QContextMenuEvent>
#include <QMenu>
#include <limits>

#include "widgets/timeline/event_menu.h"
#include "widgets/timeline/timeline_view.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

void TimelineView::showLaneMenu(const QPointF& position, const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"laneMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const LaneBox* box = boxAt(position)) {
        m_header->fillMenu(*menu, *box);
    } else {
        m_header->fillHiddenMenu(*menu);
    }
    menu->popup(global);
}

EventKey TimelineView::nearestInLane(const QPointF& position) const {
    const LaneBox* box = boxAt(position);
    if (box == nullptr) {
        return kNoEvent;
    }
    EventKey nearest = kNoEvent;
    double distance = std::numeric_limits<double>::max();
    for (const PlacedEvent& placed : m_layout.events) {
        const bool isInLane = placed.top >= box->top && placed.top < box->top + box->height;
        const double away = std::max({placed.left - position.x(), position.x() - placed.right, 0.0});
        if (isInLane && away < distance) {
            nearest = m_document.columns().key[static_cast<std::size_t>(placed.event)];
            distance = away;
        }
    }
    return nearest;
}
void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    const QPointF position = event->pos();
    if (event->reason() == QContextMenuEvent::Mouse && isOverHeader(position) && boxAt(position) != nullptr) {
        showLaneMenu(position, event->globalPos());
        event->accept();
        return;
    }
    const EventIndex pointed = event->reason() == QContextMenuEvent::Mouse
                                   ? eventAt(position)
                                   : m_document.columns().indexOf(m_selection.selected());
    if (m_scenario == nullptr) {
        return;
    }
    if (pointed != kNoIndex) {
        m_selection.select(m_document.columns().key[static_cast<std::size_t>(pointed)]);
        showEventMenu(event->globalPos(), pointed);
        event->accept();
    } else if (boxAt(position) != nullptr && event->reason() == QContextMenuEvent::Mouse) {
        auto* menu = new QMenu(this);
        menu->setObjectName(u"laneSpaceMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction* create = menu->addAction(tr("New event here…"));
        create->setObjectName(u"event.new"_s);
        connect(create, &QAction::triggered, this,
                [this, day = dayAt(position), like = nearestInLane(position)] {
                    emit newEventRequested(day, like);
                });
        menu->popup(event->globalPos());
        event->accept();
    }
}

void TimelineView::showEventMenu(const QPoint& global, EventIndex event) {
    const EventKey key = m_document.columns().key[static_cast<std::size_t>(event)];
    auto* menu = new QMenu(this);
    menu->setObjectName(u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, const QString& text, auto signal) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, key, signal] { emit(this->*signal)(key); });
    };
    add(u"event.edit"_s, tr("Edit…"), &TimelineView::editRequested);
    add(u"event.remove"_s, tr("Remove…"), &TimelineView::removeRequested);
    menu->addSeparator();
    addAssumptions(*menu, m_document, m_balance, *m_scenario, event, timeWindow().cursor(),
                   [this](const Result<void>& done) {
                       if (done) {
                           emit assumed();
                       } else {
                           emit refused(done.error().message());
                       }
                   });
    menu->popup(global);
}

}  // namespace fulcrum

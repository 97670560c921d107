// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_header.h"

#include <QApplication>
#include <algorithm>
#include <cmath>

#include "widgets/common/canvas.h"
#include "widgets/common/interface_language.h"
#include "widgets/timeline/lane_header_painter.h"
#include "widgets/timeline/lane_names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// How near the line below a lane the pointer takes hold of it, in pixels.
constexpr double kBorderReach = 3;

bool isOnChevron(const QPointF& position) {
    return position.x() >= chevronLeft() && position.x() < chevronLeft() + chevronWidth();
}

}  // namespace

LaneHeader::LaneHeader(const Document& document, ActiveLanes& lanes, QObject* parent)
    : QObject(parent), m_document(document), m_lanes(lanes) {}

const LaneBox* LaneHeader::borderAt(const QPointF& position, const TimelineLayout& layout) const {
    const auto found = std::find_if(layout.lanes.begin(), layout.lanes.end(), [&](const LaneBox& box) {
        return std::abs(position.y() - (box.top + box.height)) <= kBorderReach && box.lanes.size() == 1 &&
               !box.isCollapsed;
    });
    return found == layout.lanes.end() ? nullptr : &*found;
}

Qt::CursorShape LaneHeader::cursorAt(const QPointF& position, const TimelineLayout& layout) const {
    if (m_held) {
        return m_held->isBorder   ? Qt::SplitVCursor
               : m_held->hasMoved ? Qt::ClosedHandCursor
                                  : Qt::ArrowCursor;
    }
    if (borderAt(position, layout) != nullptr) {
        return Qt::SplitVCursor;
    }
    const LaneBox* box = layout.boxAt(position.y());
    if (box == nullptr) {
        return Qt::ArrowCursor;
    }
    return isOnChevron(position) && box->lanes.size() == 1 ? Qt::PointingHandCursor : Qt::OpenHandCursor;
}

bool LaneHeader::press(const QPointF& position, const TimelineLayout& layout) {
    const LaneBox* border = borderAt(position, layout);
    const LaneBox* box = border != nullptr ? border : layout.boxAt(position.y());
    if (box == nullptr) {
        return false;
    }
    Held held;
    held.lanes = box->lanes;
    held.from = position;
    held.isBorder = border != nullptr;
    held.isChevron = border == nullptr && isOnChevron(position) && box->lanes.size() == 1;
    held.rowsBefore = m_lanes.arrangedLane(box->lanes.front()).rows;
    held.top = box->top;
    held.y = position.y();
    m_held = held;
    return true;
}

void LaneHeader::moveTo(const QPointF& position, const TimelineLayout& layout,
                        const TimelineMetrics& metrics) {
    if (!m_held || (!m_held->hasMoved && std::abs(position.y() - m_held->from.y()) <
                                             (m_held->isBorder ? 1 : QApplication::startDragDistance()))) {
        return;
    }
    m_held->hasMoved = true;
    m_held->y = position.y();
    if (m_held->isBorder) {
        const auto box = std::find_if(layout.lanes.begin(), layout.lanes.end(),
                                      [&](const LaneBox& one) { return one.lanes == m_held->lanes; });
        const double top = box == layout.lanes.end() ? m_held->top : box->top;
        const double room = position.y() - top - metrics.lanePadding - metrics.densityHeight;
        m_lanes.setRows(m_held->lanes.front(),
                        std::max(1, static_cast<int>(std::lround(room / metrics.rowHeight))));
    }
}

const LaneBox* LaneHeader::dropAt(double y, const TimelineLayout& layout) const {
    const auto found = std::find_if(layout.lanes.begin(), layout.lanes.end(),
                                    [&](const LaneBox& box) { return y < box.top + box.height / 2; });
    return found == layout.lanes.end() ? nullptr : &*found;
}

void LaneHeader::letGo(const QPointF& position, const TimelineLayout& layout) {
    if (!m_held) {
        return;
    }
    const Held held = *m_held;
    m_held.reset();
    if (held.isChevron && !held.hasMoved && isOnChevron(position)) {
        const LaneIndex lane = held.lanes.front();
        m_lanes.setCollapsed(lane, !m_lanes.arrangedLane(lane).isCollapsed);
    }
    if (held.isBorder || !held.hasMoved) {
        return;
    }
    const LaneBox* target = dropAt(position.y(), layout);
    if (target != nullptr && target->lanes == held.lanes) {
        return;
    }
    m_lanes.move(held.lanes, target == nullptr ? std::nullopt : std::optional(target->lanes.front()));
}

bool LaneHeader::cancel() {
    if (!m_held) {
        return false;
    }
    const Held held = *m_held;
    m_held.reset();
    if (held.isBorder && held.hasMoved) {
        m_lanes.setRows(held.lanes.front(), held.rowsBefore);
    }
    return true;
}

bool LaneHeader::doubleClick(const QPointF& position, const TimelineLayout& layout) {
    m_held.reset();
    if (const LaneBox* border = borderAt(position, layout)) {
        m_lanes.setRows(border->lanes.front(), 0);
        return true;
    }
    const LaneBox* box = layout.boxAt(position.y());
    if (box == nullptr || box->lanes.size() > 1) {
        return false;
    }
    m_lanes.setCollapsed(box->lanes.front(), !box->isCollapsed);
    return true;
}

void LaneHeader::paintDrop(QPainter& painter, const TimelineLayout& layout, const Theme& theme,
                           double top) const {
    if (!m_held || m_held->isBorder || !m_held->hasMoved || layout.lanes.empty()) {
        return;
    }
    const LaneBox* before = dropAt(m_held->y, layout);
    const double y = top + (before == nullptr ? layout.height : before->top);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(QPointF(0, y), QPointF(layout.scale.right(), y));
    painter.setFont(interfaceFont(11.5, QFont::DemiBold));
    painter.setPen(theme.textOf(theme.accent));
    painter.drawText(QPointF(usualHeaderWidth() + 8, y - 4), nameOf(m_held->lanes.front()));
}

QString LaneHeader::nameOf(LaneIndex lane) const {
    return laneName(m_document, m_lanes.lanes(), lane, interfaceLanguage());
}

void LaneHeader::addLaneActions(QMenu& menu, LaneIndex lane) {
    const ArrangedLane& arranged = m_lanes.arrangedLane(lane);
    const auto add = [&](const QString& name, const QString& text, auto act) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"lane.collapse"_s, arranged.isCollapsed ? tr("Open") : tr("Collapse"),
        [this, lane, to = !arranged.isCollapsed] { m_lanes.setCollapsed(lane, to); });
    add(u"lane.pin"_s, arranged.isPinned ? tr("Unpin") : tr("Pin to the top"),
        [this, lane, to = !arranged.isPinned] { m_lanes.setPinned(lane, to); });
    add(u"lane.hide"_s, tr("Hide"), [this, lane] { m_lanes.setHidden({lane}, true); });
    if (arranged.rows > 0) {
        add(u"lane.ownHeight"_s, tr("As high as it needs"), [this, lane] { m_lanes.setRows(lane, 0); });
    }
}

void LaneHeader::fillMenu(QMenu& menu, const LaneBox& box) {
    if (box.lanes.size() == 1) {
        addLaneActions(menu, box.lanes.front());
    } else {
        for (const LaneIndex lane : box.lanes) {
            addLaneActions(*menu.addMenu(nameOf(lane)), lane);
        }
        menu.addSeparator();
        QAction* hide = menu.addAction(tr("Hide all of these"));
        hide->setObjectName(u"lane.hideAll"_s);
        connect(hide, &QAction::triggered, this,
                [this, lanes = box.lanes] { m_lanes.setHidden(lanes, true); });
    }
    menu.addSeparator();
    fillHiddenMenu(menu);
    if (!m_lanes.arrangement(m_lanes.grouping()).isAsItComes()) {
        QAction* reset = menu.addAction(tr("Arrange the lanes as they come"));
        reset->setObjectName(u"lane.reset"_s);
        connect(reset, &QAction::triggered, &m_lanes, &ActiveLanes::reset);
    }
}

void LaneHeader::fillHiddenMenu(QMenu& menu) {
    const std::vector<LaneIndex> hidden = m_lanes.hidden();
    if (hidden.empty()) {
        return;
    }
    QAction* all =
        menu.addAction(tr("Show all %Ln hidden lane(s)", nullptr, static_cast<int>(hidden.size())));
    all->setObjectName(u"lane.showAll"_s);
    connect(all, &QAction::triggered, &m_lanes, &ActiveLanes::showAll);
    for (const LaneIndex lane : hidden) {
        //: %1 is the name of a hidden lane
        QAction* show = menu.addAction(tr("Show %1").arg(nameOf(lane)));
        show->setObjectName(u"lane.show"_s);
        connect(show, &QAction::triggered, this, [this, lane] { m_lanes.setHidden({lane}, false); });
    }
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/points_items.h"

#include <QHeaderView>
#include <QPainter>
#include <QPixmap>
#include <QStandardItemModel>
#include <QTreeView>
#include <algorithm>
#include <cmath>

#include "widgets/common/balance_text.h"

namespace fulcrum {
namespace {

constexpr double kBarHeight = 8;

}  // namespace

void prepareCellList(QTreeView& list, QStandardItemModel& model) {
    list.setModel(&model);
    list.setFrameShape(QFrame::NoFrame);
    list.setAlternatingRowColors(true);
    list.setUniformRowHeights(true);
    list.setSelectionBehavior(QAbstractItemView::SelectItems);
    list.setAllColumnsShowFocus(false);
    list.header()->setStretchLastSection(false);
}

QStandardItem* textItem(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QStandardItem* numberItem(const QString& text) {
    QStandardItem* item = textItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QStandardItem* pointsItem(double points) { return numberItem(pointsText(points)); }

QIcon swatch(const QColor& colour) {
    QPixmap pixmap(10, 10);
    pixmap.fill(colour);
    return pixmap;
}

QStandardItem* barItem(double share) {
    QStandardItem* item = textItem({});
    item->setData(share, SignedBar::kShareRole);
    return item;
}

void SignedBar::setColours(const QColor& above, const QColor& below, const QColor& middle) {
    m_above = above;
    m_below = below;
    m_middle = middle;
}

void SignedBar::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant value = index.data(kShareRole);
    if (!value.isValid()) {
        return;
    }
    const double share = std::clamp(value.toDouble(), -1.0, 1.0);
    const QRectF cell = QRectF(option.rect).adjusted(4, 0, -4, 0);
    const double middle = cell.center().x();
    const double end = middle + share * cell.width() / 2;
    painter->save();
    painter->fillRect(
        QRectF(std::min(middle, end), cell.center().y() - kBarHeight / 2, std::abs(end - middle), kBarHeight),
        share < 0 ? m_below : m_above);
    painter->fillRect(QRectF(middle - 0.5, cell.top() + 2, 1, cell.height() - 4), m_middle);
    painter->restore();
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/flow_layout.h"

#include <algorithm>

namespace fulcrum {

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) {}

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, true); }

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect& rect, bool isMeasured) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    std::vector<std::pair<QLayoutItem*, QRect>> row;
    int x = room.left();
    int y = room.top();
    int height = 0;
    // A row is placed once it is full, when it is known how high it is.
    const auto endRow = [&] {
        for (auto& [item, place] : row) {
            place.moveTop(y + (height - place.height()) / 2);
            if (!isMeasured) {
                item->setGeometry(place);
            }
        }
        row.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({room.width(), item->sizeHint().height()});
        if (!row.empty() && x + size.width() > room.right() + 1) {
            endRow();
            x = room.left();
            y += height + m_gap;
            height = 0;
        }
        row.emplace_back(item.get(), QRect({x, y}, size));
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    endRow();
    return y + height - rect.top() + contentsMargins().bottom();
}

}  // namespace fulcrum

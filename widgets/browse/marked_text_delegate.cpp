// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/marked_text_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace fulcrum {
namespace {

/// How much of the accent the ground of a mark takes; the text on it keeps its contrast in either theme.
constexpr double kFoundShare = 0.25;

}  // namespace

MarkedTextDelegate::MarkedTextDelegate(const ActiveFilter& filter, QObject* parent)
    : QStyledItemDelegate(parent), m_filter(filter) {}

void MarkedTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    const QRect room =
        style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
            .adjusted(style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1, 0, 0, 0);
    const QString shown = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width());
    const std::vector<TextMark> marks = m_filter.marksIn(shown);
    if (marks.empty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = (cell.state & QStyle::State_Selected) != 0;
    QList<QTextLayout::FormatRange> ranges;
    for (const TextMark& mark : marks) {
        QTextLayout::FormatRange range{int(mark.position), int(mark.length), {}};
        range.format.setFontUnderline(true);
        if (!isSelected) {
            range.format.setBackground(mixed(m_theme.ground, m_theme.accent, kFoundShare));
        }
        ranges.append(range);
    }
    QTextLayout layout(shown, cell.font);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) {
        return;
    }
    painter->save();
    painter->setClipRect(room);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    painter->restore();
}

}  // namespace fulcrum

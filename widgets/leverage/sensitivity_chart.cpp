// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/sensitivity_chart.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int barRowHeight() { return scaled(21); }
constexpr int kBarInset = 4;   ///< above and below a bar
constexpr int kTextGap = 5;    ///< between a bar and its text
constexpr int kLeastRoom = 6;  ///< beside bars without text
constexpr double kTextPixels = 11;
/// How much of the ground is in the paler half of a swing.
constexpr double kPale = 0.55;

/// Draws the bars; names are drawn as in any list.
class BarDelegate : public QStyledItemDelegate {
public:
    explicit BarDelegate(SensitivityChart* chart) : QStyledItemDelegate(chart), m_chart(*chart) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), barRowHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() == 0 || std::size_t(index.row()) >= m_chart.rows().size()) {
            return;
        }
        painter->save();
        painter->setFont(interfaceFont(kTextPixels));
        const SensitivityRow& row = m_chart.rows()[static_cast<std::size_t>(index.row())];
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QColor ink =
            isSelected ? option.palette.color(QPalette::HighlightedText) : m_chart.theme().text;
        if (m_chart.bars() == SensitivityChart::Bars::Swings) {
            paintSwing(*painter, option.rect, row, ink);
        } else {
            paintShare(*painter, option.rect, row, ink);
        }
        painter->restore();
    }

private:
    double place(const QRect& cell, double value) const {
        const double room = cell.width() - m_chart.roomBefore() - m_chart.roomBehind();
        return cell.left() + m_chart.roomBefore() +
               room * (value - m_chart.lowest()) / (m_chart.highest() - m_chart.lowest());
    }

    static QRectF barBetween(const QRect& cell, double a, double b) {
        return {std::min(a, b), double(cell.top() + kBarInset), std::max(std::abs(b - a), 1.0),
                double(cell.height() - 2 * kBarInset)};
    }

    /// The pale part is towards the low end of the parameter, the strong one towards the high end.
    void paintSwing(QPainter& painter, const QRect& cell, const SensitivityRow& row,
                    const QColor& ink) const {
        const Theme& theme = m_chart.theme();
        const double low = place(cell, row.first);
        const double high = place(cell, row.second);
        const double middle = place(cell, m_chart.middle());
        const double turn = std::clamp(middle, std::min(low, high), std::max(low, high));
        const QColor strong = theme.markOf(row.colour);
        painter.fillRect(barBetween(cell, low, turn), mixed(strong, theme.ground, kPale));
        painter.fillRect(barBetween(cell, turn, high), strong);
        painter.setPen(QPen(theme.strong, 1));
        painter.drawLine(QPointF(middle, cell.top()), QPointF(middle, cell.bottom() + 1));
        painter.setPen(ink);
        const bool isLowLeft = row.first <= row.second;
        drawBefore(painter, cell, std::min(low, high), isLowLeft ? row.firstText : row.secondText);
        drawBehind(painter, cell, std::max(low, high), isLowLeft ? row.secondText : row.firstText);
    }

    void paintShare(QPainter& painter, const QRect& cell, const SensitivityRow& row,
                    const QColor& ink) const {
        const double zero = place(cell, 0);
        const double end = place(cell, row.second);
        const QColor mark = m_chart.theme().markOf(row.colour);
        if (row.first > 0) {
            painter.fillRect(barBetween(cell, zero, place(cell, row.first)), mark);
        }
        painter.setPen(QPen(mark, 1));
        painter.drawRect(barBetween(cell, zero, end).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(ink);
        drawBehind(painter, cell, end, row.secondText);
    }

    static void drawBefore(QPainter& painter, const QRect& cell, double x, const QString& text) {
        painter.drawText(QRectF(cell.left(), cell.top(), x - kTextGap - cell.left(), cell.height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    }

    static void drawBehind(QPainter& painter, const QRect& cell, double x, const QString& text) {
        painter.drawText(QRectF(x + kTextGap, cell.top(), cell.right() - x - kTextGap, cell.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    const SensitivityChart& m_chart;
};

QStandardItem* itemOf(const QString& text, const QString& words) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(words);
    item->setAccessibleText(words);
    return item;
}

}  // namespace

SensitivityChart::SensitivityChart(Bars bars, QWidget* parent) : QTreeView(parent), m_bars(bars) {
    setModel(&m_model);
    setItemDelegate(new BarDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(7 * barRowHeight());
    m_model.setColumnCount(2);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void SensitivityChart::setTheme(const Theme& theme) {
    m_theme = theme;
    viewport()->update();
}

void SensitivityChart::setTitles(const QString& name, const QString& caption) {
    m_model.setHorizontalHeaderLabels({name, caption});
}

void SensitivityChart::showRows(std::vector<SensitivityRow> rows, double middle) {
    m_rows = std::move(rows);
    m_middle = middle;
    measure();
    m_model.removeRows(0, m_model.rowCount());
    for (const SensitivityRow& row : m_rows) {
        m_model.appendRow({itemOf(row.label, row.words), itemOf(QString(), row.words)});
    }
    viewport()->update();
}

void SensitivityChart::measure() {
    m_lowest = m_bars == Bars::Swings ? m_middle : 0;
    m_highest = m_lowest;
    m_roomBefore = kLeastRoom;
    m_roomBehind = kLeastRoom;
    const QFontMetrics metrics(interfaceFont(kTextPixels));
    for (const SensitivityRow& row : m_rows) {
        m_lowest = std::min({m_lowest, row.first, row.second});
        m_highest = std::max({m_highest, row.first, row.second});
        const int behind = metrics.horizontalAdvance(row.secondText) + kTextGap + kLeastRoom;
        m_roomBehind = std::max(m_roomBehind, behind);
        if (m_bars == Bars::Swings) {
            // A high value may stand on the left as well as on the right.
            const int before = metrics.horizontalAdvance(row.firstText) + kTextGap + kLeastRoom;
            m_roomBefore = std::max({m_roomBefore, before, behind});
            m_roomBehind = std::max(m_roomBehind, before);
        }
    }
    if (m_highest <= m_lowest) {
        m_highest = m_lowest + 1;
    }
}

}  // namespace fulcrum

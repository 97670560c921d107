// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cells that lists of the balance are made of, the same in every panel: signed points, the little square
// in a track's colour, and a bar that shows a signed share beside its number.
#pragma once

#include <QIcon>
#include <QStandardItem>
#include <QString>
#include <QStyledItemDelegate>

class QStandardItemModel;
class QTreeView;

namespace fulcrum {

/// So many rows decide how wide a column of a list is: the widest numbers come first, and measuring all of a
/// long list would hold up the window.
inline constexpr int kMeasuredRows = 60;

/// A list whose cells are chosen one by one.
void prepareCellList(QTreeView& list, QStandardItemModel& model);

/// A cell with a text on the right, not to be edited.
QStandardItem* numberItem(const QString& text);
QStandardItem* pointsItem(double points);
/// A cell with a text on the left, not to be edited.
QStandardItem* textItem(const QString& text);

QIcon swatch(const QColor& colour);

/// Paints a bar from the middle of the cell, to the right above 0 and to the left below. A cell carries its
/// share of the widest bar, −1…1, under kShareRole. Owned by its view.
class SignedBar : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kShareRole = Qt::UserRole + 10;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The colours above and below 0.
    void setColours(const QColor& above, const QColor& below, const QColor& middle);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    QColor m_above;
    QColor m_below;
    QColor m_middle;
};

/// The cell of a SignedBar.
QStandardItem* barItem(double share);

}  // namespace fulcrum

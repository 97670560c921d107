// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays widgets out like words of a text: from the left, and on in the next row where the first is full. Owned
// by the widget it is set on, as any layout. GUI thread.
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace fulcrum {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    /// `gap`: pixels between neighbours and between rows.
    explicit FlowLayout(int gap, QWidget* parent = nullptr);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    /// The caller owns what it gets.
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    /// Puts the items in rows, or only measures; the height that they take.
    int arrange(const QRect& rect, bool isMeasured) const;

    int m_gap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints a note in a list: what it is on, its first words, codes as chips, who wrote it. All rows are of one
// height, so that a list of tens of thousands scrolls at once. GUI thread.
#pragma once

#include <QStyledItemDelegate>

#include "widgets/common/theme.h"

namespace fulcrum {

class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit NoteDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme = Theme::light();
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a cell of text with the words that are looked for underlined and on a ground of their own. Without a
// search it draws like any other cell. GUI thread; owned by its view.
#pragma once

#include <QStyledItemDelegate>

#include "models/document/active_filter.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class MarkedTextDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// The filter must outlive the delegate.
    explicit MarkedTextDelegate(const ActiveFilter& filter, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const ActiveFilter& m_filter;
    Theme m_theme = Theme::light();
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The box beside the cursor of the leverage chart, and the dot where the cursor meets the net line. It finds
// the corner of the plot where it covers least of the stack. Pure painting; what it says comes from
// readOutAt().
#pragma once

#include <QPainter>

#include "widgets/common/theme.h"
#include "widgets/leverage/balance_read_out.h"
#include "widgets/leverage/balance_stack.h"
#include "widgets/leverage/plot_area.h"

namespace fulcrum {

class ReadOutPainter {
public:
    /// Both must outlive the painter.
    ReadOutPainter(const Theme& theme, const ReadOut& readOut) : m_theme(theme), m_readOut(readOut) {}

    /// Where the box stands, and what is read in it.
    struct Box {
        QRectF place;
        QStringList lines;  ///< without the indicator's, which is always the last
    };
    /// For a cursor at the pixel `x` of `area`. In a low plot it says only the day and who leads, so that it
    /// does not hide what it speaks of; the status bar has the rest.
    Box boxAt(const PlotArea& area, const BalanceStack& stack, double x) const;

    void paintBox(QPainter& painter, const PlotArea& area, const BalanceStack& stack, double x) const;
    void paintDot(QPainter& painter, const QPointF& at) const;

private:
    QStringList linesIn(const PlotArea& area) const;
    QSizeF sizeOf(const QStringList& lines) const;

    const Theme& m_theme;
    const ReadOut& m_readOut;
};

}  // namespace fulcrum

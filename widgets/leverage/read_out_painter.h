// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The box that tells what the leverage chart shows under its cursor, and the dot where the cursor meets the
// net line. Pure painting: what it says comes from readOutAt(), where it stands from a ReadOutPlace.
#pragma once

#include <QPainter>

#include "widgets/common/theme.h"
#include "widgets/leverage/balance_read_out.h"
#include "widgets/leverage/read_out_place.h"

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
    /// For a cursor at the pixel `x`. In a low plot it says only the day and who leads, so that it
    /// does not hide what it speaks of; the status bar has the rest.
    Box boxAt(const PlotContent& content, ReadOutPlace& place, double x) const;

    void paintBox(QPainter& painter, const Box& told) const;
    void paintDot(QPainter& painter, const QPointF& at) const;

private:
    QStringList linesIn(const PlotArea& area) const;
    QSizeF sizeOf(const QStringList& lines) const;

    const Theme& m_theme;
    const ReadOut& m_readOut;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/legend_painter.h"

#include <QFontMetricsF>

namespace fulcrum {
namespace {

constexpr double kSquare = 10;
constexpr double kLineSwatch = 20;
constexpr double kSwatchGap = 5;
constexpr double kEntryGap = 16;
constexpr double kBelow = 4;

QFont legendFont() { return interfaceFont(11); }

double swatchWidth(LegendSwatch swatch) { return swatch == LegendSwatch::Track ? kSquare : kLineSwatch; }

}  // namespace

LegendPainter::LegendPainter(const Theme& theme, const std::vector<LegendEntry>& entries, double left,
                             double width)
    : m_theme(theme) {
    const QFontMetricsF metrics(legendFont());
    double x = 0;
    for (const LegendEntry& entry : entries) {
        const double needed = swatchWidth(entry.swatch) + kSwatchGap + metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + needed + kEntryGap > width) {
            ++m_rows;
            x = 0;
        }
        m_placed.push_back(
            {entry, QRectF(left + x, kLegendTop + kLegendRow * (m_rows - 1), needed, kLegendRow)});
        x += needed + kEntryGap;
    }
}

double LegendPainter::height() const { return kLegendTop + kLegendRow * m_rows + kBelow; }

void LegendPainter::paint(QPainter& painter) const {
    painter.setFont(legendFont());
    for (const Placed& placed : m_placed) {
        paintSwatch(painter, placed);
        painter.setPen(m_theme.text);
        painter.drawText(placed.box.adjusted(swatchWidth(placed.entry.swatch) + kSwatchGap, 0, 2, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, placed.entry.text);
    }
}

void LegendPainter::paintSwatch(QPainter& painter, const Placed& placed) const {
    const double middle = placed.box.center().y();
    switch (placed.entry.swatch) {
        case LegendSwatch::Net:
            painter.fillRect(QRectF(placed.box.left(), middle - 4, kLineSwatch, 8), m_theme.grid);
            painter.setPen(QPen(placed.entry.colour, 2.2));
            painter.drawLine(QPointF(placed.box.left(), middle),
                             QPointF(placed.box.left() + kLineSwatch, middle));
            return;
        case LegendSwatch::Track:
            painter.fillRect(QRectF(placed.box.left(), middle - kSquare / 2, kSquare, kSquare),
                             placed.entry.colour);
            return;
    }
}

}  // namespace fulcrum

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
                             double width, TextCache* texts)
    : m_theme(theme), m_texts(texts) {
    const QFont font = legendFont();
    double x = 0;
    for (const LegendEntry& entry : entries) {
        const double before = swatchWidth(entry.swatch) + kSwatchGap;
        LegendEntry fitted = entry;
        if (entry.isAlone) {
            fitted.text = QFontMetricsF(font).elidedText(entry.text, Qt::ElideRight, width - before);
        }
        const double needed = before + lineWidth(m_texts, fitted.text, font);
        if (x > 0 && (entry.isAlone || x + needed + kEntryGap > width)) {
            ++m_rows;
            x = 0;
        }
        m_placed.push_back(
            {fitted, QRectF(left + x, kLegendTop + legendRow() * (m_rows - 1), needed, legendRow())});
        x += needed + kEntryGap;
    }
}

double LegendPainter::height() const { return kLegendTop + legendRow() * m_rows + kBelow; }

void LegendPainter::paint(QPainter& painter) const {
    painter.setFont(legendFont());
    for (const Placed& placed : m_placed) {
        paintSwatch(painter, placed);
        painter.setPen(m_theme.text);
        paintLine(painter, m_texts,
                  placed.box.adjusted(swatchWidth(placed.entry.swatch) + kSwatchGap, 0, 2, 0), Qt::AlignLeft,
                  placed.entry.text);
    }
}

void LegendPainter::paintSwatch(QPainter& painter, const Placed& placed) const {
    const double left = placed.box.left();
    const double middle = placed.box.center().y();
    switch (placed.entry.swatch) {
        case LegendSwatch::Net:
            painter.fillRect(QRectF(left, middle - 4, kLineSwatch, 8), m_theme.grid);
            [[fallthrough]];
        case LegendSwatch::Line:
            painter.setPen(QPen(placed.entry.colour,
                                m_theme.wide(placed.entry.style == Qt::SolidLine ? 2.2 : 1.6),
                                placed.entry.style));
            painter.drawLine(QPointF(left, middle), QPointF(left + kLineSwatch, middle));
            return;
        case LegendSwatch::Measured: {
            const double half = left + kLineSwatch / 2;
            painter.setPen(
                QPen(placed.entry.colour, m_theme.wide(1.8), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.drawPolyline(QPolygonF{{left, middle + 3},
                                           {half, middle + 3},
                                           {half, middle - 3},
                                           {left + kLineSwatch, middle - 3}});
            return;
        }
        case LegendSwatch::Track:
            painter.fillRect(QRectF(left, middle - kSquare / 2, kSquare, kSquare), placed.entry.colour);
            return;
    }
}

}  // namespace fulcrum

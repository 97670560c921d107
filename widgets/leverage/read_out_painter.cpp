// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/read_out_painter.h"

#include <QFontMetricsF>
#include <algorithm>

#include "widgets/leverage/stack_painter.h"

namespace fulcrum {
namespace {

constexpr double kPadding = 8;
double line() { return scaled(17.0); }

QFont firstFont() { return interfaceFont(12, QFont::DemiBold); }
QFont otherFont() { return interfaceFont(11.5); }

}  // namespace

QStringList ReadOutPainter::linesIn(const PlotArea& area) const {
    constexpr double kMostOfHeight = 0.45;
    constexpr qsizetype kLeastLines = 2;
    return sizeOf(m_readOut.lines).height() > kMostOfHeight * (area.bottom() - area.top())
               ? m_readOut.lines.first(std::min(kLeastLines, m_readOut.lines.size()))
               : m_readOut.lines;
}

QSizeF ReadOutPainter::sizeOf(const QStringList& lines) const {
    double width = QFontMetricsF(firstFont()).horizontalAdvance(lines.front());
    for (const QString& text : lines + QStringList{m_readOut.measured}) {
        width = std::max(width, QFontMetricsF(otherFont()).horizontalAdvance(text));
    }
    const auto count = double(lines.size() + (m_readOut.measured.isEmpty() ? 0 : 1));
    return {width + 2 * kPadding, line() * count + 2 * kPadding - 4};
}

ReadOutPainter::Box ReadOutPainter::boxAt(const PlotContent& content, ReadOutPlace& place, double x) const {
    const QStringList lines = linesIn(content.area);
    return {place.rectOf(sizeOf(lines), content, x), lines};
}

void ReadOutPainter::paintDot(QPainter& painter, const QPointF& at) const {
    painter.setPen(QPen(m_theme.ground, 1.5));
    painter.setBrush(m_readOut.isSignClear ? m_theme.strong : unclearColour(m_theme));
    painter.drawEllipse(at, 4, 4);
}

void ReadOutPainter::paintBox(QPainter& painter, const Box& told) const {
    const QRectF& box = told.place;
    const QStringList& lines = told.lines;
    QColor ground = m_theme.ground;
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    double y = box.top() + kPadding - 2;
    const auto paintLine = [&](const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(box.left() + kPadding, y, box.width() - 2 * kPadding + 2, line()),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
        y += line();
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isStrong = i == 0 || (i == 1 && m_readOut.isSignClear);
        paintLine(lines[i], i == 0 ? firstFont() : otherFont(), isStrong ? m_theme.text : m_theme.mutedText);
    }
    paintLine(m_readOut.measured, otherFont(), m_theme.measured);
}

}  // namespace fulcrum

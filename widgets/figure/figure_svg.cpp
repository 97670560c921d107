// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QSvgGenerator>

#include "widgets/figure/figure_writer.h"

namespace fulcrum {

QByteArray figureSvg(const FigureComposition& page) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.sheet().units.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), page.sheet().units));
    generator.setResolution(96);
    generator.setTitle(page.title());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    page.paint(painter);
    painter.end();
    return bytes;
}

}  // namespace fulcrum

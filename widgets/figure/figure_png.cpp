// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QCoreApplication>

#include "widgets/figure/figure_opening.h"
#include "widgets/figure/figure_texts.h"
#include "widgets/figure/figure_writer.h"

namespace fulcrum {
namespace {

constexpr double kMetresPerInch = 0.0254;

}  // namespace

QImage figureImage(const FigureComposition& page, const QSize& pixels) {
    QImage image(pixels, page.hasGround() ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return image;
    }
    image.fill(page.hasGround() ? Qt::white : Qt::transparent);
    QCPPainter painter(&image);
    painter.scale(pixels.width() / page.sheet().units.width(), pixels.height() / page.sheet().units.height());
    page.paint(painter);
    return image;
}

Result<QByteArray> figurePng(const FigureComposition& page) {
    const Error noRoom{{},
                       FigureTexts::tr("there is not enough memory for a picture of this size"),
                       FigureTexts::tr("choose a smaller size or fewer dots an inch")};
    if (isTooLargeForPicture(page.sheet())) {
        return noRoom;
    }
    QImage image = figureImage(page, page.sheet().pixels);
    if (image.isNull()) {
        return noRoom;
    }
    // After painting: a resolution set before would scale the fonts a second time.
    image.setDotsPerMeterX(qRound(page.sheet().dpi / kMetresPerInch));
    image.setDotsPerMeterY(qRound(page.sheet().dpi / kMetresPerInch));
    if (const QByteArray carried = carriedRecord(page); !carried.isEmpty()) {
        image.setText(QString::fromLatin1(kRecordKey), QString::fromLatin1(carried));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace fulcrum

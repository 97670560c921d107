// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/mark_key.h"

#include <array>

#include "widgets/common/mark_painter.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kHeight = 14;

struct Symbol {
    QStringView name;
    MarkShape shape;
    bool isFilled;
};
constexpr std::array kSymbols{
    Symbol{u"relief", MarkShape::Triangle, false},  Symbol{u"agreement", MarkShape::Diamond, true},
    Symbol{u"talks", MarkShape::Diamond, false},    Symbol{u"ruling", MarkShape::Square, true},
    Symbol{u"statement", MarkShape::Circle, false},
};

}  // namespace

QStringList markKeyNames() {
    QStringList names{u"bar"_s, u"hatched"_s};
    for (const Symbol& symbol : kSymbols) {
        names.append(symbol.name.toString());
    }
    return names;
}

void paintMarkKey(QPainter& painter, const QPointF& topLeft, const QString& name, const Theme& theme) {
    const MarkStyle style{theme.mutedText, Emphasis::Normal, false};
    const QRectF box(topLeft.x() + 1, topLeft.y() + 1, kMarkKeyWidth - 2, kHeight - 3);
    if (name == "bar"_L1) {
        const double middle = box.center().x();
        const std::array segments{BarSegment{box.left(), middle, 1}, BarSegment{middle, box.right(), 0.4}};
        paintBar(painter, box, segments, 0, false, style, theme);
        return;
    }
    if (name == "hatched"_L1) {
        paintHatchedBar(painter, box, style, theme);
        return;
    }
    for (const Symbol& symbol : kSymbols) {
        if (symbol.name == name) {
            MarkStyle filled = style;
            filled.isFilled = symbol.isFilled;
            paintSymbol(painter, QRectF(box.center().x() - 5.5, topLeft.y() + 1, 11, 11), symbol.shape,
                        filled, theme);
        }
    }
}

QImage markKeyImage(const QString& name, const Theme& theme, double pixelRatio) {
    QImage image(QSizeF(kMarkKeyWidth * pixelRatio, kHeight * pixelRatio).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarkKey(painter, {0, 0}, name, theme);
    return image;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small pictures of what a frame shows hundreds of times, drawn once: symbols and the hatching of threats.
// For the pixels of a screen alone, fine ones included: what is written as shapes, or enlarged, is drawn as
// shapes. Any thread; each has pictures of its own.
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <functional>

namespace fulcrum {

/// Whether stamps look on this painter like the shapes they stand for.
bool takesStamps(const QPainter& painter);

/// The painter's point at the corner of a pixel of the screen; of a painter that takes stamps.
QPointF pointAtPixel(const QPainter& painter, const QPoint& pixel);
/// The nearest point to this one at which a pixel begins; the same.
QPointF onWholePixel(const QPainter& painter, const QPointF& point);

/// What tells one symbol from another.
struct SymbolLook {
    int shape = 0;
    QRgb fill = 0;
    QRgb edge = 0;
    int radius = 0;  ///< in hundredths of a pixel
    int width = 0;   ///< of the edge; the same

    friend bool operator==(const SymbolLook&, const SymbolLook&) = default;
};

/// Stamps the symbol round `centre`, to a quarter of a pixel of the screen. `paint` draws it round the
/// origin, where there is no picture of it yet; it reaches `reach` pixels from there.
void stampSymbol(QPainter& painter, const QPointF& centre, const SymbolLook& look, double reach,
                 const std::function<void(QPainter&)>& paint);

/// Fills `box` with lines that rise at 45 degrees, `step` pixels apart, on `ground`; one of them begins at
/// the box's lower left corner. Where a pixel of the painter is one of the screen.
void stampHatching(QPainter& painter, const QRectF& box, const QColor& line, const QColor& ground, int step);

}  // namespace fulcrum

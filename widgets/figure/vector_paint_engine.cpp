// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/vector_paint_engine.h"

#include <QPainter>
#include <QPixmap>
#include <QTextItem>
#include <cmath>

namespace fulcrum {
namespace {

constexpr double kUnitsPerInch = 96;
/// Words go on where the ones before ended, give or take this much.
constexpr double kSameSpot = 0.6;

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(colour.alphaF() * opacity));
    return colour;
}

}  // namespace

VectorPaintEngine::VectorPaintEngine()
    : QPaintEngine(PaintEngineFeatures(AllFeatures) & ~PaintEngineFeatures(PatternBrush) &
                   ~PaintEngineFeatures(PerspectiveTransform) & ~PaintEngineFeatures(ConicalGradientFill) &
                   ~PaintEngineFeatures(RadialGradientFill) & ~PaintEngineFeatures(PorterDuff)) {}

bool VectorPaintEngine::begin(QPaintDevice* device) {
    setPaintDevice(device);
    return true;
}

bool VectorPaintEngine::end() {
    flushText();
    return true;
}

void VectorPaintEngine::updateState(const QPaintEngineState& changed) {
    const auto flags = changed.state();
    if (flags & DirtyTransform) {
        m_transform = changed.transform();
    }
    if (flags & DirtyPen) {
        m_pen = changed.pen();
    }
    if (flags & DirtyBrush) {
        m_brush = changed.brush();
    }
    if (flags & DirtyOpacity) {
        m_opacity = changed.opacity();
    }
}

QPen VectorPaintEngine::pagePen() const {
    QPen pen = m_pen;
    if (pen.style() != Qt::NoPen) {
        const double scale = std::sqrt(std::abs(m_transform.determinant()));
        pen.setWidthF((pen.widthF() > 0 ? pen.widthF() : 1) * (pen.isCosmetic() ? 1 : scale));
        pen.setColor(faded(pen.color(), m_opacity));
    }
    return pen;
}

QBrush VectorPaintEngine::pageBrush() const {
    QBrush brush = m_brush;
    if (const QGradient* gradient = brush.gradient();
        gradient != nullptr && gradient->type() == QGradient::LinearGradient) {
        const auto& linear = static_cast<const QLinearGradient&>(*gradient);
        QLinearGradient mapped(m_transform.map(linear.start()), m_transform.map(linear.finalStop()));
        for (const QGradientStop& stop : linear.stops()) {
            mapped.setColorAt(stop.first, faded(stop.second, m_opacity));
        }
        return mapped;
    }
    brush.setColor(faded(brush.color(), m_opacity));
    return brush;
}

void VectorPaintEngine::add(const QPainterPath& path, bool isFilled) {
    flushText();
    const QPen pen = pagePen();
    const QBrush brush = isFilled ? pageBrush() : QBrush(Qt::NoBrush);
    const bool isSeen = (pen.style() != Qt::NoPen && pen.color().alpha() > 0) || brush.style() != Qt::NoBrush;
    if (isSeen && !path.isEmpty()) {
        addPath(m_transform.map(path), pen, brush);
    }
}

void VectorPaintEngine::drawPath(const QPainterPath& path) { add(path, true); }

void VectorPaintEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) {
    if (count == 0) {
        return;
    }
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i) {
        path.lineTo(points[i]);
    }
    if (mode != PolylineMode) {
        path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    add(path, mode != PolylineMode);
}

void VectorPaintEngine::drawRects(const QRectF* rects, int count) {
    for (int i = 0; i < count; ++i) {
        QPainterPath path;
        path.addRect(rects[i]);
        add(path, true);
    }
}

void VectorPaintEngine::drawLines(const QLineF* lines, int count) {
    for (int i = 0; i < count; ++i) {
        QPainterPath path(lines[i].p1());
        path.lineTo(lines[i].p2());
        add(path, false);
    }
}

void VectorPaintEngine::drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) {
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void VectorPaintEngine::drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                                  Qt::ImageConversionFlags /*flags*/) {
    flushText();
    addImage(m_transform.mapRect(target), image.copy(source.toAlignedRect()));
}

void VectorPaintEngine::drawTextItem(const QPointF& baseline, const QTextItem& item) {
    if (item.text().isEmpty()) {
        return;
    }
    const double scale = std::sqrt(std::abs(m_transform.determinant()));
    VectorText text;
    text.text = item.text();
    text.font = item.font();
    const double pixels =
        text.font.pixelSize() > 0 ? text.font.pixelSize() : text.font.pointSizeF() * kUnitsPerInch / 72;
    text.font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * scale))));
    text.baseline = m_transform.map(baseline);
    text.angle = std::atan2(m_transform.m12(), m_transform.m11()) * 180 / M_PI;
    text.width = item.width() * scale;
    text.colour = faded(m_pen.color(), m_opacity);
    if (m_text && m_text->font == text.font && m_text->colour == text.colour && m_text->angle == text.angle) {
        const double turned = text.angle * M_PI / 180;
        const QPointF end = m_text->baseline + QPointF(std::cos(turned), std::sin(turned)) * m_text->width;
        if ((end - text.baseline).manhattanLength() < kSameSpot) {
            m_text->text += text.text;
            m_text->width += text.width;
            return;
        }
    }
    flushText();
    m_text = text;
}

void VectorPaintEngine::flushText() {
    if (m_text) {
        // Taken out first: what is made of it may be drawn by this engine itself.
        const VectorText text = *m_text;
        m_text.reset();
        if (!text.text.trimmed().isEmpty()) {
            addText(text);
        }
    }
}

int VectorPaper::metric(PaintDeviceMetric metric) const {
    switch (metric) {
        case PdmWidth:
            return static_cast<int>(std::ceil(m_units.width()));
        case PdmHeight:
            return static_cast<int>(std::ceil(m_units.height()));
        case PdmWidthMM:
            return static_cast<int>(m_units.width() / kUnitsPerInch * 25.4);
        case PdmHeightMM:
            return static_cast<int>(m_units.height() / kUnitsPerInch * 25.4);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return static_cast<int>(kUnitsPerInch);
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

QByteArray vectorNumber(double value) {
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0')) {
        text.chop(1);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    return text == "-0" ? "0" : text;
}

QByteArray vectorColour(const QColor& colour) { return colour.name(QColor::HexRgb).toLatin1(); }

}  // namespace fulcrum

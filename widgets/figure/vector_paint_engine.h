// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns what a painter does into few kinds of things that a vector format knows: paths, words and pictures,
// in units of the page and with all transformations worked in. Words that follow one another are put
// together, so that a label is one text and can be searched. The writers of SVG and of slides are its
// subclasses. It does not clip: painters cut their own geometry.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <optional>

namespace fulcrum {

/// A text that stands on one line.
struct VectorText {
    QString text;
    QFont font;        ///< its pixel size is in units of the page
    QPointF baseline;  ///< of the first letter
    double angle = 0;  ///< degrees, clockwise
    double width = 0;
    QColor colour;
};

class VectorPaintEngine : public QPaintEngine {
public:
    VectorPaintEngine();

    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& state) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawRects(const QRectF* rects, int count) override;
    void drawLines(const QLineF* lines, int count) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override;
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override;
    Type type() const override { return User; }

protected:
    /// Pen and brush with the painter's opacity worked in; the pen's width in units of the page.
    virtual void addPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) = 0;
    virtual void addText(const VectorText& text) = 0;
    virtual void addImage(const QRectF& target, const QImage& image) = 0;

private:
    void add(const QPainterPath& path, bool isFilled);
    /// Hands the words on that wait for more.
    void flushText();
    QPen pagePen() const;
    QBrush pageBrush() const;

    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    std::optional<VectorText> m_text;
};

/// The paper under such an engine: of so many units, whose pixels are units.
class VectorPaper : public QPaintDevice {
public:
    VectorPaper(VectorPaintEngine& engine, const QSizeF& units) : m_engine(engine), m_units(units) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    VectorPaintEngine& m_engine;
    QSizeF m_units;
};

/// A number with at most three decimals, the same in every language.
QByteArray vectorNumber(double value);
/// "#1f5faf".
QByteArray vectorColour(const QColor& colour);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes DrawingML of a painting: each path a shape, each word a text box, so that the figure can be edited on
// the slide. It gives the elements of a slide's shape tree and the pictures that they refer to; the parts
// around them are made by the writer of slides (figure_pptx.cpp).
#pragma once

#include <QByteArray>
#include <vector>

#include "widgets/figure/vector_paint_engine.h"

namespace fulcrum {

/// The format's own units.
inline constexpr double kEmuPerPoint = 12'700;

class PptxPaintEngine : public VectorPaintEngine {
public:
    /// `emuPerUnit`: a unit of the page in the format's own units, 12,700 a point. Pictures are numbered on
    /// from `firstImage`.
    PptxPaintEngine(double emuPerUnit, int firstImage) : m_emu(emuPerUnit), m_firstImage(firstImage) {}

    /// The shapes in the order of painting; their ids begin with 10.
    const QByteArray& shapes() const { return m_shapes; }
    /// The pictures that shapes refer to as "rIdImage<number>".
    const std::vector<QImage>& images() const { return m_images; }

protected:
    void addPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) override;
    void addText(const VectorText& text) override;
    void addImage(const QRectF& target, const QImage& image) override;

private:
    QByteArray emu(double units) const;
    QByteArray place(const QRectF& box, double angle = 0) const;
    QByteArray geometry(const QPainterPath& path, const QRectF& box) const;
    QByteArray line(const QPen& pen) const;
    QByteArray opened(const QByteArray& name, bool isText);

    double m_emu;
    int m_firstImage;
    int m_nextId = 10;
    QByteArray m_shapes;
    std::vector<QImage> m_images;
};

/// Text for XML, without the control characters that it cannot hold.
QByteArray xmlEscaped(const QString& text);

}  // namespace fulcrum

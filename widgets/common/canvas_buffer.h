// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a canvas is drawn into between two frames: an opaque picture that begins as the ground's colour. The
// library's own buffers are transparent, so each of them is cleared, filled behind and blended at every
// frame; this one is filled once and copied. The library sizes and clears its buffers with every layer that
// is added; here that costs nothing until something is drawn. GUI thread; owned by its plot.
#pragma once

#include <qcustomplot.h>

#include <QImage>

namespace fulcrum {

class CanvasBuffer : public QCPAbstractPaintBuffer {
public:
    CanvasBuffer(const QSize& size, double devicePixelRatio);

    /// Shows with the next clearing.
    void setGround(const QColor& colour) { m_ground = colour; }

    QCPPainter* startPainting() override;
    void draw(QCPPainter* painter) const override;
    /// Whatever the colour: the ground is what a frame begins with.
    void clear(const QColor& colour) override;

protected:
    void reallocateBuffer() override;

private:
    QSize pixels() const { return (QSizeF(mSize) * mDevicePixelRatio).toSize(); }

    QImage m_picture;       ///< null: nothing was drawn yet
    bool m_isClear = true;  ///< nothing but ground, which stands in m_picture only when it is needed
    QColor m_ground = Qt::white;
};

}  // namespace fulcrum

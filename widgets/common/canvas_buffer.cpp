// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/canvas_buffer.h"

namespace fulcrum {

CanvasBuffer::CanvasBuffer(const QSize& size, double devicePixelRatio)
    : QCPAbstractPaintBuffer(size, devicePixelRatio) {
    CanvasBuffer::reallocateBuffer();
}

QCPPainter* CanvasBuffer::startPainting() { return new QCPPainter(&m_picture); }

void CanvasBuffer::draw(QCPPainter* painter) const {
    if (painter != nullptr && painter->isActive()) {
        painter->drawImage(0, 0, m_picture);
    }
}

void CanvasBuffer::clear(const QColor& /*colour*/) { m_picture.fill(m_ground); }

void CanvasBuffer::reallocateBuffer() {
    setInvalidated();
    m_picture = QImage(mSize * mDevicePixelRatio, QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(mDevicePixelRatio);
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/canvas_buffer.h"

namespace fulcrum {

CanvasBuffer::CanvasBuffer(const QSize& size, double devicePixelRatio)
    : QCPAbstractPaintBuffer(size, devicePixelRatio) {
    CanvasBuffer::reallocateBuffer();
}

QCPPainter* CanvasBuffer::startPainting() {
    if (m_isClear) {
        if (m_picture.size() != pixels()) {
            m_picture = QImage(pixels(), QImage::Format_RGB32);
        }
        m_picture.setDevicePixelRatio(mDevicePixelRatio);
        m_picture.fill(m_ground);
        m_isClear = false;
    }
    return new QCPPainter(&m_picture);
}

void CanvasBuffer::draw(QCPPainter* painter) const {
    if (painter == nullptr || !painter->isActive()) {
        return;
    }
    if (m_isClear) {
        painter->fillRect(QRect(QPoint(), mSize), m_ground);
    } else {
        painter->drawImage(0, 0, m_picture);
    }
}

void CanvasBuffer::clear(const QColor& /*colour*/) { m_isClear = true; }

void CanvasBuffer::reallocateBuffer() {
    setInvalidated();
    m_isClear = true;
}

}  // namespace fulcrum

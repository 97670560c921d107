// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <memory>

#include "tests/gui/window_test.h"
#include "widgets/common/canvas_buffer.h"

using namespace fulcrum;

namespace {

const QColor kGround(0xEE, 0xF0, 0xF4);
const QColor kMark(0xB0, 0x30, 0x20);

/// What a canvas of this buffer shows.
QImage shown(const CanvasBuffer& buffer, double ratio) {
    QImage image(QSize(60, 40) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::black);
    QCPPainter painter(&image);
    buffer.draw(&painter);
    return image;
}

void mark(CanvasBuffer& buffer, const QRect& rect) {
    const std::unique_ptr<QCPPainter> painter(buffer.startPainting());
    painter->fillRect(rect, kMark);
    painter->end();
    buffer.donePainting();
}

}  // namespace

class TestCanvasBuffer : public QObject {
    Q_OBJECT
private slots:
    void showsItsGroundAndWhatWasDrawnOnIt_data() {
        QTest::addColumn<double>("ratio");
        QTest::newRow("plain") << 1.0;
        QTest::newRow("fine") << 2.0;
        QTest::newRow("between") << 1.5;
    }
    void showsItsGroundAndWhatWasDrawnOnIt() {
        QFETCH(double, ratio);
        CanvasBuffer buffer(QSize(60, 40), ratio);
        buffer.setGround(kGround);
        buffer.clear(Qt::transparent);
        const auto at = [&](int x, int y) {
            return shown(buffer, ratio).pixelColor(int(x * ratio), int(y * ratio));
        };
        QCOMPARE(at(0, 0), kGround);
        QCOMPARE(at(59, 39), kGround);
        // Layers are drawn one after the other.
        mark(buffer, QRect(10, 10, 20, 10));
        mark(buffer, QRect(50, 30, 10, 10));
        QCOMPARE(at(15, 15), kMark);
        QCOMPARE(at(55, 35), kMark);
        QCOMPARE(at(5, 5), kGround);
        buffer.clear(Qt::transparent);
        QCOMPARE(at(15, 15), kGround);
        buffer.setSize(QSize(30, 20));
        mark(buffer, QRect(0, 0, 5, 5));
        QCOMPARE(at(2, 2), kMark);
        QCOMPARE(at(15, 15), kGround);
        QCOMPARE(at(40, 30), QColor(Qt::black));
    }

    void aColourShowsWithTheNextClearing() {
        CanvasBuffer buffer(QSize(60, 40), 1);
        buffer.setGround(kGround);
        mark(buffer, QRect(0, 0, 5, 5));
        buffer.setGround(Qt::black);
        QCOMPARE(shown(buffer, 1).pixelColor(30, 30), kGround);
        buffer.clear(Qt::transparent);
        mark(buffer, QRect(0, 0, 5, 5));
        QCOMPARE(shown(buffer, 1).pixelColor(30, 30), QColor(Qt::black));
    }
};

FULCRUM_WINDOW_TEST(TestCanvasBuffer)
#include "test_canvas_buffer.moc"

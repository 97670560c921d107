// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPicture>
#include <QtTest>

#include "tests/gui/window_test.h"
#include "widgets/common/mark_painter.h"
#include "widgets/common/mark_stamps.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const QColor kColour(0xB0, 0x30, 0x20);

QImage ground(double ratio = 1) {
    QImage image(QSize(80, 40) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::light().ground);
    return image;
}

/// Painted as shapes and then into pixels, or, where `isStamped`, into pixels at once.
QImage paintedMark(const std::function<void(QPainter&)>& paint, bool isStamped, double ratio = 1) {
    QImage image = ground(ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isStamped) {
        paint(painter);
        return image;
    }
    QPicture shapes;
    QPainter recorder(&shapes);
    recorder.setRenderHint(QPainter::Antialiasing);
    paint(recorder);
    recorder.end();
    painter.drawPicture(0, 0, shapes);
    return image;
}

/// The most by which a pixel is darker or lighter in one of two pictures.
int pixelDifference(const QImage& one, const QImage& other) {
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            most = std::max(most, std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))));
        }
    }
    return most;
}

MarkStyle styleOf(Emphasis emphasis, bool isFilled) {
    MarkStyle style;
    style.colour = kColour;
    style.emphasis = emphasis;
    style.isFilled = isFilled;
    return style;
}

}  // namespace

class TestMarkStamps : public QObject {
    Q_OBJECT

private slots:
    void aSymbolIsWhatItsShapeIs_data() {
        QTest::addColumn<MarkShape>("shape");
        QTest::addColumn<Emphasis>("emphasis");
        QTest::addColumn<bool>("isFilled");
        QTest::addRow("circle") << MarkShape::Circle << Emphasis::Normal << false;
        QTest::addRow("filled triangle") << MarkShape::Triangle << Emphasis::Normal << true;
        QTest::addRow("selected diamond") << MarkShape::Diamond << Emphasis::Selected << false;
        QTest::addRow("faded square") << MarkShape::Square << Emphasis::Faded << true;
    }
    void aSymbolIsWhatItsShapeIs() {
        QFETCH(const MarkShape, shape);
        QFETCH(const Emphasis, emphasis);
        QFETCH(const bool, isFilled);
        for (int quarter = 0; quarter < 12; ++quarter) {
            const auto paint = [&](QPainter& painter) {
                const QRectF box(20.25 + quarter / 4.0, 10.5 + quarter / 4.0, 14, 14);
                paintSymbol(painter, box, shape, styleOf(emphasis, isFilled), Theme::light());
            };
            const QImage stamped = paintedMark(paint, true);
            QVERIFY(pixelDifference(stamped, ground()) > 20);
            QVERIFY2(pixelDifference(stamped, paintedMark(paint, false)) <= 2,
                     qPrintable(QString::number(quarter)));
        }
    }

    void aSymbolIsAsFineAsTheScreen() {
        for (const double ratio : {1.25, 1.5, 2.0}) {
            for (int step = 0; step < 8; ++step) {
                const auto paint = [&](QPainter& painter) {
                    const QRectF box(20 + step / 4.0 / ratio, 10 + step / 4.0 / ratio, 14, 14);
                    paintSymbol(painter, box, MarkShape::Diamond, styleOf(Emphasis::Normal, true),
                                Theme::light());
                };
                const QImage stamped = paintedMark(paint, true, ratio);
                // A quarter of a pixel is not hit exactly at every ratio.
                QVERIFY2(pixelDifference(stamped, paintedMark(paint, false, ratio)) <= 32,
                         qPrintable(u"%1 %2"_s.arg(ratio).arg(step)));
            }
        }
    }

    void aSymbolMovesByAnEighthOfAPixelAtMost() {
        const auto paintAt = [](double left) {
            return [left](QPainter& painter) {
                paintSymbol(painter, {left, 10, 14, 14}, MarkShape::Diamond, styleOf(Emphasis::Normal, true),
                            Theme::light());
            };
        };
        QCOMPARE(paintedMark(paintAt(20.12), true), paintedMark(paintAt(20), true));
        QCOMPARE(paintedMark(paintAt(20.13), true), paintedMark(paintAt(20.25), true));
        QVERIFY(paintedMark(paintAt(20.25), true) != paintedMark(paintAt(20), true));
        // Left of the first pixel, too.
        QCOMPARE(paintedMark(paintAt(-7.12), true), paintedMark(paintAt(-7), true));
        QVERIFY(pixelDifference(paintedMark(paintAt(-7.25), true), paintedMark(paintAt(-7.25), false)) <= 2);
    }

    /// As a plot moves its painter by half a pixel, and a figure by any part of one.
    void placesCountOnTheScreen() {
        for (const double part : {0.5, 0.25, -0.75}) {
            const auto paint = [part](QPainter& painter) {
                painter.translate(part, part);
                paintSymbol(painter, {20, 10, 14, 14}, MarkShape::Diamond, styleOf(Emphasis::Normal, true),
                            Theme::light());
            };
            QImage image = ground();
            QPainter painter(&image);
            painter.translate(part, part);
            QVERIFY(takesStamps(painter));
            QVERIFY2(pixelDifference(paintedMark(paint, true), paintedMark(paint, false)) <= 2,
                     qPrintable(QString::number(part)));
        }
    }

    void symbolsOfOtherColoursAreOthers() {
        const auto paintIn = [](const QColor& colour) {
            return [colour](QPainter& painter) {
                MarkStyle style = styleOf(Emphasis::Normal, true);
                style.colour = colour;
                paintSymbol(painter, {20, 10, 14, 14}, MarkShape::Circle, style, Theme::light());
            };
        };
        QVERIFY(paintedMark(paintIn(Qt::darkBlue), true) != paintedMark(paintIn(Qt::darkRed), true));
    }

    void hatchingIsWhatItsLinesAre() {
        for (const double width : {17.0, 40.0}) {
            const auto paint = [&](QPainter& painter) {
                paintHatchedBar(painter, {20, 8, width, 12}, styleOf(Emphasis::Normal, false),
                                Theme::light());
            };
            // At the corners lines cut by hand end otherwise than those of a picture.
            const QImage stamped = paintedMark(paint, true).copy(22, 10, int(width) - 4, 8);
            const QImage lines = paintedMark(paint, false).copy(22, 10, int(width) - 4, 8);
            QVERIFY2(pixelDifference(stamped, lines) <= 40, qPrintable(QString::number(width)));
            QImage nothing = stamped;
            nothing.fill(Theme::light().ground);
            QVERIFY(pixelDifference(stamped, nothing) > 25);
        }
    }

    void whatIsEnlargedOrRecordedIsDrawnAsShapes() {
        QImage image = ground();
        QPainter painter(&image);
        QVERIFY(takesStamps(painter));
        painter.translate(3, 2);
        QVERIFY(takesStamps(painter));
        painter.scale(2, 2);
        QVERIFY(!takesStamps(painter));
        QImage fine = ground(2);
        QPainter finePainter(&fine);
        QVERIFY(takesStamps(finePainter));
        finePainter.scale(1.5, 1.5);
        QVERIFY(!takesStamps(finePainter));
        QPicture shapes;
        QPainter recorder(&shapes);
        QVERIFY(!takesStamps(recorder));
    }
};

FULCRUM_WINDOW_TEST(TestMarkStamps)
#include "test_mark_stamps.moc"

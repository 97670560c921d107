// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QtTest>

#include "tests/gui/window_test.h"
#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"Tariffs on steel and aluminium"_s;
constexpr QRectF kBox(20, 10, 260, 24);

/// A box around all that is inked.
QRect inked(const QImage& image) {
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return box;
}

QRect painted(TextCache* cache, const QString& text, const QFont& font,
              Qt::AlignmentFlag edge = Qt::AlignLeft, const QRectF& box = kBox) {
    QImage image(340, 50, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    paintLine(painter, cache, box, edge, text);
    painter.end();
    return inked(image);
}

bool areClose(const QRect& a, const QRect& b) {
    return std::abs(a.left() - b.left()) <= 1 && std::abs(a.right() - b.right()) <= 1 &&
           std::abs(a.top() - b.top()) <= 1 && std::abs(a.bottom() - b.bottom()) <= 1;
}

}  // namespace

/// Lines of text that are kept from frame to frame look as if they were laid out anew.
class TestTextCache : public QObject {
    Q_OBJECT
private slots:
    void aKeptLineStandsWhereANewOneWould_data() {
        QTest::addColumn<Qt::AlignmentFlag>("edge");
        QTest::addColumn<double>("width");
        QTest::newRow("at the left") << Qt::AlignLeft << 260.0;
        QTest::newRow("at the right") << Qt::AlignRight << 260.0;
        QTest::newRow("cut") << Qt::AlignLeft << 90.0;
    }
    void aKeptLineStandsWhereANewOneWould() {
        QFETCH(const Qt::AlignmentFlag, edge);
        QFETCH(const double, width);
        const QRectF box(kBox.topLeft(), QSizeF(width, kBox.height()));
        const QRect anew = painted(nullptr, kText, interfaceFont(12), edge, box);
        QVERIFY(anew.left() >= box.left() - 1 && anew.right() <= box.right() + 1);
        TextCache cache;
        for (int frame = 0; frame < 2; ++frame) {
            QVERIFY(areClose(painted(&cache, kText, interfaceFont(12), edge, box), anew));
        }
    }

    /// The first time as letters, after that as a picture.
    void aPictureIsWhatTheLettersAre_data() {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("part");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("a usual screen") << 1.0 << 0.0 << QColor(Qt::black);
        QTest::newRow("a fine screen") << 2.0 << 0.0 << QColor(Qt::black);
        QTest::newRow("a screen of 125 %") << 1.25 << 0.0 << QColor(Qt::black);
        QTest::newRow("between two pixels") << 1.0 << 0.5 << QColor(Qt::black);
        QTest::newRow("muted") << 1.0 << 0.0 << Theme::light().mutedText;
        QTest::newRow("light on dark") << 1.0 << 0.0 << Theme::dark().text;
    }
    void aPictureIsWhatTheLettersAre() {
        QFETCH(const double, ratio);
        QFETCH(const double, part);
        QFETCH(const QColor, ink);
        TextCache cache;
        const auto frame = [&](const QColor& colour, double left) {
            QImage image(QSize(340, 50) * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(qGray(colour.rgb()) < 128 ? QColor(246, 248, 248) : QColor(34, 36, 40));
            QPainter painter(&image);
            painter.translate(part, part);
            painter.setFont(interfaceFont(12));
            painter.setPen(colour);
            cache.paintWhole(painter, left, 22, kText);
            cache.paintCut(painter, left, 38, kText, 90);
            return image;
        };
        // The ground is not quite that on which the picture was made.
        constexpr int kAlike = 8;
        const QImage letters = frame(ink, 20);
        QCOMPARE(cache.picturedPixels(), 0);
        const QImage picture = frame(ink, 20);
        QVERIFY(cache.picturedPixels() > 0);
        for (int y = 0; y < letters.height(); ++y) {
            for (int x = 0; x < letters.width(); ++x) {
                QVERIFY(std::abs(qGray(letters.pixel(x, y)) - qGray(picture.pixel(x, y))) <= kAlike);
            }
        }
        // Elsewhere it is the same picture; in another colour it is another.
        const double step = 1 / ratio;
        const QSize common = letters.size() - QSize(1, 0);
        QCOMPARE(frame(ink, 20 + step).copy({QPoint(1, 0), common}), picture.copy({QPoint(), common}));
        frame(Qt::red, 20);
        QCOMPARE(cache.picturedPixels(), 0);
        QVERIFY(frame(Qt::red, 20) != picture);
    }

    void picturesTakeSoMuchRoomAndNoMore() {
        TextCache cache;
        QImage image(2000, 50, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setFont(interfaceFont(30));
        qsizetype most = 0;
        for (int i = 0; i < 200; ++i) {
            const QString text = kText.repeated(3) + QString::number(i);
            for (int frame = 0; frame < 2; ++frame) {
                cache.paintWhole(painter, 0, 25, text);
                most = std::max(most, cache.picturedPixels());
            }
        }
        QVERIFY(most > TextCache::kMostPixels / 2);
        QVERIFY(most <= TextCache::kMostPixels);
    }

    void itsWidthIsThatOfTheText() {
        TextCache cache;
        const QFont font = interfaceFont(11);
        const double width = QFontMetricsF(font).horizontalAdvance(kText);
        QVERIFY(std::abs(lineWidth(&cache, kText, font) - width) <= 1);
        QCOMPARE(lineWidth(nullptr, kText, font), width);
    }

    void aNumberStandsAtTheRightEdge() {
        TextCache cache;
        const QString number = u"+1,234,567"_s;
        const auto paintedNumber = [&](TextCache* texts, const QRectF& box) {
            QImage image(340, 50, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(interfaceFont(11));
            paintNumber(painter, texts, box, number);
            painter.end();
            return inked(image);
        };
        const QRect whole = painted(nullptr, number, interfaceFont(11), Qt::AlignRight);
        QVERIFY(areClose(paintedNumber(nullptr, kBox), whole));
        // Its digits stand by themselves, which may take a pixel or two more.
        const QRect byDigits = paintedNumber(&cache, kBox);
        QVERIFY(std::abs(byDigits.right() - whole.right()) <= 1);
        QVERIFY(std::abs(byDigits.width() - whole.width()) <= 3);
        QVERIFY(std::abs(numberWidth(&cache, number, interfaceFont(11)) - whole.width()) <= 4);
        // Without room it is cut rather than painted over what stands beside it.
        QVERIFY(paintedNumber(&cache, {20, 10, 30, 24}).left() >= 19);
    }

    void aTextInAnotherFontIsAnotherText() {
        TextCache cache;
        const QRect small = painted(&cache, kText, interfaceFont(10));
        const QRect large = painted(&cache, kText, interfaceFont(14));
        QVERIFY(large.width() > small.width() * 5 / 4);
        QCOMPARE(painted(&cache, kText, interfaceFont(10)), small);
        setTextScale(1.5);
        const QRect scaled = painted(&cache, kText, interfaceFont(10), Qt::AlignLeft, {0, 0, 330, 40});
        setTextScale(1);
        QVERIFY(scaled.width() > small.width() * 5 / 4);
    }

    void anOverfullCacheStillKnowsWhatItIsAsked() {
        TextCache cache;
        const QFont font = interfaceFont(11);
        for (int i = 0; i < 5'100; ++i) {
            cache.whole(QString::number(i), font);
        }
        QVERIFY(areClose(painted(&cache, kText, font), painted(nullptr, kText, font)));
    }
};

FULCRUM_WINDOW_TEST(TestTextCache)
#include "test_text_cache.moc"

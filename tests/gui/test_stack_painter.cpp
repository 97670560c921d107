// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QRandomGenerator>
#include <QtTest>

#include "tests/gui/window_test.h"
#include "widgets/leverage/stack_painter.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 240;
constexpr int kTracks = 6;

std::vector<Track> fewTracks() {
    std::vector<Track> all;
    for (int i = 0; i < kTracks; ++i) {
        Track track;
        track.id = QString::number(i);
        track.colour = QColor::fromHsv(i * 50, 200, 200).name();
        all.push_back(track);
    }
    return all;
}

/// Outlines that go up and down and lie on each other here and there; `steepest` points from day to day.
BalanceStack madeUpStack(quint32 seed, double steepest) {
    QRandomGenerator random(seed);
    BalanceStack stack;
    for (int day = 0; day <= 400; ++day) {
        stack.days.push_back(day);
    }
    for (std::size_t side = 0; side < 2; ++side) {
        std::vector<double> sum(stack.days.size(), 0);
        for (int track = 0; track < kTracks; ++track) {
            double points = random.bounded(20.0);
            for (double& value : sum) {
                points = std::clamp(points + random.bounded(2 * steepest) - steepest, 0.0, 20.0);
                value += side == kSideA ? points : -points;
            }
            stack.outline[side].push_back(sum);
        }
    }
    return stack;
}

/// How the stack is painted into a picture of pixels, or, where `isRecorded`, into one of shapes that is then
/// drawn.
QImage paintedStack(const BalanceStack& stack, bool isRecorded) {
    QCustomPlot plot;
    plot.resize(kWidth, kHeight);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(0, 4, 0, 4));
    plot.yAxis->setRange(-125, 125);
    plot.replot();
    const Theme theme = Theme::light();
    const ProjectColours colours({}, fewTracks(), theme);
    const PlotArea area{{{0, 400}, 10.3, kWidth - 20.0}, *plot.yAxis};
    const StackPainter stackPainter(theme, colours, area, stack);
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(theme.ground);
    QPainter painter(&image);
    painter.translate(0.5, 0.5);
    if (isRecorded) {
        QPicture record;
        QPainter recorder(&record);
        stackPainter.paintStack(recorder);
        recorder.end();
        painter.drawPicture(0, 0, record);
    } else {
        stackPainter.paintStack(painter);
    }
    return image;
}

}  // namespace

class TestStackPainter : public QObject {
    Q_OBJECT
private slots:
    void inPixelsItIsWhatItIsInShapes_data() {
        QTest::addColumn<double>("steepest");
        QTest::newRow("as smooth as seen from near") << 0.2;
        QTest::newRow("up and down as seen from afar") << 15.0;
    }
    void inPixelsItIsWhatItIsInShapes() {
        QFETCH(double, steepest);
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const BalanceStack stack = madeUpStack(seed, steepest);
            const QImage whole = paintedStack(stack, true);
            QCOMPARE(paintedStack(stack, false), whole);
            QImage nothing = whole;
            nothing.fill(Theme::light().ground);
            QVERIFY(whole != nothing);
        }
    }
};

FULCRUM_WINDOW_TEST(TestStackPainter)
#include "test_stack_painter.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QtTest>

#include "tests/gui/window_test.h"
#include "widgets/leverage/legend_painter.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 40;

std::vector<LegendEntry> tracks(int count) {
    std::vector<LegendEntry> entries;
    for (int i = 0; i < count; ++i) {
        entries.push_back({LegendSwatch::Track, Qt::red, u"A track of its own"_s});
    }
    return entries;
}

/// The columns of an image in which anything but the ground is drawn, first and last.
std::pair<int, int> inkedColumns(const QImage& image, QRgb ground) {
    std::pair<int, int> inked{image.width(), -1};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground) {
                inked = {std::min(inked.first, x), std::max(inked.second, x)};
            }
        }
    }
    return inked;
}

}  // namespace

/// The key above the chart: no entry is cut, whatever the width.
class TestLegendPainter : public QObject {
    Q_OBJECT
private slots:
    void growsByRowsAsItNarrows() {
        const Theme theme = Theme::light();
        const double one = LegendPainter(theme, tracks(6), kLeft, 1200).height();
        const double more = LegendPainter(theme, tracks(6), kLeft, 300).height();
        QCOMPARE(one, LegendPainter(theme, {}, kLeft, 1200).height());
        QVERIFY(more >= one + 2 * legendRow());
        QCOMPARE(std::fmod(more - one, legendRow()), 0.0);
    }

    void staysBetweenItsEdges_data() {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("width");
        QTest::newRow("light and wide") << false << 900;
        QTest::newRow("light and narrow") << false << 260;
        QTest::newRow("dark and narrow") << true << 260;
    }
    void staysBetweenItsEdges() {
        QFETCH(bool, isDark);
        QFETCH(int, width);
        const Theme theme = isDark ? Theme::dark() : Theme::light();
        std::vector<LegendEntry> entries = tracks(7);
        entries.insert(entries.begin(), {LegendSwatch::Net, theme.strong, u"Net"_s});
        const LegendPainter legend(theme, entries, kLeft, width);
        QImage image(kLeft + width + 60, int(legend.height()) + 40, QImage::Format_RGB32);
        image.fill(theme.ground);
        QPainter painter(&image);
        legend.paint(painter);
        painter.end();
        const auto [first, last] = inkedColumns(image, theme.ground.rgb());
        QVERIFY(first >= kLeft - 1 && first <= kLeft);  // the end of a line is a little wider than the line
        QVERIFY2(last > kLeft + 100 && last <= kLeft + width, qPrintable(QString::number(last)));
        const QImage below = image.copy(0, int(legend.height()), image.width(), 40);
        QVERIFY(inkedColumns(below, theme.ground.rgb()).second < 0);
    }

    void anEntryThatStandsAloneGetsARowAndIsElidedToIt() {
        const Theme theme = Theme::light();
        std::vector<LegendEntry> entries = tracks(1);
        const double one = LegendPainter(theme, entries, kLeft, 300).height();
        entries.push_back({LegendSwatch::Measured, theme.measured, QString(200, u'm'), true});
        const LegendPainter legend(theme, entries, kLeft, 300);
        QCOMPARE(legend.height(), one + legendRow());
        QImage image(kLeft + 400, int(legend.height()), QImage::Format_RGB32);
        image.fill(theme.ground);
        QPainter painter(&image);
        legend.paint(painter);
        painter.end();
        const int last = inkedColumns(image, theme.ground.rgb()).second;
        QVERIFY2(last > kLeft + 250 && last <= kLeft + 300, qPrintable(QString::number(last)));
    }

    void aWordTooLongForARowStillGetsOne() {
        const LegendPainter legend(Theme::light(), tracks(2), kLeft, 20);
        QCOMPARE(legend.height(), LegendPainter(Theme::light(), {}, kLeft, 20).height() + legendRow());
    }
};

FULCRUM_WINDOW_TEST(TestLegendPainter)
#include "test_legend_painter.moc"

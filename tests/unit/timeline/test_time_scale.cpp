// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/timeline/time_scale.h"
#include "tests/support/test_program.h"

using namespace fulcrum;

class TestTimeScale : public QObject {
    Q_OBJECT
private slots:
    void dayAndPixelAreInverse_data() {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("ten years") << 17000.0 << 20650.0;
        QTest::newRow("one week") << 20000.25 << 20007.25;
        QTest::newRow("before 1970") << -5000.0 << -4000.0;
    }
    void dayAndPixelAreInverse() {
        QFETCH(double, from);
        QFETCH(double, to);
        const TimeScale scale{{from, to}, 148, 1043};
        QCOMPARE(scale.xOf(from), 148.0);
        QCOMPARE(scale.xOf(to), scale.right());
        for (double x = 148; x < scale.right(); x += 97) {
            QVERIFY(std::abs(scale.xOf(scale.dayAt(x)) - x) < 1e-6);
        }
    }

    void zoomingKeepsTheDayUnderThePointer() {
        const DayRange before{20000, 20365};
        const DayRange after = zoomed(before, 20100, 0.5);
        QCOMPARE(after.length(), 182.5);
        QCOMPARE((20100 - after.from) / after.length(), (20100 - before.from) / before.length());
    }

    void panningToADayKeepsTheLengthAndMovesNoFurtherThanNeeded() {
        const DayRange range{20000, 20100};
        QCOMPARE(pannedTo(range, 20000), range);
        QCOMPARE(pannedTo(range, 20099), range);
        QCOMPARE(pannedTo(range, 20100), (DayRange{20015, 20115}));
        QCOMPARE(pannedTo(range, 19900), (DayRange{19885, 19985}));
    }

    void zoomingInAndOutLandsWhereItBegan() {
        DayRange range{17262, 20626};
        const DayRange before = range;
        for (int i = 0; i < 25; ++i) {
            range = zoomed(range, 20200.5, 0.8);
        }
        for (int i = 0; i < 25; ++i) {
            range = zoomed(range, 20200.5, 1.25);
        }
        QVERIFY(std::abs(range.from - before.from) < 1e-6);
        QVERIFY(std::abs(range.to - before.to) < 1e-6);
    }

    void bounds_data() {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("expectedFrom");
        QTest::addColumn<double>("expectedTo");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("a range that fits stays as it is") << 10.25 << 99.75 << 10.25 << 99.75;
        QTest::newRow("too short a range grows around its middle") << 10.0 << 10.5 << 9.75 << 10.75;
        QTest::newRow("a range turned round becomes the shortest") << 20.0 << 10.0 << 14.5 << 15.5;
        QTest::newRow("before the first day it is pushed in")
            << kFirstDay - 100.0 << kFirstDay + 100.0 << double(kFirstDay) << kFirstDay + 200.0;
        QTest::newRow("past the last day it is pushed back")
            << kLastDay - 100.0 << kLastDay + 100.0 << kLastDay - 200.0 << double(kLastDay);
        QTest::newRow("what is no number becomes day 0") << nan << 5.0 << 0.0 << kShortestWindow;
    }
    void bounds() {
        QFETCH(double, from);
        QFETCH(double, to);
        const DayRange range = bounded({from, to});
        QTEST(range.from, "expectedFrom");
        QTEST(range.to, "expectedTo");
    }

    void zoomingOutForEverStopsAtTheWidest() {
        DayRange range{0, 100};
        for (int i = 0; i < 200; ++i) {
            range = zoomed(range, 50, 1.5);
        }
        QVERIFY(range.length() <= kLongestWindow);
        QVERIFY(range.from >= kFirstDay);
        QVERIFY(range.to <= kLastDay + 1e-6);
    }
};

FULCRUM_TEST(TestTimeScale)
#include "test_time_scale.moc"

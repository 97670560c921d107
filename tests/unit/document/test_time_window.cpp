// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>
#include <cmath>

#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "tests/support/test_program.h"

using namespace fulcrum;

Q_DECLARE_METATYPE(DayRange)

/// What all views share: it speaks when something changed, and only then.
class TestTimeWindow : public QObject {
    Q_OBJECT
private slots:
    void speaksOnlyOfChanges() {
        TimeWindow window;
        QSignalSpy ranges(&window, &TimeWindow::rangeChanged);
        QSignalSpy cursors(&window, &TimeWindow::cursorChanged);
        window.setRange({100, 200});
        window.setRange({100, 200});
        QCOMPARE(ranges.count(), 1);
        window.setCursor(150);
        window.setCursor(150);
        QCOMPARE(cursors.count(), 1);
        window.setCursor(std::nullopt);
        QCOMPARE(cursors.count(), 2);
    }

    void theBaselineStaysWhenTheWindowMoves() {
        TimeWindow window;
        QSignalSpy baselines(&window, &TimeWindow::baselineChanged);
        QVERIFY(!window.baseline());
        window.setBaseline(150);
        window.setBaseline(150);
        QCOMPARE(baselines.count(), 1);
        window.setRange({1000, 1100});
        window.setCursor(1050);
        QCOMPARE(window.baseline(), std::optional<Day>(150));
        window.setBaseline(std::nullopt);
        QCOMPARE(baselines.count(), 2);
        QVERIFY(!window.baseline());
    }

    void fitShowsTheExtent() {
        TimeWindow window;
        window.setExtent({1000, 4000});
        window.setRange({100, 200});
        window.fit();
        QCOMPARE(window.range(), (DayRange{1000, 4000}));
    }

    void panKeepsTheLength() {
        TimeWindow window;
        window.setRange({100, 200});
        window.pan(37.5);
        QCOMPARE(window.range(), (DayRange{137.5, 237.5}));
    }

    void zoomStopsAtTheShortestWindow() {
        TimeWindow window;
        window.setRange({100, 200});
        for (int i = 0; i < 50; ++i) {
            window.zoom(150, 0.5);
        }
        QCOMPARE(window.range().length(), kShortestWindow);
    }

    void zoomingThereAndBackLandsExactlyWhereItBegan_data() {
        QTest::addColumn<DayRange>("start");
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("share");
        QTest::newRow("ten years to a day with the wheel") << DayRange{17167.3, 20820.9} << 1.25 << 0.371;
        QTest::newRow("in large steps at the left edge") << DayRange{17167.1, 20820.7} << 3.0 << 0.0;
        QTest::newRow("a tenth of a notch at a time")
            << DayRange{17167.1, 20820.7} << std::pow(1.25, 0.5) << 0.9;
    }
    void zoomingThereAndBackLandsExactlyWhereItBegan() {
        QFETCH(DayRange, start);
        QFETCH(double, factor);
        QFETCH(double, share);
        TimeWindow window;
        window.setRange(start);
        // As a pointer does that stands still: the day below it is asked anew each time.
        const auto pointed = [&] { return window.range().from + share * window.range().length(); };
        int steps = 0;
        while (window.range().length() > 1) {
            window.zoom(pointed(), 1 / factor);
            ++steps;
        }
        QCOMPARE(window.range().length(), 1.0);
        for (int i = 0; i < steps; ++i) {
            window.zoom(pointed(), factor);
        }
        QCOMPARE(window.range().from, start.from);
        QCOMPARE(window.range().to, start.to);
    }

    void aZoomElsewhereIsNoWayBack() {
        TimeWindow window;
        window.setRange({100, 200});
        window.zoom(150, 0.5);
        window.zoom(130, 2);
        QVERIFY(window.range() != (DayRange{100, 200}));
        window.setRange({100, 200});
        window.zoom(150, 0.5);
        window.pan(10);
        window.zoom(160, 2);
        QCOMPARE(window.range(), (DayRange{110, 210}));
    }

    void movesJumpUnlessTheyAreGivenTime() {
        TimeWindow window;
        window.setRange({100, 200});
        QSignalSpy ranges(&window, &TimeWindow::rangeChanged);
        window.moveTo({500, 510});
        QCOMPARE(window.range(), (DayRange{500, 510}));
        QCOMPARE(ranges.count(), 1);
    }

    void aMovePassesThroughWhatLiesBetweenAndEndsExactly() {
        TimeWindow window;
        window.setRange({0, 1000});
        window.setMoveDuration(150);
        QSignalSpy ranges(&window, &TimeWindow::rangeChanged);
        window.moveTo({700.25, 710.75});
        QCOMPARE(window.range(), (DayRange{0, 1000}));
        QCOMPARE(window.target(), (DayRange{700.25, 710.75}));
        QTRY_COMPARE(window.range(), (DayRange{700.25, 710.75}));
        QVERIFY(ranges.count() > 1);
        QCOMPARE(window.target(), window.range());
    }

    void aHandOnTheWindowEndsAMove() {
        TimeWindow window;
        window.setRange({0, 1000});
        window.setMoveDuration(10'000);
        window.moveTo({700, 800});
        window.setRange({50, 60});
        QCOMPARE(window.target(), (DayRange{50, 60}));
        QSignalSpy ranges(&window, &TimeWindow::rangeChanged);
        QCoreApplication::processEvents();
        QCOMPARE(ranges.count(), 0);
        QCOMPARE(window.range(), (DayRange{50, 60}));
    }

    void whatIsMeasuredSpeaksOnlyOfChanges() {
        TimeWindow window;
        QSignalSpy measured(&window, &TimeWindow::measuredChanged);
        window.setMeasured(MeasuredSpan{5, 9});
        window.setMeasured(MeasuredSpan{5, 9});
        QCOMPARE(measured.count(), 1);
        window.setMeasured(std::nullopt);
        QCOMPARE(measured.count(), 2);
    }

    void selectionSpeaksOnlyOfChanges() {
        Selection selection;
        QSignalSpy selected(&selection, &Selection::selectedChanged);
        QSignalSpy hovered(&selection, &Selection::hoveredChanged);
        QSignalSpy lit(&selection, &Selection::litDayChanged);
        selection.select(7);
        selection.select(7);
        selection.setHovered(8);
        selection.setHovered(8);
        selection.setLitDay(9);
        selection.setLitDay(9);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(hovered.count(), 1);
        QCOMPARE(lit.count(), 1);
        selection.select(kNoEvent);
        QCOMPARE(selected.count(), 2);
    }
};

FULCRUM_TEST(TestTimeWindow)
#include "test_time_window.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "models/document/selection.h"
#include "models/document/time_window.h"

using namespace fulcrum;

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

QTEST_GUILESS_MAIN(TestTimeWindow)
#include "test_time_window.moc"

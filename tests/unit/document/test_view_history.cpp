// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "models/document/view_history.h"
#include "tests/support/test_program.h"

using namespace fulcrum;

namespace {

constexpr DayRange kFirst{0, 100};
constexpr DayRange kSecond{200, 300};
constexpr DayRange kThird{400, 450};

/// A window and its history, which counts a stretch as seen at the next turn of the event loop.
struct Browsed {
    TimeWindow window;
    ViewHistory history{window};

    Browsed() {
        window.setRange(kFirst);
        history.clear();
        history.setRestTime(0);
    }

    /// A timer of no length has its turn.
    void rest() { QCoreApplication::processEvents(); }

    void visit(const DayRange& range) {
        window.setRange(range);
        rest();
    }
};

}  // namespace

class TestViewHistory : public QObject {
    Q_OBJECT
private slots:
    void leadsBackAndForward() {
        Browsed browsed;
        QVERIFY(!browsed.history.canGoBack());
        browsed.visit(kSecond);
        browsed.visit(kThird);
        browsed.history.goBack();
        QCOMPARE(browsed.window.range(), kSecond);
        browsed.history.goBack();
        QCOMPARE(browsed.window.range(), kFirst);
        QVERIFY(!browsed.history.canGoBack());
        browsed.history.goBack();
        QCOMPARE(browsed.window.range(), kFirst);
        browsed.history.goForward();
        browsed.history.goForward();
        QCOMPARE(browsed.window.range(), kThird);
        QVERIFY(!browsed.history.canGoForward());
    }

    void aPanIsOneStep() {
        Browsed browsed;
        browsed.history.setRestTime(60'000);
        for (int i = 0; i < 50; ++i) {
            browsed.window.pan(1);
        }
        QVERIFY(browsed.history.canGoBack());
        browsed.history.goBack();
        QCOMPARE(browsed.window.range(), kFirst);
        QVERIFY(!browsed.history.canGoBack());
        browsed.history.goForward();
        QCOMPARE(browsed.window.range(), (DayRange{50, 150}));
    }

    void lookingElsewhereForgetsTheWayForward() {
        Browsed browsed;
        browsed.visit(kSecond);
        browsed.history.goBack();
        QVERIFY(browsed.history.canGoForward());
        browsed.visit(kThird);
        QVERIFY(!browsed.history.canGoForward());
        browsed.history.goBack();
        QCOMPARE(browsed.window.range(), kFirst);
    }

    void goingBackIsNoNewStep() {
        Browsed browsed;
        browsed.visit(kSecond);
        browsed.history.goBack();
        browsed.rest();
        QVERIFY(browsed.history.canGoForward());
        QVERIFY(!browsed.history.canGoBack());
    }

    void aMoveUnderWayCountsAsWhereItEnds() {
        Browsed browsed;
        browsed.window.setMoveDuration(30);
        browsed.window.moveTo(kSecond);
        QTRY_COMPARE(browsed.window.range(), kSecond);
        browsed.rest();
        browsed.history.goBack();
        QCOMPARE(browsed.window.target(), kFirst);
        QTRY_COMPARE(browsed.window.range(), kFirst);
        QVERIFY(!browsed.history.canGoBack());
        QVERIFY(browsed.history.canGoForward());
    }

    void saysWhenTheWaysChange() {
        Browsed browsed;
        QSignalSpy changed(&browsed.history, &ViewHistory::changed);
        browsed.window.setRange(kSecond);
        QVERIFY(browsed.history.canGoBack());
        QCOMPARE(changed.count(), 1);
        browsed.rest();
        QCOMPARE(changed.count(), 2);
        browsed.history.goBack();
        QCOMPARE(changed.count(), 3);
    }
};

FULCRUM_TEST(TestViewHistory)
#include "test_view_history.moc"

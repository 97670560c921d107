// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "widgets/leverage/balance_stack.h"

using namespace fulcrum;

namespace {

/// Two tracks over `count` days from day 100: side A rises by one point a day, side B stands at ten.
BalanceCurve curveOf(int count) {
    BalanceCurve curve;
    for (auto& side : curve.pressure) {
        side.resize(2);
    }
    for (int i = 0; i < count; ++i) {
        curve.days.push_back(100 + i);
        curve.pressure[kSideA][0].push_back(i);
        curve.pressure[kSideA][1].push_back(0);
        curve.pressure[kSideB][0].push_back(4);
        curve.pressure[kSideB][1].push_back(6);
        curve.net.push_back(i - 10);
    }
    return curve;
}

}  // namespace

class TestBalanceStack : public QObject {
    Q_OBJECT
private slots:
    void isCutExactlyAtTheWindow() {
        const BalanceStack stack = stackOf(curveOf(50), {110.25, 120.75}, 1000);
        QCOMPARE(stack.days.front(), 110.25);
        QCOMPARE(stack.days.back(), 120.75);
        // Day 110 stands at 110.5 with 10 points, day 109 at 109.5 with 9.
        QCOMPARE(stack.net.front(), 9.75 - 10);
    }

    void cumulatesByTrackUpAndDown() {
        const BalanceStack stack = stackOf(curveOf(50), {100, 200}, 1000);
        QCOMPARE(stack.outline[kSideB][0].front(), -4.0);
        QCOMPARE(stack.outline[kSideB][1].front(), -10.0);
        QCOMPARE(stack.highest, 49.0);
        QCOMPARE(stack.lowest, -10.0);
        QCOMPARE(stack.isSeen, (std::vector<bool>{true, true}));
    }

    void endsWithTheCurve() {
        const BalanceStack stack = stackOf(curveOf(50), {140, 400}, 1000);
        QCOMPARE(stack.days.back(), 149.5);
    }

    void isEmptyBesideTheCurve_data() {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("before") << 10.0 << 50.0;
        QTest::newRow("after") << 500.0 << 600.0;
    }
    void isEmptyBesideTheCurve() {
        QFETCH(double, from);
        QFETCH(double, to);
        QVERIFY(stackOf(curveOf(50), {from, to}, 1000).days.empty());
        QVERIFY(stackOf(BalanceCurve{}, {from, to}, 1000).days.empty());
    }

    void costsWhatThePixelsCost() {
        const BalanceStack stack = stackOf(curveOf(20000), {100, 20100}, 500);
        QVERIFY(stack.days.size() <= 2 * 500 + 3);
    }

    void panningKeepsTheSamplesWhereTheyAre() {
        const BalanceCurve curve = curveOf(20000);
        const BalanceStack one = stackOf(curve, {100, 10100}, 500);
        const BalanceStack other = stackOf(curve, {103, 10103}, 500);
        // Apart from the cut ends, every sample of the one that lies in the other is a sample of the other.
        for (std::size_t i = 1; i + 1 < one.days.size(); ++i) {
            if (one.days[i] > other.days.front() && one.days[i] < other.days.back()) {
                QVERIFY(std::find(other.days.begin(), other.days.end(), one.days[i]) != other.days.end());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBalanceStack)
#include "test_balance_stack.moc"

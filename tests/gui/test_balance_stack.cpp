// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/support/test_program.h"
#include "widgets/leverage/balance_stack.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

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

/// A stack on the days 0, 1, 2 … whose net is ten times the day.
BalanceStack stackOn(std::size_t count) {
    BalanceStack stack;
    for (std::size_t i = 0; i < count; ++i) {
        stack.days.push_back(double(i));
        stack.net.push_back(10.0 * double(i));
    }
    return stack;
}

/// "0…1.5 clear, 1.5…3 unclear": the pieces of a net line.
QString pictureOf(const NetLine& line) {
    QStringList pieces;
    std::size_t begin = 0;
    const auto isClear = [&](std::size_t i) { return std::isnan(line.unclear[i]); };
    for (std::size_t i = 1; i <= line.days.size(); ++i) {
        if (i == line.days.size() || isClear(i) != isClear(begin)) {
            pieces.append(QString::number(line.days[begin]) + u"…" + QString::number(line.days[i - 1]) +
                          (isClear(begin) ? u" clear" : u" unclear"));
            begin = i;
        }
    }
    return pieces.join(u", ");
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

    void keepsThePeakOfASingleDay() {
        BalanceCurve curve = curveOf(4096);
        curve.net.assign(4096, 3);
        curve.net[1001] = 90;
        const BalanceStack stack = stackOf(curve, {100, 4196}, 500);
        QVERIFY(stack.days.size() < 1500);
        QVERIFY(std::ranges::find(stack.days, 100 + 1001 + 0.5) != stack.days.end());
        QVERIFY(std::ranges::max(stack.net) == 90);
    }

    void costsWhatThePixelsCost() {
        const BalanceStack stack = stackOf(curveOf(20000), {100, 20100}, 500);
        QVERIFY(stack.days.size() <= 2 * 500 + 3);
    }

    void theChangeIsStackedByWhomItFavours() {
        const BalanceCurve curve = curveOf(50);
        Ledger since;
        since.day = 120;
        since.net = 10;
        since.byTrack = {std::vector<double>{20, 0}, std::vector<double>{4, 6}};
        const BalanceStack stack = changeStackOf(curve, since, {110, 140}, 1000);
        // Track 0 rises by a point a day: 9.5 less on day 110, as much more on the last.
        QCOMPARE(stack.net.front(), -10.5);
        QCOMPARE(stack.outline[kSideB][0].front(), -10.5);
        QCOMPARE(stack.outline[kSideA][0].front(), 0.0);
        QCOMPARE(stack.outline[kSideA][1].back(), stack.net.back());
        QCOMPARE(stack.highest, stack.net.back());
        QCOMPARE(stack.lowest, -10.5);
        QCOMPARE(stack.isSeen, (std::vector<bool>{true, false}));
        // Nothing has changed on the day itself, and everywhere both halves sum to the net.
        const auto same = std::find(stack.days.begin(), stack.days.end(), 120.5) - stack.days.begin();
        QCOMPARE(stack.net[std::size_t(same)], 0.0);
        for (std::size_t i = 0; i < stack.days.size(); ++i) {
            QVERIFY(std::abs(stack.outline[kSideA].back()[i] + stack.outline[kSideB].back()[i] -
                             stack.net[i]) < 1e-9);
        }
    }

    void theNetLineIsPaleWhereItsSignIsNotClear_data() {
        QTest::addColumn<QList<double>>("ahead");
        QTest::addColumn<QString>("expected");
        QTest::newRow("clear all along") << QList<double>{0.9, 0.8, 0.99} << u"0…2 clear"_s;
        QTest::newRow("nowhere clear") << QList<double>{0.5, 0.4, 0.6} << u"0…2 unclear"_s;
        QTest::newRow("turning unclear between two days")
            << QList<double>{0.85, 0.45} << u"0…0.5 clear, 0.5…1 unclear"_s;
        QTest::newRow("and clear for the other side")
            << QList<double>{0.5, 0.2} << u"0…0.5 unclear, 0.5…1 clear"_s;
        QTest::newRow("from one side to the other within a day")
            << QList<double>{0.2, 0.8} << u"0…0.25 clear, 0.25…0.75 unclear, 0.75…1 clear"_s;
        QTest::newRow("a bound itself is not clear")
            << QList<double>{0.65, 0.65, 0.85} << u"0…1 unclear, 1…2 clear"_s;
        QTest::newRow("up to a bound and back") << QList<double>{0.85, 0.65, 0.85} << u"0…2 clear"_s;
        QTest::newRow("no probability is known") << QList<double>{} << u"0…1 clear"_s;
    }
    void theNetLineIsPaleWhereItsSignIsNotClear() {
        QFETCH(QList<double>, ahead);
        QFETCH(QString, expected);
        const BalanceStack stack = stackOn(ahead.isEmpty() ? 2 : std::size_t(ahead.size()));
        const NetLine line = netLineOf(stack, {ahead.begin(), ahead.end()});
        QCOMPARE(pictureOf(line), expected);
        QCOMPARE(line.hasUnclear(), expected.contains(u"unclear"));
        for (std::size_t i = 0; i < line.days.size(); ++i) {
            const double net = std::isnan(line.unclear[i]) ? line.clear[i] : line.unclear[i];
            QVERIFY(std::abs(net - 10 * line.days[i]) < 1e-9);
        }
    }

    void anEmptyStackHasNoNetLine() { QVERIFY(netLineOf(BalanceStack{}, {}).days.empty()); }

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

FULCRUM_TEST(TestBalanceStack)
#include "test_balance_stack.moc"

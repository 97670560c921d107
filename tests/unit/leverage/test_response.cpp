// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ramp and erosion of one unit, and the carried sum of many, against the formulas of MODEL.md §2 in extended
// precision.
#include <QTest>
#include <cmath>

#include "models/leverage/response.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestResponse : public QObject {
    Q_OBJECT

private slots:
    void aUnitFollowsTheFormula_data();
    void aUnitFollowsTheFormula();
    void smallStepsLeadWhereOneLongStepLeads_data();
    void smallStepsLeadWhereOneLongStepLeads();
    void aTableChangesNothing();
    void whatHasVanishedIsExactlyZero();
    void aBufferedBlowHasNoBiteOnTheFirstDays();
};

namespace {

long double formula(int order, double rampDays, double floor, double halfLifeDays, std::int64_t days) {
    const long double x = static_cast<long double>(days) / rampDays;
    const long double ramp = order == 0   ? 1
                             : order == 1 ? -std::expm1(-x)
                                          : -std::expm1(-x) - x * std::exp(-x);
    const long double kept = floor;
    return ramp * (kept + (1 - kept) * std::exp2(-static_cast<long double>(days) / halfLifeDays));
}

bool isClose(long double found, long double expected) {
    return std::fabs(found - expected) <= 1e-12L * std::fabs(expected) + 1e-280L;
}

void parameterRows() {
    QTest::addColumn<int>("order");
    QTest::addColumn<double>("rampDays");
    QTest::addColumn<double>("floor");
    QTest::addColumn<double>("halfLifeDays");
    QTest::newRow("a tariff: no buffer, eroding") << 1 << 7.0 << 0.5 << 24 * kDaysPerMonth;
    QTest::newRow("a mineral curb: buffered, eroding") << 2 << 20.0 << 0.35 << 30 * kDaysPerMonth;
    QTest::newRow("nothing is ever rerouted") << 1 << 30.0 << 1.0 << kNoErosion;
    QTest::newRow("no erosion, whatever the floor") << 2 << 30.0 << 0.2 << kNoErosion;
    QTest::newRow("everything is rerouted at last") << 2 << 25.0 << 0.0 << 30.0;
    QTest::newRow("a buffer of decades") << 2 << 10000.0 << 0.5 << 5000.0;
    QTest::newRow("a ramp within the day") << 1 << 1e-6 << 0.5 << 5000.0;
    QTest::newRow("a plain decay") << 0 << 1.0 << 0.0 << 30.0;
    QTest::newRow("a constant") << 0 << 1.0 << 1.0 << 30.0;
}

}  // namespace

void TestResponse::aUnitFollowsTheFormula_data() { parameterRows(); }

void TestResponse::aUnitFollowsTheFormula() {
    QFETCH(int, order);
    QFETCH(double, rampDays);
    QFETCH(double, floor);
    QFETCH(double, halfLifeDays);
    const Response response(order, rampDays, floor, halfLifeDays);
    for (const std::int64_t days : {0, 1, 2, 3, 10, 25, 100, 365, 3650, 36500, 3652058}) {
        const long double expected = formula(order, rampDays, floor, halfLifeDays, days);
        QVERIFY2(isClose(response.at(days), expected), qPrintable(QString::number(days)));
    }
    QVERIFY(std::isfinite(response.at(std::int64_t{1} << 33)));
}

void TestResponse::smallStepsLeadWhereOneLongStepLeads_data() { parameterRows(); }

void TestResponse::smallStepsLeadWhereOneLongStepLeads() {
    QFETCH(int, order);
    QFETCH(double, rampDays);
    QFETCH(double, floor);
    QFETCH(double, halfLifeDays);
    const Response response(order, rampDays, floor, halfLifeDays);
    ResponseState state;
    long double expected = 0;
    // A unit of age 5 joins on day 0, one of age 0 on day 100; both are followed for thirty years, day by
    // day.
    response.add(state, 2, 5);
    for (std::int64_t day = 1; day <= 11'000; ++day) {
        response.advance(state, 1);
        if (day == 100) {
            response.add(state, 3, 0);
        }
        expected = 2 * formula(order, rampDays, floor, halfLifeDays, day + 5);
        expected += day >= 100 ? 3 * formula(order, rampDays, floor, halfLifeDays, day - 100) : 0;
        QVERIFY2(isClose(response.value(state), expected), qPrintable(QString::number(day)));
    }
}

void TestResponse::aTableChangesNothing() {
    const Response plain(2, 20, 0.35, 900);
    Response tabulated = plain;
    tabulated.tabulate(50);
    for (std::int64_t days = 0; days < 100; ++days) {
        QCOMPARE(tabulated.at(days), plain.at(days));
    }
}

void TestResponse::whatHasVanishedIsExactlyZero() {
    const Response decay(0, 1, 0, 2);
    ResponseState state;
    decay.add(state, 1000, 0);
    for (int day = 0; day < 3000; ++day) {
        decay.advance(state, 1);
    }
    QCOMPARE(decay.value(state), 0.0);
    decay.add(state, 1, 0);
    decay.advance(state, std::int64_t{1} << 33);
    QCOMPARE(decay.value(state), 0.0);
}

void TestResponse::aBufferedBlowHasNoBiteOnTheFirstDays() {
    const Response buffered(2, 20, 1, kNoErosion);
    const Response direct(1, 20, 1, kNoErosion);
    QVERIFY(buffered.at(1) < direct.at(1) / 30);
    QVERIFY(buffered.at(200) > 0.99);
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestResponse)
#include "test_response.moc"

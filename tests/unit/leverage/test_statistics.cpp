// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <array>
#include <cmath>
#include <vector>

#include "models/leverage/indicator_fit.h"
#include "models/leverage/statistics.h"
#include "tests/support/event_builder.h"

namespace fulcrum::test {

using Values = std::vector<double>;

class TestStatistics : public QObject {
    Q_OBJECT

private slots:
    void correlationsHaveKnownValues_data();
    void correlationsHaveKnownValues();
    void whatDoesNotVaryHasNoCorrelation();
    void tiesShareTheirRanks();
    void quantilesLieBetweenNeighbours_data();
    void quantilesLieBetweenNeighbours();
    void aStepHoldsUntilTheNext();
    void dailyFitUsesTheDaysThatBothKnow();
    void monthlyFitLooksAheadByTheLag();
};

void TestStatistics::correlationsHaveKnownValues_data() {
    QTest::addColumn<Values>("x");
    QTest::addColumn<Values>("y");
    QTest::addColumn<double>("r");
    QTest::addColumn<double>("rank");
    QTest::newRow("a straight line") << Values{1, 2, 3} << Values{5, 7, 9} << 1.0 << 1.0;
    QTest::newRow("downwards") << Values{1, 2, 3} << Values{9, 7, 5} << -1.0 << -1.0;
    QTest::newRow("a curve that only rises")
        << Values{1, 2, 3, 4} << Values{1, 10, 100, 1000} << 0.8241407 << 1.0;
    // Anscombe's first set.
    QTest::newRow("Anscombe") << Values{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5}
                              << Values{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68}
                              << 0.8164205 << 0.8181818;
    QTest::newRow("with ties") << Values{1, 1, 2, 2} << Values{1, 2, 2, 3} << 0.7071068 << 0.7071068;
}

void TestStatistics::correlationsHaveKnownValues() {
    QFETCH(Values, x);
    QFETCH(Values, y);
    QFETCH(double, r);
    QFETCH(double, rank);
    QVERIFY2(std::abs(pearson(x, y) - r) < 1e-6, qPrintable(QString::number(pearson(x, y), 'g', 9)));
    QVERIFY2(std::abs(spearman(x, y) - rank) < 1e-6, qPrintable(QString::number(spearman(x, y), 'g', 9)));
}

void TestStatistics::whatDoesNotVaryHasNoCorrelation() {
    QVERIFY(std::isnan(pearson(Values{1, 1, 1}, Values{1, 2, 3})));
    QVERIFY(std::isnan(pearson(Values{1}, Values{2})));
    QVERIFY(std::isnan(pearson(Values{1, 2}, Values{1, 2, 3})));
    QVERIFY(std::isnan(mean(Values{})));
    QVERIFY(std::isnan(variance(Values{1})));
    QCOMPARE(variance(Values{2, 4, 4, 4, 5, 5, 7, 9}), 32.0 / 7);
}

void TestStatistics::tiesShareTheirRanks() {
    QCOMPARE(midRanks(Values{30, 10, 20, 10, 10}), (Values{5, 2, 4, 2, 2}));
}

void TestStatistics::quantilesLieBetweenNeighbours_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");
    QTest::newRow("the least") << 0.0 << 1.0;
    QTest::newRow("a tenth") << 0.1 << 1.4;
    QTest::newRow("the median") << 0.5 << 3.0;
    QTest::newRow("the upper quartile") << 0.75 << 4.0;
    QTest::newRow("between two") << 0.8 << 4.2;
    QTest::newRow("the most") << 1.0 << 5.0;
}

void TestStatistics::quantilesLieBetweenNeighbours() {
    QFETCH(double, share);
    QFETCH(double, expected);
    QVERIFY(std::abs(quantile({5, 3, 1, 4, 2}, share) - expected) < 1e-12);
    QVERIFY(std::isnan(quantile({}, share)));
    QCOMPARE(quantile({7}, share), 7.0);
}

namespace {

Indicator series(std::initializer_list<std::pair<const char*, double>> values) {
    Indicator indicator;
    for (const auto& [date, value] : values) {
        indicator.values.push_back({dayOf(date), value, {}, {}, {}});
    }
    return indicator;
}

}  // namespace

void TestStatistics::aStepHoldsUntilTheNext() {
    const Indicator steps = series({{"2025-01-10", 3}, {"2025-02-01", 5}});
    QCOMPARE(stepValue(steps, dayOf("2025-01-09")), std::nullopt);
    QCOMPARE(stepValue(steps, dayOf("2025-01-10")), std::optional(3.0));
    QCOMPARE(stepValue(steps, dayOf("2025-01-31")), std::optional(3.0));
    QCOMPARE(stepValue(steps, dayOf("2026-01-31")), std::optional(5.0));
    QCOMPARE(stepValue(Indicator{}, 0), std::nullopt);
}

void TestStatistics::dailyFitUsesTheDaysThatBothKnow() {
    const Values component{0, 1, 1, 2, 4};
    const Fit fit = fitDaily(component, dayOf("2025-01-01"),
                             series({{"2025-01-02", 10}, {"2025-01-04", 20}, {"2025-01-05", 40}}));
    QCOMPARE(fit.count, 4U);
    QCOMPARE(fit.pearson, 1.0);
    QCOMPARE(fit.spearman, 1.0);
}

void TestStatistics::monthlyFitLooksAheadByTheLag() {
    // 0 until 31 January, 1 in February, 2 in March.
    const Day first = dayOf("2025-01-01");
    Values component;
    for (Day day = first; day < dayOf("2025-04-01"); ++day) {
        component.push_back(day < dayOf("2025-02-01") ? 0 : day < dayOf("2025-03-01") ? 1 : 2);
    }
    const Indicator shipments =
        series({{"2024-12-01", 100}, {"2025-01-01", 100}, {"2025-02-01", 50}, {"2025-03-01", 0}});
    const Fit unshifted =
        fitMonthlyShortfall(component, first, shipments, 100, 0, first, dayOf("2026-01-01"));
    QCOMPARE(unshifted.count, 3U);
    QCOMPARE(unshifted.pearson, 1.0);
    // A month on, March looks at an April that the component does not know.
    const Fit shifted = fitMonthlyShortfall(component, first, shipments, 100, 30, first, dayOf("2026-01-01"));
    QCOMPARE(shifted.count, 2U);
    QCOMPARE(
        fitMonthlyShortfall(component, first, shipments, 100, 0, dayOf("2025-02-01"), dayOf("2025-03-01"))
            .count,
        1U);
}

}  // namespace fulcrum::test

QTEST_GUILESS_MAIN(fulcrum::test::TestStatistics)
#include "test_statistics.moc"

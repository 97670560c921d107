// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <array>
#include <cmath>
#include <vector>

#include "models/domain/statistics.h"
#include "tests/support/test_program.h"

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

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestStatistics)
#include "test_statistics.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/bench/distribution.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;
using namespace fulcrum::bench;

class TestDistribution : public QObject {
    Q_OBJECT

private slots:
    void takesTheNearestRank_data();
    void takesTheNearestRank();
    void sortsWhatWasMeasured();
    void findsTheMiddleInAnyOrder();
};

void TestDistribution::takesTheNearestRank_data() {
    QTest::addColumn<QList<double>>("sorted");
    QTest::addColumn<double>("percent");
    QTest::addColumn<double>("expected");
    QTest::newRow("one value is every percentile") << QList{7.0} << 99.0 << 7.0;
    QTest::newRow("the middle of three") << QList{1.0, 2.0, 9.0} << 50.0 << 2.0;
    QTest::newRow("the lower middle of four") << QList{1.0, 2.0, 3.0, 4.0} << 50.0 << 2.0;
    QTest::newRow("a tail between values is the next one up") << QList{1.0, 2.0, 3.0, 4.0} << 95.0 << 4.0;
    QTest::newRow("a tail on a value is that value") << QList{1.0, 2.0, 3.0, 4.0} << 75.0 << 3.0;
    QTest::newRow("all of them") << QList{1.0, 2.0, 3.0, 4.0} << 100.0 << 4.0;
    QTest::newRow("next to none of them") << QList{1.0, 2.0, 3.0, 4.0} << 0.1 << 1.0;
}

void TestDistribution::takesTheNearestRank() {
    QFETCH(QList<double>, sorted);
    QFETCH(double, percent);
    QFETCH(double, expected);
    QCOMPARE(percentile({sorted.begin(), sorted.end()}, percent), expected);
}

void TestDistribution::sortsWhatWasMeasured() {
    std::vector<double> milliseconds;
    milliseconds.reserve(200);
    for (int i = 0; i < 200; ++i) {
        milliseconds.push_back((i * 37) % 200 + 1);  // 1 to 200, shuffled
    }
    const QJsonObject expected{{u"p50"_s, 100.0}, {u"p95"_s, 190.0}, {u"p99"_s, 198.0},
                               {u"max"_s, 200.0}, {u"runs"_s, 200},  {u"unit"_s, u"ms"_s}};
    QCOMPARE(distribution(milliseconds), expected);
}

void TestDistribution::findsTheMiddleInAnyOrder() {
    QCOMPARE(median({9, 1, 2}), 2.0);
    QCOMPARE(median({7}), 7.0);
}

FULCRUM_TEST(TestDistribution)
#include "test_distribution.moc"

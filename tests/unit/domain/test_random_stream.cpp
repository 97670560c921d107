// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random numbers: the same everywhere, and distributed as they say.
#include <QTest>
#include <array>
#include <cmath>
#include <functional>
#include <vector>

#include "models/domain/random_stream.h"
#include "models/domain/statistics.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestRandomStream : public QObject {
    Q_OBJECT

private slots:
    void aSeedGivesTheSameNumbers();
    void streamsDiffer();
    void momentsAreThoseOfTheDistribution_data();
    void momentsAreThoseOfTheDistribution();
    void theEdgesOfBetaAreCertain();
    void belowIsEven();
    void uniformIsNeverZeroOrOne();
};

using Draw = std::function<double(RandomStream&)>;

void TestRandomStream::aSeedGivesTheSameNumbers() {
    // From a second implementation of SplitMix64 and xoshiro256**.
    RandomStream stream(42, 7);
    QCOMPARE(stream.next(), std::uint64_t{2648032583866158101U});
    QCOMPARE(stream.next(), std::uint64_t{15589289955728303254U});
    QCOMPARE(stream.next(), std::uint64_t{4462713342656079091U});
}

void TestRandomStream::streamsDiffer() {
    RandomStream one(42, 0);
    RandomStream two(42, 1);
    RandomStream three(43, 0);
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> z;
    for (int i = 0; i < 20'000; ++i) {
        x.push_back(one.uniform());
        y.push_back(two.uniform());
        z.push_back(three.uniform());
    }
    QVERIFY(std::abs(pearson(x, y)) < 0.03);
    QVERIFY(std::abs(pearson(x, z)) < 0.03);
}

void TestRandomStream::momentsAreThoseOfTheDistribution_data() {
    QTest::addColumn<Draw>("draw");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    const auto row = [](const char* name, Draw draw, double mean, double variance) {
        QTest::newRow(name) << std::move(draw) << mean << variance;
    };
    row(
        "uniform", [](RandomStream& random) { return random.uniform(2, 5); }, 3.5, 0.75);
    row(
        "normal", [](RandomStream& random) { return random.normal(); }, 0, 1);
    row(
        "lognormal", [](RandomStream& random) { return random.lognormal(0.35); }, std::exp(0.06125),
        std::exp(0.1225) * (std::exp(0.1225) - 1));
    row(
        "gamma of 2.5", [](RandomStream& random) { return random.gamma(2.5); }, 2.5, 2.5);
    row(
        "gamma of a third", [](RandomStream& random) { return random.gamma(1.0 / 3); }, 1.0 / 3, 1.0 / 3);
    row(
        "beta of 6 and 6", [](RandomStream& random) { return random.beta(6, 6); }, 0.5, 0.25 / 13);
    row(
        "beta of 1.8 and 10.2", [](RandomStream& random) { return random.beta(1.8, 10.2); }, 0.15,
        0.15 * 0.85 / 13);
}

void TestRandomStream::momentsAreThoseOfTheDistribution() {
    QFETCH(Draw, draw);
    QFETCH(double, mean);
    QFETCH(double, variance);
    RandomStream random(2025, 3);
    std::vector<double> values;
    for (int i = 0; i < 200'000; ++i) {
        values.push_back(draw(random));
    }
    // Five standard errors, with room for the fourth moment of the variance.
    const double error = std::sqrt(variance / static_cast<double>(values.size()));
    QVERIFY2(std::abs(fulcrum::mean(values) - mean) < 5 * error,
             qPrintable(QString::number(fulcrum::mean(values))));
    QVERIFY2(std::abs(fulcrum::variance(values) / variance - 1) < 0.05,
             qPrintable(QString::number(fulcrum::variance(values))));
}

void TestRandomStream::theEdgesOfBetaAreCertain() {
    RandomStream random(1, 1);
    QCOMPARE(random.beta(0, 12), 0.0);
    QCOMPARE(random.beta(12, 0), 1.0);
}

void TestRandomStream::belowIsEven() {
    RandomStream random(5, 5);
    std::array<int, 7> counts{};
    for (int i = 0; i < 70'000; ++i) {
        ++counts[random.below(7)];
    }
    for (const int count : counts) {
        QVERIFY2(std::abs(count - 10'000) < 5 * 93, qPrintable(QString::number(count)));
    }
    QCOMPARE(random.below(1), std::uint64_t{0});
}

void TestRandomStream::uniformIsNeverZeroOrOne() {
    RandomStream random(5, 6);
    for (int i = 0; i < 100'000; ++i) {
        const double drawn = random.uniform();
        QVERIFY(drawn > 0 && drawn < 1);
    }
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestRandomStream)
#include "test_random_stream.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// α of the worked examples of Krippendorff 2011 and of tables at random, against its definition.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>

#include "models/agreement/krippendorff_alpha.h"
#include "models/domain/random_stream.h"
#include "tests/support/direct_agreement.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;

namespace fulcrum::test {

class TestKrippendorffAlpha : public QObject {
    Q_OBJECT

private slots:
    void publishedExamples_data();
    void publishedExamples();
    void theDefinitionGivesThePublishedRatioAlpha();
    void onlyWhatCanBeComparedCounts();
    void observedAndExpectedAreThoseOfTheExample();
    void randomTablesAgreeWithTheDefinition_data();
    void randomTablesAgreeWithTheDefinition();
    void orderChangesNothing();
    void perfectAgreementIsOne();
    void whatIsUndefinedSaysSo_data();
    void whatIsUndefinedSaysSo();
};

namespace {

const std::map<Metric, Distance> kDistances{{Metric::Nominal, Distance::Nominal},
                                            {Metric::Ordinal, Distance::Ordinal},
                                            {Metric::Interval, Distance::Interval}};

/// Section A: two observers, ten articles, yes or no.
RatingTable binaryExample() { return ratingTable({u"0 1 0 0 0 0 0 0 1 0"_s, u"1 1 1 0 0 1 0 0 0 0"_s}); }

/// Section B: two observers, twelve articles, five names (a to e).
RatingTable nominalExample() {
    return ratingTable({u"1 1 2 2 4 3 3 3 5 4 4 1"_s, u"2 1 2 2 2 3 3 3 5 4 4 4"_s});
}

/// Section C: four observers, twelve units, five values, seven gaps.
RatingTable exampleWithGaps() {
    return ratingTable({u"1 2 3 3 2 1 4 1 2 . . ."_s, u"1 2 3 3 2 2 4 1 2 5 . 3"_s,
                        u". 3 3 3 2 3 4 2 2 5 1 ."_s, u"1 2 3 3 2 4 4 1 2 5 1 ."_s});
}

/// The same numbers in another order of units and coders.
RatingTable shuffled(const RatingTable& table, std::uint64_t seed) {
    RandomStream random(seed, 1);
    std::vector<std::size_t> units(table.front().size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        units[i] = i;
    }
    const auto shuffle = [&](auto& list) {
        for (std::size_t i = list.size(); i > 1; --i) {
            std::swap(list[i - 1], list[random.below(i)]);
        }
    };
    shuffle(units);
    RatingTable other;
    for (const auto& coder : table) {
        auto& row = other.emplace_back();
        for (const std::size_t unit : units) {
            row.push_back(coder[unit]);
        }
    }
    shuffle(other);
    return other;
}

bool isClose(double a, double b) {
    return std::abs(a - b) <= 1e-12 * std::max({1.0, std::abs(a), std::abs(b)});
}

}  // namespace

void TestKrippendorffAlpha::publishedExamples_data() {
    QTest::addColumn<RatingTable>("table");
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<double>("published");
    QTest::newRow("A: two observers, two values") << binaryExample() << Metric::Nominal << 0.095;
    QTest::newRow("B: two observers, five values") << nominalExample() << Metric::Nominal << 0.692;
    QTest::newRow("C: four observers with gaps") << exampleWithGaps() << Metric::Nominal << 0.743;
    QTest::newRow("D: the same, ordinal") << exampleWithGaps() << Metric::Ordinal << 0.815;
    QTest::newRow("D: the same, interval") << exampleWithGaps() << Metric::Interval << 0.849;
}

void TestKrippendorffAlpha::publishedExamples() {
    QFETCH(RatingTable, table);
    QFETCH(Metric, metric);
    QFETCH(double, published);
    const Result<Alpha> alpha = krippendorffAlpha(ratingsOf(table), metric);
    QVERIFY(alpha);
    QVERIFY2(std::abs(alpha->alpha - published) < 0.0005, qPrintable(QString::number(alpha->alpha)));
    const auto direct = directAlpha(table, kDistances.at(metric));
    QVERIFY(direct);
    QVERIFY(isClose(alpha->alpha, direct->alpha));
    QVERIFY(isClose(alpha->observed, direct->observed));
    QVERIFY(isClose(alpha->expected, direct->expected));
}

void TestKrippendorffAlpha::theDefinitionGivesThePublishedRatioAlpha() {
    // A metric that only the definition knows: it shows that the table is the published one.
    QVERIFY(std::abs(directAlpha(exampleWithGaps(), Distance::Ratio)->alpha - 0.797) < 0.0005);
}

void TestKrippendorffAlpha::onlyWhatCanBeComparedCounts() {
    // The twelfth unit has one value.
    const Result<Alpha> alpha = krippendorffAlpha(ratingsOf(exampleWithGaps()), Metric::Nominal);
    QCOMPARE(alpha->units, 11U);
    QCOMPARE(alpha->values, 40U);
    RatingTable without = exampleWithGaps();
    for (auto& coder : without) {
        coder.back() = std::nullopt;
    }
    QCOMPARE(krippendorffAlpha(ratingsOf(without), Metric::Nominal).value(), alpha.value());
}

void TestKrippendorffAlpha::observedAndExpectedAreThoseOfTheExample() {
    // Coincidences of section A: o_01 = 4 of 20 values, n_0 = 14, n_1 = 6.
    const Result<Alpha> alpha = krippendorffAlpha(ratingsOf(binaryExample()), Metric::Nominal);
    QCOMPARE(alpha->observed, 2 * 4 / 20.0);
    QCOMPARE(alpha->expected, 2 * 14 * 6 / (20.0 * 19));
    QCOMPARE(alpha->units, 10U);
    QCOMPARE(alpha->values, 20U);
}

void TestKrippendorffAlpha::randomTablesAgreeWithTheDefinition_data() {
    QTest::addColumn<Metric>("metric");
    QTest::newRow("nominal") << Metric::Nominal;
    QTest::newRow("ordinal") << Metric::Ordinal;
    QTest::newRow("interval") << Metric::Interval;
}

void TestKrippendorffAlpha::randomTablesAgreeWithTheDefinition() {
    QFETCH(Metric, metric);
    int defined = 0;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const RatingTable table = randomTable(seed);
        const Result<Alpha> alpha = krippendorffAlpha(ratingsOf(table), metric);
        const auto direct = directAlpha(table, kDistances.at(metric));
        QCOMPARE(alpha.isOk(), direct.has_value());
        if (direct) {
            ++defined;
            QVERIFY2(isClose(alpha->alpha, direct->alpha), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(isClose(alpha->observed, direct->observed), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(isClose(alpha->expected, direct->expected), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
    QVERIFY2(defined > 700 && defined < 1000, qPrintable(QString::number(defined)));
}

void TestKrippendorffAlpha::orderChangesNothing() {
    for (const auto& [metric, distance] : kDistances) {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const RatingTable table = seed == 0 ? exampleWithGaps() : randomTable(seed);
            const Result<Alpha> alpha = krippendorffAlpha(ratingsOf(table), metric);
            const Result<Alpha> again = krippendorffAlpha(ratingsOf(shuffled(table, seed)), metric);
            QCOMPARE(again.isOk(), alpha.isOk());
            if (alpha) {
                QVERIFY(isClose(again->alpha, alpha->alpha));
                QCOMPARE(again->units, alpha->units);
                QCOMPARE(again->values, alpha->values);
            }
        }
    }
}

void TestKrippendorffAlpha::perfectAgreementIsOne() {
    const Ratings ratings = ratingsOf(ratingTable({u"1 2 . 5 4"_s, u"1 2 3 5 ."_s, u"1 . 3 5 4"_s}));
    for (const auto& [metric, distance] : kDistances) {
        QCOMPARE(krippendorffAlpha(ratings, metric)->alpha, 1.0);
        QCOMPARE(krippendorffAlpha(ratings, metric)->observed, 0.0);
    }
}

void TestKrippendorffAlpha::whatIsUndefinedSaysSo_data() {
    QTest::addColumn<RatingTable>("table");
    QTest::addColumn<QString>("what");
    QTest::newRow("nobody") << RatingTable{} << u"nothing to compare"_s;
    QTest::newRow("one coder") << ratingTable({u"1 2 3"_s}) << u"nothing to compare"_s;
    QTest::newRow("nothing in common")
        << ratingTable({u"1 2 . ."_s, u". . 1 2"_s}) << u"nothing to compare"_s;
    QTest::newRow("all equal") << ratingTable({u"3 3 3"_s, u"3 3 3"_s})
                               << u"all values that can be compared are 3; without any variation"_s;
    QTest::newRow("what varies has one value")
        << ratingTable({u"3 3 1"_s, u"3 3 ."_s}) << u"all values that can be compared are 3"_s;
}

void TestKrippendorffAlpha::whatIsUndefinedSaysSo() {
    QFETCH(RatingTable, table);
    QFETCH(QString, what);
    for (const auto& [metric, distance] : kDistances) {
        const Result<Alpha> alpha = krippendorffAlpha(ratingsOf(table), metric);
        QVERIFY(!alpha);
        QCOMPARE(alpha.error().where, u"Krippendorff's α"_s);
        QVERIFY2(alpha.error().what.contains(what), qPrintable(alpha.error().message()));
        QVERIFY(!alpha.error().mend.isEmpty());
    }
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestKrippendorffAlpha)
#include "test_krippendorff_alpha.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// κ of published tables of agreement and of tables at random, against its definition.
#include <QTest>
#include <cmath>
#include <limits>

#include "models/agreement/cohen_kappa.h"
#include "tests/support/direct_agreement.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;

namespace fulcrum::test {

class TestCohenKappa : public QObject {
    Q_OBJECT

private slots:
    void publishedExamples_data();
    void publishedExamples();
    void randomTablesAgreeWithTheDefinition();
    void theCodersCanChangePlaces();
    void onlyWhatBothHaveCodedCounts();
    void weightsSeeTheNumbersNotTheirRanks();
    void perfectAgreementIsOne();
    void twoHabitsWithoutACommonValueAreNoAgreement();
    void whatIsUndefinedSaysSo_data();
    void whatIsUndefinedSaysSo();
};

using Cells = std::vector<std::vector<int>>;

namespace {

constexpr double kNotPublished = std::numeric_limits<double>::quiet_NaN();

std::function<double(double)> weightOf(KappaWeights weights) {
    return [=](double share) {
        switch (weights) {
            case KappaWeights::Unweighted:
                return share > 0 ? 0.0 : 1.0;
            case KappaWeights::Linear:
                return 1 - share;
            case KappaWeights::Quadratic:
                return 1 - share * share;
        }
        return kNotPublished;
    };
}

}  // namespace

void TestCohenKappa::publishedExamples_data() {
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<KappaWeights>("weights");
    QTest::addColumn<double>("observed");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("kappa");
    // 200 cases, three diagnoses, two judges; Table 1 of Cohen 1968 as counts.
    QTest::newRow("Cohen's diagnoses")
        << Cells{{88, 14, 18}, {10, 40, 10}, {2, 6, 12}} << KappaWeights::Unweighted << 0.70 << 0.41 << 0.492;
    // 85 xeromammograms, normal to cancer, two radiologists (Boyd et al. 1982), as the manual of Stata has
    // them.
    const Cells mammograms{{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}};
    QTest::newRow("mammograms") << mammograms << KappaWeights::Unweighted << 0.6353 << 0.3082 << 0.4728;
    QTest::newRow("mammograms, linear") << mammograms << KappaWeights::Linear << 0.8667 << 0.6911 << 0.5684;
    // 91 couples asked one question with four answers (Hout et al. 1987; Agresti 1990), as R's vcd has them.
    const Cells couples{{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};
    QTest::newRow("couples") << couples << KappaWeights::Unweighted << kNotPublished << kNotPublished
                             << 0.1293;
    QTest::newRow("couples, linear") << couples << KappaWeights::Linear << kNotPublished << kNotPublished
                                     << 0.2374;
    QTest::newRow("couples, quadratic")
        << couples << KappaWeights::Quadratic << kNotPublished << kNotPublished << 0.3320;
}

void TestCohenKappa::publishedExamples() {
    QFETCH(Cells, cells);
    QFETCH(KappaWeights, weights);
    QFETCH(double, observed);
    QFETCH(double, expected);
    QFETCH(double, kappa);
    const RatingTable table = fromCells(cells);
    const Result<Kappa> found = cohenKappa(ratingsOf(table), 0, 1, weights);
    QVERIFY(found);
    // Kappa is published with three digits or four.
    QVERIFY2(std::abs(found->kappa - kappa) < 0.0005, qPrintable(QString::number(found->kappa)));
    QVERIFY(std::isnan(observed) || std::abs(found->observed - observed) < 0.00006);
    QVERIFY(std::isnan(expected) || std::abs(found->expected - expected) < 0.00006);
    const auto direct = directKappa(table, weightOf(weights));
    QVERIFY(std::abs(found->kappa - direct.value()) < 1e-12);
    QCOMPARE(found->units, table[0].size());
}

void TestCohenKappa::randomTablesAgreeWithTheDefinition() {
    int defined = 0;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const RatingTable table = randomTable(seed);
        for (const KappaWeights weights :
             {KappaWeights::Unweighted, KappaWeights::Linear, KappaWeights::Quadratic}) {
            const Result<Kappa> found = cohenKappa(ratingsOf(table), 0, 1, weights);
            const auto direct = directKappa(table, weightOf(weights));
            QCOMPARE(found.isOk(), direct.has_value());
            if (direct) {
                ++defined;
                QVERIFY2(std::abs(found->kappa - *direct) < 1e-12, qPrintable(u"seed %1"_s.arg(seed)));
                QVERIFY(std::abs((found->observed - found->expected) / (1 - found->expected) - found->kappa) <
                        1e-12);
            }
        }
    }
    QVERIFY2(defined > 3 * 600 && defined < 3 * 1000, qPrintable(QString::number(defined)));
}

void TestCohenKappa::theCodersCanChangePlaces() {
    const Ratings ratings =
        ratingsOf(fromCells({{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}}));
    const Result<Kappa> kappa = cohenKappa(ratings, 0, 1, KappaWeights::Linear);
    const Result<Kappa> turned = cohenKappa(ratings, 1, 0, KappaWeights::Linear);
    QVERIFY(kappa && turned);
    QVERIFY(std::abs(kappa->kappa - turned->kappa) < 1e-12);
}

void TestCohenKappa::onlyWhatBothHaveCodedCounts() {
    const Ratings gaps = ratingsOf(ratingTable({u"1 2 5 . 1 2"_s, u"4 4 4 4 4 4"_s, u"1 2 . 5 2 2"_s}));
    const Ratings without = ratingsOf(ratingTable({u"1 2 1 2"_s, u"1 2 2 2"_s}));
    QCOMPARE(cohenKappa(gaps, 0, 2)->units, 4U);
    QCOMPARE(cohenKappa(gaps, 0, 2).value(), cohenKappa(without, 0, 1).value());
}

void TestCohenKappa::weightsSeeTheNumbersNotTheirRanks() {
    // Nobody gave a 2, 3 or 4: from 1 to 5 is not from 1 to 2.
    const Ratings ratings = ratingsOf(ratingTable({u"1 5 6 6"_s, u"1 6 6 5"_s}));
    const Result<Kappa> kappa = cohenKappa(ratings, 0, 1, KappaWeights::Linear);
    QCOMPARE(kappa->observed, 1 - (1 + 1) / 5.0 / 4);
}

void TestCohenKappa::perfectAgreementIsOne() {
    const Ratings ratings = ratingsOf(ratingTable({u"1 2 5 5"_s, u"1 2 5 5"_s}));
    QCOMPARE(cohenKappa(ratings, 0, 1)->kappa, 1.0);
    QCOMPARE(cohenKappa(ratings, 0, 1, KappaWeights::Quadratic)->kappa, 1.0);
}

void TestCohenKappa::twoHabitsWithoutACommonValueAreNoAgreement() {
    const Result<Kappa> kappa = cohenKappa(ratingsOf(ratingTable({u"1 1 1"_s, u"2 2 2"_s})), 0, 1);
    QCOMPARE(kappa->kappa, 0.0);
    QCOMPARE(kappa->observed, 0.0);
    QCOMPARE(kappa->expected, 0.0);
}

void TestCohenKappa::whatIsUndefinedSaysSo_data() {
    QTest::addColumn<RatingTable>("table");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing in common")
        << ratingTable({u"1 2 . ."_s, u". . 1 2"_s}) << u"no event that both coders have coded"_s;
    QTest::newRow("one value throughout")
        << ratingTable({u"4 4 . 1"_s, u"4 4 2 ."_s})
        << u"both coders gave every event the value 4; without any variation"_s;
}

void TestCohenKappa::whatIsUndefinedSaysSo() {
    QFETCH(RatingTable, table);
    QFETCH(QString, what);
    for (const KappaWeights weights :
         {KappaWeights::Unweighted, KappaWeights::Linear, KappaWeights::Quadratic}) {
        const Result<Kappa> kappa = cohenKappa(ratingsOf(table), 0, 1, weights);
        QVERIFY(!kappa);
        QCOMPARE(kappa.error().where, u"Cohen's κ"_s);
        QVERIFY2(kappa.error().what.contains(what), qPrintable(kappa.error().message()));
        QVERIFY(!kappa.error().mend.isEmpty());
    }
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestCohenKappa)
#include "test_cohen_kappa.moc"

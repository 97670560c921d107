// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "models/agreement/bootstrap.h"
#include "models/domain/random_stream.h"
#include "models/domain/statistics.h"
#include "tests/support/direct_agreement.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;

namespace fulcrum::test {

class TestBootstrap : public QObject {
    Q_OBJECT

private slots:
    void aSampleIsATableOfDrawnUnits();
    void aShareHasTheIntervalOfTheBinomial();
    void aSeedGivesTheSameInterval();
    void aHigherLevelHoldsALowerOne();
    void kappaLiesInItsInterval();
    void perfectAgreementIsCertain();
    void samplesWithoutVariationAreCounted();
    void noSampleWithAValueIsAnError();
    void whatIsUndefinedSaysWhy();
    void oneUnitIsNotEnough();
    void itCanBeStopped();
};

namespace {

/// Six units of which five have two values or more, and two differ.
RatingTable someUnits() { return ratingTable({u"1 2 3 3 5 1"_s, u"1 3 3 3 4 ."_s, u". 2 3 4 5 ."_s}); }

}  // namespace

void TestBootstrap::aSampleIsATableOfDrawnUnits() {
    const RatingTable table = someUnits();
    const std::size_t comparable = 5;
    const BootstrapOptions options{0.9, 200, 7};
    std::vector<double> alphas;
    for (std::uint64_t replicate = 0; replicate < options.replicates; ++replicate) {
        RandomStream random(options.seed, replicate);
        RatingTable sample(table.size());
        for (std::size_t drawn = 0; drawn < comparable; ++drawn) {
            const std::size_t unit = random.below(comparable);
            for (std::size_t coder = 0; coder < table.size(); ++coder) {
                sample[coder].push_back(table[coder][unit]);
            }
        }
        if (const auto alpha = directAlpha(sample, Distance::Ordinal)) {
            alphas.push_back(alpha->alpha);
        }
    }
    const auto interval = bootstrapAlpha(ratingsOf(table), Metric::Ordinal, options);
    QVERIFY(interval);
    QVERIFY(std::abs(interval->low - quantile(alphas, 0.05)) < 1e-12);
    QVERIFY(std::abs(interval->high - quantile(alphas, 0.95)) < 1e-12);
    QCOMPARE(interval->undefined, options.replicates - alphas.size());
    QVERIFY(interval->low < interval->high);
}

void TestBootstrap::aShareHasTheIntervalOfTheBinomial() {
    // 30 of 100: 95 % of Binomial(100, 0.3) lie from 21 to 39.
    std::vector<std::uint32_t> patterns(100, 0);
    std::fill(patterns.begin(), patterns.begin() + 30, 1);
    const auto share = [](std::span<const std::uint32_t> times) { return std::optional(times[1] / 100.0); };
    const auto interval = bootstrapOf(patterns, 2, share, {0.95, 20'000, 3});
    QVERIFY(interval);
    QCOMPARE(interval->low, 0.21);
    QCOMPARE(interval->high, 0.39);
    QCOMPARE(interval->replicates, 20'000U);
    QCOMPARE(interval->undefined, 0U);
}

void TestBootstrap::aSeedGivesTheSameInterval() {
    const Ratings ratings = ratingsOf(randomTable(3));
    const auto one = bootstrapAlpha(ratings, Metric::Ordinal, {0.95, 300, 1});
    const auto same = bootstrapAlpha(ratings, Metric::Ordinal, {0.95, 300, 1});
    const auto other = bootstrapAlpha(ratings, Metric::Ordinal, {0.95, 300, 2});
    QVERIFY(one && same && other);
    QCOMPARE(one.value(), same.value());
    QVERIFY(one.value() != other.value());
}

void TestBootstrap::aHigherLevelHoldsALowerOne() {
    const Ratings ratings = ratingsOf(someUnits());
    const auto narrow = bootstrapAlpha(ratings, Metric::Interval, {0.5});
    const auto usual = bootstrapAlpha(ratings, Metric::Interval);
    QCOMPARE(usual->replicates, 1000U);
    QVERIFY(usual->low < narrow->low && narrow->low < narrow->high && narrow->high < usual->high);
    QCOMPARE(bootstrapAlpha(ratings, Metric::Interval, {0.95}).value(), usual.value());
}

void TestBootstrap::kappaLiesInItsInterval() {
    // Cohen's 200 diagnoses: κ = 0.492, and its standard error is 0.053 by the formula of Fleiss et al. 1969.
    const Ratings ratings = ratingsOf(fromCells({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}));
    const auto interval = bootstrapKappa(ratings, 0, 1);
    QVERIFY(interval);
    QVERIFY2(std::abs(interval->low - (0.492 - 1.96 * 0.053)) < 0.03,
             qPrintable(QString::number(interval->low)));
    QVERIFY2(std::abs(interval->high - (0.492 + 1.96 * 0.053)) < 0.03,
             qPrintable(QString::number(interval->high)));
    QCOMPARE(interval->undefined, 0U);
    QVERIFY(bootstrapKappa(ratings, 0, 1, KappaWeights::Quadratic).value() != interval.value());
}

void TestBootstrap::perfectAgreementIsCertain() {
    const Ratings ratings = ratingsOf(ratingTable({u"1 2 3 4 5 1 2 3"_s, u"1 2 3 4 5 1 2 3"_s}));
    for (const auto& interval : {bootstrapAlpha(ratings, Metric::Ordinal), bootstrapKappa(ratings, 0, 1)}) {
        QVERIFY(interval);
        QCOMPARE(interval->low, 1.0);
        QCOMPARE(interval->high, 1.0);
    }
}

void TestBootstrap::samplesWithoutVariationAreCounted() {
    // All three draws are the first two units, or all are the third: 8/27 + 1/27.
    const Ratings ratings = ratingsOf(ratingTable({u"1 1 2"_s, u"1 1 2"_s}));
    for (const auto& interval : {bootstrapAlpha(ratings, Metric::Nominal, {0.95, 9000}),
                                 bootstrapKappa(ratings, 0, 1, KappaWeights::Linear, {0.95, 9000})}) {
        QVERIFY(interval);
        QCOMPARE(interval->replicates, 9000U);
        QVERIFY2(std::abs(static_cast<double>(interval->undefined) - 3000) < 5 * 45,
                 qPrintable(QString::number(interval->undefined)));
        QCOMPARE(interval->low, 1.0);
    }
}

void TestBootstrap::noSampleWithAValueIsAnError() {
    const auto never = [](std::span<const std::uint32_t>) -> std::optional<double> { return std::nullopt; };
    const auto interval = bootstrapOf(std::vector<std::uint32_t>{0, 0, 0}, 1, never, {});
    QVERIFY(!interval);
    QVERIFY(interval.error().what.contains(u"variation"_s));
}

void TestBootstrap::whatIsUndefinedSaysWhy() {
    const Ratings ratings = ratingsOf(ratingTable({u"3 3 3"_s, u"3 3 3"_s}));
    QCOMPARE(bootstrapAlpha(ratings, Metric::Ordinal).error(),
             krippendorffAlpha(ratings, Metric::Ordinal).error());
    QCOMPARE(bootstrapKappa(ratings, 0, 1).error(), cohenKappa(ratings, 0, 1).error());
}

void TestBootstrap::oneUnitIsNotEnough() {
    const Ratings ratings = ratingsOf(ratingTable({u"3 4 2"_s, u"1 . ."_s}));
    QVERIFY(krippendorffAlpha(ratings, Metric::Ordinal));
    const auto interval = bootstrapAlpha(ratings, Metric::Ordinal);
    QVERIFY(!interval);
    QVERIFY(interval.error().what.contains(u"two events or more"_s));
}

void TestBootstrap::itCanBeStopped() {
    const Ratings ratings = ratingsOf(someUnits());
    std::stop_source source;
    std::vector<double> told;
    const auto interval = bootstrapAlpha(
        ratings, Metric::Ordinal, {},
        [&](double share) {
            told.push_back(share);
            if (told.size() == 3) {
                source.request_stop();
            }
        },
        source.get_token());
    QVERIFY(!interval);
    QVERIFY(interval.error().what.contains(u"stopped"_s));
    QCOMPARE(told, (std::vector<double>{0.001, 0.002, 0.003}));
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestBootstrap)
#include "test_bootstrap.moc"

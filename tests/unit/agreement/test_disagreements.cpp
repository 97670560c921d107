// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "models/agreement/disagreements.h"
#include "tests/support/direct_agreement.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;

namespace fulcrum::test {

class TestDisagreements : public QObject {
    Q_OBJECT

private slots:
    void theWorstComesFirstThenById();
    void sizesSumToWhatAlphaLacks();
    void nominalKnowsNoDistance();
    void withoutDifferencesThereIsNothing();
};

namespace {

std::vector<QString> idsFor(const Ratings& ratings) {
    std::vector<QString> ids;
    for (std::size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        ids.push_back(u"event-%1"_s.arg(unit));
    }
    return ids;
}

std::vector<std::size_t> unitsOf(const std::vector<Disagreement>& found) {
    std::vector<std::size_t> units;
    units.reserve(found.size());
    for (const Disagreement& disagreement : found) {
        units.push_back(disagreement.unit);
    }
    return units;
}

/// Units: 1 and 5; 2 twice; 3 and 4; 4 and 3; 5 alone.
RatingTable fiveUnits() { return ratingTable({u"1 2 3 4 5"_s, u"5 2 4 3 ."_s}); }

}  // namespace

void TestDisagreements::theWorstComesFirstThenById() {
    const Ratings ratings = ratingsOf(fiveUnits());
    const std::vector<QString> ids{u"tariff"_s, u"ban"_s, u"ruling"_s, u"quota"_s, u"talk"_s};
    const std::vector<Disagreement> found = disagreements(ratings, ids);
    QCOMPARE(unitsOf(found), (std::vector<std::size_t>{0, 3, 2}));
    QCOMPARE(found[0].lowest, 1);
    QCOMPARE(found[0].highest, 5);
    QCOMPARE(found[1].size, found[2].size);
    QVERIFY(found[0].size > found[1].size);
}

void TestDisagreements::sizesSumToWhatAlphaLacks() {
    for (const Metric metric : {Metric::Nominal, Metric::Ordinal, Metric::Interval}) {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const Ratings ratings = ratingsOf(randomTable(seed));
            const Result<Alpha> alpha = krippendorffAlpha(ratings, metric);
            const std::vector<Disagreement> found = disagreements(ratings, idsFor(ratings), metric);
            double sum = 0;
            for (const Disagreement& disagreement : found) {
                sum += disagreement.size * static_cast<double>(ratings.of(disagreement.unit).size());
            }
            QCOMPARE(found.empty(), !alpha || alpha->observed == 0);
            QVERIFY(!alpha || std::abs(1 - sum / static_cast<double>(alpha->values) - alpha->alpha) < 1e-12);
        }
    }
}

void TestDisagreements::nominalKnowsNoDistance() {
    const Ratings ratings = ratingsOf(fiveUnits());
    const std::vector<QString> ids{u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s};
    QCOMPARE(unitsOf(disagreements(ratings, ids, Metric::Nominal)), (std::vector<std::size_t>{3, 2, 0}));
}

void TestDisagreements::withoutDifferencesThereIsNothing() {
    QVERIFY(disagreements(Ratings(), {}).empty());
    for (const RatingTable& table : {ratingTable({u"1 2 3"_s}), ratingTable({u"3 3 1"_s, u"3 3 ."_s}),
                                     ratingTable({u"1 2 3"_s, u"1 2 3"_s})}) {
        const Ratings ratings = ratingsOf(table);
        QVERIFY(disagreements(ratings, idsFor(ratings)).empty());
    }
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestDisagreements)
#include "test_disagreements.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "models/agreement/ratings.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestRatings : public QObject {
    Q_OBJECT

private slots:
    void whatWasSaidOfAUnitIsFound();
    void theLaterOfTwoValuesCounts();
    void anEmptyTableHasNoUnits();
};

void TestRatings::whatWasSaidOfAUnitIsFound() {
    const std::vector<Rating> said{{2, 1, 5}, {0, 2, 3}, {2, 0, 4}, {0, 0, 1}};
    const Ratings ratings(3, 3, said);
    QCOMPARE(ratings.unitCount(), 3U);
    QCOMPARE(ratings.coderCount(), 3U);
    QVERIFY(std::ranges::equal(ratings.of(0), std::vector<Rating>{{0, 0, 1}, {0, 2, 3}}));
    QVERIFY(ratings.of(1).empty());
    QVERIFY(std::ranges::equal(ratings.of(2), std::vector<Rating>{{2, 0, 4}, {2, 1, 5}}));
    QCOMPARE(ratings.at(2, 1), std::optional(5));
    QCOMPARE(ratings.at(2, 2), std::nullopt);
    QCOMPARE(ratings.at(0, 1), std::nullopt);
    QCOMPARE(ratings.all().size(), 4U);
}

void TestRatings::theLaterOfTwoValuesCounts() {
    const std::vector<Rating> said{{1, 0, 5}, {0, 0, 2}, {1, 0, 3}};
    const Ratings ratings(2, 1, said);
    QCOMPARE(ratings.at(1, 0), std::optional(3));
    QCOMPARE(ratings.of(1).size(), 1U);
    QCOMPARE(ratings, Ratings(2, 1, std::vector<Rating>{{0, 0, 2}, {1, 0, 3}}));
}

void TestRatings::anEmptyTableHasNoUnits() {
    QCOMPARE(Ratings().unitCount(), 0U);
    QCOMPARE(Ratings(4, 2, {}).unitCount(), 4U);
    QVERIFY(Ratings(4, 2, {}).of(3).empty());
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestRatings)
#include "test_ratings.moc"

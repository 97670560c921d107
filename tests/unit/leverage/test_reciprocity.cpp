// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reciprocity (MODEL.md §6) on records small enough to count by hand, and the shift test on histories that
// are reciprocal by construction or not at all.
#include <QTest>
#include <cmath>

#include "models/leverage/reciprocity.h"
#include "tests/support/event_builder.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;
using Events = std::vector<Event>;

class TestReciprocity : public QObject {
    Q_OBJECT

private slots:
    void lagsSharesAndRatiosAreCounted();
    void anAnswerToTwoCountsOnce();
    void reliefIsCountedByItself();
    void whatIsNoAnswerIsLeftOut_data();
    void whatIsNoAnswerIsLeftOut();
    void erasTakeTheDayOfTheCause();
    void withoutAnswersThereIsNothingToSay();
    void answersByConstructionAreFound();
    void actsThatIgnoreEachOtherAreNot();
    void theFollowedActsAreThoseThatAreCounted();
    void anActOfTheSameDayFollows();
    void aShiftTestCanBeStoppedAndRepeated();
};

namespace {

EventBuilder strikeOn(const char* id, const char* day) { return anEvent(id).on(day).weighing(5); }
EventBuilder answer(const char* id, const char* day, const char* to) {
    return anEvent(id)
        .on(day)
        .by("cn")
        .against("us")
        .as(Kind::Countermeasure)
        .weighing(4)
        .that(RelationType::RespondsTo, QString::fromUtf8(to));
}

std::vector<ReciprocityRow> rowsOf(const Events& events, const std::vector<Era>& eras = {}) {
    return reciprocity(balanceInputOf(events), defaultParameters(balanceTracks()), eras);
}

/// All time, side B answers pressure.
const ReciprocityRow& answersOfB(const std::vector<ReciprocityRow>& rows) { return rows[2]; }

}  // namespace

void TestReciprocity::lagsSharesAndRatiosAreCounted() {
    const std::vector<ReciprocityRow> rows = rowsOf(
        {strikeOn("one", "2025-01-01"), strikeOn("two", "2025-02-01"), strikeOn("three", "2025-03-01"),
         strikeOn("four", "2025-04-01"), answer("a", "2025-01-03", "one"), answer("b", "2025-02-11", "two"),
         answer("b2", "2025-02-21", "two"), answer("c", "2025-05-10", "three")});
    QCOMPARE(rows.size(), 4U);
    const ReciprocityRow& row = answersOfB(rows);
    QCOMPARE(row.answering, kSideB);
    QVERIFY(!row.isRelief && !row.era);
    QCOMPARE(row.causes.size(), 4U);
    // Lags 2, 10, 20 and 70.
    QCOMPARE(row.pairs.size(), 4U);
    QCOMPARE(row.medianLag, 15.0);
    QCOMPARE(row.lowerQuartile, 8.0);
    QCOMPARE(row.upperQuartile, 32.5);
    QCOMPARE(row.first.size(), 3U);
    QCOMPARE(row.answeredWithin7, 0.25);
    QCOMPARE(row.answeredWithin30, 0.5);
    QCOMPARE(row.answeredWithin(7).size(), 1U);
    QCOMPARE(row.answeredWithin(7)[0].lag, 2);
    QCOMPARE(row.answeredWithin(30)[1].lag, 10);
    // Four answers of a third each to three causes of 1.
    QVERIFY(std::abs(row.causeMagnitude - 3) < 1e-12);
    QVERIFY(std::abs(row.ratio - 4.0 / 9) < 1e-12);
    // Side A answers nothing, but had four to answer.
    QCOMPARE(rows[0].causes.size(), 4U);
    QCOMPARE(rows[0].answeredWithin30, 0.0);
    QVERIFY(std::isnan(rows[0].medianLag) && std::isnan(rows[0].ratio));
}

void TestReciprocity::anAnswerToTwoCountsOnce() {
    const Event both = answer("a", "2025-01-10", "one").that(RelationType::RespondsTo, u"two"_s);
    const std::vector<ReciprocityRow> rows =
        rowsOf({strikeOn("one", "2025-01-01"), strikeOn("two", "2025-01-05"), both});
    const ReciprocityRow& row = answersOfB(rows);
    QCOMPARE(row.pairs.size(), 2U);
    QVERIFY(std::abs(row.answerMagnitude - 1.0 / 3) < 1e-12);
    QVERIFY(std::abs(row.ratio - 1.0 / 6) < 1e-12);
    QCOMPARE(row.answeredWithin7, 0.5);
}

void TestReciprocity::reliefIsCountedByItself() {
    const Event eased =
        aRelief("eased").on("2025-02-01").by("cn").weighing(3).that(RelationType::RespondsTo, u"first"_s);
    const std::vector<ReciprocityRow> rows =
        rowsOf({strikeOn("one", "2025-01-01"), aRelief("first").on("2025-01-20").weighing(3), eased});
    QVERIFY(rows[3].isRelief && rows[3].answering == kSideB);
    QCOMPARE(rows[3].pairs.size(), 1U);
    QCOMPARE(rows[3].medianLag, 12.0);
    QCOMPARE(rows[3].ratio, 1.0);
    QVERIFY(answersOfB(rows).pairs.empty());
}

void TestReciprocity::whatIsNoAnswerIsLeftOut_data() {
    QTest::addColumn<Events>("events");
    const auto row = [](const char* name, Events events) { QTest::newRow(name) << std::move(events); };
    row("another relation", {strikeOn("one", "2025-01-01"),
                             anEvent("a").on("2025-01-02").by("cn").that(RelationType::Cites, u"one"_s)});
    row("one's own side", {strikeOn("one", "2025-01-01"), answer("a", "2025-01-02", "one").by("ally")});
    row("both sides", {strikeOn("one", "2025-01-01"), answer("a", "2025-01-02", "one").by("both")});
    row("neither side", {strikeOn("one", "2025-01-01"), answer("a", "2025-01-02", "one").by("other")});
    row("talks", {strikeOn("one", "2025-01-01"), answer("a", "2025-01-02", "one").as(Kind::Talks)});
    row("relief for pressure",
        {strikeOn("one", "2025-01-01"), answer("a", "2025-01-02", "one").as(Kind::Relief)});
}

void TestReciprocity::whatIsNoAnswerIsLeftOut() {
    QFETCH(Events, events);
    for (const ReciprocityRow& row : rowsOf(events)) {
        QVERIFY(row.pairs.empty());
    }
}

void TestReciprocity::erasTakeTheDayOfTheCause() {
    std::vector<Era> eras(2);
    eras[0].from = dayOf("2025-01-01");
    eras[0].to = dayOf("2025-02-01");
    eras[1].from = dayOf("2025-02-01");
    const std::vector<ReciprocityRow> rows = rowsOf(
        {strikeOn("one", "2025-01-31"), answer("a", "2025-02-05", "one"), strikeOn("two", "2025-02-01"),
         answer("b", "2025-02-06", "two"), strikeOn("early", "2024-12-31")},
        eras);
    QCOMPARE(rows.size(), 12U);
    QCOMPARE(answersOfB(rows).pairs.size(), 2U);
    QCOMPARE(answersOfB(rows).causes.size(), 3U);
    QCOMPARE(rows[6].era, std::optional<std::size_t>(0));
    QCOMPARE(rows[6].pairs.size(), 1U);
    QCOMPARE(rows[6].causes.size(), 1U);
    QCOMPARE(rows[10].era, std::optional<std::size_t>(1));
    QCOMPARE(rows[10].pairs.size(), 1U);
}

void TestReciprocity::withoutAnswersThereIsNothingToSay() {
    for (const ReciprocityRow& row : rowsOf({})) {
        QVERIFY(std::isnan(row.medianLag) && std::isnan(row.answeredWithin7) && std::isnan(row.ratio));
    }
    const auto tests = shiftTests(balanceInputOf({}), 100, 1);
    QVERIFY(tests);
    QCOMPARE(tests->size(), 4U);
    QCOMPARE(tests->at(0).probability, 1.0);
}

void TestReciprocity::answersByConstructionAreFound() {
    Events events;
    for (int i = 0; i < 30; ++i) {
        const Day day = dayOf("2018-01-01") + i * 61 + (i * i) % 17;
        events.push_back(anEvent(qPrintable(u"a%1"_s.arg(i))).on(day));
        events.push_back(anEvent(qPrintable(u"b%1"_s.arg(i))).on(day + 3).by("cn").against("us"));
    }
    const auto tests = shiftTests(balanceInputOf(events), kShifts, 1);
    const ShiftTest& answersB = tests->at(2);
    QCOMPARE(answersB.causes, 30U);
    QCOMPARE(answersB.followed, 30U);
    QVERIFY2(answersB.expectedFollowed < 10, qPrintable(QString::number(answersB.expectedFollowed)));
    QVERIFY2(answersB.probability < 0.01, qPrintable(QString::number(answersB.probability)));
    // The other way round nothing follows within a week.
    QCOMPARE(tests->at(0).followed, 0U);
    QCOMPARE(tests->at(0).probability, 1.0);
}

void TestReciprocity::actsThatIgnoreEachOtherAreNot() {
    Events events;
    for (int i = 0; i < 40; ++i) {
        events.push_back(anEvent(qPrintable(u"a%1"_s.arg(i))).on(dayOf("2018-01-01") + (i * 7919) % 2500));
        events.push_back(anEvent(qPrintable(u"b%1"_s.arg(i)))
                             .on(dayOf("2018-01-01") + (i * 6151 + 977) % 2500)
                             .by("cn")
                             .against("us"));
    }
    const auto tests = shiftTests(balanceInputOf(events), kShifts, 1);
    for (const ShiftTest& test : *tests) {
        QVERIFY2(test.probability > 0.05, qPrintable(QString::number(test.probability)));
    }
}

void TestReciprocity::theFollowedActsAreThoseThatAreCounted() {
    Events events;
    for (int i = 0; i < 60; ++i) {
        const Day day = dayOf("2018-01-01") + i * 9 + (i * i) % 13;
        events.push_back(anEvent(qPrintable(u"a%1"_s.arg(i))).on(day));
        events.push_back(anEvent(qPrintable(u"b%1"_s.arg(i))).on(day + (i * 5) % 21).by("cn").against("us"));
    }
    const BalanceInput input = balanceInputOf(events);
    const auto tests = shiftTests(input, 10, 1);
    for (const ShiftTest& test : *tests) {
        const auto pairs = followedPairs(input, test.answering, test.isRelief);
        QCOMPARE(pairs.size(), test.followed);
        for (const ReciprocityPair& pair : pairs) {
            QVERIFY(pair.lag >= 0 && pair.lag <= kFollowingDays);
            const auto& start = input.columns->start;
            QCOMPARE(
                start[static_cast<std::size_t>(pair.answer)] - start[static_cast<std::size_t>(pair.cause)],
                pair.lag);
        }
    }
    QVERIFY(tests->at(2).followed > 10 && tests->at(2).followed < 60);
}

void TestReciprocity::anActOfTheSameDayFollows() {
    // In the file the answer stands before what it follows.
    const BalanceInput input = balanceInputOf({anEvent("b").on("2025-03-04").by("cn").against("us"),
                                               strikeOn("a", "2025-03-04"), strikeOn("late", "2025-03-20")});
    QCOMPARE(followedPairs(input, kSideB, false).size(), 1U);
    QCOMPARE(followedPairs(input, kSideA, false).size(), 1U);
    QCOMPARE(shiftTests(input, 10, 1)->at(2).followed, 1U);
    QCOMPARE(magnitudes(input, defaultParameters(balanceTracks())).size(), 3U);
}

void TestReciprocity::aShiftTestCanBeStoppedAndRepeated() {
    const BalanceInput input =
        balanceInputOf({strikeOn("one", "2025-01-01"), strikeOn("two", "2025-06-01"),
                        answer("a", "2025-01-05", "one"), answer("b", "2025-09-01", "one")});
    QCOMPARE(shiftTests(input, 500, 7)->at(2).probability, shiftTests(input, 500, 7)->at(2).probability);
    std::stop_source source;
    source.request_stop();
    QVERIFY(!shiftTests(input, 500, 7, {}, source.get_token()));
    double last = 0;
    QVERIFY(shiftTests(input, 500, 7, [&](double share) { last = share; }));
    QCOMPARE(last, 1.0);
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestReciprocity)
#include "test_reciprocity.moc"

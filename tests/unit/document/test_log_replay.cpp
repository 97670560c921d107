// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits told in every order, and logs that somebody wrote by hand. What goes through files and copies is
// tested with project_merge.
#include "models/document/log_replay.h"

#include <QTest>
#include <algorithm>
#include <ctime>
#include <numeric>

#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

const QDateTime kBegin = QDateTime::fromString(u"2026-05-01T09:00:00Z"_s, Qt::ISODate);

Event strike() { return aFullEvent(u"strike"_s); }

/// An edit at this minute that turns the one record into the other.
LoggedEdit loggedEdit(const QString& id, int minute, const std::optional<Record>& before,
                      const std::optional<Record>& after, const QString& reverses = {}) {
    LoggedEdit logged;
    logged.id = id;
    logged.author = u"by "_s + id;
    logged.time = kBegin.addSecs(60 * minute);
    logged.reverses = reverses;
    logged.changes.changes = {{before, after}};
    return logged;
}

template <typename Work>
Event changed(Event event, Work work) {
    work(event);
    return event;
}
Event titled(const QString& title) {
    return changed(strike(), [&](Event& event) { event.title = title; });
}

/// What is known from before: the event "strike" alone.
Result<std::optional<Record>> before(const QString& name) {
    return name == u"event strike"_s ? std::optional<Record>(strike()) : std::nullopt;
}

QStringList conflictsOf(const ReplayOutcome& outcome) {
    QStringList found;
    for (const MergeConflict& each : outcome.conflicts) {
        found += each.record + u' ' + each.field + u": "_s + each.kept + u" / "_s + each.lost;
    }
    return found;
}

const Event& eventIn(const ReplayOutcome& outcome) {
    return std::get<Event>(*outcome.records.at(u"event strike"_s));
}

LoggedEdit choice(const QString& id, int minute, const QString& kept, const QString& rejected,
                  const QString& reverses = {}) {
    LoggedEdit logged = loggedEdit(id, minute, titled(u"b"_s), titled(u"a"_s), reverses);
    logged.changes.changes.clear();
    logged.changes.settled = {{u"event strike"_s, u"title"_s, kept, {rejected}}};
    return logged;
}

}  // namespace

class TestLogReplay : public QObject {
    Q_OBJECT

private slots:
    void theOrderInWhichRowsComeMakesNoDifference() {
        const Event tagged = changed(strike(), [](Event& event) { event.tags += u"new"_s; });
        const Event untagged = changed(strike(), [](Event& event) { event.tags.removeFirst(); });
        Event other = aFullEvent(u"other"_s);
        other.relations = {{RelationType::Cites, u"strike"_s, std::nullopt}};
        std::vector<LoggedEdit> edits{loggedEdit(u"a"_s, 1, strike(), titled(u"A"_s)),
                                      loggedEdit(u"b"_s, 1, strike(), titled(u"B"_s)),
                                      loggedEdit(u"d"_s, 3, strike(), tagged),
                                      loggedEdit(u"e"_s, 3, strike(), untagged),
                                      loggedEdit(u"f"_s, 4, std::nullopt, other),
                                      loggedEdit(u"g"_s, 5, titled(u"B"_s), std::nullopt)};
        std::vector<int> order(edits.size());
        std::iota(order.begin(), order.end(), 0);
        std::optional<ReplayOutcome> first;
        int orders = 0;
        do {
            std::vector<LoggedEdit> told;
            for (const int place : order) {
                told.push_back(edits[std::size_t(place)]);
            }
            const auto outcome = replay(told, before);
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
            if (!first) {
                first = *outcome;
            }
            QVERIFY(outcome->records == first->records);
            QVERIFY(outcome->conflicts == first->conflicts);
            QVERIFY(outcome->added == first->added);
            ++orders;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(orders, 720);
        // Of one minute the later id holds; who removed the event had not seen all that was done to it.
        QCOMPARE(eventIn(*first).title, u"B"_s);
        QStringList tags = strike().tags;
        tags.removeFirst();
        QCOMPARE(eventIn(*first).tags, tags + QStringList(u"new"_s));
        QCOMPARE(conflictsOf(*first), QStringList({u"event strike : \"present\" / null"_s,
                                                   u"event strike title: \"B\" / \"A\""_s}));
    }

    void whoHadSeenAValueReplacesIt() {
        const auto outcome = replay({loggedEdit(u"a"_s, 1, strike(), titled(u"A"_s)),
                                     loggedEdit(u"b"_s, 2, titled(u"A"_s), titled(u"B"_s))},
                                    before);
        QVERIFY(outcome);
        QCOMPARE(eventIn(*outcome).title, u"B"_s);
        QCOMPARE(conflictsOf(*outcome), QStringList());
    }
    void whatIsRemovedInSightOfAllIsGone() {
        const auto outcome = replay({loggedEdit(u"a"_s, 1, strike(), titled(u"A"_s)),
                                     loggedEdit(u"b"_s, 2, titled(u"A"_s), std::nullopt)},
                                    before);
        QVERIFY(outcome);
        QVERIFY(!outcome->records.at(u"event strike"_s));
        QCOMPARE(conflictsOf(*outcome), QStringList());
    }
    void whatIsReferredToStays() {
        Event other = aFullEvent(u"other"_s);
        other.relations = {{RelationType::Cites, u"strike"_s, std::nullopt}};
        const auto outcome = replay(
            {loggedEdit(u"a"_s, 1, strike(), std::nullopt), loggedEdit(u"b"_s, 2, std::nullopt, other)},
            before);
        QVERIFY(outcome);
        QVERIFY(outcome->records.at(u"event strike"_s).has_value());
        QCOMPARE(outcome->conflicts.size(), std::size_t(1));
        QCOMPARE(outcome->conflicts[0].because, u"event other"_s);
    }
    void partsThatDoNotGoTogetherAreRefused() {
        const Event later = changed(strike(), [](Event& event) {
            event.span = {event.span.start + 10, std::nullopt, Precision::OnDay};
        });
        const auto outcome = replay({loggedEdit(u"a"_s, 1, strike(), later)}, before);
        QVERIFY(outcome);
        QCOMPARE(eventIn(*outcome).span.start, later.span.start);
        LoggedEdit broken = loggedEdit(u"b"_s, 2, later, titled(u""_s));
        const auto refused = replay({loggedEdit(u"a"_s, 1, strike(), later), broken}, before);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message().contains(u"its edits do not go together"_s),
                 qPrintable(refused.error().message()));
    }
    void aFaultOfWhatWasBeforeIsTold() {
        const auto outcome = replay({loggedEdit(u"a"_s, 1, strike(), titled(u"A"_s))},
                                    [](const QString&) -> Result<std::optional<Record>> {
                                        return Error{{}, u"lost"_s, {}};
                                    });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().what, u"lost"_s);
    }

    void choicesHoldUntilTheyAreTakenBack_data() {
        QTest::addColumn<int>("reversals");
        QTest::addColumn<bool>("isSettled");
        QTest::newRow("a choice") << 0 << true;
        QTest::newRow("taken back") << 1 << false;
        QTest::newRow("made again") << 2 << true;
        QTest::newRow("taken back twice") << 3 << false;
    }
    void choicesHoldUntilTheyAreTakenBack() {
        QFETCH(int, reversals);
        QFETCH(bool, isSettled);
        std::vector<LoggedEdit> edits{loggedEdit(u"a"_s, 1, strike(), titled(u"a"_s)),
                                      loggedEdit(u"b"_s, 2, strike(), titled(u"b"_s)),
                                      choice(u"c0"_s, 3, u"\"a\""_s, u"\"b\""_s)};
        for (int i = 1; i <= reversals; ++i) {
            LoggedEdit back = edits.back();
            back.reverses = back.id;
            back.id = u"c%1"_s.arg(i);
            back.time = back.time.addSecs(60);
            back.changes.settled = {};
            edits.push_back(back);
        }
        const auto outcome = replay(edits, before);
        QVERIFY(outcome);
        QCOMPARE(conflictsOf(*outcome).isEmpty(), isSettled);
        QCOMPARE(eventIn(*outcome).title, isSettled ? u"a"_s : u"b"_s);
    }

    void editsThatTakeBackEachOtherGoNowhere_data() {
        QTest::addColumn<QStringList>("reverses");  // of c0, c1, …
        QTest::newRow("itself") << QStringList({u"c0"_s});
        QTest::newRow("each other") << QStringList({u"c1"_s, u"c0"_s});
        QTest::newRow("three in a circle") << QStringList({u"c2"_s, u"c0"_s, u"c1"_s});
        QTest::newRow("what is not there") << QStringList({u"none"_s});
        QTest::newRow("what comes later") << QStringList({u"c1"_s, {}});
    }
    void editsThatTakeBackEachOtherGoNowhere() {
        QFETCH(QStringList, reverses);
        std::vector<LoggedEdit> edits{loggedEdit(u"a"_s, 1, strike(), titled(u"a"_s)),
                                      loggedEdit(u"b"_s, 2, strike(), titled(u"b"_s))};
        for (int i = 0; i < reverses.size(); ++i) {
            edits.push_back(choice(u"c%1"_s.arg(i), 3 + i, u"\"a\""_s, u"\"b\""_s, reverses.value(i)));
        }
        const auto outcome = replay(edits, before);
        QVERIFY(outcome);
        QVERIFY(eventIn(*outcome).title == u"a"_s || eventIn(*outcome).title == u"b"_s);
    }
    void aChainOfReversalsIsWalkedOnce() {
        std::vector<LoggedEdit> edits{loggedEdit(u"a"_s, 1, strike(), titled(u"a"_s)),
                                      loggedEdit(u"b"_s, 2, strike(), titled(u"b"_s)),
                                      choice(u"c0"_s, 3, u"\"a\""_s, u"\"b\""_s)};
        constexpr int kMany = 200'000;
        for (int i = 1; i <= kMany; ++i) {
            LoggedEdit back;
            back.id = u"c%1"_s.arg(i);
            back.reverses = u"c%1"_s.arg(i - 1);
            back.time = kBegin.addSecs(300 + i);
            edits.push_back(back);
        }
        const std::clock_t begun = std::clock();
        const auto outcome = replay(edits, before);
        QVERIFY(outcome);
        QCOMPARE(eventIn(*outcome).title, u"a"_s);  // an even number of times
        QVERIFY(double(std::clock() - begun) / CLOCKS_PER_SEC < 5);
    }
    void codesInACircleAreBroken() {
        const auto code = [](const QString& id, const QString& parent) {
            Code made;
            made.id = id;
            made.name = id;
            made.parent = parent;
            return made;
        };
        const auto books = [&](const QString& name) -> Result<std::optional<Record>> {
            return name == u"code x"_s || name == u"code y"_s
                       ? std::optional<Record>(code(name.section(u' ', 1), {}))
                       : std::nullopt;
        };
        const auto outcome = replay({loggedEdit(u"a"_s, 1, code(u"x"_s, {}), code(u"x"_s, u"y"_s)),
                                     loggedEdit(u"b"_s, 2, code(u"y"_s, {}), code(u"y"_s, u"x"_s))},
                                    books);
        QVERIFY(outcome);
        QCOMPARE(std::get<Code>(*outcome->records.at(u"code x"_s)).parent, QString());
        QCOMPARE(std::get<Code>(*outcome->records.at(u"code y"_s)).parent, u"x"_s);
        QCOMPARE(outcome->conflicts.size(), std::size_t(1));
    }
};

FULCRUM_TEST(TestLogReplay)
#include "test_log_replay.moc"

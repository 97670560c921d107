// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tranches and clocks (MODEL.md §1), as rows.
#include <QTest>

#include "models/leverage/tranches.h"
#include "tests/support/event_builder.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

using Events = std::vector<Event>;

class TestTranches : public QObject {
    Q_OBJECT

private slots:
    void strengthIsCutIntoTranches_data();
    void strengthIsCutIntoTranches();
    void clocksRunAlongTheChain_data();
    void clocksRunAlongTheChain();
    void aLongChainIsFollowedToItsEnd();
};

namespace {

/// "2025-03-01…2025-04-01 0.5; 2025-03-01… 0.5"
QString inWords(const std::vector<Tranche>& tranches, EventIndex event) {
    QStringList words;
    for (const Tranche& tranche : tranches) {
        if (tranche.event == event) {
            const QString until = tranche.until == kOpenEnd ? QString() : isoFromDay(tranche.until);
            words << u"%1…%2 %3%4"_s.arg(isoFromDay(tranche.from), until)
                         .arg(tranche.size)
                         .arg(tranche.isHandedOver ? u" handed over"_s : QString());
        }
    }
    return words.join(u"; "_s);
}

Event ban() { return anEvent("ban").on("2025-03-01"); }

}  // namespace

void TestTranches::strengthIsCutIntoTranches_data() {
    QTest::addColumn<Events>("events");
    QTest::addColumn<QString>("tranches");

    QTest::newRow("a measure in force is one open tranche") << Events{ban()} << u"2025-03-01… 1"_s;
    QTest::newRow("an end closes it")
        << Events{anEvent("ban").on("2025-03-01").until("2025-04-01")} << u"2025-03-01…2025-04-01 1"_s;
    QTest::newRow("a measure without length has none")
        << Events{anEvent("ban").on("2025-03-01").until("2025-03-01")} << QString();
    QTest::newRow("a measure suspended on its first day has none")
        << Events{ban(), aRelief().on("2025-03-01").suspends("ban")} << QString();
    QTest::newRow("a cut splits the tranche") << Events{ban(), aRelief().on("2025-04-01").amends("ban", 0.25)}
                                              << u"2025-03-01…2025-04-01 0.75; 2025-03-01… 0.25"_s;
    QTest::newRow("a rise opens another")
        << Events{ban(), aRelief("a").on("2025-04-01").amends("ban", 0.25),
                  anEvent("b").on("2025-05-01").resumes("ban", 0.75)}
        << u"2025-03-01…2025-04-01 0.75; 2025-05-01… 0.5; 2025-03-01… 0.25"_s;
    QTest::newRow("a later cut closes the newest first and splits the last")
        << Events{ban(), aRelief("a").on("2025-04-01").amends("ban", 0.25),
                  anEvent("b").on("2025-05-01").resumes("ban", 0.75),
                  aRelief("c").on("2025-06-01").amends("ban", 0.125)}
        << u"2025-03-01…2025-04-01 0.75; 2025-05-01…2025-06-01 0.5; 2025-03-01…2025-06-01 0.125; 2025-03-01… 0.125"_s;
    QTest::newRow("a successor takes over what was still in force")
        << Events{ban(), aRelief("a").on("2025-04-01").amends("ban", 0.25),
                  anEvent("heir").on("2025-05-01").replaces("ban")}
        << u"2025-03-01…2025-04-01 0.75; 2025-03-01…2025-05-01 0.25 handed over"_s;
    QTest::newRow("a threat has tranches too") << Events{anEvent("ban").on("2025-03-01").as(Kind::Threat),
                                                         aRelief().on("2025-04-01").suspends("ban")}
                                               << u"2025-03-01…2025-04-01 1"_s;
    QTest::newRow("talks have none") << Events{anEvent("ban").on("2025-03-01").as(Kind::Talks)} << QString();
}

void TestTranches::strengthIsCutIntoTranches() {
    QFETCH(Events, events);
    QFETCH(QString, tranches);
    const auto columns = columnsOf(events);
    QCOMPARE(inWords(tranchesOf(*columns), indexIn(*columns, events, "ban")), tranches);
}

void TestTranches::clocksRunAlongTheChain_data() {
    QTest::addColumn<Events>("others");
    QTest::addColumn<QString>("clock");

    const Event old = anEvent("old").on("2018-07-06").until("2019-01-01");
    const auto later = [] { return anEvent("new").on("2025-03-01"); };
    QTest::newRow("without a chain it is its own start") << Events{later()} << u"2025-03-01"_s;
    QTest::newRow("a replaced measure hands its clock on, also long after its end")
        << Events{old, later().replaces("old")} << u"2018-07-06"_s;
    QTest::newRow("so does an amended one") << Events{old, later().amends("old", 1)} << u"2018-07-06"_s;
    QTest::newRow("so does a resumed one") << Events{old, later().resumes("old")} << u"2018-07-06"_s;
    QTest::newRow("the chain goes on over links")
        << Events{old, anEvent("middle").on("2020-01-01").amends("old", 1), later().replaces("middle")}
        << u"2018-07-06"_s;
    QTest::newRow("a chain that branches takes the earliest start")
        << Events{old, anEvent("middle").on("2020-01-01"), later().replaces("middle").replaces("old")}
        << u"2018-07-06"_s;
    QTest::newRow("an extension takes over nothing")
        << Events{old, later().that(RelationType::Extends, u"old"_s)} << u"2025-03-01"_s;
    QTest::newRow("a suspended measure hands nothing on")
        << Events{old, later().suspends("old")} << u"2025-03-01"_s;
    QTest::newRow("another actor's clock is not taken over")
        << Events{anEvent("old").on("2018-07-06").by("cn"), later().replaces("old")} << u"2025-03-01"_s;
    QTest::newRow("a clock of another track is not taken over")
        << Events{anEvent("old").on("2018-07-06").inTrack("minerals"), later().replaces("old")}
        << u"2025-03-01"_s;
    QTest::newRow("a threat passes no clock on")
        << Events{anEvent("old").on("2018-07-06").as(Kind::Threat), later().replaces("old")}
        << u"2025-03-01"_s;
    QTest::newRow("a relief passes no clock on")
        << Events{old, aRelief("middle").on("2020-01-01").amends("old", 0.5), later().replaces("middle")}
        << u"2025-03-01"_s;
    QTest::newRow("measures and countermeasures form one chain")
        << Events{anEvent("old").on("2018-07-06").as(Kind::Countermeasure), later().replaces("old")}
        << u"2018-07-06"_s;
    QTest::newRow("a circle shares its earliest start and comes to an end")
        << Events{anEvent("old").on("2018-07-06").replaces("new"), later().replaces("old")}
        << u"2018-07-06"_s;
    QTest::newRow("a measure that names itself keeps its start")
        << Events{later().replaces("new")} << u"2025-03-01"_s;
}

void TestTranches::clocksRunAlongTheChain() {
    QFETCH(Events, others);
    QFETCH(QString, clock);
    const auto columns = columnsOf(others);
    const std::vector<Day> clocks = clocksOf(*columns);
    QCOMPARE(isoFromDay(clocks.at(static_cast<std::size_t>(indexIn(*columns, others, "new")))), clock);
}

void TestTranches::aLongChainIsFollowedToItsEnd() {
    constexpr int kLinks = 100'000;
    std::vector<Event> events;
    for (int i = 0; i < kLinks; ++i) {
        EventBuilder link(QString::number(i));
        link.on(Day{10'000} + i / 10);
        if (i > 0) {
            link.that(RelationType::Replaces, QString::number(i - 1));
        }
        events.push_back(link);
    }
    const std::vector<Day> clocks = clocksOf(*columnsOf(events));
    QVERIFY(std::all_of(clocks.begin(), clocks.end(), [](Day clock) { return clock == 10'000; }));
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestTranches)
#include "test_tranches.moc"

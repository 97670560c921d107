// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/timeline/lanes.h"
#include "models/timeline/timeline_index.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_lanes.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Side> testSides() {
    std::vector<Side> sides;
    for (const NamedParty& party : balanceParties()) {
        sides.push_back(party.stake.side);
    }
    return sides;
}

Lanes lanesBy(Grouping grouping) {
    switch (grouping) {
        case Grouping::SideAndTrack:
            return testLanes();
        case Grouping::Track:
            return Lanes::byTrack(balanceTracks().size());
        case Grouping::Party:
            return Lanes::byParty(testSides());
        case Grouping::Kind:
            return Lanes::byKind();
        case Grouping::Tag:
            break;
    }
    return Lanes::byTag({{u"often"_s, {1, 2, 3, 4}}, {u"rare"_s, {2}}});
}

}  // namespace

class TestLanes : public QObject {
    Q_OBJECT
private slots:
    void eachEventLiesInOneLaneOfEachGrouping_data() {
        QTest::addColumn<int>("grouping");
        for (int i = 0; i < kGroupingCount; ++i) {
            QTest::newRow(qPrintable(u"by "_s + toText(static_cast<Grouping>(i)))) << i;
        }
    }
    void eachEventLiesInOneLaneOfEachGrouping() {
        QFETCH(int, grouping);
        const Lanes lanes = lanesBy(static_cast<Grouping>(grouping));
        QCOMPARE(int(lanes.grouping()), grouping);
        const auto columns = generatedProject(5, 2'000, 3).columns;
        const TimelineIndex index(columns, lanes, kLastDay);
        std::int64_t sum = 0;
        for (LaneIndex lane = 0; lane < lanes.size(); ++lane) {
            sum += index.touching({&lane, 1}, {double(kFirstDay), double(kLastDay)}).all();
        }
        QCOMPARE(sum, std::int64_t{columns->size()});
    }

    void whatALaneSaysHoldsOfItsEvents() {
        const auto columns = generatedProject(6, 500, 3).columns;
        const Lanes byTrack = lanesBy(Grouping::Track);
        const Lanes byParty = lanesBy(Grouping::Party);
        const Lanes byKind = lanesBy(Grouping::Kind);
        const std::vector<Side> sides = testSides();
        for (EventIndex event = 0; event < columns->size(); ++event) {
            const auto at = static_cast<std::size_t>(event);
            QCOMPARE(*byTrack.at(byTrack.laneOf(*columns, event)).track, columns->track[at]);
            QCOMPARE(*byKind.at(byKind.laneOf(*columns, event)).kind, columns->kind[at]);
            const Lane& lane = byParty.at(byParty.laneOf(*columns, event));
            QCOMPARE(*lane.party, columns->actor[at]);
            QCOMPARE(lane.side, sides[columns->actor[at]]);
        }
    }

    void partiesStandBySide() {
        const Lanes lanes = Lanes::byParty({Side::B, Side::None, Side::A, Side::B, Side::A});
        std::vector<int> parties;
        for (const Lane& lane : lanes.all()) {
            parties.push_back(lane.party ? *lane.party : -1);
        }
        QCOMPARE(parties, (std::vector<int>{2, 4, 1, 0, 3, -1}));
    }

    void nobodyNamedHasALane() {
        std::vector<Event> events{anEvent("a")};
        EventColumns columns = *columnsOf(events);
        columns.actor[0] = kNoParty;
        const Lanes lanes = lanesBy(Grouping::Party);
        QCOMPARE(lanes.laneOf(columns, 0), lanes.size() - 1);
    }

    void anEventWithSeveralTagsLiesWithTheRarest() {
        EventColumns columns = *columnsOf({anEvent("a"), anEvent("b"), anEvent("c")});
        columns.key = {1, 2, 99};
        const Lanes lanes = lanesBy(Grouping::Tag);
        QCOMPARE(lanes.at(lanes.laneOf(columns, 0)).tag, u"often"_s);
        QCOMPARE(lanes.at(lanes.laneOf(columns, 1)).tag, u"rare"_s);
        QCOMPARE(lanes.at(lanes.laneOf(columns, 2)).tag, QString());
    }

    void equalLanesHoldEqualEvents() {
        QVERIFY(lanesBy(Grouping::Tag) == lanesBy(Grouping::Tag));
        QVERIFY(!(lanesBy(Grouping::Tag) == Lanes::byTag({{u"often"_s, {1, 2, 3}}, {u"rare"_s, {2}}})));
        QVERIFY(!(lanesBy(Grouping::Track) == testLanes()));
        QVERIFY(testLanes() == testLanes());
    }

    void groupingsHaveWords() {
        for (int i = 0; i < kGroupingCount; ++i) {
            const auto grouping = static_cast<Grouping>(i);
            QCOMPARE(groupingFromText(toText(grouping)), std::optional(grouping));
        }
        QVERIFY(!groupingFromText(u"colour"));
    }
};

FULCRUM_TEST(TestLanes)
#include "test_lanes.moc"

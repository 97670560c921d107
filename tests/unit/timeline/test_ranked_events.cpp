// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QtTest>
#include <numeric>

#include "models/timeline/ranked_events.h"
#include "tests/support/edited_columns.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_lanes.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

constexpr Day kRankedHorizon = 18'500;

/// The events of some lanes for which `isWanted` holds, heaviest and then earliest first.
template <typename Predicate>
std::vector<EventIndex> ranked(const EventColumns& columns, const Lanes& lanes,
                               const std::vector<LaneIndex>& some, Predicate isWanted) {
    std::vector<EventIndex> events;
    for (EventIndex event = 0; event < columns.size(); ++event) {
        const LaneIndex lane = lanes.laneOf(columns, event);
        if (std::find(some.begin(), some.end(), lane) != some.end() && isWanted(event)) {
            events.push_back(event);
        }
    }
    std::stable_sort(events.begin(), events.end(),
                     [&](EventIndex a, EventIndex b) { return rankOf(columns, a) > rankOf(columns, b); });
    return events;
}

std::vector<MarkRank> ranksOf(const EventColumns& columns, const std::vector<EventIndex>& events) {
    std::vector<MarkRank> ranks;
    ranks.reserve(events.size());
    for (const EventIndex event : events) {
        ranks.push_back(rankOf(columns, event));
    }
    return ranks;
}

void compareWithRanking(const RankedEvents& index, const EventColumns& columns, const Lanes& lanes,
                        QRandomGenerator& random) {
    for (int round = 0; round < 60; ++round) {
        std::vector<LaneIndex> some{static_cast<LaneIndex>(random.bounded(lanes.size()))};
        if (round % 2 == 0) {
            some.push_back((some.front() + 1) % lanes.size());
        }
        const double from = columns.start.front() - 10 + random.bounded(1600) + (round % 3) * 0.4;
        const DayRange range{from, from + 1 + random.bounded(400)};

        const std::size_t most = 1 + random.bounded(40U);
        std::vector<EventIndex> standing = ranked(columns, lanes, some, [&](EventIndex event) {
            const auto at = static_cast<std::size_t>(event);
            return isBar(shapeOf(columns.kind[at])) && columns.start[at] < from &&
                   drawnEnd(columns, event, kRankedHorizon) > from;
        });
        standing.resize(std::min(standing.size(), most));
        QCOMPARE(index.standing(some, from, most, columns), standing);

        const std::vector<EventIndex> starting = ranked(columns, lanes, some, [&](EventIndex event) {
            const Day start = columns.start[static_cast<std::size_t>(event)];
            return start >= range.from && start < range.to;
        });
        std::vector<EventIndex> all = index.starting(some, range, starting.size() + 1, columns);
        QCOMPARE(ranksOf(columns, all), ranksOf(columns, starting));
        std::sort(all.begin(), all.end());
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());

        // What does not fit is a choice, and never lighter than what was left out.
        const std::vector<EventIndex> few = index.starting(some, range, most, columns);
        QVERIFY(few.size() <= 2 * most + 1);
        QVERIFY(few.empty() == starting.empty() || few.size() < starting.size());
        for (std::size_t i = 0; i < std::min({few.size(), starting.size(), most}); ++i) {
            QCOMPARE(rankOf(columns, few[i]), rankOf(columns, starting[i]));
        }
    }
}

}  // namespace

class TestRankedEvents : public QObject {
    Q_OBJECT
private slots:
    void aWindowGetsWhatSortingEveryEventGives() {
        QRandomGenerator random(1);
        const Lanes lanes = testLanes();
        for (const int count : {1, 40, 3000}) {
            const auto columns = generatedProject(static_cast<std::uint32_t>(count), count, 4).columns;
            compareWithRanking(RankedEvents(*columns, lanes, kRankedHorizon), *columns, lanes, random);
        }
    }

    void someEventsAndTheOthersAreAll() {
        QRandomGenerator random(6);
        const Lanes lanes = testLanes();
        const auto columns = generatedProject(5, 700, 4).columns;
        const EventSet some =
            EventSet::of(columns->size(), [&](EventIndex) { return random.bounded(3) == 0; });
        const EventSet others =
            EventSet::of(columns->size(), [&](EventIndex event) { return !some.contains(event); });
        std::vector<LaneIndex> every(static_cast<std::size_t>(lanes.size()));
        std::iota(every.begin(), every.end(), 0);
        const double middle = columns->start[columns->start.size() / 2];
        const auto found = [&](const EventSet* shown) {
            const RankedEvents index(*columns, lanes, kRankedHorizon, shown);
            std::vector<EventIndex> events =
                index.starting(every, {middle, double(kLastDay)}, 10'000, *columns);
            const std::vector<EventIndex> standing = index.standing(every, middle, 10'000, *columns);
            events.insert(events.end(), standing.begin(), standing.end());
            return events;
        };
        const std::vector<EventIndex> part = found(&some);
        QVERIFY(!part.empty());
        QVERIFY(std::ranges::all_of(part, [&](EventIndex event) { return some.contains(event); }));
        std::vector<EventIndex> together = found(&others);
        together.insert(together.end(), part.begin(), part.end());
        std::vector<EventIndex> all = found(nullptr);
        std::ranges::sort(together);
        std::ranges::sort(all);
        QCOMPARE(together, all);
    }

    void anEditLeavesWhatBuildingAnewGives() {
        QRandomGenerator random(2);
        const Lanes lanes = testLanes();
        EventColumns before = *generatedProject(3, 600, 4).columns;
        RankedEvents index(before, lanes, kRankedHorizon);
        for (std::uint32_t seed = 0; seed < 25; ++seed) {
            EventColumns after = editedColumns(before, seed, 1 + static_cast<int>(seed % 5));
            index.update(before, after, editBetween(before, after), lanes);
            before = std::move(after);
            compareWithRanking(index, before, lanes, random);
        }
    }

    void endsOfManyBarsAreFoundAnewWhereAnEditMovesThem() {
        // So many bars of each lane and rank that an edit leaves most of their blocks alone.
        const Lanes lanes = Lanes::byKind();
        EventColumns before = *generatedProject(6, 8000, 4).columns;
        RankedEvents index(before, lanes, kRankedHorizon);
        for (std::uint32_t seed = 0; seed < 60; ++seed) {
            EventColumns after = editedColumns(before, seed, 1 + static_cast<int>(seed % 4));
            index.update(before, after, editBetween(before, after), lanes);
            before = std::move(after);
            const RankedEvents anew(before, lanes, kRankedHorizon);
            for (LaneIndex lane = 0; lane < lanes.size(); ++lane) {
                for (Day day = before.start.front(); day < before.start.back(); day += 97) {
                    QCOMPARE(index.standing({&lane, 1}, double(day), 10'000, before),
                             anew.standing({&lane, 1}, double(day), 10'000, before));
                }
            }
        }
    }

    void aBarThatMovesIntoTheBlockBeforeKeepsItsEnd() {
        // One a day for some days each, but for the first of a block, which lasts; one before it moves behind
        // it.
        const Lanes lanes = Lanes::byKind();
        std::vector<Event> events;
        events.reserve(2000);
        for (int i = 0; i < 2000; ++i) {
            events.push_back(anEvent(qPrintable(QString::number(i))).on(dayOf("2020-01-01") + i));
        }
        EventColumns before = *columnsOf(events);
        for (std::size_t i = 0; i < before.key.size(); ++i) {
            before.end[i] = before.start[i] + (i == 320 ? 1990 : 3);
        }
        EventColumns after = before;
        after.start[10] += 1000;
        after.end[10] = after.start[10] + 3;
        after.sort();
        RankedEvents index(before, lanes, kRankedHorizon);
        index.update(before, after, editBetween(before, after), lanes);
        const LaneIndex lane = lanes.laneOf(after, 0);
        const std::vector<EventIndex> lasting =
            index.standing({&lane, 1}, dayOf("2020-01-01") + 1800.0, 100, after);
        QVERIFY(std::ranges::find(lasting, 319) != lasting.end());
    }

    void aChoiceIsSpreadOverTheWindowAndStandsStillWhilePanning() {
        std::vector<Event> events;
        events.reserve(4000);
        for (int i = 0; i < 4000; ++i) {
            events.push_back(
                anEvent(qPrintable(QString::number(i))).on(dayOf("2020-01-01") + i / 2).weighing(5));
        }
        const auto columns = columnsOf(events);
        const Lanes lanes = testLanes();
        const RankedEvents index(*columns, lanes, kRankedHorizon);
        const LaneIndex lane = lanes.laneOf(*columns, 0);
        const Day first = dayOf("2020-02-01");
        const std::vector<EventIndex> chosen =
            index.starting({&lane, 1}, {double(first), first + 1000.0}, 50, *columns);
        QVERIFY(chosen.size() >= 25);
        const auto startOf = [&](EventIndex event) {
            return columns->start[static_cast<std::size_t>(event)];
        };
        QVERIFY(startOf(chosen.front()) < first + 40 && startOf(chosen.back()) > first + 960);
        const std::vector<EventIndex> panned =
            index.starting({&lane, 1}, {first + 7.5, first + 1007.5}, 50, *columns);
        for (const EventIndex event : chosen) {
            const bool isSeen = startOf(event) >= first + 7.5;
            QCOMPARE(std::find(panned.begin(), panned.end(), event) != panned.end(), isSeen);
        }
    }
};

FULCRUM_TEST(TestRankedEvents)
#include "test_ranked_events.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An index that was mended after edits and changes of what is shown answers as one that is built anew.
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

#include "models/timeline/timeline_index.h"
#include "tests/support/edited_columns.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_lanes.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

constexpr Day kHorizon = 18'000;

std::shared_ptr<const EventSet> someOf(EventIndex size, QRandomGenerator& random) {
    return std::make_shared<const EventSet>(
        EventSet::of(size, [&](EventIndex) { return random.bounded(3) != 0; }));
}

std::vector<EventKey> allKeys(const EventColumns& before, const EventColumns& after) {
    std::vector<EventKey> keys = before.key;
    keys.insert(keys.end(), after.key.begin(), after.key.end());
    return keys;
}

void compareEverywhere(const TimelineIndex& mended, const TimelineIndex& built, QRandomGenerator& random) {
    QCOMPARE(mended.weights(), built.weights());
    QCOMPARE(&mended.columns(), &built.columns());
    QCOMPARE(mended.shown(), built.shown());
    const EventColumns& columns = built.columns();
    for (LaneIndex lane = 0; lane < built.lanes().size(); ++lane) {
        const std::vector<LaneIndex> lanes{lane, (lane + 1) % built.lanes().size()};
        for (int round = 0; round < 6; ++round) {
            const double from = columns.start.front() + random.bounded(1500);
            const DayRange range{from, from + 1 + random.bounded(400)};
            QCOMPARE(mended.touching(lanes, range).starting, built.touching(lanes, range).starting);
            QCOMPARE(mended.touching(lanes, range).standing, built.touching(lanes, range).standing);
            QCOMPARE(mended.starting(lanes, range, 20), built.starting(lanes, range, 20));
            QCOMPARE(mended.standing(lanes, from, 20), built.standing(lanes, from, 20));
            const int level = random.bounded(10);
            const std::int32_t first = DensityPyramid::binOf(static_cast<Day>(from), level);
            const auto bins = mended.bins(lanes, first, level, 8);
            const auto expected = built.bins(lanes, first, level, 8);
            for (std::size_t i = 0; i < bins.size(); ++i) {
                QCOMPARE(bins[i].starts, expected[i].starts);
                QCOMPARE(bins[i].inForce, expected[i].inForce);
                QCOMPARE(bins[i].top, expected[i].top);
            }
        }
    }
}

}  // namespace

class TestTimelineIndex : public QObject {
    Q_OBJECT
private slots:
    void editsOfWhatAFilterShowsAreMended() {
        QRandomGenerator random(8);
        auto columns = generatedProject(3, 4000, 4).columns;
        auto shown = someOf(columns->size(), random);
        TimelineIndex index(columns, testLanes(), kHorizon, shown);
        for (std::uint32_t seed = 0; seed < 12; ++seed) {
            const auto after = std::make_shared<const EventColumns>(
                editedColumns(*columns, seed, 1 + static_cast<int>(seed % 3)));
            // What is shown follows the edit, but for an event or two that the filter sees otherwise now.
            EventSet now = carriedOver(*shown, *columns, *after, editBetween(*columns, *after));
            const EventIndex other = random.bounded(after->size());
            now.contains(other) ? now.erase(other) : now.insert(other);
            const auto shownNow = std::make_shared<const EventSet>(std::move(now));
            QVERIFY(index.mend(after, testLanes(), kHorizon,
                               seed % 2 == 0 ? std::optional(allKeys(*columns, *after)) : std::nullopt,
                               shownNow));
            compareEverywhere(index, TimelineIndex(after, testLanes(), kHorizon, shownNow), random);
            columns = after;
            shown = shownNow;
        }
    }

    void aFewMoreOrFewerAreMended() {
        QRandomGenerator random(9);
        const auto columns = generatedProject(4, 3000, 4).columns;
        TimelineIndex index(columns, testLanes(), kHorizon);
        EventSet most(columns->size(), true);
        for (int i = 0; i < 5; ++i) {
            most.erase(random.bounded(columns->size()));
        }
        const auto nearlyAll = std::make_shared<const EventSet>(most);
        QVERIFY(index.mend(columns, testLanes(), kHorizon, std::nullopt, nearlyAll));
        compareEverywhere(index, TimelineIndex(columns, testLanes(), kHorizon, nearlyAll), random);
        QVERIFY(index.mend(columns, testLanes(), kHorizon, std::nullopt, nullptr));
        compareEverywhere(index, TimelineIndex(columns, testLanes(), kHorizon), random);
    }

    void muchIsNotMended() {
        QRandomGenerator random(10);
        const auto columns = generatedProject(5, 3000, 4).columns;
        TimelineIndex index(columns, testLanes(), kHorizon);
        const auto few = someOf(columns->size(), random);
        QVERIFY(!index.mend(columns, testLanes(), kHorizon, std::nullopt, few));
        QVERIFY(!index.mend(columns, Lanes::byKind(), kHorizon, std::nullopt, nullptr));
        QVERIFY(!index.mend(columns, testLanes(), kHorizon + 1, std::nullopt, nullptr));
        compareEverywhere(index, TimelineIndex(columns, testLanes(), kHorizon), random);
        index.update(columns, testLanes(), kHorizon, std::nullopt, few);
        compareEverywhere(index, TimelineIndex(columns, testLanes(), kHorizon, few), random);
    }
};

FULCRUM_TEST(TestTimelineIndex)
#include "test_timeline_index.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QtTest>
#include <cmath>

#include "models/timeline/density_pyramid.h"
#include "models/timeline/mark_shape.h"
#include "tests/support/edited_columns.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_lanes.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

bool isInLane(const EventColumns& columns, EventIndex event, const Lanes& lanes, LaneIndex lane) {
    return lanes.laneOf(columns, event) == lane;
}

bool isBarAt(const EventColumns& columns, EventIndex event) {
    return isBar(shapeOf(columns.kind[static_cast<std::size_t>(event)]));
}

/// A bin by counting every event.
DensityBin countedBin(const EventColumns& columns, const Lanes& lanes, LaneIndex lane, Day horizon, Day from,
                      Day to) {
    DensityBin bin;
    for (EventIndex event = 0; event < columns.size(); ++event) {
        const Day start = columns.start[static_cast<std::size_t>(event)];
        if (!isInLane(columns, event, lanes, lane)) {
            continue;
        }
        if (isBarAt(columns, event) && start < to && drawnEnd(columns, event, horizon) > from) {
            ++bin.inForce;
        }
        if (start >= from && start < to) {
            ++bin.starts;
            if (bin.top == kNoIndex || rankOf(columns, event) > rankOf(columns, bin.top)) {
                bin.top = event;
            }
        }
    }
    return bin;
}

Touching countedTouching(const EventColumns& columns, const Lanes& lanes, LaneIndex lane, Day horizon,
                         const DayRange& range) {
    Touching touching;
    for (EventIndex event = 0; event < columns.size(); ++event) {
        const Day start = columns.start[static_cast<std::size_t>(event)];
        if (!isInLane(columns, event, lanes, lane) || start >= range.to) {
            continue;
        }
        if (start >= range.from) {
            ++touching.starting;
        } else if (isBarAt(columns, event) && drawnEnd(columns, event, horizon) > range.from) {
            ++touching.standing;
        }
    }
    return touching;
}

constexpr Day kPyramidHorizon = 18'000;

/// Compares bins of every lane and of some levels and places with the count over all events.
void compareWithCount(const DensityPyramid& pyramid, const EventColumns& columns, const Lanes& lanes,
                      QRandomGenerator& random) {
    const Day first = columns.start.front();
    const Day last = columns.start.back();
    for (LaneIndex lane = 0; lane < lanes.size(); ++lane) {
        for (const int level : {0, 1, 3, 6, 9, 12, DensityPyramid::kLevels - 1}) {
            const std::int32_t from = DensityPyramid::binOf(
                first + static_cast<Day>(random.bounded(last - first + 200)) - 100, level);
            const std::vector<DensityBin> bins = pyramid.query(lane, from, level, 5, columns);
            for (std::int32_t i = 0; i < 5; ++i) {
                const std::int64_t begin = std::int64_t{from + i} << level;
                const std::int64_t end = begin + (std::int64_t{1} << level);
                const auto inBounds = [](std::int64_t day) {
                    return static_cast<Day>(std::clamp<std::int64_t>(day, kFirstDay, kLastDay));
                };
                const DensityBin expected =
                    countedBin(columns, lanes, lane, kPyramidHorizon, inBounds(begin), inBounds(end));
                const DensityBin& bin = bins[static_cast<std::size_t>(i)];
                QCOMPARE(bin.starts, expected.starts);
                QCOMPARE(bin.inForce, expected.inForce);
                QCOMPARE(bin.top, expected.top);
            }
        }
    }
}

}  // namespace

class TestDensityPyramid : public QObject {
    Q_OBJECT
private slots:
    void binsAreWhatCountingEveryEventGives() {
        QRandomGenerator random(1);
        const Lanes lanes = testLanes();
        for (std::uint32_t seed = 0; seed < 6; ++seed) {
            const auto columns = generatedProject(seed, 300, 1 + static_cast<int>(seed) * 3).columns;
            compareWithCount(DensityPyramid(*columns, lanes, kPyramidHorizon), *columns, lanes, random);
        }
    }

    void someEventsAndTheOthersAddUpToAll() {
        QRandomGenerator random(5);
        const Lanes lanes = testLanes();
        const auto columns = generatedProject(9, 500, 4).columns;
        const EventSet some =
            EventSet::of(columns->size(), [&](EventIndex) { return random.bounded(3) == 0; });
        const EventSet others =
            EventSet::of(columns->size(), [&](EventIndex event) { return !some.contains(event); });
        const DensityPyramid all(*columns, lanes, kPyramidHorizon);
        const DensityPyramid part(*columns, lanes, kPyramidHorizon, &some);
        const DensityPyramid rest(*columns, lanes, kPyramidHorizon, &others);
        std::int32_t counted = 0;
        for (LaneIndex lane = 0; lane < lanes.size(); ++lane) {
            for (const int level : {0, 4, 8}) {
                const std::int32_t first = DensityPyramid::binOf(columns->start.front(), level);
                const int count = DensityPyramid::binOf(columns->start.back(), level) - first + 1;
                const auto of = [&](const DensityPyramid& pyramid) {
                    return pyramid.query(lane, first, level, count, *columns);
                };
                const auto bins = of(all), partBins = of(part), restBins = of(rest);
                for (std::size_t i = 0; i < bins.size(); ++i) {
                    QCOMPARE(partBins[i].starts + restBins[i].starts, bins[i].starts);
                    QCOMPARE(partBins[i].inForce + restBins[i].inForce, bins[i].inForce);
                    QVERIFY(partBins[i].top == kNoIndex || some.contains(partBins[i].top));
                    counted += level == 0 ? partBins[i].starts : 0;
                }
            }
        }
        QCOMPARE(counted, some.count());
    }

    void windowsAreCountedToTheFractionOfADay() {
        QRandomGenerator random(2);
        const Lanes lanes = testLanes();
        const auto columns = generatedProject(7, 800, 4).columns;
        const DensityPyramid pyramid(*columns, lanes, kPyramidHorizon);
        for (int round = 0; round < 300; ++round) {
            // Every third window begins and ends with a day, where a comparison the wrong way round shows.
            const double fraction = round % 3 == 0 ? 0 : random.generateDouble();
            const double from = columns->start.front() - 20 + random.bounded(1500) + fraction;
            const DayRange range{from,
                                 from + (round % 3 == 0 ? 1 + random.bounded(30) : 1500 * fraction + 0.1)};
            for (LaneIndex lane = 0; lane < lanes.size(); ++lane) {
                const Touching expected = countedTouching(*columns, lanes, lane, kPyramidHorizon, range);
                const Touching touching = pyramid.touching(lane, range);
                QCOMPARE(touching.starting, expected.starting);
                QCOMPARE(touching.standing, expected.standing);
            }
        }
    }

    void anEditLeavesWhatBuildingAnewGives() {
        QRandomGenerator random(3);
        const Lanes lanes = testLanes();
        EventColumns before = *generatedProject(11, 300, 3).columns;
        DensityPyramid pyramid(before, lanes, kPyramidHorizon);
        for (std::uint32_t seed = 0; seed < 30; ++seed) {
            EventColumns after = editedColumns(before, seed, 1 + static_cast<int>(seed % 7));
            pyramid.update(before, after, editBetween(before, after), lanes, kPyramidHorizon);
            before = std::move(after);
            compareWithCount(pyramid, before, lanes, random);
            QVERIFY(pyramid.size() > 0);
        }
    }

    void removingEverythingLeavesNothing() {
        const Lanes lanes = testLanes();
        const auto columns = generatedProject(5, 50, 2).columns;
        DensityPyramid pyramid(*columns, lanes, kPyramidHorizon);
        const EventColumns none;
        pyramid.update(*columns, none, editBetween(*columns, none), lanes, kPyramidHorizon);
        for (LaneIndex lane = 0; lane < lanes.size(); ++lane) {
            QCOMPARE(pyramid.touching(lane, {double(kFirstDay), double(kLastDay)}).all(), std::int64_t{0});
        }
    }

    void lanesAreFormedByAdding() {
        const Lanes lanes = testLanes();
        const auto columns = generatedProject(9, 500, 3).columns;
        const DensityPyramid pyramid(*columns, lanes, kPyramidHorizon);
        const std::int32_t first = DensityPyramid::binOf(columns->start.front(), 5);
        std::vector<DensityBin> sum(50);
        for (LaneIndex lane = 0; lane < lanes.size(); ++lane) {
            pyramid.addTo(sum, lane, first, 5, *columns);
        }
        std::int32_t starts = 0;
        for (const DensityBin& bin : sum) {
            starts += bin.starts;
        }
        QCOMPARE(starts, 500);
    }

    void aRecordOfTenThousandYearsTakesNoMoreThanItsEvents() {
        std::vector<Event> events;
        for (int i = 0; i < 200; ++i) {
            events.push_back(
                anEvent(qPrintable(QString::number(i))).on(kFirstDay + i * 18'000).weighing(1 + i % 5));
        }
        const auto columns = columnsOf(events);
        const DensityPyramid pyramid(*columns, testLanes(), kLastDay);
        QVERIFY2(pyramid.size() < 150'000, qPrintable(QString::number(pyramid.size())));
        const LaneIndex lane = testLanes().laneOf(*columns, 0);
        QCOMPARE(pyramid.touching(lane, {double(kFirstDay), double(kLastDay)}).starting, std::int64_t{200});
    }

    void theNarrowestLevelThatIsWideEnoughIsTaken() {
        QCOMPARE(DensityPyramid::levelFor(0.1), 0);
        QCOMPARE(DensityPyramid::levelFor(1), 0);
        QCOMPARE(DensityPyramid::levelFor(1.01), 1);
        QCOMPARE(DensityPyramid::levelFor(64), 6);
        QCOMPARE(DensityPyramid::levelFor(1e12), DensityPyramid::kLevels - 1);
    }
};

FULCRUM_TEST(TestDensityPyramid)
#include "test_density_pyramid.moc"

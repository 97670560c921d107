// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QtTest>
#include <map>
#include <set>

#include "models/timeline/lane_candidates.h"
#include "models/timeline/timeline_layout.h"
#include "tests/support/edited_columns.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_lanes.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

constexpr Day kDensityHorizon = 18'500;

/// A dense generated project and a request over it in 1,000 pixels.
struct DenseScene {
    std::shared_ptr<const EventColumns> columns;
    TimelineIndex index;
    TimelineRequest request;

    explicit DenseScene(int count)
        : columns(generatedProject(21, count, 4).columns), index(columns, testLanes(), kDensityHorizon) {
        request.index = &index;
        request.height = 400;
        request.labelWidth = [](EventIndex event) { return 30.0 + event % 90; };
        show(columns->start.front(), columns->start.back() + 1);
    }

    void show(double from, double to) { request.scale = {bounded({from, to}), 100, 1000}; }

    bool isSeen(EventIndex event) const {
        const auto at = static_cast<std::size_t>(event);
        const DayRange& range = request.scale.range;
        if (columns->start[at] >= range.to) {
            return false;
        }
        return columns->start[at] >= range.from ||
               (isBar(shapeOf(columns->kind[at])) && drawnEnd(*columns, event, kDensityHorizon) > range.from);
    }
};

bool overlaps(double left, double right, double otherLeft, double otherRight) {
    return left < otherRight && otherLeft < right;
}

/// Whether no label lies on another label or another mark of its row.
bool labelsStandFree(const TimelineLayout& layout) {
    for (const PlacedEvent& one : layout.events) {
        if (one.labelSide == LabelSide::None) {
            continue;
        }
        const double left = one.labelLeft;
        const double right = one.labelLeft + one.labelRoom;
        if (left < layout.scale.left || right > layout.scale.right()) {
            return false;
        }
        for (const PlacedEvent& other : layout.events) {
            if (&one == &other || one.top != other.top) {
                continue;
            }
            if (overlaps(left, right, other.left, other.right) ||
                (other.labelSide != LabelSide::None &&
                 overlaps(left, right, other.labelLeft, other.labelLeft + other.labelRoom))) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace

class TestTimelineDensity : public QObject {
    Q_OBJECT
private slots:
    void inAnyWindowEveryEventHasAMarkOrIsCountedWhereItLies() {
        QRandomGenerator random(4);
        DenseScene scene(20'000);
        for (int round = 0; round < 150; ++round) {
            const double from = scene.columns->start.front() + random.bounded(1400.0);
            scene.show(from, from + std::exp(random.bounded(7.0)) + 1);
            const TimelineLayout layout = layOutTimeline(scene.request);
            std::int32_t seen = 0;
            for (EventIndex event = 0; event < scene.columns->size(); ++event) {
                seen += scene.isSeen(event) ? 1 : 0;
            }
            QCOMPARE(layout.visible, seen);
            std::int32_t hidden = 0;
            for (const LaneBox& box : layout.lanes) {
                std::int32_t inBins = 0;
                for (const PlacedBin& bin : box.bins) {
                    QVERIFY(bin.hidden >= 0);
                    inBins += bin.hidden;
                }
                QCOMPARE(inBins, box.crowdedOut);
                hidden += inBins;
            }
            QCOMPARE(static_cast<std::int32_t>(layout.events.size()) + hidden, seen);
            std::set<EventIndex> placed;
            for (const PlacedEvent& event : layout.events) {
                QVERIFY(scene.isSeen(event.event));
                QVERIFY(placed.insert(event.event).second);
            }
            QVERIFY(labelsStandFree(layout));
        }
    }

    void whatIsLaidOutDependsOnThePixelsAndNotOnTheEvents() {
        std::vector<std::size_t> measured;
        for (const int count : {20'000, 80'000}) {
            DenseScene scene(count);
            std::set<EventIndex> asked;
            scene.request.labelWidth = [&](EventIndex event) {
                asked.insert(event);
                return 50.0;
            };
            const TimelineLayout layout = layOutTimeline(scene.request);
            QCOMPARE(layout.visible, count);
            measured.push_back(asked.size());
            QVERIFY(layout.events.size() <= asked.size());
        }
        QVERIFY2(measured[1] < 1500 && measured[1] < measured[0] * 3 / 2,
                 qPrintable(QStringLiteral("%1 %2").arg(measured[0]).arg(measured[1])));
    }

    void aLabelThatIsTooLongIsCutAndSaysSo() {
        DenseScene scene(60);
        scene.request.labelWidth = [](EventIndex event) { return event % 2 == 0 ? 400.0 : 40.0; };
        for (const PlacedEvent& event : layOutTimeline(scene.request).events) {
            const bool isCut = event.labelSide != LabelSide::None && event.event % 2 == 0;
            QCOMPARE(event.isLabelCut, isCut);
            QVERIFY(event.labelRoom <= scene.request.metrics.longestLabel);
        }
    }

    void theHeightOfABinIsTheRootOfItsCount() {
        DenseScene scene(20'000);
        const TimelineLayout layout = layOutTimeline(scene.request);
        std::int32_t most = 0;
        for (const LaneBox& box : layout.lanes) {
            for (const PlacedBin& bin : box.bins) {
                most = std::max(most, bin.starts);
            }
        }
        QCOMPARE(layout.mostStarts, most);
        for (const LaneBox& box : layout.lanes) {
            for (const PlacedBin& bin : box.bins) {
                QVERIFY(std::abs(bin.share * bin.share * most - bin.starts) < 1e-6);
                QVERIFY(bin.right - bin.left <= 2 * kNarrowestBin);
            }
        }
    }

    void binsStandStillWhilePanning() {
        DenseScene scene(20'000);
        const double from = scene.columns->start.front() + 100;
        scene.show(from, from + 1000);
        const TimelineLayout before = layOutTimeline(scene.request);
        scene.show(from + 3.3, from + 1003.3);
        const TimelineLayout after = layOutTimeline(scene.request);
        for (std::size_t lane = 0; lane < before.lanes.size(); ++lane) {
            for (const PlacedBin& bin : after.lanes[lane].bins) {
                for (const PlacedBin& was : before.lanes[lane].bins) {
                    if (was.from == bin.from) {
                        QCOMPARE(was.starts, bin.starts);
                        QCOMPARE(was.to, bin.to);
                    }
                }
            }
        }
    }

    void noMarkLiesOnTheProfileOfADenseLane() {
        DenseScene scene(60'000);
        const TimelineLayout layout = layOutTimeline(scene.request);
        for (const PlacedEvent& event : layout.events) {
            const LaneBox& box = *layout.boxAt(event.top + 1);
            const double bottom = event.top + scene.request.metrics.rowHeight;
            QVERIFY(box.denseness < kDensityShown || box.rows == 1 || bottom <= box.profileTop + 1e-9);
        }
    }

    void lanesDoNotChooseTheirMarksOnTheSameDays() {
        DenseScene scene(60'000);
        const TimelineLayout layout = layOutTimeline(scene.request);
        std::map<Day, int> times;
        for (const PlacedEvent& event : layout.events) {
            ++times[scene.columns->start[static_cast<std::size_t>(event.event)]];
        }
        QVERIFY(times.size() * 4 >= layout.events.size() * 3);
    }

    void densityComesInWithoutAJump() {
        QCOMPARE(densenessOf(0, 1000), 0.0);
        QCOMPARE(densenessOf(100, 1000), 0.0);
        QCOMPARE(densenessOf(5000, 1000), 1.0);
        double before = 0;
        for (int events = 0; events < 3000; ++events) {
            const double denseness = densenessOf(events, 1000);
            QVERIFY(denseness >= before && denseness - before < 0.01);
            before = denseness;
        }
    }

    void aDenseLaneIsFoundBinByBinAndOthersAreNot() {
        DenseScene scene(60'000);
        const TimelineLayout layout = layOutTimeline(scene.request);
        const LaneBox& box = layout.lanes.front();
        QCOMPARE(box.denseness, 1.0);
        const PlacedBin& bin = box.bins[box.bins.size() / 2];
        QCOMPARE(layout.binAt(bin.left + 1, box.top + 2), &bin);
        QCOMPARE(layout.boxAt(box.top + 2), &box);
        QVERIFY(layout.binAt(bin.left + 1, layout.height + 10) == nullptr);

        DenseScene sparse(200);
        const TimelineLayout marks = layOutTimeline(sparse.request);
        for (const LaneBox& lane : marks.lanes) {
            QCOMPARE(lane.denseness, 0.0);
            QVERIFY(marks.binAt(500, lane.top + 2) == nullptr);
        }
    }

    void anEditChangesTheIndexAsBuildingItAnewWould() {
        DenseScene scene(4000);
        TimelineIndex index = scene.index;
        auto columns = std::make_shared<const EventColumns>(editedColumns(*scene.columns, 5, 15));
        index.update(columns, testLanes(), kDensityHorizon);
        const TimelineIndex anew(columns, testLanes(), kDensityHorizon);
        scene.request.index = &index;
        const TimelineLayout mended = layOutTimeline(scene.request);
        scene.request.index = &anew;
        const TimelineLayout built = layOutTimeline(scene.request);
        QCOMPARE(mended.visible, built.visible);
        QCOMPARE(mended.events.size(), built.events.size());
        for (std::size_t i = 0; i < mended.events.size(); ++i) {
            QCOMPARE(mended.events[i].event, built.events[i].event);
            QCOMPARE(mended.events[i].row, built.events[i].row);
        }
        QCOMPARE(index.weights(), anew.weights());
    }
};

FULCRUM_TEST(TestTimelineDensity)
#include "test_timeline_density.moc"

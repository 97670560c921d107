// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/timeline/timeline_layout.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_scene.h"

using namespace fulcrum;
using namespace fulcrum::test;

using Scene = TimelineScene;

class TestTimelineLayout : public QObject {
    Q_OBJECT
private slots:
    void sideALiesAboveJointActsAboveSideB() {
        Scene scene({anEvent("cn").on("2025-04-04").by("cn").against("us"),
                     anEvent("talks").on("2025-05-12").by("both").as(Kind::Talks),
                     anEvent("us").on("2025-02-04").by("us")});
        const TimelineLayout layout = layOutTimeline(scene.request);
        QCOMPARE(layout.lanes.size(), std::size_t{3});
        QCOMPARE(layout.visible, 3);
        const double us = layout.find(scene.indexOf("us"))->top;
        const double talks = layout.find(scene.indexOf("talks"))->top;
        const double cn = layout.find(scene.indexOf("cn"))->top;
        QVERIFY(us < talks && talks < cn);
    }

    void lanesWithoutEventsInTheWindowTakeNoRoom() {
        Scene scene({anEvent("old").on("2020-01-01").until("2021-01-01"),
                     anEvent("new").on("2025-03-01").inTrack("minerals")});
        const TimelineLayout layout = layOutTimeline(scene.request);
        QCOMPARE(layout.lanes.size(), std::size_t{1});
        QVERIFY(layout.find(scene.indexOf("old")) == nullptr);
    }

    void barsAreCutAtTheWindowAndAtTheHorizon() {
        Scene scene({anEvent("since long ago").on("2018-07-06")}, "2025-06-30");
        const TimelineLayout layout = layOutTimeline(scene.request);
        const PlacedEvent* bar = layout.find(scene.indexOf("since long ago"));
        QVERIFY(bar != nullptr && bar->startsBefore && bar->isOpen && !bar->endsAfter);
        QCOMPARE(bar->left, 100.0);
        QCOMPARE(bar->right, scene.request.scale.xOf(dayOf("2025-07-01")));
        QCOMPARE(bar->labelSide, LabelSide::Inside);
    }

    void aSymbolIsSeenOnItsDayOnly() {
        Scene scene({aRelief("before").on("2024-12-31"), aRelief("first day").on("2025-01-01"),
                     aRelief("past the end").on("2026-01-01")});
        const TimelineLayout layout = layOutTimeline(scene.request);
        QVERIFY(layout.find(scene.indexOf("before")) == nullptr);
        QVERIFY(layout.find(scene.indexOf("first day")) != nullptr);
        QVERIFY(layout.find(scene.indexOf("past the end")) == nullptr);
    }

    void nothingIsHiddenSilently() {
        std::vector<Event> events;
        for (int i = 0; i < 900; ++i) {
            events.push_back(anEvent(qPrintable(QString::number(i)))
                                 .on(dayOf("2025-01-01") + i % 365)
                                 .weighing(1 + i % 5));
        }
        Scene scene(std::move(events));
        scene.request.height = 120;
        const TimelineLayout layout = layOutTimeline(scene.request);
        QCOMPARE(layout.visible, 900);
        int hidden = 0;
        int inStrips = 0;
        for (const LaneBox& box : layout.lanes) {
            hidden += box.crowdedOut;
            for (const PlacedBin& bin : box.bins) {
                QVERIFY(bin.hidden >= 0);
                inStrips += bin.hidden;
            }
        }
        QVERIFY(hidden > 0);
        QCOMPARE(int(layout.events.size()) + hidden, 900);
        QCOMPARE(inStrips, hidden);
    }

    void theHeaviestKeepAMark() {
        std::vector<Event> events;
        for (int i = 0; i < 50; ++i) {
            events.push_back(anEvent(qPrintable(QString::number(i))).on(dayOf("2025-02-01") + i).weighing(2));
        }
        events.push_back(anEvent("systemic").on("2025-06-01").weighing(5));
        Scene scene(std::move(events));
        scene.request.height = 60;
        const TimelineLayout layout = layOutTimeline(scene.request);
        const PlacedEvent* heavy = layout.find(scene.indexOf("systemic"));
        QVERIFY(heavy != nullptr);
        QVERIFY(heavy->labelSide != LabelSide::None);
    }

    void theSelectionIsAlwaysShown() {
        std::vector<Event> events;
        for (int i = 0; i < 50; ++i) {
            events.push_back(anEvent(qPrintable(QString::number(i))).on(dayOf("2025-02-01") + i).weighing(5));
        }
        events.push_back(anEvent("small").on("2025-03-05").weighing(1));
        Scene scene(std::move(events));
        scene.request.height = 60;
        QVERIFY(layOutTimeline(scene.request).find(scene.indexOf("small")) == nullptr);
        scene.request.preferred = {scene.indexOf("small")};
        QVERIFY(layOutTimeline(scene.request).find(scene.indexOf("small")) != nullptr);
    }

    void aSmallZoomMovesNoBarToAnotherRow() {
        std::vector<Event> events;
        for (int i = 0; i < 24; ++i) {
            events.push_back(anEvent(qPrintable(QString::number(i)))
                                 .on(dayOf("2025-01-05") + i * 12)
                                 .until(dayOf("2025-01-05") + i * 12 + 40)
                                 .weighing(1 + i % 5));
        }
        Scene scene(std::move(events));
        scene.request.height = 300;
        TimelineLayout before = layOutTimeline(scene.request);
        for (int step = 0; step < 10; ++step) {
            scene.request.scale.range = zoomed(scene.request.scale.range, dayOf("2025-07-01"), 0.99);
            scene.request.previous = &before;
            TimelineLayout after = layOutTimeline(scene.request);
            for (const PlacedEvent& event : after.events) {
                if (const PlacedEvent* was = before.find(event.event)) {
                    QCOMPARE(event.row, was->row);
                }
            }
            before = std::move(after);
        }
    }

    void theSameWindowGivesTheSamePicture() {
        Scene scene({anEvent("a").on("2025-02-01").until("2025-05-01"), anEvent("b").on("2025-03-01"),
                     anEvent("c").on("2025-03-05").by("cn").against("us")});
        const TimelineLayout one = layOutTimeline(scene.request);
        const TimelineLayout other = layOutTimeline(scene.request);
        QCOMPARE(one.events.size(), other.events.size());
        for (std::size_t i = 0; i < one.events.size(); ++i) {
            QCOMPARE(one.events[i].left, other.events[i].left);
            QCOMPARE(one.events[i].top, other.events[i].top);
        }
    }

    void pointingFindsMarkAndLabelAndNothingBeside() {
        Scene scene({aRelief("relief").on("2025-07-01")});
        const TimelineLayout layout = layOutTimeline(scene.request);
        const PlacedEvent& placed = layout.events.front();
        const double y = placed.top + 5;
        QCOMPARE(layout.eventAt(placed.left + 2, y, scene.request.metrics), scene.indexOf("relief"));
        QCOMPARE(layout.eventAt(placed.labelLeft + 10, y, scene.request.metrics), scene.indexOf("relief"));
        QCOMPARE(layout.eventAt(placed.labelLeft + placed.labelRoom + 10, y, scene.request.metrics),
                 kNoIndex);
        QCOMPARE(layout.eventAt(placed.left + 2, placed.top - 30, scene.request.metrics), kNoIndex);
    }

    void anEmptyProjectHasNoLanes() {
        Scene scene({});
        const TimelineLayout layout = layOutTimeline(scene.request);
        QVERIFY(layout.lanes.empty());
        QCOMPARE(layout.height, 0.0);
    }

    void labelsNeverOverlapInAnyOfManyWindows() {
        std::vector<Event> events;
        for (int i = 0; i < 400; ++i) {
            const char* tracks[] = {"tariffs", "technology", "minerals"};
            events.push_back(anEvent(qPrintable(QString::number(i)))
                                 .on(dayOf("2018-01-01") + (i * 7919) % 3000)
                                 .until(dayOf("2018-01-01") + (i * 7919) % 3000 + 1 + (i * 31) % 500)
                                 .inTrack(tracks[i % 3])
                                 .by(i % 2 == 0 ? "us" : "cn")
                                 .weighing(1 + i % 5));
        }
        Scene scene(std::move(events));
        for (int round = 0; round < 300; ++round) {
            const double from = dayOf("2018-01-01") + (round * 104729) % 2800;
            scene.request.scale.range = bounded({from, from + 5 + (round * 37) % 1200});
            const TimelineLayout layout = layOutTimeline(scene.request);
            for (std::size_t a = 0; a < layout.events.size(); ++a) {
                const PlacedEvent& one = layout.events[a];
                for (std::size_t b = 0; b < layout.events.size(); ++b) {
                    const PlacedEvent& other = layout.events[b];
                    if (a == b || one.labelSide == LabelSide::None || one.top != other.top) {
                        continue;
                    }
                    const bool overMark =
                        one.labelLeft < other.right && other.left < one.labelLeft + one.labelRoom;
                    const bool overLabel = other.labelSide != LabelSide::None &&
                                           one.labelLeft < other.labelLeft + other.labelRoom &&
                                           other.labelLeft < one.labelLeft + one.labelRoom;
                    QVERIFY(!overMark && !overLabel);
                }
                if (one.labelSide != LabelSide::None) {
                    QVERIFY(one.labelLeft >= 100 && one.labelLeft + one.labelRoom <= 1100);
                }
            }
        }
    }
};

FULCRUM_TEST(TestTimelineLayout)
#include "test_timeline_layout.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QtTest>
#include <cmath>

#include "models/timeline/lane_candidates.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_scene.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

double widthOf(EventIndex event) { return 25.0 + event * 83 % 190; }

TimelineScene randomScene(QRandomGenerator& random, int count) {
    const char* tracks[] = {"tariffs", "technology", "minerals", "entities"};
    const char* parties[] = {"us", "cn", "both"};
    const Kind kinds[] = {Kind::Measure, Kind::Threat, Kind::Statement, Kind::Relief, Kind::Talks};
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        const Day start = dayOf("2018-01-01") + int(random.bounded(2900));
        events.push_back(anEvent(qPrintable(QString::number(i)))
                             .on(start)
                             .until(start + 1 + int(std::exp(random.bounded(7.0))))
                             .inTrack(tracks[random.bounded(4)])
                             .by(parties[random.bounded(3)])
                             .as(kinds[random.bounded(5)])
                             .weighing(1 + int(random.bounded(5))));
    }
    TimelineScene scene(std::move(events));
    scene.request.height = 200 + random.bounded(500);
    scene.request.labelWidth = widthOf;
    return scene;
}

DayRange randomWindow(QRandomGenerator& random) {
    const double length = 10 * std::exp(random.bounded(std::log(300.0)));
    const double from = dayOf("2018-01-01") + random.bounded(3000 - std::min(length, 2900.0));
    return bounded({from, from + length});
}

struct Stretch {
    double left = 0;
    double right = 0;

    bool meets(const Stretch& other) const { return left < other.right && other.left < right; }
};

Stretch markOf(const PlacedEvent& event) { return {event.left, event.right}; }
Stretch labelOf(const PlacedEvent& event) { return {event.labelLeft, event.labelLeft + event.labelRoom}; }

/// Where the label of an event would stand on the side and in the row that it had before.
Stretch sameLabel(const PlacedEvent& before, const PlacedEvent& now) {
    constexpr double kPadding = 5;
    const double width = before.labelRoom;
    switch (before.labelSide) {
        case LabelSide::Right:
            return {now.right + kPadding, now.right + kPadding + width};
        case LabelSide::Left:
            return {now.left - kPadding - width, now.left - kPadding};
        default:
            return {now.left + kPadding, now.left + kPadding + width};
    }
}

/// Something in a row that stands in the way of this event and matters as much or more.
bool isPlaceTaken(const TimelineRequest& request, const TimelineLayout& layout, double top,
                  const Stretch& wanted, EventIndex event) {
    constexpr double kGap = 6;
    const Stretch wide{wanted.left - kGap, wanted.right + kGap};
    return std::any_of(layout.events.begin(), layout.events.end(), [&](const PlacedEvent& other) {
        return other.event != event && other.top == top &&
               importanceOf(request, other.event) >= importanceOf(request, event) &&
               (wide.meets(markOf(other)) ||
                (other.labelSide != LabelSide::None && wide.meets(labelOf(other))));
    });
}

}  // namespace

class TestLabelPlacement : public QObject {
    Q_OBJECT

    static void checkFree(const TimelineScene& scene, const TimelineLayout& layout) {
        for (const PlacedEvent& one : layout.events) {
            if (one.labelSide == LabelSide::None) {
                continue;
            }
            QVERIFY(one.labelLeft >= scene.request.scale.left);
            QVERIFY(one.labelLeft + one.labelRoom <= scene.request.scale.right());
            QVERIFY(one.isLabelCut || one.labelRoom >= widthOf(one.event));
            QVERIFY(one.labelSide != LabelSide::Inside || isBar(one.shape));
            for (const PlacedEvent& other : layout.events) {
                if (&one != &other && one.top == other.top) {
                    QVERIFY(!labelOf(one).meets(markOf(other)));
                    QVERIFY(other.labelSide == LabelSide::None || !labelOf(one).meets(labelOf(other)));
                }
            }
        }
    }

private slots:
    void noneOverlapInAnyOfManyWindows() {
        QRandomGenerator random(11);
        for (int project = 0; project < 10; ++project) {
            TimelineScene scene = randomScene(random, 100 + 60 * project);
            TimelineLayout before;
            for (int round = 0; round < 60; ++round) {
                scene.request.scale.range = randomWindow(random);
                scene.request.previous = round % 2 == 0 ? nullptr : &before;
                scene.request.preferred = {EventIndex(random.bounded(scene.columns->size()))};
                TimelineLayout layout = layOutTimeline(scene.request);
                checkFree(scene, layout);
                if (QTest::currentTestFailed()) {
                    return;
                }
                before = std::move(layout);
            }
        }
    }

    void aLabelStaysUnlessSomethingAsHeavyTakesItsPlace() {
        QRandomGenerator random(12);
        int stayed = 0;
        int moved = 0;
        for (int round = 0; round < 120; ++round) {
            TimelineScene scene = randomScene(random, 60 + int(random.bounded(200)));
            scene.request.scale.range = randomWindow(random);
            TimelineLayout before = layOutTimeline(scene.request);
            for (int step = 0; step < 6; ++step) {
                DayRange& range = scene.request.scale.range;
                const double by = range.length() * 0.004;
                range = random.bounded(2) == 0
                            ? zoomed(range, range.from + range.length() * random.bounded(1.0),
                                     random.bounded(2) == 0 ? 0.99 : 1.01)
                            : bounded({range.from + by, range.to + by});
                scene.request.previous = &before;
                TimelineLayout after = layOutTimeline(scene.request);
                for (const PlacedEvent& was : before.events) {
                    const PlacedEvent* now = after.find(was.event);
                    if (was.labelSide == LabelSide::None || was.isLabelCut || now == nullptr) {
                        continue;
                    }
                    if (now->labelSide == was.labelSide) {
                        ++stayed;
                        continue;
                    }
                    ++moved;
                    const bool fitsInside =
                        isBar(now->shape) && now->right - now->left >= widthOf(was.event) + 10 - 0.01;
                    if (now->labelSide == LabelSide::Inside && fitsInside) {
                        continue;  // it grew so that it holds its label now
                    }
                    if (was.labelSide == LabelSide::Inside && !fitsInside) {
                        continue;  // and the other way round
                    }
                    const Stretch wanted = sameLabel(was, *now);
                    const bool isOutside = wanted.left < scene.request.scale.left + 2 ||
                                           wanted.right > scene.request.scale.right() - 2;
                    const bool wasInRow = now->row == was.row;
                    QVERIFY(isOutside || !wasInRow ||
                            isPlaceTaken(scene.request, after, now->top, wanted, was.event));
                }
                before = std::move(after);
            }
        }
        QVERIFY2(moved * 50 < stayed, qPrintable(u"%1 moved, %2 stayed"_s.arg(moved).arg(stayed)));
    }

    void aSpanThatBeganBeforeKeepsItsLabelAtTheEdge() {
        TimelineScene scene({anEvent("long").on("2020-01-01").until("2025-09-01")});
        for (int day = 0; day < 200; ++day) {
            scene.request.scale.range = {double(dayOf("2025-01-01") + day),
                                         double(dayOf("2025-12-01") + day)};
            const TimelineLayout layout = layOutTimeline(scene.request);
            const PlacedEvent& placed = layout.events.front();
            QCOMPARE(placed.labelSide, LabelSide::Inside);
            QCOMPARE(placed.labelLeft, 105.0);
        }
    }

    void aShortBarHasItsLabelBeside() {
        TimelineScene scene({anEvent("short").on("2025-03-01").until("2025-03-05"),
                             anEvent("at the end").on("2025-12-20").until("2025-12-24").by("cn")});
        const TimelineLayout layout = layOutTimeline(scene.request);
        QCOMPARE(layout.find(scene.indexOf("short"))->labelSide, LabelSide::Right);
        QCOMPARE(layout.find(scene.indexOf("at the end"))->labelSide, LabelSide::Left);
    }

    void ofTwoThatMatterAsMuchTheOneInViewKeepsItsLabel() {
        // Both labels want the stretch between the two marks.
        std::vector<Event> events{aRelief("newcomer").on("2025-03-01"), aRelief("shown").on("2025-04-20")};
        TimelineScene scene(std::move(events));
        scene.request.height = 20;
        scene.request.labelWidth = [](EventIndex) { return 100.0; };
        const EventIndex shown = scene.indexOf("shown");
        const EventIndex newcomer = scene.indexOf("newcomer");
        TimelineLayout before;
        before.events.push_back({});
        before.events.back().event = shown;
        before.events.back().labelSide = LabelSide::Left;
        scene.request.previous = &before;
        const TimelineLayout layout = layOutTimeline(scene.request);
        QCOMPARE(layout.find(shown)->labelSide, LabelSide::Left);
        QVERIFY(layout.find(newcomer)->labelSide != LabelSide::Right);
        scene.request.previous = nullptr;
        QCOMPARE(layOutTimeline(scene.request).find(newcomer)->labelSide, LabelSide::Right);
    }
};

FULCRUM_TEST(TestLabelPlacement)
#include "test_label_placement.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QRectF>
#include <QtTest>
#include <numeric>

#include "models/timeline/link_bundles.h"
#include "models/timeline/link_routes.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_scene.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kRowInset = 2;

struct Routed {
    TimelineLayout layout;
    std::vector<Link> links;
    std::vector<LinkRoute> routes;
};

enum class Shown { Chain, Everything };

Routed routed(const TimelineScene& scene, Shown shown, double noteWidth = 60) {
    Routed result;
    result.layout = layOutTimeline(scene.request);
    result.links = linksOf(scene.index.links(), eventsOf(result.layout));
    RouteRequest request;
    request.index = &scene.index;
    request.layout = &result.layout;
    request.metrics = scene.request.metrics;
    request.noteWidth = [=](const LinkRoute&) { return noteWidth; };
    (shown == Shown::Chain ? request.chain : request.others) = result.links;
    result.routes = routeLinks(request);
    return result;
}

std::vector<Event> routedRecord(QRandomGenerator& random, int count) {
    const char* tracks[] = {"tariffs", "technology", "minerals"};
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        EventBuilder event(QString::number(i));
        const Day start = dayOf("2024-07-01") + int(random.bounded(730));
        event.on(start)
            .until(start + 1 + int(random.bounded(120)))
            .inTrack(tracks[random.bounded(3)])
            .by(random.bounded(2) == 0 ? "us" : "cn")
            .weighing(1 + int(random.bounded(5)));
        if (random.bounded(2) == 0) {
            event.as(Kind::Statement);
        }
        if (const int other = int(random.bounded(count)); other != i) {
            event.that(random.bounded(3) == 0 ? RelationType::Extends : RelationType::RespondsTo,
                       QString::number(other));
        }
        events.push_back(event);
    }
    return events;
}

QRectF labelBox(const PlacedEvent& event, const TimelineMetrics& metrics) {
    return {event.labelLeft, event.top + kRowInset, event.labelRoom, metrics.rowHeight - 2 * kRowInset};
}

QRectF markBox(const PlacedEvent& event, const TimelineMetrics& metrics) {
    const double inset = isBar(event.shape) ? kRowInset : (metrics.rowHeight - metrics.symbolSize) / 2;
    return {event.left, event.top + inset, event.right - event.left, metrics.rowHeight - 2 * inset};
}

/// Upright or level, and without thickness.
bool crosses(const RoutePoint& from, const RoutePoint& to, const QRectF& box) {
    return std::max(from.x, to.x) > box.left() && std::min(from.x, to.x) < box.right() &&
           std::max(from.y, to.y) > box.top() && std::min(from.y, to.y) < box.bottom();
}

int crossings(const LinkRoute& route, const QRectF& box) {
    int count = 0;
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        count += crosses(route.points[i - 1], route.points[i], box) ? 1 : 0;
    }
    return count;
}

bool touches(const RoutePoint& point, const QRectF& box) {
    return point.x >= box.left() - 0.01 && point.x <= box.right() + 0.01 && point.y >= box.top() - 0.01 &&
           point.y <= box.bottom() + 0.01;
}

/// A row between two heights in which labels and symbols leave nowhere free to pass.
bool isSomeRowClosed(const Routed& scene, const TimelineMetrics& metrics, const LinkRoute& route) {
    const auto [top, bottom] =
        std::minmax_element(route.points.begin(), route.points.end(),
                            [](const RoutePoint& a, const RoutePoint& b) { return a.y < b.y; });
    for (const PlacedEvent& row : scene.layout.events) {
        if (row.top + metrics.rowHeight < top->y || row.top > bottom->y) {
            continue;
        }
        bool isOpen = false;
        for (double x = scene.layout.scale.left; x <= scene.layout.scale.right() && !isOpen; x += 0.25) {
            isOpen = std::none_of(scene.layout.events.begin(), scene.layout.events.end(),
                                  [&](const PlacedEvent& event) {
                                      const auto holds = [&](double left, double right) {
                                          return x > left - 4 && x < right + 4;
                                      };
                                      return event.top == row.top &&
                                             ((event.labelSide != LabelSide::None &&
                                               holds(event.labelLeft, event.labelLeft + event.labelRoom)) ||
                                              (!isBar(event.shape) && holds(event.left, event.right)));
                                  });
        }
        if (!isOpen) {
            return true;
        }
    }
    return false;
}

}  // namespace

class TestLinkRoutes : public QObject {
    Q_OBJECT

    static void checkWays(const Routed& scene, const TimelineMetrics& metrics) {
        for (const LinkRoute& route : scene.routes) {
            QVERIFY(route.points.size() >= 2);
            int labels = 0;
            int marks = 0;
            for (const PlacedEvent& event : scene.layout.events) {
                if (event.labelSide != LabelSide::None) {
                    labels += crossings(route, labelBox(event, metrics));
                }
                const bool isOwn = event.event == route.earlier || event.event == route.later;
                marks += isOwn ? 0 : crossings(route, markBox(event, metrics));
            }
            QVERIFY2(labels <= route.labelsCrossed, qPrintable(u"%1 labels"_s.arg(labels)));
            QVERIFY2(marks <= route.marksCrossed, qPrintable(u"%1 marks"_s.arg(marks)));
            if (route.labelsCrossed > 0) {
                QVERIFY(isSomeRowClosed(scene, metrics, route));
            }
            for (std::size_t i = 1; i < route.points.size(); ++i) {
                QVERIFY(route.points[i].x == route.points[i - 1].x ||
                        route.points[i].y == route.points[i - 1].y);
                QVERIFY(route.points[i].x >= scene.layout.scale.left - 5.01 &&
                        route.points[i].x <= scene.layout.scale.right() + 5.01);
            }
        }
    }

    static void checkEnds(const Routed& scene, const TimelineMetrics& metrics) {
        for (const LinkRoute& route : scene.routes) {
            if (route.start == RouteEnd::Mark) {
                QVERIFY(touches(route.points.front(), markBox(*scene.layout.find(route.earlier), metrics)));
            }
            if (route.end == RouteEnd::Mark) {
                QVERIFY(touches(route.points.back(), markBox(*scene.layout.find(route.later), metrics)));
            }
            QVERIFY(route.start == RouteEnd::Mark || route.end == RouteEnd::Mark);
        }
    }

private slots:
    void noWayRunsThroughLabelsInAnyOfManyLayouts() {
        QRandomGenerator random(5);
        int routes = 0;
        int through = 0;
        for (int round = 0; round < 300; ++round) {
            TimelineScene scene(routedRecord(random, 5 + int(random.bounded(70))));
            scene.request.height = 150 + random.bounded(500);
            scene.request.labelWidth = [](EventIndex event) { return 30.0 + event * 37 % 110; };
            for (const Shown shown : {Shown::Chain, Shown::Everything}) {
                const Routed result = routed(scene, shown);
                checkWays(result, scene.request.metrics);
                checkEnds(result, scene.request.metrics);
                if (QTest::currentTestFailed()) {
                    return;
                }
                for (const LinkRoute& route : result.routes) {
                    ++routes;
                    through += route.labelsCrossed > 0 ? 1 : 0;
                }
            }
        }
        QVERIFY(routes > 5000);
        QVERIFY2(through * 100 < routes, qPrintable(u"%1 of %2"_s.arg(through).arg(routes)));
    }

    void everyLinkOfTheChainIsDrawnOrCounted() {
        QRandomGenerator random(6);
        for (int round = 0; round < 100; ++round) {
            TimelineScene scene(routedRecord(random, 5 + int(random.bounded(120))));
            scene.request.height = 100;
            const Routed result = routed(scene, Shown::Chain);
            const int counted =
                std::accumulate(result.routes.begin(), result.routes.end(), 0,
                                [](int sum, const LinkRoute& route) { return sum + route.count; });
            QCOMPARE(counted, int(result.links.size()));
        }
    }

    void notesStandWhereNothingElseDoes() {
        QRandomGenerator random(7);
        int notes = 0;
        for (int round = 0; round < 200; ++round) {
            const TimelineScene scene(routedRecord(random, 5 + int(random.bounded(60))));
            const Routed result = routed(scene, Shown::Chain);
            std::vector<QRectF> boxes;
            for (const LinkRoute& route : result.routes) {
                if (!route.note) {
                    continue;
                }
                ++notes;
                const QRectF box(route.note->x, route.note->y + 2, 60, 12);
                QVERIFY(box.left() >= 100 && box.right() <= 1100);
                for (const PlacedEvent& event : result.layout.events) {
                    QVERIFY(!box.intersects(markBox(event, scene.request.metrics)));
                    QVERIFY(event.labelSide == LabelSide::None ||
                            !box.intersects(labelBox(event, scene.request.metrics)));
                }
                for (const LinkRoute& other : result.routes) {
                    QCOMPARE(crossings(other, box), 0);
                }
                for (const QRectF& other : boxes) {
                    QVERIFY(!box.intersects(other));
                }
                boxes.push_back(box);
            }
        }
        QVERIFY(notes > 100);
    }

    void aLineWithAFreeWayIsStraight() {
        const TimelineScene scene({anEvent("blow").on("2025-03-01").until("2025-04-01"),
                                   anEvent("answer")
                                       .on("2025-06-01")
                                       .until("2025-07-01")
                                       .by("cn")
                                       .that(RelationType::RespondsTo, u"blow"_s)});
        const Routed result = routed(scene, Shown::Chain);
        QCOMPARE(result.routes.size(), std::size_t{1});
        const LinkRoute& route = result.routes.front();
        QVERIFY(route.isAnswer && route.isOfChain);
        QCOMPARE(route.points.size(), std::size_t{4});
        QVERIFY(route.points.front().y < route.points.back().y);
        QCOMPARE(route.points.back().x, result.layout.find(route.later)->left + 4);
    }

    void linesOfOneGapAreSetApart() {
        const TimelineScene scene({anEvent("a").on("2025-02-01").until("2025-02-05"),
                                   anEvent("b").on("2025-04-01").until("2025-04-05"),
                                   anEvent("c")
                                       .on("2025-08-01")
                                       .until("2025-08-05")
                                       .by("cn")
                                       .that(RelationType::RespondsTo, u"a"_s),
                                   anEvent("d")
                                       .on("2025-10-01")
                                       .until("2025-10-05")
                                       .by("cn")
                                       .that(RelationType::RespondsTo, u"b"_s)});
        const Routed result = routed(scene, Shown::Chain);
        QCOMPARE(result.routes.size(), std::size_t{2});
        QVERIFY(std::abs(result.routes[0].points[1].y - result.routes[1].points[1].y) >= 1);
    }

    void whatLiesBeyondTheWindowIsAStubToTheEdge() {
        const TimelineScene scene({anEvent("one").on("2024-05-01").until("2024-05-05"),
                                   anEvent("other").on("2024-06-01").until("2024-06-05"),
                                   anEvent("seen")
                                       .on("2025-06-01")
                                       .until("2025-06-20")
                                       .that(RelationType::RespondsTo, u"one"_s)
                                       .that(RelationType::Extends, u"other"_s),
                                   anEvent("after")
                                       .on("2026-06-01")
                                       .until("2026-06-05")
                                       .that(RelationType::RespondsTo, u"seen"_s)});
        const Routed chain = routed(scene, Shown::Chain);
        QCOMPARE(chain.routes.size(), std::size_t{2});
        const LinkRoute& earlier = chain.routes[0];
        QCOMPARE(earlier.start, RouteEnd::LeftEdge);
        QCOMPARE(earlier.count, 2);
        QCOMPARE(earlier.points.front().x, 100.0);
        QVERIFY(earlier.note && earlier.note->x < 110);
        const LinkRoute& later = chain.routes[1];
        QCOMPARE(later.end, RouteEnd::RightEdge);
        QCOMPARE(later.count, 1);
        QCOMPARE(later.points.back().x, 1100.0);
        QVERIFY(later.note && later.note->x + 60 > 1090);

        const Routed all = routed(scene, Shown::Everything);
        QCOMPARE(all.routes.size(), std::size_t{2});
        for (const LinkRoute& stub : all.routes) {
            QVERIFY(stub.start == RouteEnd::Open || stub.end == RouteEnd::Open);
            QVERIFY(std::abs(stub.points.front().x - stub.points.back().x) < 20);
        }
    }

    void whatFoundNoRoomIsPointedAtInItsStrip() {
        std::vector<Event> events;
        for (int i = 0; i < 50; ++i) {
            events.push_back(anEvent(qPrintable(QString::number(i))).on(dayOf("2025-02-01") + i).weighing(5));
        }
        events.push_back(anEvent("small").on("2025-03-05").weighing(1));
        events.push_back(
            anEvent("answer").on("2025-07-01").by("cn").that(RelationType::RespondsTo, u"small"_s));
        TimelineScene scene(std::move(events));
        scene.request.height = 60;
        const Routed result = routed(scene, Shown::Chain);
        QVERIFY(result.layout.find(scene.indexOf("small")) == nullptr);
        QCOMPARE(result.routes.size(), std::size_t{1});
        const LinkRoute& route = result.routes.front();
        QCOMPARE(route.start, RouteEnd::Strip);
        QCOMPARE(route.points.front().x, scene.request.scale.xOf(dayOf("2025-03-05") + 0.5));
        const LaneBox* box = result.layout.boxAt(route.points.front().y);
        QVERIFY(box != nullptr);
        QCOMPARE(box->lanes.front(), testLanes().laneOf(*scene.columns, scene.indexOf("small")));
    }

    void manyLinksBecomeBundlesThatKnowTheirNumber() {
        std::vector<Event> events;
        for (int i = 0; i < 400; ++i) {
            EventBuilder event(QString::number(i));
            event.on(dayOf("2025-01-05") + i * 350 / 400)
                .by(i % 2 == 0 ? "us" : "cn")
                .as(Kind::Statement)
                .weighing(1);
            for (int other = i - 1; i % 2 == 1 && other >= 0 && other > i - 12; other -= 2) {
                event.that(RelationType::RespondsTo, QString::number(other));
            }
            events.push_back(event);
        }
        TimelineScene scene(std::move(events));
        scene.request.height = 2000;
        const Routed result = routed(scene, Shown::Everything);
        int between = 0;
        int counted = 0;
        int most = 0;
        for (const LinkRoute& route : result.routes) {
            counted += route.count;
            between += route.start == RouteEnd::Mark && route.end == RouteEnd::Mark ? 1 : 0;
            most = std::max(most, route.count);
        }
        QCOMPARE(counted, int(result.links.size()));
        QVERIFY(between > int(kMostSeparateLinks) && between <= int(kMostBundles));
        QVERIFY(most > 3);
    }

    void theChainIsNotDrawnAgainAmongTheOthers() {
        const TimelineScene scene(
            {anEvent("blow").on("2025-03-01"),
             anEvent("answer").on("2025-06-01").by("cn").that(RelationType::RespondsTo, u"blow"_s)});
        const TimelineLayout layout = layOutTimeline(scene.request);
        const std::vector<Link> links = linksOf(scene.index.links(), eventsOf(layout));
        RouteRequest request{&scene.index, &layout, scene.request.metrics, links, links, {}};
        QCOMPARE(routeLinks(request).size(), std::size_t{1});
    }
};

FULCRUM_TEST(TestLinkRoutes)
#include "test_link_routes.moc"

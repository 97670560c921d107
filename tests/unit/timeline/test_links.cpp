// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QtTest>
#include <array>
#include <set>

#include "models/timeline/link_walk.h"
#include "models/timeline/links.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_scene.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTypes{RelationType::RespondsTo, RelationType::Cites, RelationType::Extends,
                            RelationType::Prepares};

std::vector<Event> randomRecord(QRandomGenerator& random, int count) {
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        EventBuilder event(QString::number(i));
        event.on(dayOf("2025-01-01") + int(random.bounded(300))).weighing(1 + int(random.bounded(5)));
        QSet<QString> named;
        for (int links = int(random.bounded(4)); links > 0; --links) {
            const QString other = QString::number(random.bounded(count));
            if (other != QString::number(i) && !named.contains(other)) {
                named.insert(other);
                event.that(kTypes[random.bounded(quint32(kTypes.size()))], other);
            }
        }
        events.push_back(event);
    }
    return events;
}

/// What linksAround promises, by passing over all relations at each step.
std::vector<Link> slowLinksAround(const EventColumns& columns, EventIndex event, int depth) {
    std::set<EventIndex> reached{event};
    std::set<Link> links;
    for (int step = 0; step < depth; ++step) {
        std::set<EventIndex> next = reached;
        for (const RelationEntry& relation : columns.relations) {
            if (relation.type == RelationType::Cites ||
                !(reached.contains(relation.from) || reached.contains(relation.to))) {
                continue;
            }
            const bool prepares = relation.type == RelationType::Prepares;
            links.insert({prepares ? relation.from : relation.to, prepares ? relation.to : relation.from,
                          relation.type});
            next.insert({relation.from, relation.to});
        }
        reached = next;
    }
    return {links.begin(), links.end()};
}

}  // namespace

class TestLinks : public QObject {
    Q_OBJECT
private slots:
    void theyRunFromWhatCameFirst() {
        const TimelineScene scene(
            {anEvent("blow").on("2025-02-01"),
             anEvent("answer").on("2025-02-10").by("cn").that(RelationType::RespondsTo, u"blow"_s),
             anEvent("mention").on("2025-02-12").that(RelationType::Cites, u"answer"_s),
             anEvent("reply").on("2025-02-20").that(RelationType::RespondsTo, u"answer"_s)});
        const Link first{scene.indexOf("blow"), scene.indexOf("answer"), RelationType::RespondsTo};
        const Link second{scene.indexOf("answer"), scene.indexOf("reply"), RelationType::RespondsTo};
        const LinkIndex& index = scene.index.links();
        QCOMPARE(linksAround(index, scene.indexOf("blow"), 1), std::vector<Link>{first});
        QCOMPARE(linksAround(index, scene.indexOf("blow"), 2), (std::vector<Link>{first, second}));
        QVERIFY(linksAround(index, kNoIndex, 2).empty());
        QVERIFY(linksAround(index, scene.indexOf("mention"), 2).empty());
    }

    void whatPreparesComesFirst() {
        const TimelineScene scene(
            {anEvent("inquiry").on("2025-02-01").that(RelationType::Prepares, u"duty"_s),
             anEvent("duty").on("2025-03-01")});
        const Link link{scene.indexOf("inquiry"), scene.indexOf("duty"), RelationType::Prepares};
        QCOMPARE(linksAround(scene.index.links(), scene.indexOf("duty"), 1), std::vector<Link>{link});
    }

    void theIndexFindsWhatAPassOverAllRelationsFinds() {
        QRandomGenerator random(3);
        for (int round = 0; round < 60; ++round) {
            const TimelineScene scene(randomRecord(random, 2 + int(random.bounded(40))));
            for (EventIndex event = 0; event < scene.columns->size(); ++event) {
                for (const int depth : {1, 2, 4}) {
                    QCOMPARE(linksAround(scene.index.links(), event, depth),
                             slowLinksAround(*scene.columns, event, depth));
                }
            }
        }
    }

    void anEditIsFound() {
        TimelineScene scene({anEvent("blow").on("2025-02-01"), anEvent("answer").on("2025-02-10")});
        QVERIFY(linksAround(scene.index.links(), scene.indexOf("blow"), 1).empty());
        scene.events[1] = anEvent("answer").on("2025-02-10").that(RelationType::RespondsTo, u"blow"_s);
        scene.index.update(columnsOf(scene.events), testLanes(), dayOf("2025-12-31"));
        QCOMPARE(linksAround(scene.index.links(), scene.indexOf("blow"), 1).size(), std::size_t{1});
    }

    void oneWalksToTheWeightiestAndRoundItsSiblings() {
        const TimelineScene scene(
            {anEvent("blow").on("2025-02-01"),
             anEvent("light").on("2025-02-10").weighing(1).that(RelationType::RespondsTo, u"blow"_s),
             anEvent("heavy").on("2025-02-12").weighing(4).that(RelationType::RespondsTo, u"blow"_s),
             anEvent("as heavy").on("2025-02-14").weighing(4).that(RelationType::Extends, u"blow"_s)});
        const LinkIndex& index = scene.index.links();
        const EventIndex blow = scene.indexOf("blow");
        const EventIndex heavy = scene.indexOf("heavy");
        QCOMPARE(linkedEvents(index, blow, LinkWay::Onward),
                 (std::vector<EventIndex>{heavy, scene.indexOf("as heavy"), scene.indexOf("light")}));
        QCOMPARE(linkedNeighbour(index, blow, LinkWay::Onward), heavy);
        QCOMPARE(linkedNeighbour(index, heavy, LinkWay::Back), blow);
        QCOMPARE(linkedSibling(index, heavy, blow, LinkWay::Onward, 1), scene.indexOf("as heavy"));
        QCOMPARE(linkedSibling(index, heavy, blow, LinkWay::Onward, -1), scene.indexOf("light"));
        QCOMPARE(linkedSibling(index, scene.indexOf("light"), blow, LinkWay::Onward, 1), heavy);
    }

    void aWalkRemembersWhereItCameFrom() {
        const TimelineScene scene(
            {anEvent("duty").on("2025-02-01").weighing(2), anEvent("ban").on("2025-02-02").weighing(5),
             anEvent("answer")
                 .on("2025-02-10")
                 .that(RelationType::RespondsTo, u"duty"_s)
                 .that(RelationType::RespondsTo, u"ban"_s),
             anEvent("other").on("2025-02-12").weighing(1).that(RelationType::RespondsTo, u"ban"_s)});
        const LinkIndex& index = scene.index.links();
        LinkWalk walk;
        const EventIndex answer = scene.indexOf("answer");
        const EventIndex ban = scene.indexOf("ban");
        const EventIndex duty = scene.indexOf("duty");
        const EventIndex other = scene.indexOf("other");
        // Back to the weightiest, and round what the same step might have led to.
        QCOMPARE(walk.step(index, answer, LinkWay::Back), ban);
        QCOMPARE(walk.aside(index, ban, 1), duty);
        QCOMPARE(walk.aside(index, duty, 1), ban);
        // Without a step before, the siblings are what answers the same event.
        LinkWalk fresh;
        QCOMPARE(fresh.aside(index, answer, 1), other);
        QCOMPARE(fresh.aside(index, other, 1), answer);
        QCOMPARE(fresh.aside(index, duty, 1), kNoIndex);
        QCOMPARE(fresh.aside(index, kNoIndex, 1), kNoIndex);
        // A dead end forgets nothing.
        QCOMPARE(walk.step(index, ban, LinkWay::Back), kNoIndex);
        QCOMPARE(walk.aside(index, ban, 1), duty);
    }

    void aDeadEndIsNoEvent() {
        const TimelineScene scene(
            {anEvent("blow").on("2025-02-01"),
             anEvent("answer").on("2025-02-10").that(RelationType::RespondsTo, u"blow"_s),
             anEvent("mention").on("2025-02-12").that(RelationType::Cites, u"answer"_s)});
        const LinkIndex& index = scene.index.links();
        QCOMPARE(linkedNeighbour(index, scene.indexOf("blow"), LinkWay::Back), kNoIndex);
        QCOMPARE(linkedNeighbour(index, scene.indexOf("answer"), LinkWay::Onward), kNoIndex);
        QCOMPARE(linkedNeighbour(index, kNoIndex, LinkWay::Onward), kNoIndex);
        QCOMPARE(linkedSibling(index, scene.indexOf("answer"), scene.indexOf("blow"), LinkWay::Onward, 1),
                 kNoIndex);
        QCOMPARE(linkedSibling(index, scene.indexOf("mention"), scene.indexOf("blow"), LinkWay::Onward, 1),
                 kNoIndex);
    }
};

FULCRUM_TEST(TestLinks)
#include "test_links.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/event_columns.h"

using namespace fulcrum;

class TestEventColumns : public QObject {
    Q_OBJECT

    static void add(EventColumns& columns, EventKey key, Day start) {
        columns.key.push_back(key);
        columns.start.push_back(start);
        columns.end.push_back(kOpenEnd);
        columns.track.push_back(static_cast<TrackIndex>(key));
        columns.actor.push_back(0);
        columns.target.push_back(kNoParty);
        columns.kind.push_back(Kind::Measure);
        columns.severity.push_back(static_cast<std::uint8_t>(key % 5 + 1));
        columns.precision.push_back(Precision::OnDay);
        columns.direction.push_back(Direction::Pressure);
        columns.flags.push_back(0);
    }

private slots:
    void sortsByStartAndThenByFileOrder() {
        EventColumns columns;
        add(columns, 3, 20);
        add(columns, 1, 30);
        add(columns, 2, 20);
        columns.sort();
        QCOMPARE(columns.key, (std::vector<EventKey>{2, 3, 1}));
        QCOMPARE(columns.start, (std::vector<Day>{20, 20, 30}));
        QCOMPARE(columns.track, (std::vector<TrackIndex>{2, 3, 1}));
        QCOMPARE(columns.severity, (std::vector<std::uint8_t>{3, 4, 2}));
    }
    void findsEventsByKey() {
        EventColumns columns;
        add(columns, 7, 20);
        add(columns, 5, 10);
        columns.sort();
        QCOMPARE(columns.indexOf(5), 0);
        QCOMPARE(columns.indexOf(7), 1);
        QCOMPARE(columns.indexOf(6), kNoIndex);
        QCOMPARE(EventColumns().indexOf(5), kNoIndex);
    }
    void findsEventsWhoseKeysRise() {
        EventColumns columns;
        constexpr EventKey kLarge = EventKey{1} << 40;
        add(columns, -3, 10);
        add(columns, 5, 10);
        add(columns, kLarge, 20);
        columns.sort();
        QCOMPARE(columns.indexOf(-3), 0);
        QCOMPARE(columns.indexOf(5), 1);
        QCOMPARE(columns.indexOf(kLarge), 2);
        QCOMPARE(columns.indexOf(kLarge + 1), kNoIndex);
        QCOMPARE(columns.indexOf(4), kNoIndex);
    }
    void takesTariffsAndRelationsAlong() {
        EventColumns columns;
        add(columns, 1, 30);
        add(columns, 2, 20);
        add(columns, 3, 10);
        columns.tariffs = {{0, 10, 0.5}, {2, 20, 0.25}};
        columns.relations = {{0, 2, RelationType::Cites, -1},
                             {2, 0, RelationType::Amends, 0.5},
                             {0, 1, RelationType::RespondsTo, -1}};
        columns.sort();
        QVERIFY(columns.tariffOf(0));
        QCOMPARE(columns.tariffOf(0)->points, 20.0);
        QCOMPARE(columns.tariffOf(2)->points, 10.0);
        QVERIFY(!columns.tariffOf(1));
        QCOMPARE(columns.relations.size(), std::size_t(3));
        QCOMPARE(columns.relations[0].from, 0);
        QCOMPARE(columns.relations[0].to, 2);
        QCOMPARE(columns.relations[0].level, 0.5);
        // The two of one event keep their own order.
        QVERIFY(columns.relations[1].type == RelationType::Cites);
        QCOMPARE(columns.relations[1].from, 2);
        QCOMPARE(columns.relations[2].to, 1);
    }
};

QTEST_GUILESS_MAIN(TestEventColumns)
#include "test_event_columns.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <deque>

#include "models/domain/column_memory.h"
#include "models/domain/event_columns.h"
#include "tests/support/plain_record.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

bool findsEachKey(const EventColumns& columns) {
    for (EventIndex event = 0; event < columns.size(); ++event) {
        if (columns.indexOf(columns.key[static_cast<std::size_t>(event)]) != event) {
            return false;
        }
    }
    return columns.indexOf(EventKey{1} << 50) == kNoIndex;
}

}  // namespace

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

    void manyEditsLeaveWhatSortingAnewGives_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("atOnce");
        QTest::newRow("one of three events at a time") << 1U << 3 << 1;
        QTest::newRow("one at a time") << 2U << 60 << 1;
        QTest::newRow("some at a time") << 3U << 60 << 6;
        QTest::newRow("more at a time than are searched one by one") << 4U << 900 << 200;
    }
    void manyEditsLeaveWhatSortingAnewGives() {
        QFETCH(unsigned, seed);
        QFETCH(int, events);
        QFETCH(int, atOnce);
        PlainRecord record(seed);
        for (EventKey key = 0; key < events; ++key) {
            record.put(10 * key);
        }
        record.takeRows();
        const ColumnMemory memory;
        auto columns = memory.lend(record.columns());
        std::deque<std::shared_ptr<const EventColumns>> readers;
        for (int step = 0; step < 400; ++step) {
            record.editAtRandom(events, atOnce);
            // What comes back is one edit behind or several, and whatever stands in it leaves no trace.
            const RelationsNaming naming = step % 2 == 0 ? namingOf(columns) : RelationsNaming();
            MendedColumns mended = columns->mended(record.takeRows(), memory.take(), naming);
            readers.push_back(columns);
            columns = memory.lend(std::move(mended.columns), mended.changed);
            while (readers.size() > record.below(5)) {
                readers.pop_front();
            }
            QVERIFY2(*columns == record.columns(), qPrintable(QString::number(step)));
            QVERIFY(findsEachKey(*columns));
        }
    }

    void onlyTheStretchThatAnEditMovesIsWritten_data() {
        QTest::addColumn<bool>("hasOrder");
        QTest::newRow("with a look at each relation") << false;
        QTest::newRow("with their order by what they name") << true;
    }
    void onlyTheStretchThatAnEditMovesIsWritten() {
        QFETCH(bool, hasOrder);
        EventColumns columns;
        for (EventKey key = 0; key < 40; ++key) {
            add(columns, key, static_cast<Day>(key));
            columns.relations.push_back(
                {columns.size() - 1, static_cast<EventIndex>(7 * key % 40), RelationType::Cites, -1});
        }
        columns.sort();
        SpentColumns memory{columns, {20, 22}};
        constexpr double kAsLeft = 99;
        std::ranges::fill(memory.columns.flags, std::uint8_t{0xFF});
        for (RelationEntry& relation : memory.columns.relations) {
            relation.level = kAsLeft;
            // What has changed since in what is to be written over names other events than now.
            relation.to = relation.to >= 20 && relation.to < 22 ? 41 - relation.to : relation.to;
        }
        EventRows rows{{5}, {}, {{5, 35, RelationType::Cites, -1}}};
        add(rows.events, 5, 9);
        const RelationsNaming naming =
            hasOrder ? namingOf(std::make_shared<const EventColumns>(columns)) : RelationsNaming();
        MendedColumns moved = columns.mended(rows, std::move(memory), naming);
        QVERIFY((moved.changed == PositionRange{5, 9}));
        for (std::size_t event = 0; event < 40; ++event) {
            const bool isOfStretch = event >= 5 && event < 22;
            QCOMPARE(moved.columns.flags[event] != 0xFF, isOfStretch);
            RelationEntry& told = moved.columns.relations[event];
            QCOMPARE(told.level == kAsLeft, !isOfStretch);
            told.level = -1;
        }
        QVERIFY(moved.columns.relations == columns.mended(rows).relations);
        // One more or one less moves all that comes behind.
        add(rows.events, 99, 30);
        rows.touched.push_back(99);
        rows.events.sort();
        QVERIFY((columns.mended(rows, {}).changed == PositionRange{5, PositionRange::kToTheEnd}));
    }

    void anEventIsFoundWhereverItIsMovedTo() {
        constexpr EventKey kEvents = 40;
        EventColumns original;
        for (EventKey key = 0; key < kEvents; ++key) {
            add(original, key, static_cast<Day>(key / 2));
            original.relations.push_back(
                {original.size() - 1, static_cast<EventIndex>(key / 3), RelationType::Cites, -1});
        }
        original.sort();
        for (EventKey key = 0; key < kEvents; ++key) {
            for (Day day = -1; day <= kEvents / 2; ++day) {
                const auto rowsOn = [&](Day start) {
                    EventRows rows{{key}, {}, {{key, key / 3, RelationType::Cites, -1}}};
                    add(rows.events, key, start);
                    return rows;
                };
                EventColumns expected = original;
                expected.start[static_cast<std::size_t>(key)] = day;
                expected.sort();
                const EventColumns moved = original.mended(rowsOn(day));
                QVERIFY(moved == expected);
                QVERIFY(findsEachKey(moved));
                QVERIFY(moved.mended(rowsOn(static_cast<Day>(key / 2))) == original);
            }
        }
    }
};

FULCRUM_TEST(TestEventColumns)
#include "test_event_columns.moc"

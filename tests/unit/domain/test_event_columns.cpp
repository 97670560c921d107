// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <utility>

#include "models/domain/event_columns.h"

using namespace fulcrum;

namespace {

/// A record small enough to be sorted anew after each edit, with what events say of each other by keys.
class PlainRecord {
public:
    explicit PlainRecord(unsigned seed) : m_dice(seed) {}

    std::size_t below(std::size_t count) { return m_dice() % count; }
    std::size_t size() const { return m_events.size(); }

    EventKey anyKey() {
        return std::next(m_events.begin(), static_cast<std::ptrdiff_t>(below(size())))->first;
    }

    /// Adds an event or gives one another day, duty and severity, and perhaps relations. Few days, so that
    /// many events share one.
    void put(EventKey key) {
        Stated& event = m_events[key];
        event.start = static_cast<Day>(below(12));
        event.severity = static_cast<std::uint8_t>(1 + below(5));
        event.duty = below(3) == 0 ? static_cast<double>(below(40)) : -1;
        if (below(2) == 0) {
            event.relations.clear();
            for (std::size_t i = below(4); i > 0; --i) {
                event.relations.push_back({key, anyKey(), RelationType::Amends, 0.125 * double(below(8))});
            }
        }
        m_touched.insert(key);
    }

    /// As a file does it, which lets nothing speak of what is not there.
    void remove(EventKey key) {
        m_events.erase(key);
        m_touched.insert(key);
        for (auto& [other, event] : m_events) {
            if (std::erase_if(event.relations, [&](const auto& relation) { return relation.to == key; }) >
                0) {
                m_touched.insert(other);
            }
        }
    }

    /// What has been touched since this was asked before.
    EventRows takeRows() {
        EventRows rows;
        rows.touched.assign(m_touched.begin(), m_touched.end());
        for (const EventKey key : m_touched) {
            if (const auto event = m_events.find(key); event != m_events.end()) {
                append(rows.events, key, event->second);
                const auto& own = event->second.relations;
                rows.relations.insert(rows.relations.end(), own.begin(), own.end());
            }
        }
        rows.events.sort();
        m_touched.clear();
        return rows;
    }

    EventColumns columns() const {
        EventColumns columns;
        std::map<EventKey, EventIndex> positions;
        for (const auto& [key, event] : m_events) {
            positions.emplace(key, columns.size());
            append(columns, key, event);
        }
        for (const auto& [key, event] : m_events) {
            for (const RelationOfKeys& one : event.relations) {
                columns.relations.push_back(
                    {positions.at(one.from), positions.at(one.to), one.type, one.level});
            }
        }
        columns.sort();
        return columns;
    }

private:
    struct Stated {
        Day start = 0;
        std::uint8_t severity = 1;
        double duty = -1;
        std::vector<RelationOfKeys> relations;
    };

    static void append(EventColumns& columns, EventKey key, const Stated& event) {
        if (event.duty >= 0) {
            columns.tariffs.push_back({columns.size(), event.duty, 0.5});
        }
        columns.key.push_back(key);
        columns.start.push_back(event.start);
        columns.end.push_back(kOpenEnd);
        columns.track.push_back(static_cast<TrackIndex>(event.severity * 3));
        columns.actor.push_back(0);
        columns.target.push_back(kNoParty);
        columns.kind.push_back(Kind::Measure);
        columns.severity.push_back(event.severity);
        columns.precision.push_back(Precision::OnDay);
        columns.direction.push_back(Direction::Pressure);
        columns.flags.push_back(event.duty >= 0 ? kHasTariff : 0);
    }

    std::map<EventKey, Stated> m_events;
    std::set<EventKey> m_touched;
    std::mt19937 m_dice;
};

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
        EventColumns columns = record.columns();
        EventColumns former;
        for (int step = 0; step < 400; ++step) {
            const bool isBusy = record.size() > static_cast<std::size_t>(events);
            for (int i = 0; i < atOnce; ++i) {
                switch (record.below(6)) {
                    case 0:
                        // Keys that are new lie before, between and behind those that are there.
                        record.put(static_cast<EventKey>(record.below(12 * std::size_t(events))) - events);
                        break;
                    case 1:
                        if (record.size() > 2 && (isBusy || record.below(2) == 0)) {
                            record.remove(record.anyKey());
                        }
                        break;
                    default:
                        record.put(record.anyKey());
                }
            }
            // Whatever stood in memory that is used again leaves no trace.
            columns = columns.mended(record.takeRows(), std::exchange(former, columns));
            QVERIFY2(columns == record.columns(), qPrintable(QString::number(step)));
            QVERIFY(findsEachKey(columns));
        }
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

QTEST_GUILESS_MAIN(TestEventColumns)
#include "test_event_columns.moc"

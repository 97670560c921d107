// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <thread>
#include <vector>

#include "models/domain/column_memory.h"
#include "tests/support/test_program.h"

using namespace fulcrum;

class TestColumnMemory : public QObject {
    Q_OBJECT

    static EventColumns someColumns(std::size_t events) {
        EventColumns columns;
        columns.key.resize(events);
        columns.relations.resize(events / 2);
        return columns;
    }

private slots:
    void whatNobodyHoldsAnyMoreComesBack() {
        const ColumnMemory memory;
        QVERIFY(memory.take().columns.key.empty());
        auto lent = memory.lend(someColumns(100));
        const EventKey* const array = lent->key.data();
        auto reader = lent;
        lent.reset();
        QVERIFY(memory.take().columns.key.empty());
        reader.reset();
        QCOMPARE(static_cast<const EventKey*>(memory.take().columns.key.data()), array);
        QVERIFY(memory.take().columns.key.empty());
    }
    void oneSetIsKept() {
        const ColumnMemory memory;
        const auto first = memory.lend(someColumns(10));
        auto second = memory.lend(someColumns(20));
        auto third = memory.lend(someColumns(30));
        second.reset();
        third.reset();
        QCOMPARE(memory.take().columns.key.size(), std::size_t{20});
        QVERIFY(memory.take().columns.key.empty());
        QCOMPARE(first->size(), 10);
    }
    void copiesShareWhatIsKept() {
        const ColumnMemory memory;
        const std::vector<ColumnMemory> copies{memory};
        memory.lend(someColumns(10)).reset();
        QCOMPARE(copies.front().take().columns.key.size(), std::size_t{10});
    }
    void columnsMayOutliveTheMemory() {
        std::shared_ptr<const EventColumns> lent = ColumnMemory().lend(someColumns(10));
        QCOMPARE(lent->size(), 10);
    }
    void roomIsSetAside() {
        const ColumnMemory memory;
        const EventColumns like = someColumns(1000);
        memory.setAside(like);
        const EventColumns room = memory.take().columns;
        QVERIFY(room == like);
        QVERIFY(room.key.capacity() > std::size_t{1000});
        QVERIFY(room.relations.capacity() > std::size_t{500});
    }
    void roomIsSetAsideOnlyWhereNoneIs() {
        const ColumnMemory memory;
        const EventColumns like = someColumns(1000);
        auto lent = memory.lend(like);
        const EventKey* const array = lent->key.data();
        lent.reset();
        memory.setAside(like);
        QCOMPARE(static_cast<const EventKey*>(memory.take().columns.key.data()), array);
    }
    void itIsKnownWhereWhatComesBackDiffers() {
        const ColumnMemory memory;
        QVERIFY(memory.take().differing == PositionRange());
        auto first = memory.lend(someColumns(100));
        auto second = memory.lend(someColumns(100), {30, 40});
        auto third = memory.lend(someColumns(100), {10, 20});
        second.reset();
        QVERIFY((memory.take().differing == PositionRange{10, 20}));
        first.reset();
        QVERIFY((memory.take().differing == PositionRange{10, 40}));
        // What was set aside says what was lent last, if it is a copy of that.
        memory.setAside(*third);
        QVERIFY((memory.take().differing == PositionRange{PositionRange::kToTheEnd, 0}));
        memory.setAside(*third);
        auto fourth = memory.lend(someColumns(100), {50, 60});
        QVERIFY((memory.take().differing == PositionRange{50, 60}));
        memory.setAside(*third);
        QVERIFY(memory.take().differing == PositionRange());
    }
    void whatIsManyEditsBehindIsOfNoUse() {
        const ColumnMemory memory;
        auto first = memory.lend(someColumns(100));
        for (int edit = 0; edit < 1000; ++edit) {
            memory.lend(someColumns(100), {30, 40});
            memory.take();
        }
        first.reset();
        QVERIFY(memory.take().differing == PositionRange());
    }
    void anyThreadMayLetGo() {
        const ColumnMemory memory;
        for (int round = 0; round < 200; ++round) {
            auto lent = memory.lend(someColumns(50));
            std::vector<std::jthread> readers;
            readers.reserve(4);
            for (int i = 0; i < 4; ++i) {
                readers.emplace_back([reader = lent]() mutable {
                    if (reader->size() == 50) {
                        reader.reset();
                    }
                });
            }
            lent.reset();
            EventColumns taken = memory.take().columns;
            readers.clear();
            if (taken.key.empty()) {
                taken = memory.take().columns;
            }
            QCOMPARE(taken.key.size(), std::size_t{50});
            taken.key.assign(taken.key.size(), 7);
        }
    }
};

FULCRUM_TEST(TestColumnMemory)
#include "test_column_memory.moc"

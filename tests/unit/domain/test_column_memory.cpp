// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <thread>
#include <vector>

#include "models/domain/column_memory.h"

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
        QVERIFY(memory.take().key.empty());
        auto lent = memory.lend(someColumns(100));
        const EventKey* const array = lent->key.data();
        auto reader = lent;
        lent.reset();
        QVERIFY(memory.take().key.empty());
        reader.reset();
        QCOMPARE(static_cast<const EventKey*>(memory.take().key.data()), array);
        QVERIFY(memory.take().key.empty());
    }
    void oneSetIsKept() {
        const ColumnMemory memory;
        const auto first = memory.lend(someColumns(10));
        auto second = memory.lend(someColumns(20));
        auto third = memory.lend(someColumns(30));
        second.reset();
        third.reset();
        QCOMPARE(memory.take().key.size(), std::size_t{20});
        QVERIFY(memory.take().key.empty());
        QCOMPARE(first->size(), 10);
    }
    void copiesShareWhatIsKept() {
        const ColumnMemory memory;
        const ColumnMemory copy = memory;
        memory.lend(someColumns(10)).reset();
        QCOMPARE(copy.take().key.size(), std::size_t{10});
    }
    void columnsMayOutliveTheMemory() {
        std::shared_ptr<const EventColumns> lent = ColumnMemory().lend(someColumns(10));
        QCOMPARE(lent->size(), 10);
    }
    void roomIsSetAsideBitByBit() {
        const ColumnMemory memory;
        const EventColumns like = someColumns(1000);
        int calls = 1;
        for (; !memory.setAside(like, 1000); ++calls) {
            QVERIFY(calls < 1000);
        }
        QVERIFY(calls > 30);
        QVERIFY(memory.setAside(like, 1000));
        const EventColumns room = memory.take();
        QVERIFY(room.key.capacity() >= 1000);
        QVERIFY(room.flags.capacity() >= 1000);
        QVERIFY(room.relations.capacity() >= 500);
    }
    void whatIsHalfSetAsideGivesWayToWhatComesBack() {
        const ColumnMemory memory;
        const EventColumns like = someColumns(1000);
        QVERIFY(!memory.setAside(like, 1000));
        auto lent = memory.lend(like);
        const EventKey* const array = lent->key.data();
        lent.reset();
        QVERIFY(memory.setAside(like, 1000));
        QCOMPARE(static_cast<const EventKey*>(memory.take().key.data()), array);
    }
    void anyThreadMayLetGo() {
        const ColumnMemory memory;
        for (int round = 0; round < 200; ++round) {
            auto lent = memory.lend(someColumns(50));
            std::vector<std::jthread> readers;
            for (int i = 0; i < 4; ++i) {
                readers.emplace_back([reader = lent]() mutable {
                    if (reader->size() == 50) {
                        reader.reset();
                    }
                });
            }
            lent.reset();
            EventColumns taken = memory.take();
            readers.clear();
            if (taken.key.empty()) {
                taken = memory.take();
            }
            QCOMPARE(taken.key.size(), std::size_t{50});
            taken.key.assign(taken.key.size(), 7);
        }
    }
};

QTEST_GUILESS_MAIN(TestColumnMemory)
#include "test_column_memory.moc"

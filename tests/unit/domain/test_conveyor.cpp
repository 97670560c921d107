// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <atomic>
#include <numeric>
#include <thread>
#include <vector>

#include "models/domain/conveyor.h"
#include "tests/support/test_program.h"

using namespace fulcrum;

class TestConveyor : public QObject {
    Q_OBJECT

private slots:
    void handsEverythingOnInItsOrder() {
        Conveyor<int> conveyor(3);
        std::vector<int> taken;
        std::thread taker([&] {
            while (const auto value = conveyor.take()) {
                taken.push_back(*value);
            }
        });
        std::vector<int> put(10'000);
        std::iota(put.begin(), put.end(), 0);
        for (const int value : put) {
            QVERIFY(conveyor.put(value));
        }
        conveyor.end();
        taker.join();
        QCOMPARE(taken, put);
    }

    void holdsNoMoreThanItMay() {
        Conveyor<int> conveyor(3);
        std::atomic<int> put = 0;
        std::thread putter([&] {
            while (put < 10 && conveyor.put(put)) {
                ++put;
            }
            conveyor.end();
        });
        QTRY_COMPARE(put.load(), 3);
        QTest::qWait(20);
        QCOMPARE(put.load(), 3);
        QCOMPARE(conveyor.take(), std::optional(0));
        QTRY_COMPARE(put.load(), 4);
        while (conveyor.take()) {
        }
        putter.join();
        QCOMPARE(put.load(), 10);
    }

    void settlesWhenTheLastValueIsDoneWith() {
        Conveyor<int> conveyor(3);
        std::atomic<int> done = 0;
        std::thread taker([&] {
            while (const auto value = conveyor.take()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
                done += *value;
            }
        });
        for (int round = 1; round <= 5; ++round) {
            QVERIFY(conveyor.put(1));
            QVERIFY(conveyor.put(1));
            QVERIFY(conveyor.settle());
            QCOMPARE(done.load(), 2 * round);
        }
        conveyor.end();
        taker.join();
        QVERIFY(conveyor.settle());
    }

    void givingUpReleasesWhoPuts() {
        Conveyor<int> conveyor(1);
        QVERIFY(conveyor.put(1));
        std::thread other([&] { conveyor.giveUp(); });
        while (conveyor.put(2)) {
        }
        other.join();
        QVERIFY(conveyor.isGivenUp());
        QVERIFY(!conveyor.settle());
        QVERIFY(!conveyor.take());
    }

    void givingUpReleasesWhoTakesAndWhoWaits() {
        Conveyor<int> conveyor(1);
        std::thread taker([&] { QVERIFY(!conveyor.take()); });
        conveyor.giveUp();
        taker.join();

        Conveyor<int> held(1);
        QVERIFY(held.put(1));
        QVERIFY(held.take());
        std::thread other([&] { held.giveUp(); });
        QVERIFY(!held.settle());
        other.join();
    }
};

FULCRUM_TEST(TestConveyor)
#include "test_conveyor.moc"

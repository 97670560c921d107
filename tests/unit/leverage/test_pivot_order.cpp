// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pivot order finds on a day against a plain pass over all stretches, among them single days, open
// ends, days before 1970 and the ends of the calendar.
#include <QTest>
#include <limits>
#include <random>

#include "models/leverage/pivot_order.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestPivotOrder : public QObject {
    Q_OBJECT

private slots:
    void aDayFindsWhatHoldsOnIt_data();
    void aDayFindsWhatHoldsOnIt();
    void aStretchBeginsBeforeItsPivotAndEndsAfterIt();
    void aStretchComesBackAsItWentIn_data();
    void aStretchComesBackAsItWentIn();
    void whatIsAlikeTakesNoRoom();
    void nothingHoldsWhereThereIsNothing();
};

namespace {

std::vector<Stretch> drawn(std::uint32_t seed, int count, int reach) {
    std::mt19937 engine(seed);
    const auto below = [&](int limit) {
        return static_cast<Day>(engine() % static_cast<std::uint32_t>(limit));
    };
    std::vector<Stretch> stretches;
    for (int i = 0; i < count; ++i) {
        const Day from = below(2 * reach) - reach;
        const Day until = below(4) == 0 ? kOpenEnd : from + 1 + (below(3) == 0 ? 0 : below(reach));
        stretches.push_back({from, until, from - below(10)});
    }
    return stretches;
}

std::vector<Stretch> inOrder(const std::vector<Stretch>& stretches) {
    std::vector<Stretch> sorted;
    sorted.reserve(stretches.size());
    for (const std::uint32_t position : sortedByPivot(stretches)) {
        sorted.push_back(stretches[position]);
    }
    return sorted;
}

PivotOrder orderOf(const std::vector<Stretch>& stretches) { return PivotOrder(inOrder(stretches)); }

std::vector<std::uint32_t> visited(const PivotOrder& order, Day day, std::int64_t since) {
    std::vector<std::uint32_t> found;
    order.visit(day, since, [&](std::uint32_t position) { found.push_back(position); });
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

void TestPivotOrder::aDayFindsWhatHoldsOnIt_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("reach");
    QTest::newRow("one stretch") << 1 << 5;
    QTest::newRow("many on few days") << 400 << 8;
    QTest::newRow("some years") << 300 << 1500;
    QTest::newRow("thousands of years") << 200 << 1'000'000;
}

void TestPivotOrder::aDayFindsWhatHoldsOnIt() {
    QFETCH(int, count);
    QFETCH(int, reach);
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        const std::vector<Stretch> begins = inOrder(drawn(seed, count, reach));
        const PivotOrder order(begins);
        QCOMPARE(order.size(), static_cast<std::size_t>(count));
        std::mt19937 engine(seed + 100);
        for (int look = 0; look < 200; ++look) {
            const Day day = static_cast<Day>(engine() % static_cast<std::uint32_t>(3 * reach)) - reach;
            const std::int64_t since = look % 3 == 0 ? day - reach / 4 : kSinceEver;
            std::vector<std::uint32_t> expected;
            for (std::uint32_t i = 0; i < order.size(); ++i) {
                const Stretch& stretch = begins[i];
                if (stretch.from <= day && day < stretch.until && stretch.from >= since) {
                    expected.push_back(i);
                }
            }
            QCOMPARE(visited(order, day, since), expected);
        }
    }
}

void TestPivotOrder::aStretchBeginsBeforeItsPivotAndEndsAfterIt() {
    const std::vector<Stretch> begins = inOrder(drawn(7, 500, 3000));
    const PivotOrder order(begins);
    std::size_t seen = 0;
    for (const PivotOrder::Block& block : order.blocks()) {
        for (std::uint32_t i = block.first; i < block.last; ++i, ++seen) {
            QVERIFY(begins[i].from <= block.pivot);
            QVERIFY(begins[i].until > block.pivot);
            QVERIFY(i == block.first || order.from(i - 1) <= order.from(i));
            QVERIFY(i == block.first || order.end(block, i - 1).until >= order.end(block, i).until);
        }
    }
    QCOMPARE(seen, order.size());
}

void TestPivotOrder::aStretchComesBackAsItWentIn_data() {
    QTest::addColumn<std::vector<Stretch>>("stretches");
    QTest::newRow("open ends and clocks of their own") << drawn(3, 500, 3000);
    QTest::newRow("open ends only") << std::vector<Stretch>{{5, kOpenEnd, 5}, {3, kOpenEnd, 3}};
    QTest::newRow("one clock among many") << std::vector<Stretch>{{5, 9, 5}, {3, 9, 1}, {4, 9, 4}};
    QTest::newRow("the ends of the calendar") << std::vector<Stretch>{{kFirstDay, kLastDay, kFirstDay},
                                                                      {kLastDay, kOpenEnd, kFirstDay},
                                                                      {kFirstDay, kFirstDay + 1, kFirstDay}};
    // No file holds such days, but nothing here depends on that.
    constexpr Day kLeast = std::numeric_limits<Day>::min();
    QTest::newRow("the ends of the numbers") << std::vector<Stretch>{
        {kLeast, kOpenEnd, kLeast}, {kLeast, kLeast + 1, kLeast}, {kOpenEnd - 1, kOpenEnd, kLeast}};
}

void TestPivotOrder::aStretchComesBackAsItWentIn() {
    QFETCH(std::vector<Stretch>, stretches);
    const std::vector<Stretch> begins = inOrder(stretches);
    const PivotOrder order(begins);
    QCOMPARE(order.size(), begins.size());
    for (const PivotOrder::Block& block : order.blocks()) {
        std::vector<bool> isEnded(begins.size(), false);
        for (std::uint32_t i = block.first; i < block.last; ++i) {
            QCOMPARE(order.from(i), begins[i].from);
            QCOMPARE(order.clock(block, i), begins[i].clock);
            const auto [position, until] = order.end(block, i);
            QVERIFY(position >= block.first && position < block.last && !isEnded[position]);
            isEnded[position] = true;
            QCOMPARE(until, begins[position].until);
        }
    }
}

void TestPivotOrder::whatIsAlikeTakesNoRoom() {
    const auto bytesOf = [](Day until, Day before) {
        std::vector<Stretch> stretches;
        for (Day day = 0; day < 1000; ++day) {
            stretches.push_back(
                {16'500 + day, until == kOpenEnd ? until : until + day, 16'500 + day - before});
        }
        return orderOf(stretches).bytes();
    };
    const std::size_t alike = bytesOf(kOpenEnd, 0);
    QVERIFY(alike < 1000 * 5);
    QVERIFY(bytesOf(kOpenEnd, 1) > alike + 1000 * 3);
    QVERIFY(bytesOf(18'000, 0) > alike + 1000 * 7);
}

void TestPivotOrder::nothingHoldsWhereThereIsNothing() {
    QVERIFY(visited(PivotOrder(), 20'000, kSinceEver).empty());
    const PivotOrder order = orderOf({{10, 11, 10}});
    QVERIFY(visited(order, 9, kSinceEver).empty());
    QCOMPARE(visited(order, 10, kSinceEver), std::vector<std::uint32_t>{0});
    QVERIFY(visited(order, 11, kSinceEver).empty());
    QVERIFY(visited(order, 10, 11).empty());
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestPivotOrder)
#include "test_pivot_order.moc"

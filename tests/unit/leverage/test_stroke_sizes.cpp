// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sizes come back bit by bit, whichever way they are held.
#include <QTest>
#include <cmath>
#include <limits>
#include <vector>

#include "models/leverage/stroke_sizes.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestStrokeSizes : public QObject {
    Q_OBJECT

private slots:
    void aSizeComesBackAsItWentIn_data();
    void aSizeComesBackAsItWentIn();
    void whatIsOneTakesNoRoom();
};

void TestStrokeSizes::aSizeComesBackAsItWentIn_data() {
    QTest::addColumn<std::vector<double>>("sizes");
    const double nearlyOne = std::nextafter(1.0, 2.0);
    QTest::newRow("none") << std::vector<double>{};
    QTest::newRow("ones only") << std::vector<double>(100, 1.0);
    QTest::newRow("others only") << std::vector<double>{0.1, 2, std::numeric_limits<double>::min(), 1e300};
    QTest::newRow("one that is not 1") << std::vector<double>{0.25};
    std::vector<double> few(200, 1.0);
    few[0] = 0.3;
    few[77] = nearlyOne;
    few[199] = 5;
    QTest::newRow("few others, also the first and the last") << few;
    // Two of three are where both ways take the same room.
    for (const int others : {1, 2, 3}) {
        std::vector<double> some;
        for (int i = 0; i < 300; ++i) {
            some.push_back(i % 4 < others ? 0.1 * (i + 1) : 1);
        }
        QTest::addRow("%d of four are others", others) << some;
    }
    QTest::newRow("two of three are others") << std::vector<double>{0.5, 1, 0.25};
}

void TestStrokeSizes::aSizeComesBackAsItWentIn() {
    QFETCH(std::vector<double>, sizes);
    const StrokeSizes held(sizes);
    QCOMPARE(held.count(), sizes.size());
    std::vector<double> visited(sizes.size(), 1.0);
    std::size_t last = 0;
    held.forEachOther([&](std::size_t position, double size) {
        QVERIFY(position >= last);
        last = position;
        visited[position] = size;
    });
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        // Not QCOMPARE, which takes nearly equal for equal.
        QVERIFY(held[i] == sizes[i]);
        QVERIFY(visited[i] == sizes[i]);
    }
}

void TestStrokeSizes::whatIsOneTakesNoRoom() {
    std::vector<double> sizes(1000, 1.0);
    QCOMPARE(StrokeSizes(sizes).bytes(), 0U);
    sizes[500] = 0.5;
    QVERIFY(StrokeSizes(sizes).bytes() <= 16);
    sizes.assign(1000, 0.5);
    QCOMPARE(StrokeSizes(sizes).bytes(), 8000U);
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestStrokeSizes)
#include "test_stroke_sizes.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QtTest>

#include "models/timeline/lane_packing.h"
#include "tests/support/test_program.h"

using namespace fulcrum;

namespace {

/// A packed lane as a picture in text, one character for ten pixels: # is a mark, - its label.
QStringList picture(const std::vector<Mark>& marks, const PackedLane& lane, const PackingRoom& room) {
    QStringList rows(room.rows, QString(static_cast<int>(room.right / 10), u'.'));
    const auto fill = [&](int row, double from, double to, QChar with) {
        for (int i = std::max(0, static_cast<int>(from / 10));
             i < std::min(to / 10, double(rows[row].size())); ++i) {
            rows[row][i] = with;
        }
    };
    for (const PlacedMark& placed : lane.placed) {
        fill(placed.row, marks[placed.mark].left, marks[placed.mark].right, u'#');
        if (placed.labelSide != LabelSide::None) {
            fill(placed.row, placed.labelLeft, placed.labelLeft + placed.labelRoom, u'-');
        }
    }
    return rows;
}

QStringList splitWords(const char* text) { return QString::fromUtf8(text).split(u'|'); }

Mark bar(double left, double right, double label, int weight) {
    return {0, left, right, label, true, weight, -1};
}
Mark symbol(double at, double label, int weight) { return {0, at - 5, at + 5, label, false, weight, -1}; }

PackingRoom roomOf(int rows) {
    PackingRoom room;
    room.rows = rows;
    room.right = 200;
    return room;
}

struct Extent {
    double left;
    double right;
};

Extent extentOf(const Mark& mark, const PlacedMark& placed) {
    Extent extent{mark.left, mark.right};
    if (placed.labelSide != LabelSide::None) {
        extent.left = std::min(extent.left, placed.labelLeft);
        extent.right = std::max(extent.right, placed.labelLeft + placed.labelRoom);
    }
    return extent;
}

}  // namespace

class TestLanePacking : public QObject {
    Q_OBJECT
private slots:
    void theHeavierTakesTheUpperRow() {
        const std::vector<Mark> marks{bar(0, 100, 0, 1), bar(20, 120, 0, 9)};
        const PackingRoom room = roomOf(2);
        QCOMPARE(picture(marks, packLane(marks, room), room),
                 splitWords("..##########........|##########.........."));
    }

    void aShortBarCarriesItsLabelOutside() {
        const std::vector<Mark> marks{bar(20, 40, 50, 1)};
        const PackingRoom room = roomOf(1);
        QCOMPARE(picture(marks, packLane(marks, room), room), splitWords("..##------.........."));
    }

    void atTheRightEdgeALabelGoesLeft() {
        const std::vector<Mark> marks{symbol(185, 60, 1)};
        const PackedLane lane = packLane(marks, roomOf(1));
        QCOMPARE(lane.placed.front().labelSide, LabelSide::Left);
        QCOMPARE(lane.placed.front().labelLeft + lane.placed.front().labelRoom + 5, 180.0);
    }

    void aLabelThatFitsNowhereIsLeftOutButTheMarkStays() {
        const std::vector<Mark> marks{symbol(100, 500, 1)};
        const PackedLane lane = packLane(marks, roomOf(1));
        QCOMPARE(lane.placed.size(), std::size_t{1});
        QCOMPARE(lane.placed.front().labelSide, LabelSide::None);
    }

    void aLabelThatFitsNowhereElseIsCutToItsBar() {
        const std::vector<Mark> marks{bar(0, 120, 150, 1)};
        const PackedLane lane = packLane(marks, roomOf(1));
        QCOMPARE(lane.placed.front().labelSide, LabelSide::Inside);
        QCOMPARE(lane.placed.front().labelRoom, 110.0);
        const std::vector<Mark> shorter{bar(0, 60, 150, 1)};
        QCOMPARE(packLane(shorter, roomOf(1)).placed.front().labelSide, LabelSide::None);
    }

    void whatFindsNoRoomIsHandedBackHeaviestFirst() {
        const std::vector<Mark> marks{bar(0, 100, 0, 3), bar(10, 90, 0, 1), bar(20, 80, 0, 2)};
        const PackedLane lane = packLane(marks, roomOf(1));
        QCOMPARE(lane.placed.size(), std::size_t{1});
        QCOMPARE(lane.crowdedOut, (std::vector<std::size_t>{2, 1}));
    }

    void aMarkKeepsItsRowWhereItIsFree() {
        std::vector<Mark> marks{bar(0, 50, 0, 2), bar(100, 150, 0, 1)};
        marks[1].rowHint = 1;
        const PackedLane lane = packLane(marks, roomOf(2));
        QCOMPARE(lane.placed[1].row, 1);
    }

    void noRowsMeansEverythingIsCrowdedOut() {
        const std::vector<Mark> marks{bar(0, 50, 0, 1)};
        const PackedLane lane = packLane(marks, roomOf(0));
        QVERIFY(lane.placed.empty());
        QCOMPARE(lane.crowdedOut.size(), std::size_t{1});
    }

    void nothingEverTouchesAndNothingIsLost() {
        QRandomGenerator random(42);
        for (int round = 0; round < 300; ++round) {
            std::vector<Mark> marks;
            const int count = random.bounded(1, 80);
            for (int i = 0; i < count; ++i) {
                const double left = random.bounded(200.0);
                marks.push_back(random.bounded(2) == 0
                                    ? symbol(left, random.bounded(60.0), random.bounded(5))
                                    : bar(left, std::min(200.0, left + random.bounded(120.0) + 3),
                                          random.bounded(60.0), random.bounded(5)));
                marks.back().rowHint = random.bounded(-1, 6);
            }
            const PackingRoom room = roomOf(random.bounded(1, 8));
            const PackedLane lane = packLane(marks, room);
            QCOMPARE(lane.placed.size() + lane.crowdedOut.size(), marks.size());
            for (std::size_t a = 0; a < lane.placed.size(); ++a) {
                const Extent one = extentOf(marks[lane.placed[a].mark], lane.placed[a]);
                if (lane.placed[a].labelSide != LabelSide::None) {
                    QVERIFY(one.left >= std::min(room.left, marks[lane.placed[a].mark].left));
                    QVERIFY(one.right <= std::max(room.right, marks[lane.placed[a].mark].right));
                }
                for (std::size_t b = a + 1; b < lane.placed.size(); ++b) {
                    const Extent other = extentOf(marks[lane.placed[b].mark], lane.placed[b]);
                    const bool sameRow = lane.placed[a].row == lane.placed[b].row;
                    QVERIFY(!sameRow || one.right + room.gap <= other.left ||
                            other.right + room.gap <= one.left);
                }
            }
        }
    }

    void theRowsNeededAreEnough() {
        QRandomGenerator random(7);
        for (int round = 0; round < 100; ++round) {
            std::vector<Mark> marks;
            for (int i = 0; i < 40; ++i) {
                const double left = random.bounded(180.0);
                // One weight: placed from left to right, as the count of rows assumes.
                marks.push_back(bar(left, left + random.bounded(60.0) + 3, 0, 0));
            }
            std::sort(marks.begin(), marks.end(),
                      [](const Mark& a, const Mark& b) { return a.left < b.left; });
            PackingRoom room = roomOf(1);
            room.rows = rowsNeeded(marks, room);
            QVERIFY(packLane(marks, room).crowdedOut.empty());
            room.rows -= 1;
            QVERIFY(!packLane(marks, room).crowdedOut.empty());
        }
    }
};

FULCRUM_TEST(TestLanePacking)
#include "test_lane_packing.moc"

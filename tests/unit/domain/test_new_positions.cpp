// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/new_positions.h"
#include "tests/support/test_program.h"

using namespace fulcrum;

class TestNewPositions : public QObject {
    Q_OBJECT

    static std::vector<EventIndex> allOf(const NewPositions& positions, EventIndex count) {
        std::vector<EventIndex> now;
        for (EventIndex event = 0; event < count; ++event) {
            now.push_back(positions.of(event));
        }
        return now;
    }

private slots:
    void nothingMovesWithoutAnEdit() {
        NewPositions positions;
        positions.move(0, 0);
        positions.finish(3);
        QCOMPARE(allOf(positions, 3), (std::vector<EventIndex>{0, 1, 2}));
        QCOMPARE(positions.of(kNoIndex), kNoIndex);
    }
    void noEventsAtAllAreNoTrouble() {
        NewPositions positions;
        positions.finish(0);
        QCOMPARE(positions.of(kNoIndex), kNoIndex);
    }
    void anEventThatGoesBackLetsThoseBetweenMoveOn() {
        NewPositions positions;
        positions.move(0, 0);
        positions.move(2, 1);
        positions.takeOut(4);
        positions.move(5, 0);
        positions.putBack(4, 2);
        positions.finish(7);
        QCOMPARE(allOf(positions, 7), (std::vector<EventIndex>{0, 1, 3, 4, 2, 5, 6}));
        QCOMPARE(positions.of(kNoIndex), kNoIndex);
    }
    void theFirstMayBecomeTheLast() {
        NewPositions positions;
        positions.takeOut(0);
        positions.move(1, -1);
        positions.putBack(0, 3);
        positions.finish(4);
        QCOMPARE(allOf(positions, 4), (std::vector<EventIndex>{3, 0, 1, 2}));
    }
    void theLastMayBecomeTheFirst() {
        NewPositions positions;
        positions.move(0, 1);
        positions.takeOut(3);
        positions.putBack(3, 0);
        positions.finish(4);
        QCOMPARE(allOf(positions, 4), (std::vector<EventIndex>{1, 2, 3, 0}));
    }
    void whatIsGoneIsNowhere() {
        NewPositions positions;
        positions.move(0, 0);
        positions.takeOut(1);
        positions.move(2, -1);
        positions.takeOut(4);
        positions.finish(5);
        QCOMPARE(allOf(positions, 5), (std::vector<EventIndex>{0, kNoIndex, 1, 2, kNoIndex}));
        QCOMPARE(positions.of(kNoIndex), kNoIndex);
    }
    void manyStretchesAreToldApartAsFewAre() {
        // Each third event goes, and each sixth of them comes back at the end.
        constexpr EventIndex kEvents = 3000;
        NewPositions positions;
        positions.move(0, 0);
        std::vector<EventIndex> expected{0, 1};
        EventIndex gone = 0;
        for (EventIndex event = 2; event < kEvents; event += 3) {
            positions.takeOut(event);
            expected.push_back(kNoIndex);
            ++gone;
            if (event + 1 < kEvents) {
                positions.move(event + 1, -gone);
                expected.push_back(event + 1 - gone);
                expected.push_back(event + 2 - gone);
            }
        }
        EventIndex end = kEvents - gone;
        for (EventIndex event = 2; event < kEvents; event += 18) {
            positions.putBack(event, end);
            expected[static_cast<std::size_t>(event)] = end++;
        }
        positions.finish(kEvents);
        QCOMPARE(allOf(positions, kEvents), expected);
        QCOMPARE(positions.of(kNoIndex), kNoIndex);
    }
};

FULCRUM_TEST(TestNewPositions)
#include "test_new_positions.moc"

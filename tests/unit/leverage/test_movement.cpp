// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What moved the balance: lines that sum to the difference of two days, and which events they name.
#include <QTest>
#include <cmath>

#include "models/leverage/movement.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestMovement : public QObject {
    Q_OBJECT

private slots:
    void linesSumToTheDifference();
    void whatDidNotMoveIsLeftOut();
    void thereAndBackAreOpposite();
    void aDayAfterTheHorizonIsTheHorizon();
};

namespace {

Parameters atOnce() {
    Parameters parameters = defaultParameters(balanceTracks());
    for (TrackParameters& track : parameters.tracks) {
        track = {.selfCost = 0, .halfLifeMonths = kNoErosion, .floor = 1, .rampDays = 1e-6, .urgency = 1};
    }
    return parameters;
}

}  // namespace

void TestMovement::linesSumToTheDifference() {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const BalanceInput input = generatedProject(seed, 20 + 8 * static_cast<int>(seed), 5);
        const BalanceModel model(input, generatedParameters(seed), Lens::Leverage);
        const Day from = dayOf("2015-06-01") + static_cast<Day>(seed) * 13;
        const Day to = from + static_cast<Day>(seed * seed);
        const Movement movement = movementBetween(model, from, to);
        QCOMPARE(movement.before.net, model.ledger(from).net);
        QCOMPARE(movement.after.net, model.ledger(to).net);
        const double size = 1 + movement.before.sums[0] + movement.before.sums[1] + movement.after.sums[0] +
                            movement.after.sums[1];
        QVERIFY(std::abs(movement.change - (movement.after.net - movement.before.net)) <= 1e-12 * size);
        double sum = 0;
        double ofTracks = 0;
        double previous = HUGE_VAL;
        for (const MovementLine& line : movement.lines) {
            QCOMPARE(line.change, line.after - line.before);
            QVERIFY(line.change != 0);
            QVERIFY(std::abs(line.change) <= previous);
            previous = std::abs(line.change);
            sum += line.change;
        }
        for (const double change : movement.byTrack) {
            ofTracks += change;
        }
        QCOMPARE(sum, movement.change);
        QVERIFY(std::abs(ofTracks - sum) <= 1e-12 * size);
    }
}

void TestMovement::whatDidNotMoveIsLeftOut() {
    const std::vector<Event> events{
        anEvent("steady").on("2025-01-01").weighing(5),
        anEvent("ends").on("2025-01-01").until("2025-03-01").by("cn").against("us").weighing(5),
        anEvent("comes").on("2025-03-01").inTrack("minerals").by("cn").against("us").weighing(4),
        anEvent("later").on("2025-06-01").weighing(5)};
    const BalanceInput input = balanceInputOf(events);
    const BalanceModel model(input, atOnce(), Lens::Leverage);
    const Movement movement = movementBetween(model, dayOf("2025-02-01"), dayOf("2026-05-01") - 365);
    QCOMPARE(movement.lines.size(), 2U);
    QCOMPARE(movement.lines[0].event, indexIn(*input.columns, events, "ends"));
    QCOMPARE(movement.lines[0].before, -100.0);
    QVERIFY(std::abs(movement.lines[0].after) < 0.05);
    QCOMPARE(movement.lines[1].event, indexIn(*input.columns, events, "comes"));
    QCOMPARE(movement.lines[1].side, kSideB);
    QCOMPARE(movement.lines[1].before, 0.0);
    QVERIFY(std::abs(movement.lines[1].change + 100.0 / 3) < 1e-9);
    QVERIFY(movementBetween(model, dayOf("2025-02-01"), dayOf("2025-02-01")).lines.empty());
}

void TestMovement::thereAndBackAreOpposite() {
    const BalanceModel model(generatedProject(9, 200, 5), generatedParameters(9), Lens::Leverage);
    const Movement there = movementBetween(model, dayOf("2016-01-01"), dayOf("2018-01-01"));
    const Movement back = movementBetween(model, dayOf("2018-01-01"), dayOf("2016-01-01"));
    QVERIFY(!there.lines.empty());
    QCOMPARE(there.lines.size(), back.lines.size());
    QCOMPARE(there.change, -back.change);
}

void TestMovement::aDayAfterTheHorizonIsTheHorizon() {
    BalanceInput input = balanceInputOf({anEvent().on("2025-01-01").weighing(5)});
    input.horizon = dayOf("2025-06-01");
    const BalanceModel model(input, atOnce(), Lens::Leverage);
    const Movement movement = movementBetween(model, dayOf("2024-06-01"), dayOf("2027-01-01"));
    QCOMPARE(movement.after.day, dayOf("2025-06-01"));
    QCOMPARE(movement.change, 100.0);
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestMovement)
#include "test_movement.moc"

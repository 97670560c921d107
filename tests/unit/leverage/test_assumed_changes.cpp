// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each change of a scenario by a number that can be checked by hand (MODEL.md §5), what a dropped record
// gives back to others, and which changes are refused.
#include <QTest>
#include <cmath>

#include "models/leverage/balance_model.h"
#include "tests/support/scenario_changes.h"
#include "tests/support/test_program.h"
#include "tests/support/tried_scenario.h"

namespace fulcrum::test {

using Events = std::vector<Event>;
using Changes = std::vector<ScenarioChange>;

class TestAssumedChanges : public QObject {
    Q_OBJECT

private slots:
    void changesDoWhatTheySay_data();
    void changesDoWhatTheySay();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
};

namespace {

Events suspended() { return {strike("strike"), aRelief("pause").on("2025-04-01").suspends("strike")}; }

}  // namespace

void TestAssumedChanges::changesDoWhatTheySay_data() {
    QTest::addColumn<Events>("events");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("day");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    const auto row = [](const char* name, const Events& events, const Changes& changes, const char* day,
                        double before, double after) {
        QTest::newRow(name) << events << changes << QString::fromUtf8(day) << before << after;
    };
    const double third = 100.0 / 3;
    row("a dropped measure is gone", {strike("strike")}, {drop("strike")}, "2025-05-01", 100, 0);
    row("a dropped cut gives the level back", cut(), {drop("cut")}, "2025-05-01", 25, 100);
    row("a dropped suspension gives the level back", suspended(), {drop("pause")}, "2025-05-01", 0, 100);
    row("a dropped revocation lifts the end that stems from it", revoked(), {drop("ruling")}, "2025-05-01", 0,
        100);
    row("a dropped successor gives way to what it replaced", replaced(), {drop("heir")}, "2025-05-01", third,
        100);
    row("an end of another day stays",
        {strike("strike").until("2025-04-20"), aRelief("cut").on("2025-04-01").amends("strike", 0.25)},
        {drop("cut")}, "2025-05-01", 0, 0);
    row("an end that another record brings about too stays",
        {strike("strike").until("2025-04-01"), aRelief("ruling").on("2025-04-01").revokes("strike"),
         aRelief("deal").on("2025-04-01").revokes("strike")},
        {drop("ruling")}, "2025-05-01", 0, 0);
    row("both dropped lift it",
        {strike("strike").until("2025-04-01"), aRelief("ruling").on("2025-04-01").revokes("strike"),
         aRelief("deal").on("2025-04-01").revokes("strike")},
        {drop("ruling"), drop("deal")}, "2025-05-01", 0, 100);
    row("a delayed measure comes later", {strike("strike")}, {delay("strike", 60)}, "2025-04-15", 100, 0);
    row("and comes", {strike("strike")}, {delay("strike", 60)}, "2025-05-01", 100, 100);
    row("a delayed revocation ends later", revoked(), {delay("ruling", 30)}, "2025-04-15", 0, 100);
    row("but ends", revoked(), {delay("ruling", 30)}, "2025-05-02", 0, 0);
    row("a delayed cut cuts later", cut(), {delay("cut", 30)}, "2025-04-15", 25, 100);
    row("delayed past its end it never is", {strike("strike").until("2025-04-01")}, {delay("strike", 100)},
        "2025-07-01", 0, 0);
    row("an extended measure goes on", {strike("strike").until("2025-04-01")},
        {extend("strike", "2025-06-01")}, "2025-05-31", 0, 100);
    row("until its new end", {strike("strike").until("2025-04-01")}, {extend("strike", "2025-06-01")},
        "2025-06-02", 0, 0);
    row("extended without an end it stays", {strike("strike").until("2025-04-01")},
        {change(ScenarioAction::Extend, "strike")}, "2029-05-31", 0, 100);
    row("an extension outlives a revocation before its end", revoked(), {extend("strike", "2025-06-01")},
        "2025-05-01", 0, 100);
    row("a shortened measure ends", {strike("strike")}, {shorten("strike", "2025-04-01")}, "2025-05-01", 100,
        0);
    row("and was there before", {strike("strike")}, {shorten("strike", "2025-04-01")}, "2025-03-31", 100,
        100);
    row("a rescaled measure weighs so much", {strike("strike")}, {rescale("strike", 0.3)}, "2025-05-01", 100,
        30);
    row("rescaling twice multiplies", {strike("strike")}, {rescale("strike", 0.5), rescale("strike", 0.5)},
        "2025-05-01", 100, 25);
    row("a parameter is set", {strike("strike")}, {set("tariffs.weight", 3)}, "2025-05-01", 100, 300);
    row("a parameter of the model is set", {strike("strike").weighing(4)}, {set("severity_ratio", 4)},
        "2025-05-01", third, 25);
}

void TestAssumedChanges::changesDoWhatTheySay() {
    QFETCH(Events, events);
    QFETCH(Changes, changes);
    QFETCH(QString, day);
    QFETCH(double, before);
    QFETCH(double, after);
    const BalanceInput base = balanceInputOf(events);
    const Result<ScenarioOutcome> outcome = outcomeOf(base, events, changes);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
    const auto netOn = [&](const BalanceInput& input, const Parameters& parameters) {
        return BalanceModel(input, parameters, Lens::Leverage).ledger(*dayFromIso(day)).net;
    };
    QVERIFY2(std::abs(netOn(base, simpleParameters()) - before) < 1e-6,
             qPrintable(QString::number(netOn(base, simpleParameters()))));
    QVERIFY2(std::abs(netOn(outcome->input, outcome->parameters) - after) < 1e-6,
             qPrintable(QString::number(netOn(outcome->input, outcome->parameters))));
}

void TestAssumedChanges::whatIsWrongIsRefused_data() {
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const Changes& changes, const char* told) {
        QTest::newRow(name) << changes << QString::fromUtf8(told);
    };
    row("an event that is not there", {drop("ghost")},
        "scenario try, change 1 (drop ghost): there is no such event");
    row("an end before the start", {shorten("strike", "2025-02-01")}, "does not lie after its start");
    row("an extension to an earlier end", {extend("ends", "2025-03-15")}, "it ends no earlier than that");
    row("a shortening to a later end", {shorten("ends", "2025-06-01")}, "it ends no later than that");
    row("a delay of nothing", {delay("strike", 0)}, "a delay is a number of days from 1");
    row("a delay beyond all days", {delay("strike", 2'999'999)}, "a delay is a number of days from 1");
    row("a factor below nothing", {rescale("strike", -1)}, "a factor is a number from 0");
    row("a factor that is no number", {rescale("strike", std::nan(""))}, "a factor is a number from 0");
    row("a factor beyond all numbers", {rescale("strike", 1e308)}, "come to more than 1000000");
    row("factors that come to more than there is",
        {rescale("strike", 1000), rescale("strike", 1000), rescale("strike", 1.001)},
        "scenario try, change 3 (rescale strike): the factors of this event come to more than 1000000");
    row("a half-life of nothing", {drop("strike"), set("tariffs.half_life_months", 0)},
        "scenario try, change 2 (tariffs.half_life_months): half_life_months must be above 0");
    row("a floor above 1", {set("tariffs.floor", 1.5)}, "must lie between 0 and 1");
    row("no floor", {set("tariffs.floor", std::nullopt)}, "must lie between 0 and 1");
    row("an unknown track", {set("oil.floor", 0.5)}, "there is no track \"oil\"");
}

void TestAssumedChanges::whatIsWrongIsRefused() {
    QFETCH(Changes, changes);
    QFETCH(QString, told);
    const Events events{strike("strike"), strike("ends").until("2025-04-01")};
    const Result<ScenarioOutcome> outcome = outcomeOf(balanceInputOf(events), events, changes);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message().contains(told), qPrintable(outcome.error().message()));
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestAssumedChanges)
#include "test_assumed_changes.moc"

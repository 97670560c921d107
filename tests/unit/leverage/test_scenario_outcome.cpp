// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scenarios (MODEL.md §5): each action by a number that can be checked by hand, what a dropped record gives
// back to others, and that nothing else moves.
#include <QTest>
#include <cmath>

#include "models/leverage/balance_model.h"
#include "models/leverage/movement.h"
#include "models/leverage/scenario_outcome.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;
using Events = std::vector<Event>;
using Changes = std::vector<ScenarioChange>;

class TestScenarioOutcome : public QObject {
    Q_OBJECT

private slots:
    void changesDoWhatTheySay_data();
    void changesDoWhatTheySay();
    void whoIsAffectedIsTold_data();
    void whoIsAffectedIsTold();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void valuesAreCheckedWithoutAProject();
    void anEmptyScenarioIsTheRecord();
    void droppingALoneMeasureTakesItsLedgerLine();
    void theBaseIsLeftAlone();
    void theLivesOfWhatIsMovedAreTold();
    void parametersAloneLeaveTheEventsAsTheyAre();
    void theDifferenceIsExplainedLineByLine();
};

namespace {

Parameters simpleParameters() {
    Parameters parameters = defaultParameters(balanceTracks());
    for (TrackParameters& track : parameters.tracks) {
        track = {.selfCost = 0,
                 .halfLifeMonths = kNoErosion,
                 .floor = 1,
                 .rampDays = 1e-6,
                 .offRampDays = 1e-3,
                 .urgency = 1};
    }
    return parameters;
}

ScenarioChange change(ScenarioAction action, const char* event) {
    ScenarioChange change;
    change.action = action;
    change.event = QString::fromUtf8(event);
    return change;
}
ScenarioChange drop(const char* event) { return change(ScenarioAction::Drop, event); }
ScenarioChange delay(const char* event, int days) {
    ScenarioChange delayed = change(ScenarioAction::Delay, event);
    delayed.days = days;
    return delayed;
}
ScenarioChange extend(const char* event, const char* to) {
    ScenarioChange extended = change(ScenarioAction::Extend, event);
    extended.to = dayFromIso(QString::fromUtf8(to));
    return extended;
}
ScenarioChange shorten(const char* event, const char* to) {
    ScenarioChange shortened = extend(event, to);
    shortened.action = ScenarioAction::Shorten;
    return shortened;
}
ScenarioChange rescale(const char* event, double factor) {
    ScenarioChange rescaled = change(ScenarioAction::Rescale, event);
    rescaled.factor = factor;
    return rescaled;
}
ScenarioChange set(const char* parameter, std::optional<double> value) {
    ScenarioChange changed;
    changed.action = ScenarioAction::Set;
    changed.parameter = QString::fromUtf8(parameter);
    changed.value = value;
    return changed;
}

EventKeys keysOf(const EventColumns& columns, const Events& events) {
    EventKeys keys;
    for (const Event& event : events) {
        keys.insert(
            event.id,
            columns.key[static_cast<std::size_t>(indexIn(columns, events, event.id.toUtf8().constData()))]);
    }
    return keys;
}

Result<ScenarioOutcome> outcomeOf(const BalanceInput& base, const Events& events, const Changes& changes,
                                  const Parameters& parameters = simpleParameters()) {
    Scenario scenario;
    scenario.id = u"try"_s;
    scenario.changes = changes;
    const EventKeys keys = keysOf(*base.columns, events);
    auto outcome = applyScenario(scenario, base, parameters, balanceTracks(), keys);
    // What is asked beforehand must give the same answer, whatever the test is about.
    const auto checked = checkScenario(scenario, base, parameters, balanceTracks(), keys);
    if (checked.isOk() != outcome.isOk() ||
        (!checked && checked.error().message() != outcome.error().message())) {
        return Error{u"checkScenario"_s, u"does not say what applyScenario does"_s, {}};
    }
    return outcome;
}

EventBuilder strike(const char* id) { return anEvent(id).on("2025-03-01").weighing(5); }

/// A strike of 100 points that a later record cuts, suspends, revokes or replaces.
Events cut() { return {strike("strike"), aRelief("cut").on("2025-04-01").amends("strike", 0.25)}; }
Events suspended() { return {strike("strike"), aRelief("pause").on("2025-04-01").suspends("strike")}; }
Events revoked() {
    return {strike("strike").until("2025-04-01"), aRelief("ruling").on("2025-04-01").revokes("strike")};
}
Events replaced() {
    return {strike("strike").until("2025-04-01"),
            strike("heir").on("2025-04-01").weighing(4).replaces("strike")};
}

}  // namespace

void TestScenarioOutcome::changesDoWhatTheySay_data() {
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

void TestScenarioOutcome::changesDoWhatTheySay() {
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

void TestScenarioOutcome::whoIsAffectedIsTold_data() {
    QTest::addColumn<Events>("events");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const Events& events, const Changes& changes, const char* told) {
        QTest::newRow(name) << events << changes << QString::fromUtf8(told);
    };
    row("nobody", {strike("strike"), strike("other")}, {drop("strike")}, "");
    row("a level that returns", cut(), {drop("cut")}, "strike by cut: level");
    row("an end that is lifted", revoked(), {drop("ruling")}, "strike by ruling: end 2025-04-01 > open");
    row("an end that moves along", revoked(), {delay("ruling", 10)},
        "strike by ruling: end 2025-04-01 > 2025-04-11");
    row("an heir that loses its clock", replaced(), {drop("strike")}, "heir: clock");
    row("who is named itself is not", cut(), {drop("cut"), rescale("strike", 2)}, "");
    row("a relation without effect affects nobody",
        {strike("strike").until("2025-03-15"), aRelief("cut").on("2025-04-01").amends("strike", 0.25)},
        {drop("cut")}, "");
}

void TestScenarioOutcome::whoIsAffectedIsTold() {
    QFETCH(Events, events);
    QFETCH(Changes, changes);
    QFETCH(QString, told);
    const BalanceInput base = balanceInputOf(events);
    const Result<ScenarioOutcome> outcome = outcomeOf(base, events, changes);
    QVERIFY(outcome);
    const auto nameOf = [&](EventIndex index) {
        for (const Event& event : events) {
            if (indexIn(*base.columns, events, event.id.toUtf8().constData()) == index) {
                return event.id;
            }
        }
        return QString();
    };
    const auto dayText = [](Day day) { return day == kOpenEnd ? u"open"_s : isoFromDay(day); };
    QStringList found;
    for (const ScenarioEffect& effect : outcome->effects) {
        QStringList what;
        if (effect.endBefore != effect.endAfter) {
            what << u"end %1 > %2"_s.arg(dayText(effect.endBefore), dayText(effect.endAfter));
        }
        if (effect.isLevelChanged) {
            what << u"level"_s;
        }
        if (effect.isClockChanged) {
            what << u"clock"_s;
        }
        const QString by = effect.cause == kNoIndex ? QString() : QString(u" by "_s + nameOf(effect.cause));
        found << QString(nameOf(effect.event) + by + u": "_s + what.join(u", "_s));
    }
    QCOMPARE(found.join(u"; "_s), told);
}

void TestScenarioOutcome::whatIsWrongIsRefused_data() {
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

void TestScenarioOutcome::whatIsWrongIsRefused() {
    QFETCH(Changes, changes);
    QFETCH(QString, told);
    const Events events{strike("strike"), strike("ends").until("2025-04-01")};
    const Result<ScenarioOutcome> outcome = outcomeOf(balanceInputOf(events), events, changes);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message().contains(told), qPrintable(outcome.error().message()));
}

void TestScenarioOutcome::valuesAreCheckedWithoutAProject() {
    Scenario sound;
    sound.id = u"sound"_s;
    sound.changes = {drop("whatever"), set("tariffs.half_life_months", std::nullopt),
                     set("tariffs.floor", 0.2)};
    Scenario amiss;
    amiss.id = u"amiss"_s;
    amiss.changes = {set("tariffs.floor", 0.2), set("tariffs.floor", 2), set("tariffs.colour", 1)};
    const std::vector<Error> findings = checkScenarioParameters({sound, amiss}, balanceTracks());
    QCOMPARE(findings.size(), 2U);
    QVERIFY(findings[0].where.startsWith(u"scenario amiss, change 2"_s));
    QVERIFY(findings[1].message().contains(u"there is no such parameter"_s));
}

void TestScenarioOutcome::anEmptyScenarioIsTheRecord() {
    const BalanceInput base = generatedProject(31, 300, 6);
    const Parameters parameters = generatedParameters(31);
    const Result<ScenarioOutcome> outcome =
        applyScenario(Scenario(), base, parameters, balanceTracks(), EventKeys());
    QVERIFY(outcome);
    QVERIFY(outcome->effects.empty());
    QCOMPARE(outcome->parameters, parameters);
    const Day from = dayOf("2015-01-01");
    QCOMPARE(
        BalanceModel(outcome->input, outcome->parameters, Lens::Leverage).curve(from, from + 3000, 7).net,
        BalanceModel(base, parameters, Lens::Leverage).curve(from, from + 3000, 7).net);
}

void TestScenarioOutcome::droppingALoneMeasureTakesItsLedgerLine() {
    int dropped = 0;
    for (quint32 seed = 1; seed <= 15; ++seed) {
        const BalanceInput base = generatedProject(seed, 120, 4);
        const Parameters parameters = generatedParameters(seed);
        const EventColumns& columns = *base.columns;
        std::vector<bool> isLone(columns.key.size(), true);
        for (const RelationEntry& relation : columns.relations) {
            isLone[static_cast<std::size_t>(relation.from)] = false;
            isLone[static_cast<std::size_t>(relation.to)] = false;
        }
        const BalanceModel model(base, parameters, Lens::Leverage);
        const Ledger before = model.ledger(dayOf("2018-06-01"));
        for (const LedgerLine& line : before.lines) {
            const auto i = static_cast<std::size_t>(line.event);
            if (!isLone[i]) {
                continue;
            }
            Scenario scenario;
            scenario.changes = {drop("it")};
            const Result<ScenarioOutcome> outcome =
                applyScenario(scenario, base, parameters, balanceTracks(), {{u"it"_s, columns.key[i]}});
            QVERIFY(outcome && outcome->effects.empty());
            const Ledger after =
                BalanceModel(outcome->input, outcome->parameters, Lens::Leverage).ledger(before.day);
            double points = 0;
            for (const LedgerLine& own : before.lines) {
                points += own.event == line.event ? own.points : 0;
            }
            QVERIFY(std::abs(before.net - after.net - points) <= 1e-12 * (before.sums[0] + before.sums[1]));
            ++dropped;
        }
    }
    QVERIFY2(dropped > 20, qPrintable(QString::number(dropped)));
}

void TestScenarioOutcome::theBaseIsLeftAlone() {
    const Events events = replaced();
    const BalanceInput base = balanceInputOf(events);
    const EventColumns copy = *base.columns;
    const Result<ScenarioOutcome> outcome =
        outcomeOf(base, events, {drop("heir"), delay("strike", 400), rescale("strike", 2)});
    QVERIFY(outcome);
    QCOMPARE(base.columns->start, copy.start);
    QCOMPARE(base.columns->end, copy.end);
    QCOMPARE(base.columns->kind, copy.kind);
    QCOMPARE(base.columns->relations.size(), copy.relations.size());
    QVERIFY(!base.scales);
    // The delayed one comes after the other now, and each still knows which it was.
    QCOMPARE(outcome->baseIndex, (std::vector<EventIndex>{1, 0}));
    QCOMPARE(*outcome->input.scales, (std::vector<double>{1, 2}));
}

void TestScenarioOutcome::theLivesOfWhatIsMovedAreTold() {
    const Events events{strike("strike").until("2025-04-01"),
                        aRelief("ruling").on("2025-04-01").revokes("strike"), strike("late").on("2025-05-01"),
                        strike("steady")};
    const BalanceInput base = balanceInputOf(events);
    const Result<ScenarioOutcome> outcome = outcomeOf(base, events, {drop("ruling"), delay("late", 400)});
    QVERIFY(outcome);
    const auto index = [&](const char* id) { return indexIn(*base.columns, events, id); };
    std::vector<AssumedLife> expected{{index("strike"), dayOf("2025-03-01"), kOpenEnd, false},
                                      {index("ruling"), dayOf("2025-04-01"), dayOf("2025-04-02"), true},
                                      {index("late"), dayOf("2025-05-01") + 400, kOpenEnd, false}};
    std::ranges::sort(expected, {}, &AssumedLife::event);
    QCOMPARE(outcome->lives.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(outcome->lives[i].event, expected[i].event);
        QCOMPARE(outcome->lives[i].isDropped, expected[i].isDropped);
        QCOMPARE(outcome->lives[i].start, expected[i].start);
        QVERIFY(expected[i].isDropped || outcome->lives[i].end == expected[i].end);
    }
}

void TestScenarioOutcome::parametersAloneLeaveTheEventsAsTheyAre() {
    const Events events = replaced();
    const BalanceInput base = balanceInputOf(events);
    ScenarioChange weight;
    weight.action = ScenarioAction::Set;
    weight.parameter = balanceTracks().front() + QStringLiteral(".weight");
    weight.value = 1.5;
    const Result<ScenarioOutcome> outcome = outcomeOf(base, events, {weight});
    QVERIFY(outcome);
    QCOMPARE(outcome->input.columns.get(), base.columns.get());
    QVERIFY(outcome->baseIndex.empty() && outcome->lives.empty());
    QCOMPARE(outcome->parameters.tracks.front().weight, 1.5);
    weight.value = -1;
    const Result<ScenarioOutcome> refused = outcomeOf(base, events, {weight});
    QVERIFY(!refused);
    QVERIFY2(refused.error().where.contains(QStringLiteral("change 1")), qPrintable(refused.error().where));
}

void TestScenarioOutcome::theDifferenceIsExplainedLineByLine() {
    const Events events{strike("strike"), strike("steady").by("cn").against("us"),
                        aRelief("cut").on("2025-04-01").amends("strike", 0.25)};
    const BalanceInput base = balanceInputOf(events);
    const Result<ScenarioOutcome> outcome = outcomeOf(base, events, {drop("cut"), delay("strike", 10)});
    QVERIFY(outcome);
    const Day day = dayOf("2025-05-01");
    const Movement difference = movementBetween(
        BalanceModel(base, simpleParameters(), Lens::Leverage).ledger(day),
        inBase(BalanceModel(outcome->input, outcome->parameters, Lens::Leverage).ledger(day), *outcome));
    QCOMPARE(difference.lines.size(), 1U);
    QCOMPARE(difference.lines[0].event, indexIn(*base.columns, events, "strike"));
    QVERIFY(std::abs(difference.change - 75) < 1e-6);
}

}  // namespace fulcrum::test

QTEST_GUILESS_MAIN(fulcrum::test::TestScenarioOutcome)
#include "test_scenario_outcome.moc"

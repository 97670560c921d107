// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes of a scenario as a whole (MODEL.md §5): who is affected without being named, how it is told from
// the base, and that nothing else moves.
#include <QTest>
#include <algorithm>
#include <cmath>

#include "models/leverage/balance_model.h"
#include "models/leverage/movement.h"
#include "tests/support/generated_project.h"
#include "tests/support/scenario_changes.h"
#include "tests/support/test_program.h"
#include "tests/support/tried_scenario.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;
using Events = std::vector<Event>;
using Changes = std::vector<ScenarioChange>;

class TestScenarioOutcome : public QObject {
    Q_OBJECT

private slots:
    void whoIsAffectedIsTold_data();
    void whoIsAffectedIsTold();
    void valuesAreCheckedWithoutAProject();
    void anEmptyScenarioIsTheRecord();
    void droppingALoneMeasureTakesItsLedgerLine();
    void theBaseIsLeftAlone();
    void theLivesOfWhatIsMovedAreTold();
    void parametersAloneLeaveTheEventsAsTheyAre();
    void theDifferenceIsExplainedLineByLine();
};

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
    ScenarioChange weight = set(balanceTracks().front() + u".weight"_s, 1.5);
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

FULCRUM_TEST(fulcrum::test::TestScenarioOutcome)
#include "test_scenario_outcome.moc"

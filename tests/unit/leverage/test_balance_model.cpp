// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of MODEL.md §1–3 one by one, with numbers that can be checked by hand: in most rows a measure
// bites at once, erodes never, costs its imposer nothing, and fades with a half-life of ten days, so a
// severity of 5 is worth 100 points.
#include <QTest>
#include <cmath>

#include "models/leverage/balance_model.h"
#include "tests/support/event_builder.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

using Events = std::vector<Event>;

class TestBalanceModel : public QObject {
    Q_OBJECT

private slots:
    void recordsPress_data();
    void recordsPress();
    void rampErosionAndOffRampFollowTheirFormulas();
    void theLensesLeaveOutWhatTheySay_data();
    void theLensesLeaveOutWhatTheySay();
    void withoutAnyStakeTariffsWeighNothing();
    void curvesStopAtTheHorizon();
    void plansBeyondTheHorizonChangeNothing();
    void centuriesAreNoBurden();
    void anEmptyProjectIsInBalance();
    void theGaugeIsSoftened();
    void aWeightOfZeroSilencesATrack();
};

namespace {

Parameters plainParameters() {
    Parameters parameters = defaultParameters(balanceTracks());
    for (TrackParameters& track : parameters.tracks) {
        track = {.selfCost = 0,
                 .halfLifeMonths = kNoErosion,
                 .floor = 1,
                 .rampDays = 1e-6,
                 .rampOrder = 1,
                 .offRampDays = 10,
                 .urgency = 1,
                 .weight = 1,
                 .isJudgement = true};
    }
    return parameters;
}

EventBuilder oneStrike(const char* id = "strike") { return anEvent(id).on("2025-03-01").weighing(5); }
EventBuilder threat(const char* id = "threat") { return oneStrike(id).as(Kind::Threat); }
EventBuilder warning(const char* id = "warning") { return oneStrike(id).as(Kind::Pressure); }

bool isNear(double found, double expected) {
    return std::abs(found - expected) <= 1e-9 * (1 + std::abs(expected));
}

QString balanceOn(const BalanceModel& model, Day day) {
    const Ledger ledger = model.ledger(day);
    return u"A %1, B %2"_s.arg(ledger.sums[kSideA], 0, 'f', 3).arg(ledger.sums[kSideB], 0, 'f', 3);
}

}  // namespace

void TestBalanceModel::recordsPress_data() {
    QTest::addColumn<Events>("events");
    QTest::addColumn<QString>("day");
    QTest::addColumn<double>("sideA");
    QTest::addColumn<double>("sideB");
    const auto row = [](const char* name, Events events, const char* day, double sideA, double sideB) {
        QTest::newRow(name) << std::move(events) << QString::fromUtf8(day) << sideA << sideB;
    };

    // Who presses whom.
    row("a measure against the opponent counts", {oneStrike()}, "2025-04-01", 100, 0);
    row("for the side of its actor", {oneStrike().by("cn").against("us")}, "2025-04-01", 0, 100);
    row("a countermeasure weighs the same", {oneStrike().as(Kind::Countermeasure)}, "2025-04-01", 100, 0);
    row("against both it counts", {oneStrike().against("both")}, "2025-04-01", 100, 0);
    row("against everybody it counts", {oneStrike().against("other")}, "2025-04-01", 100, 0);
    row("against nobody named it counts", {oneStrike().againstNobodyNamed()}, "2025-04-01", 100, 0);
    row("against its own side it counts for nobody", {oneStrike().against("us")}, "2025-04-01", 0, 0);
    row("against a party of its own side too", {oneStrike().against("ally")}, "2025-04-01", 0, 0);
    row("an actor of both sides counts for both", {oneStrike().by("both").againstNobodyNamed()}, "2025-04-01",
        100, 100);
    row("an actor of both sides against one counts for the other", {oneStrike().by("both").against("us")},
        "2025-04-01", 0, 100);
    row("an actor of side none counts for nobody", {oneStrike().by("other")}, "2025-04-01", 0, 0);
    row("a measure without an actor counts for nobody", {oneStrike().by("nobody")}, "2025-04-01", 0, 0);
    row("a neutral measure weighs nothing", {oneStrike().neutral()}, "2025-04-01", 0, 0);
    row("several parties of one side add up", {oneStrike("a"), oneStrike("b").by("ally")}, "2025-04-01", 200,
        0);
    for (const Kind kind :
         {Kind::Relief, Kind::Talks, Kind::Agreement, Kind::Statement, Kind::Ruling, Kind::Preparation}) {
        row(qPrintable(QString(toText(kind) % u" adds nothing by itself"_s)), {oneStrike().as(kind)},
            "2025-04-01", 0, 0);
    }

    // Size.
    row("a severity less is a third", {oneStrike().weighing(4)}, "2025-04-01", 100.0 / 3, 0);
    row("severity 1 is an 81st", {oneStrike().weighing(1)}, "2025-04-01", 100.0 / 81, 0);
    row("a tariff of the larger side", {oneStrike().withTariff(25, 0.5)}, "2025-04-01", 25, 0);
    row("a tariff of the smaller side", {oneStrike().by("cn").against("us").withTariff(25, 0.5)},
        "2025-04-01", 0, 25 * std::sqrt(143.0 / 439));
    row("a tariff of a party without a stake weighs nothing", {oneStrike().by("ally").withTariff(25, 0.5)},
        "2025-04-01", 0, 0);
    row("an answering tariff counts as a tariff",
        {oneStrike().as(Kind::Countermeasure).withTariff(50, 1).weighing(1)}, "2025-04-01", 100, 0);

    // Time.
    row("the day before its start it weighs nothing", {oneStrike()}, "2025-02-28", 0, 0);
    row("on the day of its end nothing has faded yet", {oneStrike().until("2025-04-01")}, "2025-04-01", 100,
        0);
    row("a half-life after its end half is left", {oneStrike().until("2025-04-01")}, "2025-04-11", 50, 0);
    row("without length it never weighed", {oneStrike().until("2025-03-01")}, "2025-03-01", 0, 0);
    row("revoked on its first day it never weighed",
        {oneStrike(), aRelief().on("2025-03-01").revokes("strike")}, "2025-03-01", 0, 0);
    row("a cut fades", {oneStrike(), aRelief().on("2025-04-01").amends("strike", 0.2)}, "2025-04-11", 20 + 40,
        0);
    row("a cut on its first day never weighed",
        {oneStrike(), aRelief().on("2025-03-01").amends("strike", 0.2)}, "2025-03-11", 20, 0);
    row("cut and raised on one day it stays",
        {oneStrike(), aRelief().on("2025-04-01").suspends("strike"),
         aRelief("b").on("2025-04-01").resumes("strike")},
        "2025-04-11", 100, 0);
    row("raised and cut on one day it fades",
        {oneStrike(), aRelief("b").on("2025-04-01").resumes("strike"),
         aRelief().on("2025-04-01").suspends("strike")},
        "2025-04-11", 50, 0);
    row("what is resumed stands beside what still fades",
        {oneStrike(), aRelief().on("2025-04-01").suspends("strike"),
         aRelief("b").on("2025-04-11").resumes("strike")},
        "2025-04-11", 50 + 100, 0);
    row("the end of a relief changes nothing",
        {oneStrike(), aRelief().on("2025-04-01").until("2025-04-05").suspends("strike")}, "2025-04-11", 50,
        0);
    row("a replaced measure is handed over, not lifted",
        {oneStrike(), oneStrike("heir").on("2025-04-01").replaces("strike")}, "2025-04-01", 100, 0);
    row("what was cut before the succession goes on fading",
        {oneStrike(), aRelief().on("2025-04-01").amends("strike", 0.2),
         oneStrike("heir").on("2025-04-11").weighing(4).replaces("strike")},
        "2025-04-11", 40 + 100.0 / 3, 0);
    row("an end before the succession lifts",
        {oneStrike().until("2025-03-22"), oneStrike("heir").on("2025-04-01").weighing(4).replaces("strike")},
        "2025-04-01", 50 + 100.0 / 3, 0);

    // Threats.
    row("a threat weighs its severity", {threat().weighing(3)}, "2025-03-01", 100.0 / 9, 0);
    row("a threat's tariff is not used", {threat().weighing(3).withTariff(100, 1)}, "2025-03-01", 100.0 / 9,
        0);
    row("a neutral threat weighs as its kind says", {threat().neutral()}, "2025-03-01", 100, 0);
    row("a threat holds for sixty days", {threat()}, "2025-04-30", 100, 0);
    row("and then halves in thirty", {threat()}, "2025-05-30", 50, 0);
    row("and again", {threat()}, "2025-06-29", 25, 0);
    row("a threat ends at once", {threat().until("2025-04-01")}, "2025-04-01", 0, 0);
    row("a revoked threat ends at once", {threat(), aRelief().on("2025-04-01").revokes("threat")},
        "2025-04-01", 0, 0);
    row("a faded threat ends at once", {threat(), aRelief().on("2025-05-30").revokes("threat")}, "2025-05-30",
        0, 0);
    row("a suspended threat keeps its level only",
        {threat(), aRelief().on("2025-04-01").suspends("threat", 0.25)}, "2025-04-05", 25, 0);
    row("a threat raised after its holding days has faded as long",
        {threat(), aRelief().on("2025-04-01").suspends("threat"),
         anEvent("b").on("2025-05-30").resumes("threat")},
        "2025-05-30", 50, 0);
    row("a threat against its own side counts for nobody", {threat().against("us")}, "2025-03-01", 0, 0);

    // Warnings.
    row("a warning presses for the opponent of its actor", {warning()}, "2025-03-01", 0, 50);
    row("whoever it names", {warning().against("us").neutral()}, "2025-03-01", 0, 50);
    row("a warning halves in thirty days", {warning()}, "2025-03-31", 0, 25);
    row("a warning stops with its end", {warning().until("2025-03-31")}, "2025-03-31", 0, 0);
    row("a warning of both counts for nobody", {warning().by("both")}, "2025-03-01", 0, 0);
    row("a warning of third parties counts for nobody", {warning().by("other")}, "2025-03-01", 0, 0);
}

void TestBalanceModel::recordsPress() {
    QFETCH(Events, events);
    QFETCH(QString, day);
    QFETCH(double, sideA);
    QFETCH(double, sideB);
    const BalanceModel model(balanceInputOf(events), plainParameters(), Lens::Leverage);
    const Day on = *dayFromIso(day);
    const Ledger ledger = model.ledger(on);
    QVERIFY2(isNear(ledger.sums[kSideA], sideA) && isNear(ledger.sums[kSideB], sideB),
             qPrintable(balanceOn(model, on)));
    const BalanceCurve curve = model.curve(on, on, 1);
    QCOMPARE(curve.days.size(), std::size_t{1});
    QVERIFY2(isNear(curve.net[0], sideA - sideB), qPrintable(QString::number(curve.net[0])));
}

void TestBalanceModel::rampErosionAndOffRampFollowTheirFormulas() {
    // The heir of a measure of 2023 keeps its clock: 2 years, less stocks, thicker detours.
    const BalanceModel model(
        balanceInputOf({oneStrike("old").on("2023-03-01").inTrack("minerals"),
                        oneStrike("heir").on("2025-03-01").inTrack("minerals").replaces("old"),
                        aRelief().on("2025-03-11").amends("heir", 0.4)}),
        defaultParameters(balanceTracks()), Lens::Leverage);
    const auto bite = [](double days) {
        const double x = days / 20;
        return (1 - (1 + x) * std::exp(-x)) * (0.35 + 0.65 * std::exp2(-days / (30 * kDaysPerMonth)));
    };
    const double scale = 100 * 1.25 * 0.85;
    const auto net = [&](const char* day) { return model.ledger(dayOf(day)).net; };
    QVERIFY(isNear(net("2023-03-06"), scale * bite(5)));
    QVERIFY(isNear(net("2025-02-28"), scale * bite(730)));
    QVERIFY(isNear(net("2025-03-01"), scale * bite(731)));
    QVERIFY(isNear(net("2025-03-21"), scale * (0.4 * bite(751) + 0.6 * bite(741) * std::exp2(-10.0 / 21))));
}

void TestBalanceModel::theLensesLeaveOutWhatTheySay_data() {
    QTest::addColumn<Lens>("lens");
    QTest::addColumn<double>("points");
    // A shipping measure (φ .4, u .7, f .3, H 6 months, ρ 10) and a cut one, a threat and a warning, a year
    // on.
    const double months = 365 / kDaysPerMonth;
    const double bite = (1 - std::exp(-36.5)) * (0.3 + 0.7 * std::exp2(-months / 6));
    const double cut =
        std::exp2(-5.0 / 2) * (1 - std::exp(-36.0)) * (0.3 + 0.7 * std::exp2(-360 / kDaysPerMonth / 6));
    const double talk = std::exp2(-305.0 / 30) - 0.5 * std::exp2(-365.0 / 30);
    QTest::newRow("legal: what is on the books") << Lens::Legal << 100.0 + 0;
    QTest::newRow("pressure: all but urgency") << Lens::Pressure << 60 * (bite + cut + talk);
    QTest::newRow("leverage: all of it") << Lens::Leverage << 42 * (bite + cut + talk);
}

void TestBalanceModel::theLensesLeaveOutWhatTheySay() {
    QFETCH(Lens, lens);
    QFETCH(double, points);
    const Events events{oneStrike().inTrack("shipping"),
                        oneStrike("cut").inTrack("shipping").until("2026-02-24"),
                        threat().inTrack("shipping"), warning().inTrack("shipping")};
    Parameters parameters = defaultParameters(balanceTracks());
    const BalanceModel model(balanceInputOf(events), parameters, lens);
    QCOMPARE(model.lens(), lens);
    const Day day = dayOf("2026-03-01");
    QVERIFY2(isNear(model.ledger(day).net, points),
             qPrintable(QString::number(model.ledger(day).net, 'g', 15)));

    // Weights apply in every lens.
    parameters.tracks[6].weight = 3;
    QVERIFY(isNear(BalanceModel(balanceInputOf(events), parameters, lens).ledger(day).net, 3 * points));
}

void TestBalanceModel::withoutAnyStakeTariffsWeighNothing() {
    BalanceInput input = balanceInputOf({oneStrike().withTariff(25, 1), oneStrike("ban").weighing(4)});
    for (PartyStake& party : input.parties) {
        party.tradeAtStakeUsdBn = 0;
    }
    const BalanceModel model(input, plainParameters(), Lens::Leverage);
    QVERIFY(isNear(model.ledger(dayOf("2025-04-01")).net, 100.0 / 3));
}

void TestBalanceModel::curvesStopAtTheHorizon() {
    BalanceInput input = balanceInputOf({oneStrike().until("2025-04-11")});
    input.horizon = dayOf("2025-04-10");
    const BalanceModel model(input, plainParameters(), Lens::Leverage);
    const BalanceCurve curve = model.curve(dayOf("2025-04-01"), dayOf("2025-06-01"), 4);
    QCOMPARE(curve.days, (std::vector<Day>{dayOf("2025-04-01"), dayOf("2025-04-05"), dayOf("2025-04-09")}));
    QCOMPARE(curve.net.size(), std::size_t{3});
    QCOMPARE(model.ledger(dayOf("2030-01-01")).day, input.horizon);
    QVERIFY(isNear(model.ledger(dayOf("2030-01-01")).net, 100));
    QVERIFY(model.curve(dayOf("2025-04-11"), dayOf("2025-06-01"), 1).days.empty());
    QVERIFY(model.curve(dayOf("2025-04-05"), dayOf("2025-04-01"), 1).days.empty());
}

void TestBalanceModel::plansBeyondTheHorizonChangeNothing() {
    BalanceInput input =
        balanceInputOf({oneStrike(), oneStrike("later").on("2026-01-01").by("cn").against("us"),
                        aRelief().on("2026-01-01").revokes("strike")});
    input.horizon = dayOf("2025-12-31");
    const BalanceModel model(input, plainParameters(), Lens::Leverage);
    QVERIFY(isNear(model.ledger(dayOf("2026-06-01")).net, 100));
}

void TestBalanceModel::centuriesAreNoBurden() {
    const Events events{
        oneStrike("first").on(kFirstDay).until(kFirstDay + 10), oneStrike("second").on("1500-01-01"),
        oneStrike("last").on(kLastDay).by("cn").against("us"), aRelief().on("9000-01-01").suspends("second")};
    const BalanceModel model(balanceInputOf(events), defaultParameters(balanceTracks()), Lens::Leverage);
    const BalanceCurve curve = model.curve(kFirstDay, kLastDay, 365 * 250);
    QCOMPARE(curve.days.size(), std::size_t{41});
    for (const double net : curve.net) {
        QVERIFY(std::isfinite(net));
    }
    // What cannot be rerouted stays, for 7,500 years; then it fades to nothing.
    QVERIFY(isNear(model.curve(dayOf("8999-12-31"), kLastDay, 1).net.front(), 100 * 0.5 * 0.5));
    QCOMPARE(model.curve(dayOf("9500-01-01"), dayOf("9500-01-01"), 1).net.front(), 0.0);
    const int widest = std::numeric_limits<int>::max();
    QCOMPARE(model.curve(kFirstDay, kLastDay, widest).days.size(), std::size_t{1});
    QCOMPARE(model.curve(std::numeric_limits<Day>::min(), kLastDay, widest).days.size(), std::size_t{2});
}

void TestBalanceModel::anEmptyProjectIsInBalance() {
    const BalanceModel model(balanceInputOf({}), defaultParameters(balanceTracks()), Lens::Leverage);
    const Ledger ledger = model.ledger(0);
    QVERIFY(ledger.lines.empty());
    QCOMPARE(model.gauge(ledger), 0.0);
    QCOMPARE(model.curve(0, 9, 1).net, std::vector<double>(10, 0.0));
    QCOMPARE(model.sliver(0, 0, 9, 1), std::vector<double>(10, 0.0));

    BalanceInput bare;
    bare.columns = std::make_shared<const EventColumns>();
    QCOMPARE(BalanceModel(bare, {}, Lens::Legal).curve(0, 0, 1).net, std::vector<double>{0.0});
}

void TestBalanceModel::theGaugeIsSoftened() {
    const BalanceModel model(balanceInputOf({oneStrike(), oneStrike("b").by("cn").against("us").weighing(4)}),
                             plainParameters(), Lens::Leverage);
    const double answer = 100.0 / 3;
    QVERIFY(
        isNear(model.gauge(model.ledger(dayOf("2025-04-01"))), 100 * (100 - answer) / (100 + answer + 20)));
}

void TestBalanceModel::aWeightOfZeroSilencesATrack() {
    Parameters parameters = plainParameters();
    parameters.tracks[0].weight = 0;
    const BalanceModel model(balanceInputOf({oneStrike(), oneStrike("b").inTrack("minerals")}), parameters,
                             Lens::Leverage);
    const Ledger ledger = model.ledger(dayOf("2025-04-01"));
    QCOMPARE(ledger.lines.size(), std::size_t{1});
    QVERIFY(isNear(ledger.net, 100));
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestBalanceModel)
#include "test_balance_model.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A model asked for other parameters is the model made from scratch, and sweeps no more than what they touch.
#include <QTest>
#include <functional>

#include "models/leverage/balance_model.h"
#include "models/leverage/uncertainty.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"

using Change = std::function<void(fulcrum::Parameters&)>;
Q_DECLARE_METATYPE(Change)

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class TestChangedParameters : public QObject {
    Q_OBJECT

private slots:
    void aChangedModelEqualsOneFromScratch_data();
    void aChangedModelEqualsOneFromScratch();
    void aChangeSweepsWhatItTouches_data();
    void aChangeSweepsWhatItTouches();
    void aChangedWeightDoublesItsTrackExactly();
    void otherDaysAreSweptAnew();
    void scalesMultiplyEachRecord();
};

namespace {

const Day kFrom = dayOf("2015-01-01");
const Day kTo = kFrom + 3000;

void compare(const BalanceCurve& found, const BalanceCurve& expected) {
    QCOMPARE(found.days, expected.days);
    QVERIFY(found.pressure == expected.pressure);
    QVERIFY(found.net == expected.net);
}

}  // namespace

void TestChangedParameters::aChangedModelEqualsOneFromScratch_data() {
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("count");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::newRow(qPrintable(u"project %1"_s.arg(seed))) << seed << static_cast<int>(seed * 40);
    }
    QTest::newRow("a project that is worth a second thread") << 99U << 60'000;
}

void TestChangedParameters::aChangedModelEqualsOneFromScratch() {
    QFETCH(quint32, seed);
    QFETCH(int, count);
    const BalanceInput input = generatedProject(seed, count, 6);
    BalanceModel model(input, defaultParameters(balanceTracks()), Lens::Leverage);
    Uncertainty uncertainty(model);
    // From one set of parameters and one lens to the next, each from what the one before has kept.
    for (quint32 turn = 0; turn < 6; ++turn) {
        const Parameters parameters = generatedParameters(seed * 10 + turn / 2);
        const Lens lens = std::array{Lens::Leverage, Lens::Pressure, Lens::Legal}[turn % 3];
        model = model.with(parameters, lens);
        uncertainty = uncertainty.with(parameters, lens);
        const BalanceModel scratch(input, parameters, lens);
        const BalanceCurve curve = model.curve(kFrom, kTo, 3);
        compare(curve, scratch.curve(kFrom, kTo, 3));
        QVERIFY(uncertainty.variance(curve) == Uncertainty(input, parameters, lens).variance(curve));
        const Ledger ledger = model.ledger(kFrom + 1500);
        const Ledger expected = scratch.ledger(kFrom + 1500);
        QCOMPARE(ledger.lines.size(), expected.lines.size());
        QVERIFY(ledger.net == expected.net);
        QVERIFY(ledger.byTrack == expected.byTrack);
    }
}

void TestChangedParameters::aChangeSweepsWhatItTouches_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("tracks");
    // Three tracks of two sides; a threat and a warning of side A in the second of them.
    const auto row = [](const char* name, int columns, int tracks, Change change) {
        QTest::newRow(name) << std::move(change) << columns << tracks;
    };
    row("nothing", 0, 0, [](Parameters&) {});
    row("a weight", 0, 0, [](Parameters& all) { all.tracks[1].weight = 2; });
    row("an urgency", 0, 0, [](Parameters& all) { all.tracks[1].urgency = 2; });
    row("a self-cost", 0, 0, [](Parameters& all) { all.tracks[1].selfCost = 0.9; });
    row("the softening of the gauge", 0, 0, [](Parameters& all) { all.gaugeSoftening = 5; });
    row("a half-life", 2, 1, [](Parameters& all) { all.tracks[0].halfLifeMonths = 7; });
    row("a floor", 2, 1, [](Parameters& all) { all.tracks[0].floor = 0.1; });
    row("a ramp", 2, 1, [](Parameters& all) { all.tracks[0].rampDays = 99; });
    row("the order of a ramp", 2, 1, [](Parameters& all) { all.tracks[0].rampOrder = 2; });
    row("an off-ramp", 2, 1, [](Parameters& all) { all.tracks[0].offRampDays = 9; });
    row("how long threats hold", 1, 1, [](Parameters& all) { all.threatHoldDays = 33.5; });
    row("how fast threats fade", 1, 1, [](Parameters& all) { all.threatHalfLifeDays = 9; });
    row("how much warnings weigh", 1, 1, [](Parameters& all) { all.pressureShare = 1; });
    row("how fast warnings fade", 1, 1, [](Parameters& all) { all.pressureHalfLifeDays = 9; });
}

void TestChangedParameters::aChangeSweepsWhatItTouches() {
    QFETCH(Change, change);
    QFETCH(int, columns);
    QFETCH(int, tracks);
    const char* second = "technology";
    const BalanceInput input = balanceInputOf(
        {anEvent("a").on("2015-02-01").until("2016-02-01").by("us").against("cn"),
         anEvent("b").on("2015-03-01").by("cn").against("us"),
         anEvent("c").on("2015-04-01").by("us").against("cn").inTrack(second),
         anEvent("threat").on("2015-05-01").by("us").against("cn").inTrack(second).as(Kind::Threat),
         anEvent("warning").on("2015-06-01").by("cn").inTrack(second).as(Kind::Pressure)});
    const Parameters parameters = defaultParameters(balanceTracks());
    const BalanceModel model(input, parameters, Lens::Leverage);
    const Uncertainty uncertainty(model);
    const BalanceCurve curve = model.curve(kFrom, kTo, 1);
    uncertainty.variance(curve);
    QCOMPARE(model.columnsSwept(), 2 * balanceTracks().size());
    QCOMPARE(uncertainty.tracksSwept(), balanceTracks().size());

    Parameters changed = parameters;
    change(changed);
    const BalanceModel other = model.with(changed);
    const BalanceCurve moved = other.curve(kFrom, kTo, 1);
    QCOMPARE(static_cast<int>(other.columnsSwept() - 2 * balanceTracks().size()), columns);
    compare(moved, BalanceModel(input, changed, Lens::Leverage).curve(kFrom, kTo, 1));
    uncertainty.with(changed).variance(moved);
    QCOMPARE(static_cast<int>(uncertainty.tracksSwept() - balanceTracks().size()), tracks);
    // The one that it was made from has kept its own.
    compare(model.curve(kFrom, kTo, 1), curve);
}

void TestChangedParameters::aChangedWeightDoublesItsTrackExactly() {
    const BalanceInput input = generatedProject(4, 300, 6);
    Parameters parameters = defaultParameters(balanceTracks());
    const BalanceModel model(input, parameters, Lens::Leverage);
    const BalanceCurve before = model.curve(kFrom, kTo, 1);
    parameters.tracks[1].weight *= 2;
    const BalanceCurve after = model.with(parameters).curve(kFrom, kTo, 1);
    double sum = 0;
    for (std::size_t side = 0; side < 2; ++side) {
        for (std::size_t track = 0; track < input.trackCount; ++track) {
            for (std::size_t i = 0; i < before.days.size(); ++i) {
                const double factor = track == 1 ? 2 : 1;
                QVERIFY(after.pressure[side][track][i] == factor * before.pressure[side][track][i]);
                sum += track == 1 ? before.pressure[side][track][i] : 0;
            }
        }
    }
    QVERIFY(sum > 0);
}

void TestChangedParameters::otherDaysAreSweptAnew() {
    const BalanceInput input = generatedProject(5, 300, 6);
    const BalanceModel model(input, defaultParameters(balanceTracks()), Lens::Leverage);
    const BalanceCurve daily = model.curve(kFrom, kTo, 1);
    const std::size_t once = model.columnsSwept();
    model.curve(kFrom, kTo, 1);
    QCOMPARE(model.columnsSwept(), once);
    const BalanceCurve weekly = model.curve(kFrom, kTo, 7);
    QCOMPARE(model.columnsSwept(), 2 * once);
    for (std::size_t i = 0; i < weekly.days.size(); ++i) {
        QVERIFY(std::abs(weekly.net[i] - daily.net[7 * i]) <= 1e-9 * (1 + std::abs(daily.net[7 * i])));
    }
}

void TestChangedParameters::scalesMultiplyEachRecord() {
    BalanceInput input = generatedProject(6, 300, 6);
    const Parameters parameters = generatedParameters(6);
    const BalanceModel model(input, parameters, Lens::Leverage);
    std::vector<double> scales;
    for (EventIndex event = 0; event < input.columns->size(); ++event) {
        scales.push_back(event % 3 == 0 ? 0 : 0.5 + event % 7);
    }
    input.scales = std::make_shared<const std::vector<double>>(scales);
    const BalanceModel scaled = model.with(parameters, input.scales);
    compare(scaled.curve(kFrom, kTo, 5),
            BalanceModel(input, parameters, Lens::Leverage).curve(kFrom, kTo, 5));
    const Day day = kFrom + 1200;
    QVERIFY(!model.ledger(day).lines.empty());
    for (const LedgerLine& line : scaled.ledger(day).lines) {
        const double scale = scales[static_cast<std::size_t>(line.event)];
        QVERIFY(scale > 0);
        double plain = 0;
        for (const Contribution& part : model.contributions(line.event, day)) {
            plain += part.side == line.side ? part.points : 0;
        }
        QVERIFY(std::abs(line.points - scale * plain) <= 1e-12 * std::abs(line.points));
    }
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestChangedParameters)
#include "test_changed_parameters.moc"

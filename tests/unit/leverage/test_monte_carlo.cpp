// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The band by simulation: repeatable with any number of threads, cancelled when asked, and equal to the
// analytic band where both hold.
#include <QTest>
#include <atomic>
#include <cmath>

#include "models/leverage/balance_model.h"
#include "models/leverage/monte_carlo.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class TestMonteCarlo : public QObject {
    Q_OBJECT

private slots:
    void theNumberOfThreadsChangesNothing();
    void anotherSeedGivesOtherDraws();
    void leavingAQuantityOutChangesNoOther();
    void whatIsDrawnWouldBeAccepted();
    void withoutVariationTheBandIsTheCurve();
    void whereOnlyMagnitudesVaryItAgreesWithTheAnalyticBand();
    void whereManyAlikeAddUpThePercentilesAgreeToo();
    void urgencyAndSelfCostAgreeInTheirVariance();
    void everyQuantityWidensTheBand_data();
    void everyQuantityWidensTheBand();
    void itStopsWhenAsked();
    void progressOnlyGrows();

private:
    static MonteCarloPlan plan(int draws = 300);
};

MonteCarloPlan TestMonteCarlo::plan(int draws) {
    MonteCarloPlan plan;
    plan.from = dayOf("2017-06-01");
    plan.to = dayOf("2018-06-01");
    plan.step = 60;
    plan.draws = draws;
    return plan;
}

void TestMonteCarlo::theNumberOfThreadsChangesNothing() {
    const BalanceInput input = generatedProject(3, 80, 4);
    const Parameters parameters = defaultParameters(balanceTracks());
    std::vector<MonteCarloBand> bands;
    for (const unsigned threads : {1U, 2U, 7U}) {
        MonteCarloPlan shared = plan();
        shared.threads = threads;
        bands.push_back(*monteCarlo(input, parameters, Lens::Leverage, shared));
    }
    QCOMPARE(bands[0].days.size(), 7U);
    for (const MonteCarloBand& band : bands) {
        QCOMPARE(band.band.p10, bands[0].band.p10);
        QCOMPARE(band.band.p90, bands[0].band.p90);
        QCOMPARE(band.band.probAhead, bands[0].band.probAhead);
        QCOMPARE(band.mean, bands[0].mean);
        QCOMPARE(band.deviation, bands[0].deviation);
    }
}

void TestMonteCarlo::anotherSeedGivesOtherDraws() {
    const BalanceInput input = generatedProject(3, 80, 4);
    const Parameters parameters = defaultParameters(balanceTracks());
    MonteCarloPlan other = plan();
    ++other.seed;
    QVERIFY(monteCarlo(input, parameters, Lens::Leverage, plan())->band.p10 !=
            monteCarlo(input, parameters, Lens::Leverage, other)->band.p10);
}

void TestMonteCarlo::leavingAQuantityOutChangesNoOther() {
    const BalanceInput input = generatedProject(3, 20, 4);
    const Parameters parameters = defaultParameters(balanceTracks());
    Variation all;
    const Draw full = drawOf(input, parameters, all, 1, 5);
    all.halfLife = false;
    all.magnitude = false;
    const Draw part = drawOf(input, parameters, all, 1, 5);
    QVERIFY(full.scales && !part.scales);
    for (std::size_t track = 0; track < parameters.tracks.size(); ++track) {
        QCOMPARE(part.parameters.tracks[track].halfLifeMonths, parameters.tracks[track].halfLifeMonths);
        QCOMPARE(part.parameters.tracks[track].rampDays, full.parameters.tracks[track].rampDays);
        QCOMPARE(part.parameters.tracks[track].selfCost, full.parameters.tracks[track].selfCost);
        QCOMPARE(part.parameters.tracks[track].floor, full.parameters.tracks[track].floor);
    }
    QCOMPARE(part.parameters.severityRatio, full.parameters.severityRatio);
    QVERIFY(drawOf(input, parameters, all, 1, 6).parameters != part.parameters);
    QCOMPARE(drawOf(input, parameters, Variation::none(), 1, 6).parameters, parameters);
}

void TestMonteCarlo::whatIsDrawnWouldBeAccepted() {
    const BalanceInput input = generatedProject(3, 2, 4);
    for (quint32 seed = 0; seed < 400; ++seed) {
        const Draw draw = drawOf(input, generatedParameters(seed), Variation(), seed, seed);
        const Result<void> check = checkParameters(draw.parameters, balanceTracks());
        QVERIFY2(check, check ? "" : qPrintable(check.error().message()));
    }
}

void TestMonteCarlo::withoutVariationTheBandIsTheCurve() {
    const BalanceInput input = generatedProject(4, 80, 4);
    const Parameters parameters = defaultParameters(balanceTracks());
    MonteCarloPlan still = plan(5);
    still.varied = Variation::none();
    const MonteCarloBand band = *monteCarlo(input, parameters, Lens::Pressure, still);
    const BalanceCurve curve =
        BalanceModel(input, parameters, Lens::Pressure).curve(still.from, still.to, still.step);
    QCOMPARE(band.days, curve.days);
    for (std::size_t i = 0; i < curve.days.size(); ++i) {
        QVERIFY(std::abs(band.band.p10[i] - curve.net[i]) <= 1e-6 * std::abs(curve.net[i]));
        QCOMPARE(band.band.p10[i], band.band.p90[i]);
        QVERIFY(band.deviation[i] <= 1e-6 * std::abs(curve.net[i]));
        QCOMPARE(band.band.probAhead[i], curve.net[i] > 0 ? 1.0 : 0.0);
    }
}

void TestMonteCarlo::whereOnlyMagnitudesVaryItAgreesWithTheAnalyticBand() {
    const BalanceInput input = generatedProject(77, 400, 4);
    const Parameters parameters = defaultParameters(balanceTracks());
    MonteCarloPlan magnitudes = plan(2000);
    magnitudes.seed = 1;
    magnitudes.varied = Variation::none();
    magnitudes.varied.magnitude = true;
    const MonteCarloBand band = *monteCarlo(input, parameters, Lens::Leverage, magnitudes);
    const std::vector<double> squares =
        VarianceSweep(input, parameters, Lens::Leverage).squares({magnitudes.from, magnitudes.step, 7});
    const BalanceModel model(input, parameters, Lens::Leverage);
    const double draws = magnitudes.draws;
    for (std::size_t i = 0; i < band.days.size(); ++i) {
        const Ledger ledger = model.ledger(band.days[i]);
        const double deviation = std::sqrt(std::expm1(0.1225) * squares[i]);
        QVERIFY(std::abs(band.mean[i] - ledger.net) <= 3 * deviation / std::sqrt(draws));
        // The tails of a lognormal: an excess kurtosis of 2.353, the less the more events share in the sum.
        double fourth = 0;
        for (const LedgerLine& line : ledger.lines) {
            fourth += std::pow(line.points, 4);
        }
        const double excess = 2.353 * fourth / (squares[i] * squares[i]);
        const double error = std::sqrt((2 + excess) / draws);
        QVERIFY2(std::abs(std::pow(band.deviation[i] / deviation, 2) - 1) <= 3 * error,
                 qPrintable(QString::number(band.deviation[i] / deviation)));
    }
}

void TestMonteCarlo::whereManyAlikeAddUpThePercentilesAgreeToo() {
    // The analytic band takes the net for normally distributed: so it is where no event stands out.
    std::vector<Event> events;
    for (int i = 0; i < 240; ++i) {
        EventBuilder event = anEvent(qPrintable(u"e%1"_s.arg(i))).on(dayOf("2015-01-01") + i).weighing(4);
        events.push_back(i % 5 < 2 ? event.by("cn").against("us") : event);
    }
    const BalanceInput input = balanceInputOf(events);
    const Parameters parameters = defaultParameters(balanceTracks());
    MonteCarloPlan magnitudes = plan(2000);
    magnitudes.varied = Variation::none();
    magnitudes.varied.magnitude = true;
    const MonteCarloBand band = *monteCarlo(input, parameters, Lens::Leverage, magnitudes);
    const BalanceCurve curve = BalanceModel(input, parameters, Lens::Leverage)
                                   .curve(magnitudes.from, magnitudes.to, magnitudes.step);
    const std::vector<double> squares =
        VarianceSweep(input, parameters, Lens::Leverage).squares({magnitudes.from, magnitudes.step, 7});
    for (std::size_t i = 0; i < band.days.size(); ++i) {
        const double deviation = std::sqrt(std::expm1(0.1225) * squares[i]);
        // The standard error of a tenth percentile: √(0.1·0.9/n) over the density there.
        const double error = std::sqrt(0.09 / magnitudes.draws) / 0.17549833 * deviation;
        QVERIFY2(std::abs(band.band.p10[i] - (curve.net[i] - kTenthPercentile * deviation)) <= 3 * error,
                 qPrintable(QString::number(band.band.p10[i])));
        QVERIFY2(std::abs(band.band.p90[i] - (curve.net[i] + kTenthPercentile * deviation)) <= 3 * error,
                 qPrintable(QString::number(band.band.p90[i])));
    }
}

void TestMonteCarlo::urgencyAndSelfCostAgreeInTheirVariance() {
    // One measure alone: the formula for u and φ is a first order in u, so it agrees to a few per cent.
    const BalanceInput input = balanceInputOf({anEvent().on("2016-01-01").weighing(5)});
    const Parameters parameters = defaultParameters(balanceTracks());
    MonteCarloPlan linear = plan(20'000);
    linear.to = linear.from;
    linear.varied = Variation::none();
    linear.varied.urgency = true;
    linear.varied.selfCost = true;
    const MonteCarloBand band = *monteCarlo(input, parameters, Lens::Leverage, linear);
    const double relative = band.deviation[0] / band.mean[0];
    // 1 − φ is beta: variance φ(1−φ)/13 over its mean squared; u is lognormal. Independent factors.
    const double ofUrgency = std::expm1(0.0625);
    const double ofSelfCost = 0.25 / 13 / 0.25;
    QVERIFY2(std::abs(relative - std::sqrt((1 + ofUrgency) * (1 + ofSelfCost) - 1)) < 0.015,
             qPrintable(QString::number(relative)));
    QVERIFY(std::abs(relative / std::sqrt(commonVariance(parameters.tracks[0], Lens::Leverage)) - 1) < 0.06);
}

void TestMonteCarlo::everyQuantityWidensTheBand_data() {
    QTest::addColumn<Variation>("varied");
    const auto row = [](const char* name, bool Variation::*quantity) {
        Variation varied = Variation::none();
        varied.*quantity = true;
        QTest::newRow(name) << varied;
    };
    row("magnitude", &Variation::magnitude);
    row("half-life", &Variation::halfLife);
    row("ramp", &Variation::ramp);
    row("urgency", &Variation::urgency);
    row("self-cost", &Variation::selfCost);
    row("floor", &Variation::floor);
    row("severity ratio", &Variation::severityRatio);
}

void TestMonteCarlo::everyQuantityWidensTheBand() {
    QFETCH(Variation, varied);
    const BalanceInput input = generatedProject(8, 120, 4);
    MonteCarloPlan one = plan(100);
    one.varied = varied;
    const MonteCarloBand band = *monteCarlo(input, defaultParameters(balanceTracks()), Lens::Leverage, one);
    QVERIFY(band.band.p90[3] - band.band.p10[3] > 0.01);
}

void TestMonteCarlo::itStopsWhenAsked() {
    const BalanceInput input = generatedProject(8, 120, 4);
    std::stop_source source;
    std::atomic<int> calls = 0;
    const auto band = monteCarlo(
        input, defaultParameters(balanceTracks()), Lens::Leverage, plan(100'000),
        [&](double) {
            if (++calls == 3) {
                source.request_stop();
            }
        },
        source.get_token());
    QVERIFY(!band);
    QVERIFY2(calls < 100, qPrintable(QString::number(calls)));
    QVERIFY(!monteCarlo(input, defaultParameters(balanceTracks()), Lens::Leverage, plan(), {},
                        source.get_token()));
}

void TestMonteCarlo::progressOnlyGrows() {
    const BalanceInput input = generatedProject(8, 20, 4);
    std::vector<double> shares;
    MonteCarloPlan shared = plan(200);
    shared.threads = 4;
    QVERIFY(monteCarlo(input, defaultParameters(balanceTracks()), Lens::Leverage, shared,
                       [&](double share) { shares.push_back(share); }));
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.back(), 1.0);
    QVERIFY(shares.size() > 5);
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestMonteCarlo)
#include "test_monte_carlo.moc"

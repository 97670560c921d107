// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analytic band of MODEL.md §4: its sum of squares against the formula event by event, its special
// function against known values, and bands that can be checked by hand.
#include <QTest>
#include <cmath>
#include <numbers>

#include "models/leverage/balance_model.h"
#include "models/leverage/uncertainty.h"
#include "tests/support/direct_balance.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class TestUncertainty : public QObject {
    Q_OBJECT

private slots:
    void trigammaHasItsKnownValues_data();
    void trigammaHasItsKnownValues();
    void squaresEqualTheFormula_data();
    void squaresEqualTheFormula();
    void squaresDoNotDependOnTheirNeighbours();
    void aRecordOfBothSidesMovesNothing();
    void whatATrackSharesDependsOnTheLens();
    void oneMeasureHasABandByHand();
    void twoMeasuresOfATrackShareItsUncertainty();
    void withoutUncertaintyTheBandIsTheCurve();
    void theSignIsGreyBetweenAThirdAndTwo();
    void anEmptyProjectHasANarrowBand();

private:
    double m_largestError = 0;
};

namespace {

bool isWithin(double found, double expected, double tolerance = 1e-12) {
    return std::abs(found - expected) <= tolerance * (1 + std::abs(expected));
}

Parameters certainParameters() {
    Parameters parameters = defaultParameters(balanceTracks());
    for (TrackParameters& track : parameters.tracks) {
        track = {.selfCost = 0, .halfLifeMonths = kNoErosion, .floor = 1, .rampDays = 1e-6, .urgency = 1};
    }
    return parameters;
}

EventBuilder aStrike(const char* id) { return anEvent(id).on("2025-03-01").weighing(5); }

Band bandOn(const BalanceInput& input, const Parameters& parameters, const char* day,
            Lens lens = Lens::Leverage) {
    const BalanceCurve curve = BalanceModel(input, parameters, lens).curve(dayOf(day), dayOf(day), 1);
    return Uncertainty(input, parameters, lens).band(curve);
}

}  // namespace

void TestUncertainty::trigammaHasItsKnownValues_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    const double piSquared = std::numbers::pi * std::numbers::pi;
    QTest::newRow("a half") << 0.5 << piSquared / 2;
    QTest::newRow("one") << 1.0 << piSquared / 6;
    QTest::newRow("two") << 2.0 << piSquared / 6 - 1;
    double twelve = piSquared / 6;
    for (int k = 1; k < 12; ++k) {
        twelve -= 1.0 / (k * k);
    }
    QTest::newRow("twelve") << 12.0 << twelve;
    QTest::newRow("a quarter, with Catalan's constant")
        << 0.25 << piSquared + 8 * 0.915965594177219015054603514932384110774;
    QTest::newRow("next to nothing") << 1e-8 << 1e16;
    QTest::newRow("a million") << 1e6 << 1e-6 + 0.5e-12;
}

void TestUncertainty::trigammaHasItsKnownValues() {
    QFETCH(double, x);
    QFETCH(double, expected);
    QVERIFY2(std::abs(trigamma(x) / expected - 1) < 1e-12, qPrintable(QString::number(trigamma(x), 'g', 17)));
    QVERIFY(std::isinf(trigamma(0)));
}

void TestUncertainty::squaresEqualTheFormula_data() {
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Lens>("lens");
    for (quint32 seed = 1; seed <= 90; ++seed) {
        const Lens lens = std::array{Lens::Leverage, Lens::Pressure, Lens::Legal}[seed % 3];
        QTest::newRow(qPrintable(u"project %1 in the %2 lens"_s.arg(seed).arg(toText(lens)))) << seed << lens;
    }
}

void TestUncertainty::squaresEqualTheFormula() {
    QFETCH(quint32, seed);
    QFETCH(Lens, lens);
    const BalanceInput input =
        generatedProject(seed + 300, 5 + 3 * static_cast<int>(seed), 1 + static_cast<int>(seed % 11));
    const Parameters parameters =
        seed % 2 == 0 ? defaultParameters(balanceTracks()) : generatedParameters(seed);
    const DirectBalance direct(input, parameters, lens);
    const SampleDays samples{dayOf("2014-12-20"), std::array{1, 7, 30}[seed % 3], 400};
    const std::vector<double> found = VarianceSweep(input, parameters, lens).squares(samples);
    QCOMPARE(found.size(), 400U);
    for (std::int64_t i = 0; i < samples.count; i += 1 + static_cast<int>(seed % 7)) {
        long double expected = 0;
        for (EventIndex event = 0; event < input.columns->size(); ++event) {
            const Day day = static_cast<Day>(samples.day(i));
            const long double points = direct.points(event, kSideA, day) - direct.points(event, kSideB, day);
            expected += points * points;
        }
        const double square = found[static_cast<std::size_t>(i)];
        const double error = static_cast<double>(std::fabs(square - expected) / (expected + 1e-12L));
        m_largestError = std::max(m_largestError, error);
        QVERIFY2(error < 1e-9,
                 qPrintable(u"%1: %2 instead of %3"_s.arg(isoFromDay(static_cast<Day>(samples.day(i))))
                                .arg(square, 0, 'g', 17)
                                .arg(static_cast<double>(expected), 0, 'g', 17)));
    }
    if (seed == 90) {
        qInfo("largest relative error of a sum of squares: %.2g", m_largestError);
    }
}

void TestUncertainty::squaresDoNotDependOnTheirNeighbours() {
    const VarianceSweep sweep(generatedProject(12, 400, 8), generatedParameters(12), Lens::Leverage);
    const Day from = dayOf("2015-01-01");
    const std::vector<double> daily = sweep.squares({from, 1, 4000});
    const std::vector<double> coarse = sweep.squares({from, 400, 10});
    for (std::size_t i = 0; i < coarse.size(); ++i) {
        QVERIFY(isWithin(coarse[i], daily[400 * i], 1e-9));
    }
}

void TestUncertainty::aRecordOfBothSidesMovesNothing() {
    const VarianceSweep both(balanceInputOf({aStrike("pact").by("both").againstNobodyNamed()}),
                             certainParameters(), Lens::Leverage);
    QCOMPARE(both.squares({dayOf("2025-04-01"), 1, 1}).front(), 0.0);
    const VarianceSweep one(balanceInputOf({aStrike("pact").by("both").against("cn")}), certainParameters(),
                            Lens::Leverage);
    QVERIFY(isWithin(one.squares({dayOf("2025-04-01"), 1, 1}).front(), 100.0 * 100));
}

void TestUncertainty::whatATrackSharesDependsOnTheLens() {
    TrackParameters track;
    track.selfCost = 0.5;
    const double ofSelfCost = trigamma(6) - trigamma(12);
    QVERIFY(isWithin(commonVariance(track, Lens::Leverage), 0.0625 + ofSelfCost));
    QVERIFY(isWithin(commonVariance(track, Lens::Pressure), ofSelfCost));
    QCOMPARE(commonVariance(track, Lens::Legal), 0.0);
    track.selfCost = 0;
    QVERIFY(isWithin(commonVariance(track, Lens::Leverage), 0.0625));
    track.selfCost = 1;
    QCOMPARE(commonVariance(track, Lens::Leverage), 0.0);
}

void TestUncertainty::oneMeasureHasABandByHand() {
    const BalanceInput input = balanceInputOf({aStrike("ban")});
    const Band band = bandOn(input, certainParameters(), "2025-04-01");
    // 100 points: 100²·(e^0.1225 − 1) of m and 100²·0.0625 of u.
    const double deviation = 100 * std::sqrt(std::exp(0.1225) - 1 + 0.0625);
    QVERIFY(isWithin(band.p10.at(0), 100 - 1.2815515655446004 * deviation, 1e-9));
    QVERIFY(isWithin(band.p90.at(0), 100 + 1.2815515655446004 * deviation, 1e-9));
    QVERIFY(isWithin(band.probAhead.at(0), 0.5 * std::erfc(-100 / deviation / std::sqrt(2)), 1e-9));

    const Band legal = bandOn(input, certainParameters(), "2025-04-01", Lens::Legal);
    QVERIFY(
        isWithin(legal.p90.at(0), 100 + 1.2815515655446004 * 100 * std::sqrt(std::exp(0.1225) - 1), 1e-9));

    const Band other =
        bandOn(balanceInputOf({aStrike("ban").by("cn").against("us")}), certainParameters(), "2025-04-01");
    QVERIFY(isWithin(other.p10.at(0), -band.p90.at(0), 1e-9));
    QVERIFY(isWithin(other.probAhead.at(0), 1 - band.probAhead.at(0), 1e-9));
}

void TestUncertainty::twoMeasuresOfATrackShareItsUncertainty() {
    const auto varianceOf = [](const std::vector<Event>& events) {
        const BalanceInput input = balanceInputOf(events);
        const Day day = dayOf("2025-04-01");
        const BalanceCurve curve =
            BalanceModel(input, certainParameters(), Lens::Leverage).curve(day, day, 1);
        return Uncertainty(input, certainParameters(), Lens::Leverage).variance(curve).at(0) / 1e4;
    };
    const double ofMagnitude = std::exp(0.1225) - 1;
    // In one track: u moves both together. In two: each by itself.
    QVERIFY(isWithin(varianceOf({aStrike("a"), aStrike("b")}), 2 * ofMagnitude + 4 * 0.0625));
    QVERIFY(
        isWithin(varianceOf({aStrike("a"), aStrike("b").inTrack("minerals")}), 2 * (ofMagnitude + 0.0625)));
    // Against each other in one track: u takes both back and forth and leaves the net alone.
    QVERIFY(isWithin(varianceOf({aStrike("a"), aStrike("b").by("cn").against("us")}), 2 * ofMagnitude));
    // A cut measure stays one measure: 0.5 in force and 0.5 fading are as uncertain as one of 1.
    const Event cut = aRelief().on("2025-04-01").amends("a", 0.5);
    QVERIFY(isWithin(varianceOf({aStrike("a"), cut}), ofMagnitude + 0.0625, 1e-9));
}

void TestUncertainty::withoutUncertaintyTheBandIsTheCurve() {
    const BalanceInput input = balanceInputOf({aStrike("ban")});
    Parameters parameters = certainParameters();
    parameters.tracks[0].weight = 0;
    for (const char* day : {"2025-02-01", "2025-04-01"}) {
        const Band band = bandOn(input, parameters, day);
        QCOMPARE(band.p10.at(0), 0.0);
        QCOMPARE(band.p90.at(0), 0.0);
        QCOMPARE(band.probAhead.at(0), 0.5);
    }
}

void TestUncertainty::theSignIsGreyBetweenAThirdAndTwo() {
    QVERIFY(isSignClear(0.34));
    QVERIFY(!isSignClear(0.35));
    QVERIFY(!isSignClear(0.5));
    QVERIFY(!isSignClear(0.65));
    QVERIFY(isSignClear(0.66));
}

void TestUncertainty::anEmptyProjectHasANarrowBand() {
    const BalanceInput input = balanceInputOf({});
    const Day day = dayOf("2025-01-01");
    const BalanceModel model(input, certainParameters(), Lens::Leverage);
    const Uncertainty uncertainty(input, certainParameters(), Lens::Leverage);
    QCOMPARE(uncertainty.band(model.curve(day, day + 2, 1)).p90, std::vector<double>(3, 0.0));
    QVERIFY(uncertainty.band(model.curve(day, day - 1, 1)).p90.empty());
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestUncertainty)
#include "test_uncertainty.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The simulated band on the days of a curve: which days are simulated, and what stands between them.
#include <QTest>
#include <cmath>

#include "models/leverage/balance_model.h"
#include "models/leverage/simulated_band.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class TestSimulatedBand : public QObject {
    Q_OBJECT

    static BalanceCurve curveOf(const std::vector<Day>& days, const std::vector<double>& net) {
        BalanceCurve curve;
        curve.days = days;
        curve.net = net;
        return curve;
    }

private slots:
    void upToTheLimitEveryDayIsSimulated() {
        const MonteCarloPlan plan = planFor(curveOf({10, 11, 12, 13}, {}), 4);
        QCOMPARE(plan.from, 10);
        QCOMPARE(plan.to, 13);
        QCOMPARE(plan.step, 1);
        QCOMPARE(plan.draws, 2000);
    }

    void beyondItTheLastDayIsAmongThem() {
        const MonteCarloPlan plan = planFor(curveOf({10, 12, 14, 16, 18, 20}, {}), 4);
        QCOMPARE(plan.step, 4);
        QCOMPARE(plan.to, 20);
        QCOMPARE(plan.from, 12);
    }

    void ofOneDayItIsThatDay() {
        const MonteCarloPlan plan = planFor(curveOf({10}, {}), 4);
        QCOMPARE(plan.from, 10);
        QCOMPARE(plan.to, 10);
        QCOMPARE(plan.step, 1);
    }

    void distancesAreInterpolatedAndTheNetIsNot() {
        // The net jumps between two simulated days; the band must jump with it, on that very day.
        const BalanceCurve curve = curveOf({0, 1, 2, 3, 4}, {-40, -40, -40, 40, 40});
        MonteCarloBand simulated;
        simulated.days = {0, 4};
        simulated.band = {{-50, 20}, {-30, 60}, {0, 1}};
        const Band band = onDaysOf(curve, simulated);
        const std::vector<double> p10{-50, -52.5, -55, 22.5, 20};
        const std::vector<double> p90{-30, -27.5, -25, 57.5, 60};
        for (std::size_t i = 0; i < p10.size(); ++i) {
            QCOMPARE(band.p10[i], p10[i]);
            QCOMPARE(band.p90[i], p90[i]);
        }
        QCOMPARE(band.probAhead.front(), 0.0);
        QCOMPARE(band.probAhead.back(), 1.0);
        QVERIFY(band.probAhead[2] < 0.02);
        QVERIFY(band.probAhead[3] > 0.98);
    }

    void beforeTheFirstItIsAsWideAsThere() {
        MonteCarloBand simulated;
        simulated.days = {2, 4};
        simulated.band = {{-2, -4}, {2, 4}, {0.5, 0.5}};
        const Band band = onDaysOf(curveOf({0, 1, 2, 3, 4}, {0, 10, 0, 0, 0}), simulated);
        QCOMPARE(band.p10[0], -2.0);
        QCOMPARE(band.p10[1], 8.0);
        QCOMPARE(band.p90[3], 3.0);
        QCOMPARE(band.probAhead[0], 0.5);
    }

    void betweenSimulatedDaysItComesCloseToSimulatingThem() {
        const BalanceInput input = generatedProject(21, 200, 4);
        const Parameters parameters = defaultParameters(balanceTracks());
        const BalanceModel model(input, parameters, Lens::Leverage);
        const BalanceCurve curve = model.curve(dayOf("2018-01-01"), dayOf("2018-06-30"), 1);
        const auto all = simulateBand(input, parameters, Lens::Leverage, curve);
        QVERIFY(all);
        QCOMPARE(all->draws, 2000);
        QCOMPARE(all->band.p10.size(), curve.days.size());
        const auto some = monteCarlo(input, parameters, Lens::Leverage, planFor(curve, 90));
        QCOMPARE(some->days.size(), std::size_t(61));
        const Band band = onDaysOf(curve, *some);
        double ofInterpolated = 0;
        double ofNearest = 0;
        for (std::size_t i = 0; i < curve.days.size(); ++i) {
            const double width = all->band.p90[i] - all->band.p10[i];
            const double error = std::abs(band.p10[i] - all->band.p10[i]) / width;
            QVERIFY2(error < 0.25, qPrintable(QString::number(error)));
            QVERIFY(std::abs(band.probAhead[i] - all->band.probAhead[i]) < 0.1);
            ofInterpolated += error;
            ofNearest += std::abs(some->band.p10[(i + 1) / 3] - all->band.p10[i]) / width;
        }
        QVERIFY2(ofInterpolated < ofNearest / 2, qPrintable(u"%1 %2"_s.arg(ofInterpolated).arg(ofNearest)));
    }

    void itStopsWhenAsked() {
        const BalanceInput input = generatedProject(8, 20, 4);
        const Parameters parameters = defaultParameters(balanceTracks());
        const BalanceCurve curve = BalanceModel(input, parameters, Lens::Leverage).curve(0, 100, 1);
        std::stop_source source;
        source.request_stop();
        QVERIFY(!simulateBand(input, parameters, Lens::Leverage, curve, {}, source.get_token()));
    }
};

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestSimulatedBand)
#include "test_simulated_band.moc"

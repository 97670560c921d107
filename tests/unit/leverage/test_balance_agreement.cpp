// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sweep and the ledger against the direct evaluation of the formula, over generated projects.
#include <QTest>
#include <cmath>

#include "models/leverage/balance_model.h"
#include "tests/support/direct_balance.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTolerance = 1e-9;
/// Below this a decay counts as gone, in points.
constexpr long double kVanished = 1e-250L;

long double sumOf(const std::array<std::vector<long double>, 2>& pressure) {
    long double sum = 0;
    for (const std::vector<long double>& side : pressure) {
        for (const long double points : side) {
            sum += points;
        }
    }
    return sum;
}

/// Relative, or 0 where both are gone.
double errorOf(long double found, long double expected) {
    if (expected < kVanished && found < 10 * kVanished) {
        return 0;
    }
    return static_cast<double>(std::fabs(found - expected) / expected);
}

}  // namespace

class TestBalanceAgreement : public QObject {
    Q_OBJECT

private slots:
    void aCurveEqualsTheFormula_data();
    void aCurveEqualsTheFormula();
    void aLedgerEqualsTheFormulaLineByLine_data();
    void aLedgerEqualsTheFormulaLineByLine();
    void edgesEqualTheFormula_data();
    void edgesEqualTheFormula();
    void sliversAddUpToTheNet();
    void aHundredThousandEventsEqualTheFormula();
    void aSampleDoesNotDependOnItsNeighbours();
    void theCurveIsLinearInTheWeights();

private:
    void projectRows();
    double m_largestError = 0;
};

void TestBalanceAgreement::projectRows() {
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Lens>("lens");
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Lens lens = std::array{Lens::Leverage, Lens::Pressure, Lens::Leverage, Lens::Legal}[seed % 4];
        const QString name = u"project %1 in the %2 lens"_s.arg(seed).arg(toText(lens));
        QTest::newRow(qPrintable(name)) << seed << lens;
    }
}

void TestBalanceAgreement::aCurveEqualsTheFormula_data() { projectRows(); }

void TestBalanceAgreement::aCurveEqualsTheFormula() {
    QFETCH(quint32, seed);
    QFETCH(Lens, lens);
    const BalanceInput input =
        generatedProject(seed, 5 + static_cast<int>(seed), 1 + static_cast<int>(seed % 11));
    const Parameters parameters =
        seed % 3 == 0 ? defaultParameters(balanceTracks()) : generatedParameters(seed);
    const BalanceModel model(input, parameters, lens);
    const DirectBalance direct(input, parameters, lens);

    // From before the first event until decades after the last.
    const int step = std::array{1, 7, 30, 365}[seed % 4];
    const Day from = dayOf("2014-12-20") + static_cast<Day>(seed % 5);
    const BalanceCurve curve = model.curve(from, from + 100 * step + static_cast<Day>(seed) * 40, step);
    QVERIFY(curve.days.size() > 100);
    for (std::size_t i = 0; i < curve.days.size(); i += 1 + curve.days.size() / 150) {
        const auto expected = direct.pressure(curve.days[i]);
        long double net = 0;
        for (std::size_t side = 0; side < 2; ++side) {
            for (std::size_t track = 0; track < input.trackCount; ++track) {
                const double error = errorOf(curve.pressure[side][track][i], expected[side][track]);
                m_largestError = std::max(m_largestError, error);
                QVERIFY2(error <= kTolerance,
                         qPrintable(u"%1, side %2, %3: %4 instead of %5"_s.arg(isoFromDay(curve.days[i]))
                                        .arg(side)
                                        .arg(balanceTracks()[track])
                                        .arg(curve.pressure[side][track][i], 0, 'g', 17)
                                        .arg(static_cast<double>(expected[side][track]), 0, 'g', 17)));
                net += (side == kSideA ? 1 : -1) * expected[side][track];
            }
        }
        QVERIFY(std::fabs(curve.net[i] - net) <= kTolerance * sumOf(expected) + kVanished);
    }
    if (seed == 200) {
        qInfo("largest relative error of a track on a day: %.2g", m_largestError);
    }
}

void TestBalanceAgreement::aLedgerEqualsTheFormulaLineByLine_data() { projectRows(); }

void TestBalanceAgreement::aLedgerEqualsTheFormulaLineByLine() {
    QFETCH(quint32, seed);
    QFETCH(Lens, lens);
    const BalanceInput input =
        generatedProject(seed, 5 + static_cast<int>(seed), 1 + static_cast<int>(seed % 11));
    const Parameters parameters = generatedParameters(seed + 1000);
    const BalanceModel model(input, parameters, lens);
    const DirectBalance direct(input, parameters, lens);
    for (Day day = dayOf("2014-12-31"); day < dayOf("2030-01-01"); day += 271) {
        const Ledger ledger = model.ledger(day);
        QCOMPARE(ledger.day, day);
        std::vector<std::array<double, 2>> found(static_cast<std::size_t>(input.columns->size()));
        double sum = 0;
        double previous = HUGE_VAL;
        for (const LedgerLine& line : ledger.lines) {
            QVERIFY(std::abs(line.points) >= 1e-9);
            QVERIFY(std::abs(line.points) <= previous);
            QCOMPARE(line.points > 0, line.side == kSideA);
            QCOMPARE(line.track, input.columns->track[static_cast<std::size_t>(line.event)]);
            double& place = found[static_cast<std::size_t>(line.event)][line.side];
            QCOMPARE(place, 0.0);
            place = std::abs(line.points);
            previous = place;
            sum += line.points;
        }
        QVERIFY(std::abs(sum - ledger.net) <= 1e-9);
        for (EventIndex event = 0; event < input.columns->size(); ++event) {
            for (std::size_t side = 0; side < 2; ++side) {
                const long double expected = direct.points(event, side, day);
                const double points = found[static_cast<std::size_t>(event)][side];
                QVERIFY(std::fabs(points - expected) <= (points == 0 ? 1.001e-9L : kTolerance * expected));
            }
        }
        // The sweep and the ledger tell the same, but for the lines left out.
        const BalanceCurve curve = model.curve(day, day, 1);
        const double bound = 1e-9 * (2 * input.columns->size() + ledger.sums[0] + ledger.sums[1]);
        QVERIFY(std::abs(curve.net.at(0) - ledger.net) <= bound);
        QVERIFY(std::abs(ledger.sums[kSideA] - ledger.sums[kSideB] - ledger.net) <= bound);
        QVERIFY(std::abs(model.gauge(ledger)) <= 100);
    }
}

void TestBalanceAgreement::edgesEqualTheFormula_data() {
    QTest::addColumn<std::vector<Event>>("events");
    const auto ban = [] { return anEvent("ban").on("2025-03-01").weighing(5); };
    QTest::newRow("a cut and the end on one day")
        << std::vector<Event>{ban().until("2025-06-01"), aRelief().on("2025-06-01").amends("ban", 0.5)};
    QTest::newRow("a cut and a revocation on one day")
        << std::vector<Event>{ban(), aRelief("cut").on("2025-06-01").amends("ban", 0.5),
                              aRelief("end").on("2025-06-01").revokes("ban")};
    QTest::newRow("a cut on the day before the end")
        << std::vector<Event>{ban().until("2025-06-01"), aRelief().on("2025-05-31").amends("ban", 0.5)};
    QTest::newRow("no length at all")
        << std::vector<Event>{ban().until("2025-03-01"), anEvent("next").on("2025-03-02")};
    QTest::newRow("a single day") << std::vector<Event>{ban().until("2025-03-02")};
    QTest::newRow("an end before the ramp has bitten")
        << std::vector<Event>{ban().inTrack("minerals").until("2025-03-03")};
    QTest::newRow("a resumption on the day of the suspension")
        << std::vector<Event>{ban(), aRelief("a").on("2025-05-01").suspends("ban"),
                              anEvent("b").on("2025-05-01").resumes("ban", 0.3)};
    QTest::newRow("a threat that ends on the day on which it would fade")
        << std::vector<Event>{ban().as(Kind::Threat).until("2025-04-30")};
}

void TestBalanceAgreement::edgesEqualTheFormula() {
    QFETCH(std::vector<Event>, events);
    const BalanceInput input = balanceInputOf(events);
    const Parameters parameters = defaultParameters(balanceTracks());
    for (const Lens lens : {Lens::Leverage, Lens::Legal}) {
        const BalanceModel model(input, parameters, lens);
        const DirectBalance direct(input, parameters, lens);
        const BalanceCurve curve = model.curve(dayOf("2025-02-26"), dayOf("2025-08-01"), 1);
        for (std::size_t i = 0; i < curve.days.size(); ++i) {
            const auto expected = direct.pressure(curve.days[i]);
            for (std::size_t side = 0; side < 2; ++side) {
                for (std::size_t track = 0; track < input.trackCount; ++track) {
                    QVERIFY2(errorOf(curve.pressure[side][track][i], expected[side][track]) <= kTolerance,
                             qPrintable(isoFromDay(curve.days[i])));
                }
            }
            const Ledger ledger = model.ledger(curve.days[i]);
            QVERIFY(std::abs(ledger.net - curve.net[i]) <= 1e-8);
        }
    }
}

void TestBalanceAgreement::sliversAddUpToTheNet() {
    const BalanceInput input = generatedProject(77, 150, 6);
    const BalanceModel model(input, generatedParameters(77), Lens::Leverage);
    const Day from = dayOf("2015-01-01");
    const BalanceCurve curve = model.curve(from, from + 4000, 13);
    std::vector<double> sum(curve.days.size(), 0);
    for (EventIndex event = 0; event < input.columns->size(); ++event) {
        const std::vector<double> sliver = model.sliver(event, from, from + 4000, 13);
        QCOMPARE(sliver.size(), sum.size());
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i] += sliver[i];
        }
    }
    for (std::size_t i = 0; i < sum.size(); ++i) {
        QVERIFY(std::abs(sum[i] - curve.net[i]) <= 1e-9 * (1 + std::abs(curve.net[i])));
    }
}

void TestBalanceAgreement::aHundredThousandEventsEqualTheFormula() {
    const BalanceInput input = generatedProject(4711, 100'000, 40);
    const Parameters parameters = defaultParameters(balanceTracks());
    const BalanceModel model(input, parameters, Lens::Leverage);
    const DirectBalance direct(input, parameters, Lens::Leverage);
    const Day from = dayOf("2015-01-01");
    const BalanceCurve curve = model.curve(from, from + 45 * 365, 1);
    double largest = 0;
    for (std::size_t i = 100; i < curve.days.size(); i += 1499) {
        const auto expected = direct.pressure(curve.days[i]);
        for (std::size_t side = 0; side < 2; ++side) {
            for (std::size_t track = 0; track < input.trackCount; ++track) {
                largest = std::max(largest, errorOf(curve.pressure[side][track][i], expected[side][track]));
            }
        }
    }
    QVERIFY2(largest <= kTolerance, qPrintable(QString::number(largest)));
    qInfo("largest relative error of a track on a day: %.2g", largest);
}

void TestBalanceAgreement::aSampleDoesNotDependOnItsNeighbours() {
    const BalanceModel model(generatedProject(12, 400, 8), generatedParameters(12), Lens::Leverage);
    const Day from = dayOf("2015-01-01");
    const BalanceCurve daily = model.curve(from, from + 5000, 1);
    for (const int step : {2, 29, 400, 4999}) {
        const BalanceCurve coarse = model.curve(from, from + 5000, step);
        QCOMPARE(coarse.days.size(), static_cast<std::size_t>(5000 / step + 1));
        for (std::size_t i = 0; i < coarse.days.size(); ++i) {
            const std::size_t same = i * static_cast<std::size_t>(step);
            QCOMPARE(coarse.days[i], daily.days[same]);
            QVERIFY(std::abs(coarse.net[i] - daily.net[same]) <= 1e-9 * (1 + std::abs(daily.net[same])));
        }
    }
}

void TestBalanceAgreement::theCurveIsLinearInTheWeights() {
    const BalanceInput input = generatedProject(5, 300, 6);
    Parameters parameters = defaultParameters(balanceTracks());
    const Day from = dayOf("2016-01-01");
    const BalanceCurve plain = BalanceModel(input, parameters, Lens::Leverage).curve(from, from + 2000, 10);
    for (std::size_t track = 0; track < input.trackCount; ++track) {
        parameters.tracks[track].weight = static_cast<double>(track) * 0.75;
    }
    const BalanceCurve weighted =
        BalanceModel(input, parameters, Lens::Leverage).curve(from, from + 2000, 10);
    for (std::size_t i = 0; i < plain.days.size(); ++i) {
        double net = 0;
        double sum = 0;
        for (std::size_t track = 0; track < input.trackCount; ++track) {
            const double weight = parameters.tracks[track].weight;
            net += weight * (plain.pressure[kSideA][track][i] - plain.pressure[kSideB][track][i]);
            sum += weight * (plain.pressure[kSideA][track][i] + plain.pressure[kSideB][track][i]);
        }
        QVERIFY(std::abs(weighted.net[i] - net) <= 1e-12 * sum);
        QVERIFY(sum > 0);
    }
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestBalanceAgreement)
#include "test_balance_agreement.moc"

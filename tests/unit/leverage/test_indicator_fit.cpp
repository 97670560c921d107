// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <vector>

#include "models/leverage/indicator_fit.h"
#include "tests/support/event_builder.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using Values = std::vector<double>;

class TestIndicatorFit : public QObject {
    Q_OBJECT

private slots:
    void aStepHoldsUntilTheNext();
    void dailyFitUsesTheDaysThatBothKnow();
    void monthlyFitLooksAheadByTheLag();
};

namespace {

Indicator series(std::initializer_list<std::pair<const char*, double>> values) {
    Indicator indicator;
    for (const auto& [date, value] : values) {
        indicator.values.push_back({dayOf(date), value, {}, {}, {}});
    }
    return indicator;
}

}  // namespace

void TestIndicatorFit::aStepHoldsUntilTheNext() {
    const Indicator steps = series({{"2025-01-10", 3}, {"2025-02-01", 5}});
    QCOMPARE(stepValue(steps, dayOf("2025-01-09")), std::nullopt);
    QCOMPARE(stepValue(steps, dayOf("2025-01-10")), std::optional(3.0));
    QCOMPARE(stepValue(steps, dayOf("2025-01-31")), std::optional(3.0));
    QCOMPARE(stepValue(steps, dayOf("2026-01-31")), std::optional(5.0));
    QCOMPARE(stepValue(Indicator{}, 0), std::nullopt);
}

void TestIndicatorFit::dailyFitUsesTheDaysThatBothKnow() {
    const Values component{0, 1, 1, 2, 4};
    const Fit fit = fitDaily(component, dayOf("2025-01-01"),
                             series({{"2025-01-02", 10}, {"2025-01-04", 20}, {"2025-01-05", 40}}));
    QCOMPARE(fit.count, 4U);
    QCOMPARE(fit.pearson, 1.0);
    QCOMPARE(fit.spearman, 1.0);
}

void TestIndicatorFit::monthlyFitLooksAheadByTheLag() {
    // 0 until 31 January, 1 in February, 2 in March.
    const Day first = dayOf("2025-01-01");
    Values component;
    for (Day day = first; day < dayOf("2025-04-01"); ++day) {
        component.push_back(day < dayOf("2025-02-01") ? 0 : day < dayOf("2025-03-01") ? 1 : 2);
    }
    const Indicator shipments =
        series({{"2024-12-01", 100}, {"2025-01-01", 100}, {"2025-02-01", 50}, {"2025-03-01", 0}});
    const Fit unshifted =
        fitMonthlyShortfall(component, first, shipments, 100, 0, first, dayOf("2026-01-01"));
    QCOMPARE(unshifted.count, 3U);
    QCOMPARE(unshifted.pearson, 1.0);
    // A month on, March looks at an April that the component does not know.
    const Fit shifted = fitMonthlyShortfall(component, first, shipments, 100, 30, first, dayOf("2026-01-01"));
    QCOMPARE(shifted.count, 2U);
    QCOMPARE(
        fitMonthlyShortfall(component, first, shipments, 100, 0, dayOf("2025-02-01"), dayOf("2025-03-01"))
            .count,
        1U);
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestIndicatorFit)
#include "test_indicator_fit.moc"

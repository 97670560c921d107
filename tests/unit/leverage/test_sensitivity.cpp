// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sensitivity (MODEL.md §4): the estimator on a function whose indices are known, the rest on records small
// enough to compute by hand; and the ranges, which must fit the defaults that they are about.
#include <QTest>
#include <cmath>
#include <numbers>
#include <set>

#include "models/leverage/balance_model.h"
#include "models/leverage/parameter_names.h"
#include "models/leverage/sensitivity.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class TestSensitivity : public QObject {
    Q_OBJECT

private slots:
    void everyRangeHoldsItsDefault();
    void rangesAreThoseOfTheTable_data();
    void rangesAreThoseOfTheTable();
    void weightSharesAreSquares();
    void aTornadoMovesOneAtATime();
    void theIshigamiFunctionHasItsIndices();
    void aSumHasNoInteractions();
    void theBalanceAsksItsParameters();
    void theNumberOfThreadsChangesNothing();
    void itStopsWhenAsked();
    void itStopsWithinARow();
};

void TestSensitivity::everyRangeHoldsItsDefault() {
    Parameters defaults = defaultParameters(balanceTracks());
    std::set<QString> names;
    for (const ParameterRange& range : parameterRanges(balanceTracks())) {
        QVERIFY2(names.insert(range.name).second, qPrintable(range.name));
        const double* value = parameterIn(defaults, balanceTracks(), range.name);
        QVERIFY2(value != nullptr, qPrintable(range.name));
        QVERIFY2(range.low <= *value && *value <= range.high && range.low < range.high,
                 qPrintable(range.name));
        QVERIFY(!range.reasonText().isEmpty());
        QVERIFY2(range.isJudgement || !range.sourceText().isEmpty(), qPrintable(range.name));
        for (const double end : {range.low, range.high}) {
            Parameters moved = defaults;
            *parameterIn(moved, balanceTracks(), range.name) = end;
            QVERIFY2(checkParameters(moved, balanceTracks()), qPrintable(range.name));
        }
    }
    QVERIFY(names.contains(u"severity_ratio"_s));
    QVERIFY(!names.contains(u"other.half_life_months"_s));
    QVERIFY(!names.contains(u"tariffs.weight"_s));
    QCOMPARE(parameterIn(defaults, balanceTracks(), u"tariffs.ramp_order"), nullptr);
    QCOMPARE(parameterIn(defaults, balanceTracks(), u"oil.floor"), nullptr);
    QCOMPARE(parameterIn(defaults, balanceTracks(), u"floor"), nullptr);
}

void TestSensitivity::rangesAreThoseOfTheTable_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto row = [](const char* name, double low, double high) {
        QTest::newRow(name) << QString::fromUtf8(name) << low << high;
    };
    row("tariffs.self_cost", .35, .65);
    row("technology.self_cost", .20, .45);
    row("minerals.self_cost", .05, .25);
    row("tariffs.half_life_months", 18, 36);
    row("technology.half_life_months", 12, 60);
    row("minerals.half_life_months", 18, 60);
    row("minerals.off_ramp_days", 10, 30);
    row("severity_ratio", 2.5, 4);
    row("agriculture.self_cost", .21, .49);
    row("other.floor", .6, 1);
}

void TestSensitivity::rangesAreThoseOfTheTable() {
    QFETCH(QString, name);
    QFETCH(double, low);
    QFETCH(double, high);
    for (const ParameterRange& range : parameterRanges(balanceTracks())) {
        if (range.name == name) {
            QVERIFY(std::abs(range.low - low) < 1e-12 && std::abs(range.high - high) < 1e-12);
            return;
        }
    }
    QFAIL("no such range");
}

void TestSensitivity::weightSharesAreSquares() {
    Ledger ledger;
    ledger.byTrack = {std::vector<double>{40, 0, 10}, std::vector<double>{10, 40, 10}};
    QCOMPARE(weightShares(ledger), (std::vector<double>{0.36, 0.64, 0}));
    ledger.byTrack = {std::vector<double>{5, 0}, std::vector<double>{5, 0}};
    QCOMPARE(weightShares(ledger), (std::vector<double>{0, 0}));
}

void TestSensitivity::aTornadoMovesOneAtATime() {
    const BalanceInput input =
        balanceInputOf({anEvent("a").on("2020-01-01").weighing(4),
                        anEvent("b").on("2020-01-01").weighing(5).inTrack("minerals").by("cn").against("us"),
                        anEvent("later").on("2026-01-01").weighing(5).inTrack("shipping")});
    const Parameters parameters = defaultParameters(balanceTracks());
    const Day day = dayOf("2025-01-01");
    const std::vector<ParameterRange> ranges = parameterRanges(balanceTracks());
    const std::vector<TornadoBar> bars =
        tornado(input, parameters, Lens::Leverage, day, balanceTracks(), ranges);
    QVERIFY(bars.size() > 6);
    double previous = HUGE_VAL;
    for (const TornadoBar& bar : bars) {
        QVERIFY(bar.length() <= previous && bar.length() > 0);
        previous = bar.length();
        QVERIFY2(!bar.name.startsWith(u"shipping"_s), qPrintable(bar.name));
        for (const auto& [value, net] :
             {std::pair(bar.low, bar.netAtLow), std::pair(bar.high, bar.netAtHigh)}) {
            Parameters moved = parameters;
            *parameterIn(moved, balanceTracks(), bar.name) = value;
            const double expected = BalanceModel(input, moved, Lens::Leverage).ledger(day).net;
            QVERIFY2(std::abs(net - expected) < 1e-9, qPrintable(bar.name));
        }
    }
    // Urgency does not count in the pressure lens, and nothing but the severity ratio in the legal one.
    for (const TornadoBar& bar : tornado(input, parameters, Lens::Pressure, day, balanceTracks(), ranges)) {
        QVERIFY(!bar.name.endsWith(u"urgency"_s));
    }
    const std::vector<TornadoBar> legal =
        tornado(input, parameters, Lens::Legal, day, balanceTracks(), ranges);
    QCOMPARE(legal.size(), 1U);
    QCOMPARE(legal[0].name, u"severity_ratio"_s);
}

void TestSensitivity::theIshigamiFunctionHasItsIndices() {
    const auto ishigami = [](const std::vector<double>& place) {
        std::array<double, 3> x{};
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = std::numbers::pi * (2 * place[i] - 1);
        }
        return std::sin(x[0]) + 7 * std::pow(std::sin(x[1]), 2) + 0.1 * std::pow(x[2], 4) * std::sin(x[0]);
    };
    const auto found = saltelliOf(3, ishigami, 60'000, 1, 2);
    const std::array first{0.3139, 0.4424, 0.0};
    const std::array total{0.5576, 0.4424, 0.2437};
    QVERIFY(std::abs(found->mean - 3.5) < 0.05);
    QVERIFY(std::abs(found->variance / 13.8446 - 1) < 0.02);
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY2(std::abs(found->indices[i].firstOrder - first[i]) < 0.02,
                 qPrintable(QString::number(found->indices[i].firstOrder)));
        QVERIFY2(std::abs(found->indices[i].total - total[i]) < 0.02,
                 qPrintable(QString::number(found->indices[i].total)));
    }
}

void TestSensitivity::aSumHasNoInteractions() {
    const auto sum = [](const std::vector<double>& x) { return 1000 + 3 * x[0] + 4 * x[1] + 0 * x[2]; };
    const auto found = saltelliOf(3, sum, 4096, 1, 1);
    QVERIFY(std::abs(found->indices[0].firstOrder - 0.36) < 0.05);
    QVERIFY(std::abs(found->indices[0].total - 0.36) < 0.05);
    QVERIFY(std::abs(found->indices[1].total - 0.64) < 0.05);
    QCOMPARE(found->indices[2].total, 0.0);
    QCOMPARE(found->indices[2].firstOrder, 0.0);
    const auto constant = saltelliOf(
        1, [](const std::vector<double>&) { return 7.0; }, 16, 1, 1);
    QCOMPARE(constant->indices[0].total, 0.0);
}

void TestSensitivity::theBalanceAsksItsParameters() {
    const BalanceInput input = balanceInputOf({anEvent("a").on("2020-01-01").weighing(5)});
    const Parameters parameters = defaultParameters(balanceTracks());
    const Day day = dayOf("2021-01-01");
    const auto found =
        saltelli(input, parameters, Lens::Leverage, day, balanceTracks(), parameterRanges(balanceTracks()));
    // A severity of 5 does not ask r; after a year the ramp is over; the off-ramp has not begun.
    QStringList names;
    for (const SensitivityIndex& index : found->indices) {
        names << index.name;
        QVERIFY(index.total > -0.01 && index.total < 1.05);
    }
    QVERIFY(names.contains(u"tariffs.urgency"_s) && names.contains(u"tariffs.self_cost"_s));
    QVERIFY(!names.contains(u"severity_ratio"_s) && !names.contains(u"tariffs.off_ramp_days"_s));
    QCOMPARE(names.first(), u"tariffs.urgency"_s);
    QVERIFY(found->variance > 0);
}

void TestSensitivity::theNumberOfThreadsChangesNothing() {
    const BalanceInput input = generatedProject(6, 40, 4);
    const auto run = [&](unsigned threads) {
        return *saltelli(input, defaultParameters(balanceTracks()), Lens::Leverage, dayOf("2018-01-01"),
                         balanceTracks(), parameterRanges(balanceTracks()), 32, 9, threads);
    };
    const SensitivityIndices one = run(1);
    const SensitivityIndices five = run(5);
    QCOMPARE(one.variance, five.variance);
    QCOMPARE(one.indices.size(), five.indices.size());
    for (std::size_t i = 0; i < one.indices.size(); ++i) {
        QCOMPARE(one.indices[i].name, five.indices[i].name);
        QCOMPARE(one.indices[i].total, five.indices[i].total);
        QCOMPARE(one.indices[i].firstOrder, five.indices[i].firstOrder);
    }
}

void TestSensitivity::itStopsWhenAsked() {
    std::stop_source source;
    int calls = 0;
    const auto found = saltelliOf(
        2, [](const std::vector<double>& x) { return x[0]; }, 100'000, 1, 1,
        [&](double) {
            if (++calls == 5) {
                source.request_stop();
            }
        },
        source.get_token());
    QVERIFY(!found);
    QCOMPARE(calls, 5);
}

void TestSensitivity::itStopsWithinARow() {
    std::stop_source source;
    int calls = 0;
    const auto found = saltelliOf(
        50,
        [&](const std::vector<double>& x) {
            if (++calls == 7) {
                source.request_stop();
            }
            return x[0];
        },
        2, 1, 1, {}, source.get_token());
    QVERIFY(!found);
    QCOMPARE(calls, 7);
    QVERIFY(tornado(generatedProject(6, 40, 4), defaultParameters(balanceTracks()), Lens::Leverage,
                    dayOf("2018-01-01"), balanceTracks(), parameterRanges(balanceTracks()),
                    source.get_token())
                .empty());
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestSensitivity)
#include "test_sensitivity.moc"

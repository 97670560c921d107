// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QThread>
#include <utility>

#include "models/leverage/balance_model.h"
#include "models/leverage/in_force_index.h"
#include "models/leverage/uncertainty.h"
#include "tests/bench/balance_work.h"
#include "tests/bench/measurement.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kEvents = 1'000'000;
constexpr int kYears = 10;
constexpr Day kSamples = 4'000;
constexpr std::uint32_t kSeed = 20170406;
constexpr int kRuns = kBalanceRuns;
}  // namespace

Result<QJsonObject> measureBalanceOfAMillion(const Occasion& /*occasion*/) {
    BalanceInput input = test::generatedProject(kSeed, kEvents, kYears);
    const Day first = input.columns->start.front();
    const Day last = first + kSamples - 1;
    input.horizon = last;
    const Parameters parameters = defaultParameters(test::balanceTracks());

    std::optional<BalanceModel> base;
    const double groundworkMs =
        onceMs([&] { base.emplace(std::make_shared<const Groundwork>(input), parameters, Lens::Leverage); });
    base->curve(first, last, 1);
    double read = 0;
    const double readingMs = medianMs([&](int) { read += readStrands(*base); });
    const double recomputationMs = medianMs(
        [&](int run) { read += base->with(moved(parameters, run)).curve(first, last, 1).net.back(); });
    const double holdingMs = medianMs([&](int run) {
        Parameters other = moved(parameters, run);
        other.threatHoldDays += run + 1;
        read += base->with(std::move(other)).curve(first, last, 1).net.back();
    });
    const double weightMs = medianMs([&](int run) {
        Parameters other = parameters;
        other.tracks[0].weight = 1.5 + run;
        read += base->with(std::move(other)).curve(first, last, 1).net.back();
    });
    const auto halfLifeOf = [&](int run) {
        Parameters other = parameters;
        other.tracks[0].halfLifeMonths = 25 + run;  // no run repeats what ships
        return other;
    };
    const std::size_t sweptBefore = base->columnsSwept();
    const double halfLifeMs =
        medianMs([&](int run) { read += base->with(halfLifeOf(run)).curve(first, last, 1).net.back(); });
    const std::size_t swept = (base->columnsSwept() - sweptBefore) / kRuns;

    const BalanceCurve curve = base->curve(first, last, 1);
    std::optional<Uncertainty> uncertainty;
    const double firstBandMs = onceMs([&] {
        uncertainty.emplace(*base);
        read += uncertainty->band(curve).p10.back();
    });
    const double halfLifeBandMs =
        medianMs([&](int run) { read += uncertainty->with(halfLifeOf(run)).band(curve).p10.back(); });

    std::size_t lines = 0;
    const double ledgerMs = medianMs(
        [&](int run) { lines = base->ledger(first + (run + 1) * kSamples / (kRuns + 1)).lines.size(); });
    const LevelProfiles profiles(*input.columns);
    std::optional<InForceIndex> inForce;
    const double indexMs = onceMs([&] { inForce.emplace(*input.columns, profiles); });
    const double countMs =
        medianMs([&](int run) { read += static_cast<double>(inForce->countOn(first + run)); });
    std::size_t listed = 0;
    const double listMs = medianMs(
        [&](int run) { listed = inForce->eventsOn(first + (run + 1) * kSamples / (kRuns + 1)).size(); });
    if (!(read > 0 || read < 0)) {
        return Error{u"balance_million"_s, u"nothing was computed"_s, {}};
    }
    const QJsonObject figures{{u"events"_s, kEvents},
                              {u"samples"_s, static_cast<int>(curve.days.size())},
                              {u"cores"_s, QThread::idealThreadCount()},
                              {u"groundwork_ms"_s, groundworkMs},
                              {u"plain_reading_ms"_s, readingMs},
                              {u"recomputation_ms"_s, recomputationMs},
                              {u"recomputation_per_reading"_s, recomputationMs / readingMs},
                              {u"recomputation_with_holding_days_ms"_s, holdingMs},
                              {u"weight_change_ms"_s, weightMs},
                              {u"half_life_change_ms"_s, halfLifeMs},
                              {u"half_life_change_columns"_s, static_cast<int>(swept)},
                              {u"first_band_ms"_s, firstBandMs},
                              {u"half_life_change_of_band_ms"_s, halfLifeBandMs},
                              {u"ledger_ms"_s, ledgerMs},
                              {u"ledger_lines"_s, static_cast<int>(lines)},
                              {u"in_force_index_ms"_s, indexMs},
                              {u"in_force_count_ms"_s, countMs},
                              {u"in_force_list_ms"_s, listMs},
                              {u"in_force"_s, static_cast<int>(listed)}};
    return QJsonObject{{u"balance_million"_s, figures}};
}

}  // namespace fulcrum::bench

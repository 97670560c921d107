// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/balance_work.h"

#include <QElapsedTimer>
#include <algorithm>
#include <numeric>
#include <vector>

namespace fulcrum::bench {

double medianMs(const std::function<void(int)>& work) {
    std::vector<double> runs;
    QElapsedTimer clock;
    for (int run = 0; run < kBalanceRuns; ++run) {
        clock.start();
        work(run);
        runs.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::nth_element(runs.begin(), runs.begin() + kBalanceRuns / 2, runs.end());
    return runs[kBalanceRuns / 2];
}

double onceMs(const std::function<void()>& work) {
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

namespace {

template <typename Range>
double sumOf(const Range& values) {
    return std::accumulate(values.begin(), values.end(), 0.0,
                           [](double sum, auto value) { return sum + static_cast<double>(value); });
}

}  // namespace

double readStrands(const BalanceModel& model) {
    double sum = 0;
    const Groundwork& ground = *model.groundwork();
    for (std::size_t column = 0; column < 2 * ground.trackCount(); ++column) {
        for (std::size_t i = 0; i < kCourseCount; ++i) {
            const Strand& strand = model.strand(column, static_cast<Course>(i));
            const PivotOrder& order = strand.order();
            for (const PivotOrder::Block& block : order.blocks()) {
                for (std::uint32_t at = block.first; at < block.last; ++at) {
                    const auto [position, until] = order.end(block, at);
                    sum += static_cast<double>(std::int64_t{order.from(at)} + order.clock(block, at) + until +
                                               position);
                }
            }
            strand.sizes().forEachOther([&](std::size_t, double size) { sum += size; });
            sum += sumOf(strand.grades()) + sumOf(strand.daysBefore());
        }
    }
    return sum;
}

Parameters moved(Parameters parameters, int run) {
    const double factor = 1 + 0.01 * (run + 1);
    parameters.severityRatio *= factor;
    parameters.threatHalfLifeDays *= factor;
    parameters.pressureHalfLifeDays *= factor;
    for (TrackParameters& track : parameters.tracks) {
        track.halfLifeMonths = std::min(track.halfLifeMonths, 48.0) * factor;
        track.floor = std::min(track.floor, 0.5) / factor;
        track.rampDays *= factor;
        track.offRampDays *= factor;
        track.weight *= factor;
    }
    return parameters;
}

}  // namespace fulcrum::bench

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/sensitivity.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/domain/random_stream.h"
#include "models/domain/statistics.h"
#include "models/leverage/parallel.h"
#include "models/leverage/parameter_names.h"
#include "models/leverage/strokes.h"

namespace fulcrum {
namespace {

/// The net of one day under many parameters, without the sweeps that a whole curve needs.
class NetOfDay {
public:
    /// Records that start after the day do not change it, however they are weighed.
    NetOfDay(BalanceInput input, Lens lens, Day day) : m_input(std::move(input)), m_lens(lens) {
        m_input.horizon = std::min(m_input.horizon, day);
        m_presses = pressesOf(m_input);
    }

    double under(const Parameters& parameters) const {
        const Bearing bearing(m_input.trackCount, parameters, m_lens);
        std::vector<Stroke> strokes;
        double net = 0;
        for (const Press& press : m_presses) {
            strokes.clear();
            const double scale =
                m_input.scales ? (*m_input.scales)[static_cast<std::size_t>(press.event)] : 1;
            appendStrokes(press, scale, bearing, strokes);
            for (const Stroke& stroke : strokes) {
                if (stroke.holdsOn(m_input.horizon)) {
                    const double points = pointsOf(stroke, press.track, bearing, m_input.horizon);
                    net += press.side == kSideA ? points : -points;
                }
            }
        }
        return net;
    }

private:
    BalanceInput m_input;
    Lens m_lens;
    std::vector<Press> m_presses;
};

}  // namespace

std::vector<double> weightShares(const BalanceSums& sums) {
    std::vector<double> shares;
    double sum = 0;
    for (std::size_t track = 0; track < sums.byTrack[kSideA].size(); ++track) {
        const double component = sums.byTrack[kSideA][track] - sums.byTrack[kSideB][track];
        shares.push_back(component * component);
        sum += shares.back();
    }
    for (double& share : shares) {
        share = sum > 0 ? share / sum : 0;
    }
    return shares;
}

std::vector<TornadoBar> tornado(const BalanceInput& input, const Parameters& parameters, Lens lens, Day day,
                                const std::vector<QString>& trackIds,
                                const std::vector<ParameterRange>& ranges, const std::stop_token& stop) {
    const NetOfDay net(input, lens, day);
    std::vector<TornadoBar> bars;
    for (const ParameterRange& range : ranges) {
        if (stop.stop_requested()) {
            break;
        }
        Parameters moved = parameters;
        double* const value = parameterIn(moved, trackIds, range.name);
        if (value == nullptr) {
            continue;
        }
        TornadoBar bar{range.name, range.low, range.high, 0, 0};
        *value = range.low;
        bar.netAtLow = net.under(moved);
        *value = range.high;
        bar.netAtHigh = net.under(moved);
        if (bar.length() > 0) {
            bars.push_back(std::move(bar));
        }
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const TornadoBar& a, const TornadoBar& b) { return a.length() > b.length(); });
    return bars;
}

std::optional<SensitivityIndices> saltelliOf(std::size_t count,
                                             const std::function<double(const std::vector<double>&)>& model,
                                             int samples, std::uint64_t seed, unsigned threads,
                                             const std::function<void(double)>& progress,
                                             const std::stop_token& stop) {
    const auto n = static_cast<std::size_t>(std::max(samples, 2));
    // [0] A, [1] B, [2 + i] A with the i-th column of B.
    std::vector<std::vector<double>> results(count + 2, std::vector<double>(n));
    const auto run = [&](std::size_t row) {
        RandomStream random(seed, row);
        std::vector<double> a(count);
        std::vector<double> b(count);
        std::generate(a.begin(), a.end(), [&] { return random.uniform(); });
        std::generate(b.begin(), b.end(), [&] { return random.uniform(); });
        results[0][row] = model(a);
        results[1][row] = model(b);
        // A row of a large project takes seconds, so stop is asked for within it as well.
        for (std::size_t i = 0; i < count && !stop.stop_requested(); ++i) {
            std::swap(a[i], b[i]);
            results[2 + i][row] = model(a);
            std::swap(a[i], b[i]);
        }
    };
    if (!runParallel(n, threads, run, progress, stop) || stop.stop_requested()) {
        return std::nullopt;
    }
    SensitivityIndices found;
    std::vector<double> both = results[0];
    both.insert(both.end(), results[1].begin(), results[1].end());
    found.mean = mean(both);
    found.variance = variance(both);
    for (std::size_t i = 0; i < count; ++i) {
        double first = 0;
        double total = 0;
        for (std::size_t row = 0; row < n; ++row) {
            const double change = results[2 + i][row] - results[0][row];
            // About the mean, or its size would drown what is looked for.
            first += (results[1][row] - found.mean) * change;
            total += change * change;
        }
        const double scale = found.variance * static_cast<double>(n);
        found.indices.push_back(
            {QString(), scale > 0 ? first / scale : 0, scale > 0 ? total / (2 * scale) : 0});
    }
    return found;
}

std::optional<SensitivityIndices> saltelli(const BalanceInput& input, const Parameters& parameters, Lens lens,
                                           Day day, const std::vector<QString>& trackIds,
                                           const std::vector<ParameterRange>& ranges, int samples,
                                           std::uint64_t seed, unsigned threads,
                                           const std::function<void(double)>& progress,
                                           const std::stop_token& stop) {
    // What does not move the day by itself is not worth a column of balances: f without erosion, tracks at
    // rest.
    std::vector<ParameterRange> moving;
    for (const TornadoBar& bar : tornado(input, parameters, lens, day, trackIds, ranges, stop)) {
        moving.push_back(*std::find_if(ranges.begin(), ranges.end(),
                                       [&](const ParameterRange& range) { return range.name == bar.name; }));
    }
    const NetOfDay net(input, lens, day);
    const auto model = [&](const std::vector<double>& place) {
        Parameters drawn = parameters;
        for (std::size_t i = 0; i < moving.size(); ++i) {
            *parameterIn(drawn, trackIds, moving[i].name) =
                moving[i].low + place[i] * (moving[i].high - moving[i].low);
        }
        return net.under(drawn);
    };
    std::optional<SensitivityIndices> found =
        saltelliOf(moving.size(), model, samples, seed, threads, progress, stop);
    if (found) {
        for (std::size_t i = 0; i < moving.size(); ++i) {
            found->indices[i].name = moving[i].name;
        }
        std::stable_sort(
            found->indices.begin(), found->indices.end(),
            [](const SensitivityIndex& a, const SensitivityIndex& b) { return a.total > b.total; });
    }
    return found;
}

}  // namespace fulcrum

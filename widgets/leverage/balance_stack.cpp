// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/balance_stack.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace fulcrum {
namespace {

/// A track that never reaches this many points in a window is not named in its legend.
constexpr double kSeenPoints = 0.5;

/// The value of a series between its samples.
double valueAt(const BalanceCurve& curve, const std::vector<double>& series, double day) {
    const double at = day - 0.5;
    const auto next = std::upper_bound(curve.days.begin(), curve.days.end(), at);
    if (next == curve.days.begin()) {
        return series.front();
    }
    const auto i = static_cast<std::size_t>(next - curve.days.begin());
    if (i >= series.size()) {
        return series.back();
    }
    const double from = curve.days[i - 1];
    const double share = (at - from) / (curve.days[i] - from);
    return series[i - 1] + share * (series[i] - series[i - 1]);
}

std::vector<double> sampleDays(const BalanceCurve& curve, const DayRange& range, int mostSamples) {
    std::vector<double> days;
    if (curve.days.empty()) {
        return days;
    }
    const double first = std::max(range.from, curve.days.front() + 0.5);
    const double last = std::min(range.to, curve.days.back() + 0.5);
    if (first >= last) {
        return days;
    }
    days.push_back(first);
    const auto from = std::upper_bound(curve.days.begin(), curve.days.end(), first - 0.5);
    const auto to = std::lower_bound(from, curve.days.end(), last - 0.5);
    // A power of two, counted from the curve's own beginning, so that panning does not make the line shimmer.
    const auto wanted =
        static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, (to - from) / std::max(1, mostSamples)));
    const auto stride = static_cast<std::ptrdiff_t>(std::bit_floor(wanted));
    for (auto it = from; it < to; ++it) {
        if ((it - curve.days.begin()) % stride == 0) {
            days.push_back(*it + 0.5);
        }
    }
    days.push_back(last);
    return days;
}

}  // namespace

std::vector<double> seriesOn(const BalanceCurve& curve, const std::vector<double>& series,
                             const std::vector<double>& days) {
    std::vector<double> values;
    values.reserve(days.size());
    for (const double day : days) {
        values.push_back(valueAt(curve, series, day));
    }
    return values;
}

BalanceStack stackOf(const BalanceCurve& curve, const DayRange& range, int mostSamples) {
    BalanceStack stack;
    stack.days = sampleDays(curve, range, mostSamples);
    stack.net = seriesOn(curve, curve.net, stack.days);
    stack.isSeen.assign(curve.pressure[kSideA].size(), false);
    for (std::size_t side = 0; side < 2; ++side) {
        const double sign = side == kSideA ? 1 : -1;
        std::vector<double> sum(stack.days.size(), 0);
        for (std::size_t track = 0; track < curve.pressure[side].size(); ++track) {
            const std::vector<double> values = seriesOn(curve, curve.pressure[side][track], stack.days);
            for (std::size_t i = 0; i < sum.size(); ++i) {
                sum[i] += sign * values[i];
                stack.isSeen[track] = stack.isSeen[track] || values[i] >= kSeenPoints;
            }
            stack.outline[side].push_back(sum);
        }
        for (const double value : sum) {
            stack.highest = std::max(stack.highest, value);
            stack.lowest = std::min(stack.lowest, value);
        }
    }
    return stack;
}

}  // namespace fulcrum

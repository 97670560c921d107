// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/balance_stack.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

#include "models/leverage/uncertainty.h"

namespace fulcrum {
namespace {

/// A track that never reaches this many points in a window is not named in its legend.
constexpr double kSeenPoints = 0.5;

/// Between which samples of the curve a day lies: `share` of the way from one to the next.
struct Place {
    std::size_t before;
    std::size_t after;
    double share;
};

/// Looked up once for all series of a curve. `days` ascend.
std::vector<Place> placesOn(const BalanceCurve& curve, const std::vector<double>& days) {
    std::vector<Place> places;
    places.reserve(days.size());
    auto next = curve.days.begin();
    for (const double day : days) {
        const double at = day - 0.5;
        next = std::upper_bound(next, curve.days.end(), at);
        const auto i = static_cast<std::size_t>(next - curve.days.begin());
        if (i == 0) {
            places.push_back({0, 0, 0});
        } else if (next == curve.days.end()) {
            places.push_back({i - 1, i - 1, 0});
        } else {
            places.push_back({i - 1, i, (at - curve.days[i - 1]) / (curve.days[i] - curve.days[i - 1])});
        }
    }
    return places;
}

std::vector<double> valuesAt(const std::vector<double>& series, const std::vector<Place>& places) {
    std::vector<double> values(places.size());
    std::ranges::transform(places, values.begin(), [&](const Place& place) {
        return series[place.before] + place.share * (series[place.after] - series[place.before]);
    });
    return values;
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
    const std::size_t stride = std::bit_floor(wanted);
    const auto end = static_cast<std::size_t>(to - curve.days.begin());
    for (auto i = static_cast<std::size_t>(from - curve.days.begin()); i < end;) {
        const std::size_t group = i - i % stride;
        // Of each few days the one on which the net has moved most: a peak of a single day stays a peak.
        const double before = curve.net[group == 0 ? 0 : group - 1];
        std::size_t kept = i;
        for (; i < std::min(group + stride, end); ++i) {
            if (std::abs(curve.net[i] - before) > std::abs(curve.net[kept] - before)) {
                kept = i;
            }
        }
        days.push_back(curve.days[kept] + 0.5);
    }
    days.push_back(last);
    return days;
}

void noteHeight(BalanceStack& stack) {
    for (const auto& side : stack.outline) {
        if (!side.empty()) {
            for (const double value : side.back()) {
                stack.highest = std::max(stack.highest, value);
                stack.lowest = std::min(stack.lowest, value);
            }
        }
    }
}

void push(NetLine& line, double day, double net, bool isClear) {
    constexpr double kGap = std::numeric_limits<double>::quiet_NaN();
    line.days.push_back(day);
    line.clear.push_back(isClear ? net : kGap);
    line.unclear.push_back(isClear ? kGap : net);
}

/// Where between two samples, as shares of the way, the probability crosses the bounds of what is clear.
std::vector<double> crossings(double from, double to) {
    std::vector<double> shares;
    for (const double bound : {kLeastClear, kMostClear}) {
        if ((from < bound) != (to < bound)) {
            shares.push_back((bound - from) / (to - from));
        }
    }
    std::sort(shares.begin(), shares.end());
    return shares;
}

}  // namespace

std::vector<double> seriesOn(const BalanceCurve& curve, const std::vector<double>& series,
                             const std::vector<double>& days) {
    return valuesAt(series, placesOn(curve, days));
}

BalanceStack stackOf(const BalanceCurve& curve, const DayRange& range, int mostSamples) {
    BalanceStack stack;
    stack.days = sampleDays(curve, range, mostSamples);
    const std::vector<Place> places = placesOn(curve, stack.days);
    stack.net = valuesAt(curve.net, places);
    stack.isSeen.assign(curve.pressure[kSideA].size(), false);
    for (std::size_t side = 0; side < 2; ++side) {
        const double sign = side == kSideA ? 1 : -1;
        std::vector<double> sum(stack.days.size(), 0);
        for (std::size_t track = 0; track < curve.pressure[side].size(); ++track) {
            const std::vector<double> values = valuesAt(curve.pressure[side][track], places);
            for (std::size_t i = 0; i < sum.size(); ++i) {
                sum[i] += sign * values[i];
                stack.isSeen[track] = stack.isSeen[track] || values[i] >= kSeenPoints;
            }
            stack.outline[side].push_back(sum);
        }
    }
    noteHeight(stack);
    return stack;
}

BalanceStack changeStackOf(const BalanceCurve& curve, const BalanceSums& since, const DayRange& range,
                           int mostSamples) {
    BalanceStack stack;
    stack.days = sampleDays(curve, range, mostSamples);
    const std::vector<Place> places = placesOn(curve, stack.days);
    stack.net = valuesAt(curve.net, places);
    for (double& net : stack.net) {
        net -= since.net;
    }
    const std::size_t tracks = curve.pressure[kSideA].size();
    stack.isSeen.assign(tracks, false);
    std::array<std::vector<double>, 2> sums;
    sums.fill(std::vector<double>(stack.days.size(), 0));
    for (std::size_t track = 0; track < tracks; ++track) {
        const auto a = valuesAt(curve.pressure[kSideA][track], places);
        const auto b = valuesAt(curve.pressure[kSideB][track], places);
        const double before = since.byTrack[kSideA][track] - since.byTrack[kSideB][track];
        for (std::size_t i = 0; i < stack.days.size(); ++i) {
            const double change = a[i] - b[i] - before;
            sums[change > 0 ? kSideA : kSideB][i] += change;
            stack.isSeen[track] = stack.isSeen[track] || std::abs(change) >= kSeenPoints;
        }
        for (std::size_t side = 0; side < 2; ++side) {
            stack.outline[side].push_back(sums[side]);
        }
    }
    noteHeight(stack);
    return stack;
}

bool NetLine::hasUnclear() const {
    return std::any_of(unclear.begin(), unclear.end(), [](double net) { return !std::isnan(net); });
}

NetLine netLineOf(const BalanceStack& stack, const std::vector<double>& probAhead) {
    NetLine line;
    if (stack.days.empty()) {
        return line;
    }
    if (probAhead.empty()) {
        line.days = stack.days;
        line.clear = stack.net;
        line.unclear.assign(stack.days.size(), std::numeric_limits<double>::quiet_NaN());
        return line;
    }
    bool isClear = isSignClear(probAhead.front());
    push(line, stack.days.front(), stack.net.front(), isClear);
    for (std::size_t i = 1; i < stack.days.size(); ++i) {
        const double from = probAhead[i - 1];
        const double to = probAhead[i];
        const std::vector<double> shares = crossings(from, to);
        const auto pushAt = [&](double share) {
            push(line, stack.days[i - 1] + share * (stack.days[i] - stack.days[i - 1]),
                 stack.net[i - 1] + share * (stack.net[i] - stack.net[i - 1]), isClear);
        };
        for (std::size_t piece = 0; piece <= shares.size(); ++piece) {
            const double begin = piece == 0 ? 0 : shares[piece - 1];
            const double end = piece < shares.size() ? shares[piece] : 1;
            // What holds in the middle of a piece holds in all of it.
            const bool isPieceClear = isSignClear(from + (begin + end) / 2 * (to - from));
            if (isPieceClear != isClear) {
                isClear = isPieceClear;
                pushAt(begin);
            }
            pushAt(end);
        }
    }
    return line;
}

}  // namespace fulcrum

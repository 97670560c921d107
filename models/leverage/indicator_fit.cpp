// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/indicator_fit.h"

#include <algorithm>

#include "models/domain/statistics.h"

namespace fulcrum {
namespace {

Fit fitOf(const std::vector<double>& x, const std::vector<double>& y) {
    return {pearson(x, y), spearman(x, y), x.size()};
}

}  // namespace

std::optional<double> stepValue(const Indicator& indicator, Day day) {
    const auto next =
        std::upper_bound(indicator.values.begin(), indicator.values.end(), day,
                         [](Day wanted, const IndicatorValue& value) { return wanted < value.date; });
    return next == indicator.values.begin() ? std::nullopt : std::optional((next - 1)->value);
}

Fit fitDaily(std::span<const double> component, Day first, const Indicator& indicator) {
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t i = 0; i < component.size(); ++i) {
        if (const std::optional<double> value = stepValue(indicator, first + static_cast<Day>(i))) {
            x.push_back(component[i]);
            y.push_back(*value);
        }
    }
    return fitOf(x, y);
}

Fit fitInWindow(std::span<const double> component, Day first, const IndicatorSeries& series) {
    std::vector<double> x;
    std::vector<double> y;
    const Day end = first + static_cast<Day>(component.size());
    for (const IndicatorSpan& span : spansIn(series, first, end)) {
        const Day from = std::max(span.from, first);
        const Day until = std::min(span.until, end);
        const auto known =
            component.subspan(static_cast<std::size_t>(from - first), static_cast<std::size_t>(until - from));
        if (series.rhythm == IndicatorRhythm::Steps) {
            x.insert(x.end(), known.begin(), known.end());
            y.insert(y.end(), known.size(), span.value);
        } else if (from == span.from && until == span.until) {
            x.push_back(mean(known));
            y.push_back(span.value);
        }
    }
    return fitOf(x, y);
}

Fit fitMonthlyShortfall(std::span<const double> component, Day first, const Indicator& indicator, double full,
                        int laterDays, Day from, Day until) {
    std::vector<double> x;
    std::vector<double> y;
    for (const IndicatorValue& value : indicator.values) {
        const Day next = endOfPrecision(value.date, Precision::InMonth);
        const std::int64_t begin = std::int64_t{value.date} + laterDays - first;
        const std::int64_t end = std::int64_t{next} + laterDays - first;
        if (value.date < from || value.date >= until || begin < 0 ||
            end > static_cast<std::int64_t>(component.size())) {
            continue;
        }
        x.push_back(
            mean(component.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin))));
        y.push_back(1 - value.value / full);
    }
    return fitOf(x, y);
}

}  // namespace fulcrum

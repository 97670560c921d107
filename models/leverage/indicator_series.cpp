// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/indicator_series.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMonthsOfYear = 12;

int monthsOf(const QString& frequency) {
    static const std::array kPeriods{std::pair{u"monthly"_s, 1}, std::pair{u"quarterly"_s, 3},
                                     std::pair{u"half-yearly"_s, 6}, std::pair{u"yearly"_s, kMonthsOfYear}};
    for (const auto& [name, months] : kPeriods) {
        if (frequency == name) {
            return months;
        }
    }
    return 0;
}

/// The same day of the month so many months later, or the last that the month has.
Day monthsLater(Day day, int months) {
    const CalendarDate date = dateFromDay(day);
    const int count = date.year * kMonthsOfYear + date.month - 1 + months;
    for (int wanted = date.day; wanted > 0; --wanted) {
        if (const auto found = dayFromDate(count / kMonthsOfYear, count % kMonthsOfYear + 1, wanted)) {
            return *found;
        }
    }
    return months > 0 ? kLastDay + 1 : kFirstDay;
}

IndicatorSpan periodOf(const IndicatorValue& value, int months) {
    const int dayOfMonth = dateFromDay(value.date).day;
    if (months == 1) {
        const Day first = value.date - (dayOfMonth - 1);
        return {first, monthsLater(first, 1), value.value};
    }
    if (dayOfMonth == 1) {
        return {value.date, monthsLater(value.date, months), value.value};
    }
    return {monthsLater(value.date + 1, -months), value.date + 1, value.value};
}

}  // namespace

IndicatorSeries seriesOf(const Indicator& indicator) {
    IndicatorSeries series;
    series.months = monthsOf(indicator.frequency);
    if (indicator.frequency == u"step"_s) {
        series.rhythm = IndicatorRhythm::Steps;
    } else if (series.months > 0 || indicator.frequency == u"daily"_s) {
        series.rhythm = IndicatorRhythm::Periods;
    }
    const auto& values = indicator.values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        IndicatorSpan span{values[i].date, values[i].date + 1, values[i].value};
        if (series.months > 0) {
            span = periodOf(values[i], series.months);
        } else if (series.rhythm == IndicatorRhythm::Steps && i + 1 < values.size()) {
            span.until = values[i + 1].date;
        }
        // Later values are the better known ones.
        while (!series.spans.empty() && series.spans.back().from >= span.from) {
            series.spans.pop_back();
        }
        if (!series.spans.empty()) {
            series.spans.back().until = std::min(series.spans.back().until, span.from);
        }
        series.spans.push_back(span);
    }
    return series;
}

std::span<const IndicatorSpan> spansIn(const IndicatorSeries& series, double from, double to) {
    const auto first = std::partition_point(series.spans.begin(), series.spans.end(),
                                            [&](const IndicatorSpan& span) { return span.until <= from; });
    const auto last = std::partition_point(first, series.spans.end(),
                                           [&](const IndicatorSpan& span) { return span.from < to; });
    return {first, last};
}

}  // namespace fulcrum

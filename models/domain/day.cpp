// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/day.h"

#include <chrono>

namespace fulcrum {

std::optional<Day> dayFromDate(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return static_cast<Day>(std::chrono::sys_days{date}.time_since_epoch().count());
}

std::optional<Day> dayFromIso(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') {
        return std::nullopt;
    }
    // QStringView::toInt would accept signs and blanks, which are no dates.
    const auto number = [&](qsizetype from, qsizetype count) -> int {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const char16_t c = text[i].unicode();
            if (c < u'0' || c > u'9') {
                return -1;
            }
            value = value * 10 + (c - u'0');
        }
        return value;
    };
    return dayFromDate(number(0, 4), number(5, 2), number(8, 2));
}

CalendarDate dateFromDay(Day day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

QString isoFromDay(Day day) {
    const CalendarDate date = dateFromDay(day);
    return QStringLiteral("%1-%2-%3")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

Day endOfPrecision(Day start, Precision precision) {
    if (precision == Precision::OnDay) {
        return start + 1;
    }
    const CalendarDate date = dateFromDay(start);
    const int months = precision == Precision::InMonth ? 1 : precision == Precision::InQuarter ? 3 : 12;
    const int index = date.month - 1 + months;
    return dayFromDate(date.year + index / 12, index % 12 + 1, 1).value_or(kLastDay);
}

}  // namespace fulcrum

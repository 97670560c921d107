// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A calendar day as a number, and the spans made of days. Dates are never instants: a date-only value read as
// midnight UTC would land on the wrong day west of Greenwich. Pure values, usable from any thread.
#pragma once

#include <QString>
#include <cstdint>
#include <limits>
#include <optional>

namespace fulcrum {

/// Days since 1970-01-01 in the proleptic Gregorian calendar (1970-01-01 is 0).
using Day = std::int32_t;

/// What an open end is in arrays of days: "no end is known", not a far date. Records use std::optional
/// instead.
inline constexpr Day kOpenEnd = std::numeric_limits<Day>::max();

/// The first and last day that may be written: 0001-01-01 and 9999-12-31.
inline constexpr Day kFirstDay = -719162;
inline constexpr Day kLastDay = 2932896;

/// How exactly a start is known; it is drawn as a soft end and printed ("Oct 2023").
enum class Precision : std::uint8_t { OnDay, InMonth, InQuarter, InYear };

/// Half-open span [start, end): `end` is the first day on which it no longer holds.
struct DateSpan {
    Day start = 0;
    std::optional<Day> end;
    Precision precision = Precision::OnDay;

    bool operator==(const DateSpan&) const = default;
};

/// The day number of a calendar date, or nothing if there is no such date between kFirstDay and kLastDay.
std::optional<Day> dayFromDate(int year, int month, int day);

/// The day number of a calendar date that is known to be one, as those written down in a rule.
inline Day fixedDay(int year, int month, int day) { return dayFromDate(year, month, day).value_or(0); }

/// Reads exactly "YYYY-MM-DD"; nothing else is accepted.
std::optional<Day> dayFromIso(QStringView text);

/// Writes "YYYY-MM-DD". `day` must lie between kFirstDay and kLastDay.
QString isoFromDay(Day day);

struct CalendarDate {
    int year;
    int month;  ///< 1 to 12
    int day;    ///< 1 to 31
};
CalendarDate dateFromDay(Day day);

/// The first day after the month, quarter or year that begins on `start`; `start` + 1 for day precision.
Day endOfPrecision(Day start, Precision precision);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the date axis has its marks and what is written there, from centuries down to single days. The steps
// are calendar steps (years, quarters, months, weeks, days), and the texts carry as much of the date as is
// needed to read the axis alone: the year stands at the first label and wherever a year begins.
#pragma once

#include <QLocale>
#include <QString>
#include <vector>

#include "models/timeline/time_scale.h"

namespace fulcrum {

struct DateTick {
    Day day = 0;
    QString text;
    bool isStrong = false;  ///< begins a longer unit (a year among months, a month among days)
};

struct DateTicks {
    std::vector<DateTick> ticks;  ///< by day, with text
    std::vector<Day> minor;       ///< by day, without text, between the ticks
};

/// `labelWidth` is the room in pixels that one label needs, with its gap.
DateTicks dateTicks(const TimeScale& scale, double labelWidth, const QLocale& locale);

/// "14 May 2025", or as much of it as is known: "May 2025", "Q2 2025", "2025".
QString dateText(Day day, Precision precision, const QLocale& locale);

/// How a day is written in full, as Qt's formats have it: "d MMM yyyy".
QString dayFormat();

/// "20 Mar – 26 Aug 2025": first and last day of a window, the year once where it is the same.
QString windowText(const DayRange& range, const QLocale& locale);

}  // namespace fulcrum

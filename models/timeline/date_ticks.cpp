// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/date_ticks.h"

#include <QCoreApplication>
#include <QDate>
#include <array>
#include <cmath>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

enum class Unit { Days, Months };

/// A calendar step and the step of the unlabelled marks between.
struct Step {
    Unit unit;
    int count;
    Unit minorUnit;
    int minorCount;
    double days;  ///< usual length
};

constexpr std::array kSteps{
    Step{Unit::Days, 1, Unit::Days, 1, 1},
    Step{Unit::Days, 2, Unit::Days, 1, 2},
    Step{Unit::Days, 7, Unit::Days, 1, 7},
    Step{Unit::Months, 1, Unit::Days, 7, 30.4},
    Step{Unit::Months, 3, Unit::Months, 1, 91.3},
    Step{Unit::Months, 6, Unit::Months, 3, 182.6},
    Step{Unit::Months, 12, Unit::Months, 3, 365.2},
    Step{Unit::Months, 24, Unit::Months, 12, 730.5},
    Step{Unit::Months, 60, Unit::Months, 12, 1826},
    Step{Unit::Months, 120, Unit::Months, 60, 3652},
    Step{Unit::Months, 300, Unit::Months, 120, 9131},
    Step{Unit::Months, 1200, Unit::Months, 300, 36525},
    Step{Unit::Months, 6000, Unit::Months, 1200, 182625},
    Step{Unit::Months, 12000, Unit::Months, 6000, 365250},
};

/// 1970-01-05 was a Monday: weeks begin there.
constexpr Day kMonday = 4;

QDate toDate(Day day) { return QDate(1970, 1, 1).addDays(day); }

std::vector<Day> marks(const DayRange& range, Unit unit, int count) {
    std::vector<Day> days;
    const double first = std::max(range.from, double(kFirstDay));
    const double last = std::min(range.to, double(kLastDay));
    if (unit == Unit::Days) {
        const Day origin = count % 7 == 0 ? kMonday : 0;
        auto day = static_cast<Day>(std::ceil((first - origin) / count)) * count + origin;
        for (; day < last; day += count) {
            days.push_back(day);
        }
        return days;
    }
    const CalendarDate date = dateFromDay(static_cast<Day>(std::floor(first)));
    int month = (date.year * 12 + date.month - 1) / count * count;
    for (;; month += count) {
        const auto day = dayFromDate(month / 12, month % 12 + 1, 1);
        if (!day) {
            if (month / 12 > 9999) {
                return days;
            }
            continue;  // a multiple of centuries may begin before year 1
        }
        if (*day >= last) {
            return days;
        }
        if (*day >= first) {
            days.push_back(*day);
        }
    }
}

QString dayAndMonth(const QDate& date, const QLocale& locale) {
    //: Day and month on the date axis, in Qt's date format: 14 May
    return locale.toString(date, QCoreApplication::translate("fulcrum::DateTicks", "d MMM"));
}

QString monthAndYear(const QDate& date, const QLocale& locale) {
    //: Month and year, in Qt's date format: Apr 2025
    return locale.toString(date, QCoreApplication::translate("fulcrum::DateTicks", "MMM yyyy"));
}

QString fullDate(const QDate& date, const QLocale& locale) {
    //: A whole date, in Qt's date format: 14 May 2025
    return locale.toString(date, QCoreApplication::translate("fulcrum::DateTicks", "d MMM yyyy"));
}

DateTick labelled(Day day, const Step& step, bool isFirst, const QLocale& locale) {
    const QDate date = toDate(day);
    if (step.unit == Unit::Months && step.count >= 12) {
        return {day, QString::number(date.year()), false};
    }
    if (step.unit == Unit::Months) {
        const bool beginsYear = date.month() == 1;
        if (beginsYear && !isFirst) {
            return {day, QString::number(date.year()), true};
        }
        return {day,
                isFirst ? monthAndYear(date, locale)
                        : locale.standaloneMonthName(date.month(), QLocale::ShortFormat),
                beginsYear};
    }
    const bool beginsMonth = date.day() <= step.count;
    return {day, isFirst ? fullDate(date, locale) : dayAndMonth(date, locale), beginsMonth};
}

}  // namespace

DateTicks dateTicks(const TimeScale& scale, double labelWidth, const QLocale& locale) {
    const Step* step = &kSteps.back();
    for (const Step& candidate : kSteps) {
        if (candidate.days * scale.pixelsPerDay() >= labelWidth) {
            step = &candidate;
            break;
        }
    }
    DateTicks result;
    bool isFirst = true;
    for (const Day day : marks(scale.range, step->unit, step->count)) {
        result.ticks.push_back(labelled(day, *step, isFirst, locale));
        isFirst = false;
    }
    // Weeks between months would be a comb where months are narrow.
    if (step->minorCount * (step->minorUnit == Unit::Days ? 1 : 30) * scale.pixelsPerDay() >= 4) {
        result.minor = marks(scale.range, step->minorUnit, step->minorCount);
    }
    return result;
}

QString dateText(Day day, Precision precision, const QLocale& locale) {
    const QDate date = toDate(day);
    switch (precision) {
        case Precision::OnDay:
            return fullDate(date, locale);
        case Precision::InMonth:
            return monthAndYear(date, locale);
        case Precision::InQuarter:
            //: A quarter of a year: %1 is its number, %2 the year
            return QCoreApplication::translate("fulcrum::DateTicks", "Q%1 %2")
                .arg((date.month() + 2) / 3)
                .arg(date.year());
        case Precision::InYear:
            break;
    }
    return QString::number(date.year());
}

QString dayFormat() { return QCoreApplication::translate("fulcrum::DateTicks", "d MMM yyyy"); }

QString windowText(const DayRange& range, const QLocale& locale) {
    const QDate first = toDate(static_cast<Day>(std::floor(range.from)));
    const QDate last = toDate(static_cast<Day>(std::ceil(range.to)) - 1);
    if (first.year() != last.year()) {
        return fullDate(first, locale) + u" – "_s + fullDate(last, locale);
    }
    // Which of the two carries the year is a matter of the language.
    return locale.toString(first, QCoreApplication::translate("fulcrum::DateTicks", "d MMM",
                                                              "the first of two days in one year")) +
           u" – "_s +
           locale.toString(last, QCoreApplication::translate("fulcrum::DateTicks", "d MMM yyyy",
                                                             "the last of two days in one year"));
}

}  // namespace fulcrum

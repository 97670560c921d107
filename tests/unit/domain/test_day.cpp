// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/day.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestDay : public QObject {
    Q_OBJECT
private slots:
    void readsOnlyDaysOfTheCalendar_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDay");
        QTest::newRow("an ordinary day") << u"2025-04-02"_s << true;
        QTest::newRow("a leap day") << u"2024-02-29"_s << true;
        QTest::newRow("a leap day of a century that has one") << u"2000-02-29"_s << true;
        QTest::newRow("a leap day of a century that has none") << u"1900-02-29"_s << false;
        QTest::newRow("no 30 February") << u"2025-02-30"_s << false;
        QTest::newRow("no month 13") << u"2025-13-01"_s << false;
        QTest::newRow("no day 0") << u"2025-01-00"_s << false;
        QTest::newRow("no year 0") << u"0000-01-01"_s << false;
        QTest::newRow("no short form") << u"2025-4-2"_s << false;
        QTest::newRow("no sign") << u"+025-04-02"_s << false;
        QTest::newRow("no blank") << u"2025-04- 2"_s << false;
        QTest::newRow("no time behind it") << u"2025-04-02T00:00"_s << false;
        QTest::newRow("no other digits") << u"２０２５-04-02"_s << false;
        QTest::newRow("not nothing") << QString() << false;
    }
    void readsOnlyDaysOfTheCalendar() {
        QFETCH(QString, text);
        QFETCH(bool, isDay);
        const std::optional<Day> day = dayFromIso(text);
        QCOMPARE(day.has_value(), isDay);
        if (isDay) {
            QCOMPARE(isoFromDay(*day), text);
        }
    }
    void countsFrom1970() {
        QCOMPARE(dayFromIso(u"1970-01-01"_s), std::optional<Day>(0));
        QCOMPARE(dayFromIso(u"1969-12-31"_s), std::optional<Day>(-1));
        QCOMPARE(dayFromIso(u"2025-04-02"_s), std::optional<Day>(20180));
        QCOMPARE(dayFromIso(u"0001-01-01"_s), std::optional<Day>(kFirstDay));
        QCOMPARE(dayFromIso(u"9999-12-31"_s), std::optional<Day>(kLastDay));
    }
    void takesEveryDayThereAndBack() {
        for (Day day = kFirstDay; day <= kLastDay; day += 97) {
            QCOMPARE(dayFromIso(isoFromDay(day)), std::optional<Day>(day));
        }
    }
    void knowsWhereAnImpreciseDateEnds_data() {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("precision");
        QTest::addColumn<QString>("end");
        QTest::newRow("a day") << u"2025-12-31"_s << int(Precision::OnDay) << u"2026-01-01"_s;
        QTest::newRow("a month") << u"2024-02-01"_s << int(Precision::InMonth) << u"2024-03-01"_s;
        QTest::newRow("a month over the year")
            << u"2025-12-01"_s << int(Precision::InMonth) << u"2026-01-01"_s;
        QTest::newRow("a quarter") << u"2025-10-01"_s << int(Precision::InQuarter) << u"2026-01-01"_s;
        QTest::newRow("a year") << u"2025-01-01"_s << int(Precision::InYear) << u"2026-01-01"_s;
    }
    void knowsWhereAnImpreciseDateEnds() {
        QFETCH(QString, start);
        QFETCH(int, precision);
        QFETCH(QString, end);
        const Day found = endOfPrecision(dayFromIso(start).value(), static_cast<Precision>(precision));
        QCOMPARE(isoFromDay(found), end);
    }
};

FULCRUM_TEST(TestDay)
#include "test_day.moc"

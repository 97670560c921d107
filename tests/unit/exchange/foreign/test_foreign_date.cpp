// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/edtf.h"
#include "models/exchange/foreign/foreign_date.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

QString shown(const DateSpan& span) {
    return isoFromDay(span.start) + (span.end ? QString(u".."_s + isoFromDay(*span.end)) : QString()) + u' ' +
           toText(span.precision);
}

}  // namespace

class TestForeignDate : public QObject {
    Q_OBJECT

private slots:
    void readsEdtf_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("means");
        const auto row = [](const char* text, const char* means) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(means);
        };
        row("2025-04-02", "2025-04-02 day");
        row("2025-04", "2025-04-01 month");
        row("2025", "2025-01-01 year");
        row("2025-04~", "2025-04-01 month ~");
        row("2025-04?", "2025-04-01 month ?");
        row("2025%", "2025-01-01 year ~?");
        row("2025-XX", "2025-01-01 year");
        row("2025-04-XX", "2025-04-01 month");
        row("2025-XX-XX", "2025-01-01 year");
        row("2025-21", "2025-03-01 quarter ~");
        row("2025-24", "2025-12-01 quarter ~");
        row("2025-33", "2025-01-01 quarter");
        row("2025-36", "2025-10-01 quarter");
        row("2025-04-02/2025-05-14", "2025-04-02..2025-05-15 day");
        row("2025-04/2025-06", "2025-04-01..2025-07-01 month");
        row("2024/2025", "2024-01-01..2026-01-01 year");
        row("2025-04-02/..", "2025-04-02 day open");
        row("2025-04-02/", "2025-04-02 day open");
        row("2025-04-02T23:59:59-12:00", "2025-04-02 day");
        row("2025-04-02T00:00:00Z", "2025-04-02 day");
        row("0001-01-01", "0001-01-01 day");
    }
    void readsEdtf() {
        QFETCH(QString, text);
        QFETCH(QString, means);
        const Result<EdtfDate> date = edtfDate(text);
        QVERIFY2(date.isOk(), date ? "" : qPrintable(date.error().message()));
        QString found = shown(date->span);
        if (date->isApproximate || date->isUncertain) {
            found += u' ' + QString(date->isApproximate ? u"~"_s : QString()) +
                     QString(date->isUncertain ? u"?"_s : QString());
        }
        found += date->isInterval && !date->span.end ? u" open"_s : QString();
        QCOMPARE(found, means);
    }
    void refusesWhatASpanCannotSay_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* text, const char* says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
        };
        row("../2025", "has no first day");
        row("/2025", "has no first day");
        row("202X", "more coarsely than by its year");
        row("20XX-XX", "more coarsely than by its year");
        row("Y170000002", "outside of the years 1 to 9999");
        row("-0044-03-15", "outside of the years 1 to 9999");
        row("0000", "is no date");
        row("2025-02-30", "is no date");
        row("2025-13", "is no date");
        row("2025-XX-03", "a day of an unknown month");
        row("2025-05/2025-04", "ends before it begins");
        row("2025-05-14/2025-04-02", "ends before it begins");
        row("{2025,2026}", "is no date");
        row("", "is no date");
    }
    void refusesWhatASpanCannotSay() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const Result<EdtfDate> date = edtfDate(text);
        QVERIFY(!date.isOk());
        QVERIFY2(date.error().what.contains(says), qPrintable(date.error().what));
        QVERIFY(!edtfDate(QString(1000000, u'2')).isOk());
    }

    void readsWhatProgramsWrite_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("means");
        const auto row = [](const char* text, DateOrder order, const char* means) {
            QTest::addRow("%s (%d)", text, static_cast<int>(order))
                << QString::fromUtf8(text) << static_cast<int>(order) << QString::fromUtf8(means);
        };
        using enum DateOrder;
        row("20250402", Unknown, "2025-04-02 day");
        row("2025-04-02 23:30:00", Unknown, "2025-04-02 day");
        row("2025-04-02T23:30:00.000+14:00", Unknown, "2025-04-02 day");
        row("4/9/2025", MonthDayYear, "2025-04-09 day");
        row("4/9/2025", DayMonthYear, "2025-09-04 day");
        row("13/4/2025", Unknown, "2025-04-13 day");
        row("4/13/2025 11:59 pm", Unknown, "2025-04-13 day");
        row("4/4/2025", Unknown, "2025-04-04 day");
        row("09.04.2025", MonthDayYear, "2025-04-09 day");
        row("May 28 2006 09:00:00 GMT", Unknown, "2006-05-28 day");
        row("Wed, 2 April 2025", Unknown, "2025-04-02 day");
        row("Wed Apr 02 2025 00:00:00 GMT+0800 (China Standard Time)", Unknown, "2025-04-02 day");
        row("Q2 2025", Unknown, "2025-04-01 quarter");
        row("2025年4月9日", Unknown, "2025-04-09 day");
        row("April 2025", Unknown, "2025-04-01 month");
        row("2025-34", Unknown, "2025-04-01 quarter");
        row("02-Apr-2025", Unknown, "2025-04-02 day");
        row("2nd April 2025", Unknown, "2025-04-02 day");
        row("20250402T101500Z", Unknown, "2025-04-02 day");
        row("Jun 1 2006 00:00:00 EST", Unknown, "2006-06-01 day");
        row("1 Sept 2025", Unknown, "2025-09-01 day");
        row("c. 2025", Unknown, "2025-01-01 year");
    }
    void readsWhatProgramsWrite() {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QString, means);
        const auto date = dateFromForeign(text, static_cast<DateOrder>(order));
        QVERIFY2(date.isOk(), date ? "" : qPrintable(date.error().message()));
        QCOMPARE(shown(date->span), means);
    }
    void knowsATimeOfDay_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasTime");
        QTest::newRow("none") << u"2025-04-02"_s << false;
        QTest::newRow("midnight") << u"2025-04-02T00:00:00.000Z"_s << false;
        QTest::newRow("midnight of twelve hours") << u"4/13/2025 12:00 AM"_s << false;
        QTest::newRow("noon") << u"4/13/2025 12:00 PM"_s << true;
        QTest::newRow("a minute") << u"2025-04-02 00:01"_s << true;
        QTest::newRow("without colons") << u"20250402T101500Z"_s << true;
    }
    void knowsATimeOfDay() {
        QFETCH(QString, text);
        const auto date = dateFromForeign(text);
        QVERIFY2(date.isOk(), date ? "" : qPrintable(date.error().message()));
        QTEST(date->hasTime, "hasTime");
    }
    void countsDaysAsSpreadsheetsDo_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("a day") << u"45749"_s << u"2025-04-02"_s;
        QTest::newRow("with a time") << u"45749.75"_s << u"2025-04-02"_s;
        QTest::newRow("with a comma") << u"45749,75"_s << u"2025-04-02"_s;
        QTest::newRow("before 1970") << u"10000"_s << u"1927-05-18"_s;
        QTest::newRow("a date of digits") << u"20250402"_s << u"2025-04-02"_s;
        QTest::newRow("a year") << u"2025"_s << u"2025-01-01"_s;
    }
    void countsDaysAsSpreadsheetsDo() {
        QFETCH(QString, text);
        const auto date = dateFromCell(text);
        QVERIFY2(date.isOk(), date ? "" : qPrintable(date.error().message()));
        QTEST(isoFromDay(date->span.start), "iso");
        QCOMPARE(date->isCounted, text.startsWith(u"45749"_s) || text == u"10000"_s);
        QVERIFY(!dateFromCell(u"123456"_s).isOk() && !dateFromCell(u"01234"_s).isOk());
        QVERIFY(!dateFromForeign(u"45749"_s).isOk());
    }
    void refusesTwoReadings() {
        QVERIFY(dateFromForeign(u"4/9/2025"_s).error().what.contains(u"could be two days"_s));
        QVERIFY(!dateFromForeign(u"13/4/2025"_s, DateOrder::MonthDayYear).isOk());
        QVERIFY(!dateFromForeign(QString(5000, u'1')).isOk());
        QVERIFY(!dateFromForeign(u"soon"_s).isOk());
    }
    void findsOutTheOrder() {
        QVERIFY(dateOrderOf({u"4/9/2025"_s, u"13/9/2025"_s}) == DateOrder::DayMonthYear);
        QVERIFY(dateOrderOf({u"4/9/2025"_s, u"9/13/2025 10:00"_s}) == DateOrder::MonthDayYear);
        QVERIFY(dateOrderOf({u"4/9/2025"_s}) == DateOrder::Unknown);
        QVERIFY(dateOrderOf({u"13/9/2025"_s, u"9/13/2025"_s}) == DateOrder::Unknown);
    }
};

FULCRUM_TEST(TestForeignDate)
#include "test_foreign_date.moc"

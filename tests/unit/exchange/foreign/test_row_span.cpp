// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/row_span.h"

#include <QTest>

#include "models/domain/terms.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestRowSpan : public QObject {
    Q_OBJECT

    static RowSpan span(const QString& headings, const QString& cells, const QString& changes = {}) {
        const QStringList names = headings.split(u',');
        const ColumnMapping mapping = guessedMapping(names);
        return spanOfRow({changes.isEmpty() ? mapping : changedMapping(mapping, changes).value(), names},
                         {2, cells.split(u',')});
    }

private slots:
    void putsTogetherWhatTheColumnsSay_data() {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("expected");  // start, end, precision
        const auto row = [](const char* name, const char* headings, const char* cells, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(headings) << QString::fromUtf8(cells)
                                << QString::fromUtf8(expected);
        };
        row("a day", "start,title", " 2025-04-02 ,A", "2025-04-02 - day");
        row("the first day on which it no longer holds", "start,end", "2025-04-02,2025-04-05",
            "2025-04-02 2025-04-05 day");
        row("the last day on which it holds", "start,last_day", "2025-04-02,2025-04-05",
            "2025-04-02 2025-04-06 day");
        row("the last month in which it holds", "start,last_day", "2025-04-02,2025-05",
            "2025-04-02 2025-06-01 day");
        row("an end in years", "start,last_day", "2024,2025", "2024-01-01 2026-01-01 year");
        row("a precision of its own", "start,precision", "2025-04-01,MONTH", "2025-04-01 - month");
        row("year, month and day", "year,month,day", "2025,4,2", "2025-04-02 - day");
        row("a year and a month", "year,month,day", "2025,4,", "2025-04-01 - month");
        row("a year alone", "year,month,day", "2025,,", "2025-01-01 - year");
        row("the announcement where nothing else is said", "start,announced", ",2025-03-26",
            "2025-03-26 - day");
    }
    void putsTogetherWhatTheColumnsSay() {
        QFETCH(QString, headings);
        QFETCH(QString, cells);
        QFETCH(QString, expected);
        QString changes;
        for (const QString& heading : headings.split(u',')) {
            changes += (changes.isEmpty() ? u""_s : u","_s) + heading + u'=' + heading;
        }
        const RowSpan found = span(headings, cells, changes);
        QVERIFY2(found.span, qPrintable(found.span ? QString() : found.span.error().what));
        QCOMPARE(QString(isoFromDay(found.span->start) + u' ' +
                         (found.span->end ? isoFromDay(*found.span->end) : u"-"_s) + u' ' +
                         toText(found.span->precision)),
                 expected);
        QVERIFY(!found.isVague);
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("says");
        QTest::newRow("no date") << u"start,title"_s << u" ,A"_s << u"it has no date"_s;
        QTest::newRow("no date in its words") << u"start,title"_s << u"soon,A"_s << u"\"soon\" is no date"_s;
        QTest::newRow("two days") << u"start,title"_s << u"3/4/2025,A"_s << u"could be two days"_s;
        QTest::newRow("a day that is none") << u"start,title"_s << u"2025-02-30,A"_s << u"is no date"_s;
        QTest::newRow("no precision")
            << u"start,precision"_s << u"2025-04-02,hour"_s << u"\"hour\" is no precision"_s;
        QTest::newRow("an end that is none")
            << u"start,end"_s << u"2025-04-02,later"_s << u"\"later\" is no date"_s;
    }
    void saysWhatIsWrong() {
        QFETCH(QString, headings);
        QFETCH(QString, cells);
        QFETCH(QString, says);
        const RowSpan found = span(headings, cells);
        QVERIFY(!found.span);
        QVERIFY2(found.span.error().what.contains(says), qPrintable(found.span.error().what));
    }

    void aboutIsSaidEvenWhereTheRestFails() {
        QVERIFY(span(u"start,end"_s, u"2025-04~,"_s).isVague);
        QVERIFY(span(u"start,end"_s, u"2025-04~,later"_s).isVague);
        QVERIFY(span(u"start,precision"_s, u"2025-04~,hour"_s).isVague);
        QVERIFY(!span(u"start,end"_s, u"2025-04,"_s).isVague);
    }
};

FULCRUM_TEST(TestRowSpan)
#include "test_row_span.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/written_date.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestWrittenDate : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("precision");
        const auto row = [](const QString& text, const QString& day, Precision precision) {
            QTest::newRow(qPrintable(text)) << text << day << static_cast<int>(precision);
        };
        for (const QString& text : {u"2025-04-09"_s, u"2025/4/9"_s, u"9 April 2025"_s, u"9 Apr 2025"_s,
                                    u"9. Apr. 2025"_s, u"April 9, 2025"_s, u"apr 9th 2025"_s, u"09.04.2025"_s,
                                    u"2025年4月9日"_s, u" 9  APRIL 2025 "_s}) {
            row(text, u"2025-04-09"_s, Precision::OnDay);
        }
        for (const QString& text : {u"2025-04"_s, u"Apr 2025"_s, u"april, 2025"_s, u"2025年4月"_s}) {
            row(text, u"2025-04-01"_s, Precision::InMonth);
        }
        for (const QString& text :
             {u"Q2 2025"_s, u"2025 q2"_s, u"2025-Q2"_s, u"T2 2025"_s, u"2nd quarter 2025"_s,
              u"2. Quartal 2025"_s, u"2e trimestre 2025"_s, u"2025年第2季度"_s, u"2025年第二季度"_s}) {
            row(text, u"2025-04-01"_s, Precision::InQuarter);
        }
        row(u"2025"_s, u"2025-01-01"_s, Precision::InYear);
        row(u"Sept 2024"_s, u"2024-09-01"_s, Precision::InMonth);
        row(u"29 Feb 2024"_s, u"2024-02-29"_s, Precision::OnDay);
        row(u"13/4/2025"_s, u"2025-04-13"_s, Precision::OnDay);
        row(u"4/13/2025"_s, u"2025-04-13"_s, Precision::OnDay);
        row(u"5/5/2025"_s, u"2025-05-05"_s, Precision::OnDay);
    }
    void readsWhatPeopleWrite() {
        QFETCH(QString, text);
        QFETCH(QString, day);
        QFETCH(int, precision);
        const auto date = dateFromText(text, QLocale::c());
        QVERIFY(date);
        QCOMPARE(isoFromDay(date->day), day);
        QCOMPARE(static_cast<int>(date->precision), precision);
    }
    void refusesWhatIsNoDateOrTwo_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "soon", "4/9/2025", "2025-13-01", "30 Feb 2025", "29 Feb 2025",
                                 "9 Ap 2025", "Q5 2025", "25", "2025-04-09T10:00", "9 April", "0000-01-01"}) {
            QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromLatin1(text);
        }
    }
    void refusesWhatIsNoDateOrTwo() {
        QFETCH(QString, text);
        QVERIFY(!dateFromText(text, QLocale::c()));
    }
    void knowsTheMonthsOfTheInterface() {
        const QLocale german(QLocale::German);
        QCOMPARE(dateFromText(u"9. Mai 2025", german),
                 (WrittenDate{*dayFromIso(u"2025-05-09"), Precision::OnDay}));
        QCOMPARE(dateFromText(u"Dezember 2025", german),
                 (WrittenDate{*dayFromIso(u"2025-12-01"), Precision::InMonth}));
        QCOMPARE(dateFromText(u"9 mars 2025", QLocale(QLocale::French)),
                 (WrittenDate{*dayFromIso(u"2025-03-09"), Precision::OnDay}));
        QVERIFY(!dateFromText(u"Dezember 2025", QLocale(QLocale::French)));
    }
};

FULCRUM_TEST(TestWrittenDate)
#include "test_written_date.moc"

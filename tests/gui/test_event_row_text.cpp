// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "widgets/annotate/event_row_text.h"

#include <QLocale>
#include <QtTest>

#include "tests/support/content_builder.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// What the rows of an event's form say, there and back, in more than one language.
class TestEventRowText : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void whatNobodyTouchesStays_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en_GB", "de_DE", "fr_FR", "zh_CN", "ar_EG"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    void whatNobodyTouchesStays() {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));
        Event event = aFullEvent(u"full"_s);
        // A number that is a text, and one with more digits than are shown.
        event.figures = {{u"words"_s, u"12"_s}, {u"number"_s, 12.0}, {u"long"_s, 0.1 + 0.2}};
        event.tariff = Tariff{1.0 / 3, 1.0 / 7, u"base"_s};
        QVERIFY(sourcesFromRows(rowsOf(event.sources), event.sources) == event.sources);
        QVERIFY(figuresFromRows(rowsOf(event.figures), event.figures)[0] == event.figures[0]);
        QVERIFY(figuresFromRows(rowsOf(event.figures), event.figures)[2] == event.figures[2]);
        QVERIFY(claimsFromRows(rowsOf(event.claims)) == event.claims);
        const auto titles = rowsOf(event.titleIn, event.shortTitleIn);
        QVERIFY(translationsFromRows(titles, kRowTitle) == event.titleIn);
        QVERIFY(translationsFromRows(titles, kRowShortTitle) == event.shortTitleIn);
        QVERIFY(tariffFromText(textOf(event.tariff), event.tariff) == event.tariff);
        QCOMPARE(sourceFaults(rowsOf(event.sources), event.sources), QStringList());
        QCOMPARE(tariffFaults(textOf(event.tariff), event.tariff), QStringList());
    }

    void numbersAreReadAsTheyAreWrittenHereAndInCode_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("a point") << u"en_GB"_s << u"2.5"_s << 2.5;
        QTest::newRow("a comma") << u"de_DE"_s << u"2,5"_s << 2.5;
        QTest::newRow("thousands") << u"de_DE"_s << u"1.500"_s << 1500.0;
        QTest::newRow("code") << u"fr_FR"_s << u"2.5"_s << 2.5;
        QTest::newRow("an exponent") << u"en_GB"_s << u"1e-9"_s << 1e-9;
    }
    void numbersAreReadAsTheyAreWrittenHereAndInCode() {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(double, number);
        QLocale::setDefault(QLocale(language));
        QCOMPARE(numberFromText(text), std::optional(number));
        QCOMPARE(numberFromText(numberText(number)), std::optional(number));
        QVERIFY(!numberFromText(u"many"_s) && !numberFromText({}));
    }

    void aFigureIsANumberWhereItReadsAsOne() {
        const auto figures = figuresFromRows({{u"a"_s, u"12"_s}, {u"b"_s, u"about 12"_s}, {u"c"_s, {}}}, {});
        QVERIFY((figures[0].value == Figure{u"a"_s, 12.0}.value));
        QCOMPARE(std::get<QString>(figures[1].value), u"about 12"_s);
        QCOMPARE(std::get<QString>(figures[2].value), QString());
        QCOMPARE(figureFaults({{{}, u"12"_s}, {u"a"_s, {}}}).size(), 1);
    }

    void aSourceHasADateOrNone_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");  // empty: none, and it is a fault
        QTest::newRow("a day") << u"2025-04-03"_s << u"2025-04-03 day"_s;
        QTest::newRow("a month") << u"2025-04"_s << u"2025-04-01 month"_s;
        QTest::newRow("a year") << u"2025"_s << u"2025-01-01 year"_s;
        QTest::newRow("a quarter") << u"Q2 2025"_s << QString();
        QTest::newRow("no date") << u"soon"_s << QString();
        QTest::newRow("a day that is none") << u"2025-02-30"_s << QString();
    }
    void aSourceHasADateOrNone() {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const std::vector<QStringList> rows{{u"A page"_s, {}, {}, text}};
        const Source source = sourcesFromRows(rows, {})[0];
        QCOMPARE(
            source.date ? QString(isoFromDay(*source.date) + u' ' + toText(source.precision)) : QString(),
            iso);
        QCOMPARE(sourceFaults(rows, {}).size(), iso.isEmpty() ? 1 : 0);
        QCOMPARE(sourceFaults({{{}, u"A paper"_s, {}, {}}}, {}), QStringList(u"A source has no title"_s));
    }

    void aDutyNeedsBothNumbers_data() {
        QTest::addColumn<QString>("points");
        QTest::addColumn<QString>("coverage");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("none") << u""_s << u" "_s << true;
        QTest::newRow("both") << u"25"_s << u"30 %"_s << true;
        QTest::newRow("no share") << u"25"_s << u""_s << false;
        QTest::newRow("no points") << u""_s << u"30 %"_s << false;
        QTest::newRow("a share above all") << u"25"_s << u"130 %"_s << false;
        QTest::newRow("words") << u"much"_s << u"30 %"_s << false;
    }
    void aDutyNeedsBothNumbers() {
        QFETCH(QString, points);
        QFETCH(QString, coverage);
        QFETCH(bool, isRight);
        const TariffText text{points, coverage, u" imports "_s};
        QCOMPARE(tariffFaults(text, {}).size(), isRight ? 0 : 1);
        const auto tariff = tariffFromText(text, {});
        QCOMPARE(tariff.has_value(), isRight && !points.isEmpty());
        if (tariff) {
            QVERIFY((*tariff == Tariff{25, 0.3, u"imports"_s}));
        }
    }
    void whatIsMissingIsSaid() {
        QCOMPARE(claimFaults({{u"US"_s, u"so"_s, {}}, {{}, u"so"_s, {}}, {u"US"_s, {}, {}}}).size(), 2);
        // A language may have a short title alone.
        QCOMPARE(titleFaults({{u"zh"_s, u"关税"_s, {}},
                              {u"de"_s, {}, u"kurz"_s},
                              {{}, u"T"_s, {}},
                              {{}, {}, u"kurz"_s},
                              {u"fr"_s, {}, {}}})
                     .size(),
                 3);
    }
};

FULCRUM_TEST(TestEventRowText)
#include "test_event_row_text.moc"

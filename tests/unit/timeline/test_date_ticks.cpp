// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/timeline/date_ticks.h"
#include "tests/support/test_program.h"

using namespace fulcrum;

namespace {

Day day(const char* iso) { return dayFromIso(QString::fromLatin1(iso)).value(); }

QStringList texts(const DateTicks& ticks) {
    QStringList result;
    for (const DateTick& tick : ticks.ticks) {
        result.append(tick.text);
    }
    return result;
}

QStringList words(const char* text) { return QString::fromUtf8(text).split(u'|'); }

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

}  // namespace

class TestDateTicks : public QObject {
    Q_OBJECT
private slots:
    void reads_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("ten years") << "2017-01-01"
                                   << "2027-01-01"
                                   << words("2017|2018|2019|2020|2021|2022|2023|2024|2025|2026");
        QTest::newRow("two years, by quarters")
            << "2024-06-01"
            << "2026-06-01" << words("Jul 2024|Oct|2025|Apr|Jul|Oct|2026|Apr");
        QTest::newRow("five months") << "2025-03-20"
                                     << "2025-08-26" << words("Apr 2025|May|Jun|Jul|Aug");
        QTest::newRow("six weeks, by Mondays")
            << "2025-05-01"
            << "2025-06-12" << words("5 May 2025|12 May|19 May|26 May|2 Jun|9 Jun");
        QTest::newRow("a week, by days") << "2025-05-12"
                                         << "2025-05-17" << words("12 May 2025|13 May|14 May|15 May|16 May");
    }
    void reads() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const TimeScale scale{{double(day(from.toLatin1())), double(day(to.toLatin1()))}, 0, 1000};
        // The short name of September differs between versions of the locale data; no row holds it.
        QTEST(texts(dateTicks(scale, 76, kEnglish)), "expected");
    }

    void labelsNeverTouch() {
        // Every length from two days to ten thousand years, at an odd place.
        for (double length = 2; length < kLongestWindow; length *= 1.13) {
            const double from = std::max(double(kFirstDay), 20000.37 - length / 3);
            const TimeScale scale{bounded({from, from + length}), 148, 1043};
            const DateTicks ticks = dateTicks(scale, 76, kEnglish);
            QVERIFY2(!ticks.ticks.empty() || length < 20, qPrintable(QString::number(length)));
            QVERIFY(ticks.ticks.size() < 20);
            for (std::size_t i = 1; i < ticks.ticks.size(); ++i) {
                const double gap = scale.xOf(ticks.ticks[i].day) - scale.xOf(ticks.ticks[i - 1].day);
                QVERIFY2(gap >= 76 * 0.9, qPrintable(QString::number(length)));
            }
        }
    }

    void precisionIsPrinted_data() {
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day") << Precision::OnDay << "1 Oct 2023";
        QTest::newRow("month") << Precision::InMonth << "Oct 2023";
        QTest::newRow("quarter") << Precision::InQuarter << "Q4 2023";
        QTest::newRow("year") << Precision::InYear << "2023";
    }
    void precisionIsPrinted() {
        QFETCH(Precision, precision);
        QTEST(dateText(day("2023-10-01"), precision, kEnglish), "expected");
    }

    void windowNamesItsFirstAndLastDay() {
        QCOMPARE(windowText({double(day("2025-03-20")), double(day("2025-08-27"))}, kEnglish),
                 QStringLiteral("20 Mar – 26 Aug 2025"));
        QCOMPARE(windowText({double(day("2017-04-06")), double(day("2026-06-22"))}, kEnglish),
                 QStringLiteral("6 Apr 2017 – 21 Jun 2026"));
    }
};

FULCRUM_TEST(TestDateTicks)
#include "test_date_ticks.moc"

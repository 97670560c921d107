// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "models/leverage/indicator_fit.h"
#include "models/leverage/indicator_series.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Day dayOf(const QString& iso) { return dayFromIso(iso).value(); }

Indicator anIndicator(const QString& frequency, const QStringList& dates) {
    Indicator indicator;
    indicator.frequency = frequency;
    double value = 1;
    for (const QString& date : dates) {
        indicator.values.push_back({dayOf(date), value++, {}, {}, {}});
    }
    return indicator;
}

/// "2025-03-01…2025-03-31 2025-05-01…2025-05-31": first and last day of each span.
QString pictureOf(const IndicatorSeries& series) {
    QStringList spans;
    for (const IndicatorSpan& span : series.spans) {
        spans.append(isoFromDay(span.from) + u"…"_s + isoFromDay(span.until - 1));
    }
    return spans.join(u' ');
}

}  // namespace

/// Which days a measured value speaks for, and how a component of the balance goes with what it says of them.
class TestIndicatorSeries : public QObject {
    Q_OBJECT
private slots:
    void eachValueSpeaksForItsOwnDays_data() {
        QTest::addColumn<QString>("frequency");
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a month left out is a gap")
            << u"monthly"_s << QStringList{u"2025-12-01"_s, u"2026-02-01"_s}
            << u"2025-12-01…2025-12-31 2026-02-01…2026-02-28"_s;
        QTest::newRow("a month dated by its last day is the same month")
            << u"monthly"_s << QStringList{u"2024-01-31"_s, u"2024-02-29"_s}
            << u"2024-01-01…2024-01-31 2024-02-01…2024-02-29"_s;
        QTest::newRow("a year is dated by its last day")
            << u"yearly"_s << QStringList{u"2017-12-31"_s, u"2019-12-31"_s}
            << u"2017-01-01…2017-12-31 2019-01-01…2019-12-31"_s;
        QTest::newRow("or by its first")
            << u"yearly"_s << QStringList{u"2017-01-01"_s} << u"2017-01-01…2017-12-31"_s;
        QTest::newRow("a half-year") << u"half-yearly"_s << QStringList{u"2025-06-30"_s}
                                     << u"2025-01-01…2025-06-30"_s;
        QTest::newRow("quarters of a firm's own year, the next cutting the one before")
            << u"quarterly"_s << QStringList{u"2025-04-27"_s, u"2025-07-27"_s, u"2025-10-26"_s}
            << u"2025-01-28…2025-04-27 2025-04-28…2025-07-26 2025-07-27…2025-10-26"_s;
        QTest::newRow("a step holds to the next, and nobody knows how long the last did")
            << u"step"_s << QStringList{u"2025-01-10"_s, u"2025-02-01"_s}
            << u"2025-01-10…2025-01-31 2025-02-01…2025-02-01"_s;
        QTest::newRow("days that follow each other touch")
            << u"daily"_s << QStringList{u"2025-01-10"_s, u"2025-01-11"_s, u"2025-01-13"_s}
            << u"2025-01-10…2025-01-10 2025-01-11…2025-01-11 2025-01-13…2025-01-13"_s;
        QTest::newRow("a moment is a day")
            << u"irregular"_s << QStringList{u"2010-01-31"_s} << u"2010-01-31…2010-01-31"_s;
        QTest::newRow("a frequency that nobody knows is taken for moments")
            << u"now and then"_s << QStringList{u"2010-01-01"_s} << u"2010-01-01…2010-01-01"_s;
        QTest::newRow("of two values of one month the later counts")
            << u"monthly"_s << QStringList{u"2025-03-01"_s, u"2025-03-15"_s} << u"2025-03-01…2025-03-31"_s;
        QTest::newRow("no values") << u"monthly"_s << QStringList{} << QString();
    }
    void eachValueSpeaksForItsOwnDays() {
        QFETCH(QString, frequency);
        QFETCH(QStringList, dates);
        QFETCH(QString, expected);
        QCOMPARE(pictureOf(seriesOf(anIndicator(frequency, dates))), expected);
    }

    void ofTwoValuesOfOneMonthTheLaterIsTold() {
        const auto series = seriesOf(anIndicator(u"monthly"_s, {u"2025-03-01"_s, u"2025-03-15"_s}));
        QCOMPARE(series.spans.front().value, 2.0);
    }

    void onlyWhatIsInViewIsHandedOut() {
        const auto series =
            seriesOf(anIndicator(u"monthly"_s, {u"2025-01-01"_s, u"2025-02-01"_s, u"2025-04-01"_s}));
        QCOMPARE(spansIn(series, dayOf(u"2025-02-28"_s), dayOf(u"2025-04-01"_s)).size(), 1U);
        QCOMPARE(spansIn(series, dayOf(u"2025-03-01"_s), dayOf(u"2025-04-01"_s)).size(), 0U);
        QCOMPARE(spansIn(series, dayOf(u"2025-01-31"_s) + 0.5, dayOf(u"2026-01-01"_s)).size(), 3U);
        QCOMPARE(spansIn(IndicatorSeries{}, 0, 10).size(), 0U);
    }

    void stepsAreComparedDayByDay() {
        Indicator steps = anIndicator(u"step"_s, {u"2025-01-03"_s, u"2025-01-05"_s, u"2025-01-07"_s});
        const std::vector<double> component{9, 9, 1, 1, 2, 2, 3, 3, 3};
        const Fit fit = fitInWindow(component, dayOf(u"2025-01-01"_s), seriesOf(steps));
        // Two days of 1, two of 2, and of 3 only the day that is known to have had it.
        QCOMPARE(fit.count, 5U);
        QVERIFY(std::abs(fit.pearson - 1) < 1e-12);
        QVERIFY(std::abs(fit.spearman - 1) < 1e-12);
    }

    void monthsAreComparedByTheirMeanAndOnlyWhole() {
        const auto series = seriesOf(
            anIndicator(u"monthly"_s, {u"2025-01-01"_s, u"2025-02-01"_s, u"2025-04-01"_s, u"2025-05-01"_s}));
        const Day first = dayOf(u"2025-01-02"_s);
        std::vector<double> component;
        for (Day day = first; day < dayOf(u"2025-06-01"_s); ++day) {
            // Noise within the month that its mean does not see.
            component.push_back(-dateFromDay(day).month + (dateFromDay(day).day % 2 == 0 ? 5 : -5));
        }
        const Fit fit = fitInWindow(component, first, series);
        QCOMPARE(fit.count, 3U);  // January is cut by the window, March is a gap
        QVERIFY(fit.pearson < -0.95);
        QVERIFY(std::abs(fit.spearman + 1) < 1e-12);
    }

    void whatCannotBeComparedIsNotANumber() {
        const auto series = seriesOf(anIndicator(u"monthly"_s, {u"2025-01-01"_s}));
        const std::vector<double> component(31, 1.0);
        const Fit one = fitInWindow(component, dayOf(u"2025-01-01"_s), series);
        QCOMPARE(one.count, 1U);
        QVERIFY(std::isnan(one.pearson));
        QCOMPARE(fitInWindow({}, 0, series).count, 0U);
    }
};

FULCRUM_TEST(TestIndicatorSeries)
#include "test_indicator_series.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The box beside the cursor of the real chart, in high plots and in low ones.
#include <QtTest>
#include <algorithm>

#include "tests/gui/sample_view.h"
#include "tests/support/iso_day.h"
#include "widgets/leverage/leverage_chart.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHigh = 420;
constexpr int kLow = 170;

}  // namespace

class TestReadOut : public test::SampleView {
    Q_OBJECT

    std::unique_ptr<LeverageChart> m_chart;

    void resize(int height) {
        m_chart->resize(1400, height);
        QTRY_COMPARE(m_chart->height(), height);
        m_chart->replot();
    }
    double xOf(const QString& iso) const { return m_chart->timeScale().xOf(day(iso) + 0.5); }

    ReadOutPainter::Box box() const { return m_chart->readOutBox().value(); }
    QImage picture() const {
        QImage image(m_chart->size(), QImage::Format_RGB32);
        m_chart->render(&image);
        return image;
    }
    void showAll() {
        const double first = m_document->columns().start.front();
        m_window->setRange({first, m_document->horizon() + 40.0});
        QTRY_COMPARE(m_chart->xAxis->range().lower, first);
    }
    /// Whether the box has moved with the cursor or not at all; its words, and so its width, may be others.
    static bool isSameSpot(const QRectF& before, double xBefore, const QRectF& now, double x) {
        const auto isSame = [](double a, double b) { return std::abs(a - b) < 0.5; };
        return isSame(before.top(), now.top()) &&
               (isSame(before.left(), now.left()) || isSame(before.right(), now.right()) ||
                isSame(before.left() - xBefore, now.left() - x) ||
                isSame(before.right() - xBefore, now.right() - x));
    }
    /// Pixels that the cursor on this day changes, but for those of its own line and dot.
    QRect changedBy(const QString& iso) {
        m_window->setCursor(std::nullopt);
        const QImage before = picture();
        m_window->setCursor(day(iso));
        const QImage after = picture();
        constexpr int kDot = 8;
        QRect changed;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                if (std::abs(x - xOf(iso)) > kDot && before.pixel(x, y) != after.pixel(x, y)) {
                    changed |= QRect(x, y, 1, 1);
                }
            }
        }
        return changed;
    }
    /// Rows of pixels in the box that hold letters, as blocks: one a line.
    int linesPainted(const QRectF& box) const {
        const QImage image = picture();
        const QRect inside = box.toRect().adjusted(6, 3, -6, -3);
        int lines = 0;
        bool isText = false;
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            int dark = 0;
            for (int x = inside.left(); x <= inside.right(); ++x) {
                dark += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
            }
            // Letters with and without tails leave rows of little ink between the lines.
            const bool isNow = dark > 3;
            lines += isNow && !isText ? 1 : 0;
            isText = isNow;
        }
        return lines;
    }

private slots:
    void init() {
        QVERIFY(openSample());
        m_chart = std::make_unique<LeverageChart>(*m_document, *m_balance, *m_window, *m_selection);
        m_chart->setTheme(Theme::light());
        QVERIFY(showAs(*m_chart, {1400, kHigh}));
        m_window->setRange({double(day(u"2025-01-01"_s)), double(day(u"2026-01-01"_s))});
        QTRY_COMPARE(m_chart->xAxis->range().lower, double(day(u"2025-01-01"_s)));
    }
    void cleanup() { m_chart.reset(); }

    void aHighPlotHasRoomForAll() {
        m_window->setCursor(day(u"2025-06-10"_s));
        const auto box = this->box();
        QCOMPARE(box.lines, m_chart->readOut());
        QVERIFY(box.lines.size() >= 4);
        QCOMPARE(linesPainted(box.place), int(box.lines.size()));
    }
    void aLowPlotSaysTheDayAndWhoLeads() {
        resize(kLow);
        m_window->setCursor(day(u"2025-06-10"_s));
        const auto box = this->box();
        QCOMPARE(box.lines, m_chart->readOut().first(2));
        QVERIFY2(box.lines[0].contains(u"10 Jun 2025"_s), qPrintable(box.lines[0]));
        QCOMPARE(linesPainted(box.place), 2);
        // Status bar and screen readers have all of it.
        QVERIFY(m_chart->readOut().size() >= 4);
        QVERIFY(m_chart->readOut().back().endsWith(u"in force"_s));
        // Somebody makes the chart higher again.
        resize(kHigh);
        QCOMPARE(this->box().lines, m_chart->readOut());
    }
    void theValueOfAnIndicatorIsTheLastLine() {
        QVERIFY(m_chart->setIndicator(u"piie_us_tariff_on_cn"_s));
        resize(kLow);
        m_window->setCursor(day(u"2025-04-20"_s));
        QVERIFY(!m_chart->readOutAtCursor().measured.isEmpty());
        const auto box = this->box();
        QCOMPARE(box.lines.size(), 2);
        QCOMPARE(linesPainted(box.place), 3);
    }

    void itHidesNeitherTheChartNorItsLine_data() {
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("iso");
        for (const int height : {kLow, 220, kHigh}) {
            for (const char* iso : {"2025-01-03", "2025-02-10", "2025-04-10", "2025-06-10", "2025-10-10",
                                    "2025-11-12", "2025-12-30"}) {
                QTest::addRow("%d pixels, %s", height, iso) << height << QString::fromLatin1(iso);
            }
        }
    }
    void itHidesNeitherTheChartNorItsLine() {
        QFETCH(int, height);
        QFETCH(QString, iso);
        resize(height);
        const QRect changed = changedBy(iso);
        const QRectF box = this->box().place;
        QVERIFY2(!changed.isEmpty(), "nothing is painted");
        QVERIFY2(box.toAlignedRect().adjusted(-2, -2, 2, 2).contains(changed), "something else is painted");
        QVERIFY2(box.left() >= 0 && box.right() <= m_chart->width() && box.top() >= 0 &&
                     box.bottom() <= m_chart->height(),
                 "it reaches out of the chart");
        const double plot = m_chart->plotBottom() - m_chart->plotTop();
        QVERIFY2(box.height() < 0.5 * plot, qPrintable(u"%1 of %2 pixels"_s.arg(box.height()).arg(plot)));
        const QPointF line = m_chart->pointOn(day(iso)).value();
        QVERIFY2(!box.adjusted(-4, -4, 4, 4).contains(line), "it hides the point it speaks of");
    }
    void onOpeningItStandsWhereLittleIsDrawn_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isDark");
        for (const QSize& size :
             {QSize(1400, kHigh), QSize(1000, kHigh), QSize(760, 200), QSize(1400, kLow)}) {
            for (const bool isDark : {false, true}) {
                QTest::addRow("%d by %d, %s", size.width(), size.height(), isDark ? "dark" : "light")
                    << size << isDark;
            }
        }
    }
    void onOpeningItStandsWhereLittleIsDrawn() {
        QFETCH(QSize, size);
        QFETCH(bool, isDark);
        m_chart->setTheme(isDark ? Theme::dark() : Theme::light());
        m_chart->resize(size);
        showAll();
        m_window->setCursor(m_document->horizon());
        const QRectF place = box().place;
        // Beside the cursor, where it stood once, is the highest part of the stack.
        const double x = m_chart->timeScale().xOf(m_document->horizon() + 0.5);
        const QRectF beside(QPointF(x - 10 - place.width(), m_chart->plotTop() + 6), place.size());
        QVERIFY2(m_chart->hiddenBy(beside) > 0.06, qPrintable(QString::number(m_chart->hiddenBy(beside))));
        QVERIFY2(m_chart->hiddenBy(place) < 0.05, qPrintable(QString::number(m_chart->hiddenBy(place))));
    }

    void itMovesOnlyToHideMarkedlyLess() {
        showAll();
        QRectF before;
        double xBefore = 0;
        int moves = 0;
        const auto place = [&](Day day) {
            m_window->setCursor(day);
            return box().place;
        };
        const Day first = day(u"2018-01-01"_s);
        for (Day day = first; day <= m_document->horizon(); day += 2) {
            const QRectF now = place(day);
            const double x = m_chart->timeScale().xOf(day + 0.5);
            if (day > first && !isSameSpot(before, xBefore, now, x)) {
                ++moves;
                // Where it would stand had it stayed.
                const QRectF carried = before.translated(x - xBefore, 0);
                const auto isPossible = [&](const QRectF& box) {
                    return box.left() >= m_chart->timeScale().left &&
                           box.right() <= m_chart->timeScale().right() && (box.left() > x || box.right() < x);
                };
                QVERIFY2(!isPossible(carried) || !isPossible(before) ||
                             std::max(m_chart->hiddenBy(carried), m_chart->hiddenBy(before)) >
                                 m_chart->hiddenBy(now) + 0.05,
                         qPrintable(isoFromDay(day)));
                // A step back does not bring it back.
                QVERIFY2(isSameSpot(now, x, place(day - 2), xBefore), qPrintable(isoFromDay(day)));
                QVERIFY(isSameSpot(now, x, place(day), x));
            }
            before = now;
            xBefore = x;
        }
        QVERIFY2(moves >= 1 && moves <= 12, qPrintable(QString::number(moves)));
    }

    void withoutACursorThereIsNone() {
        resize(kLow);
        m_window->setCursor(std::nullopt);
        QVERIFY(m_chart->readOut().isEmpty());
        const QImage before = picture();
        m_window->setCursor(day(u"2016-01-01"_s));
        QVERIFY(picture() == before);
    }
};

FULCRUM_WINDOW_TEST(TestReadOut)
#include "test_read_out.moc"

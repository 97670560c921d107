// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The box beside the cursor of the real chart, in high plots and in low ones.
#include <QtTest>
#include <algorithm>

#include "app/composition.h"
#include "tests/gui/window_test.h"
#include "widgets/leverage/leverage_chart.h"
#include "widgets/leverage/read_out_painter.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHigh = 420;
constexpr int kLow = 170;

Day day(const QString& iso) { return dayFromIso(iso).value(); }

}  // namespace

class TestReadOut : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;
    std::unique_ptr<TimeWindow> m_window;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<LeverageChart> m_chart;

    void resize(int height) {
        m_chart->resize(1400, height);
        QTRY_COMPARE(m_chart->height(), height);
        m_chart->replot();
    }
    double xOf(const QString& iso) const { return m_chart->timeScale().xOf(day(iso) + 0.5); }

    ReadOutPainter::Box boxOn(const QString& iso) const {
        const ReadOut told = m_chart->readOutAtCursor();
        return ReadOutPainter(m_chart->theme(), told)
            .boxAt({m_chart->timeScale(), *m_chart->yAxis}, m_chart->stack(), xOf(iso));
    }
    QImage picture() const {
        QImage image(m_chart->size(), QImage::Format_RGB32);
        m_chart->render(&image);
        return image;
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
        auto document = sampleDocument(u"us-china"_s);
        QVERIFY(document);
        m_document = std::move(document).value();
        m_balance = std::make_unique<CurrentBalance>(*m_document);
        m_window = std::make_unique<TimeWindow>();
        m_selection = std::make_unique<Selection>();
        m_chart = std::make_unique<LeverageChart>(*m_document, *m_balance, *m_window, *m_selection);
        m_chart->setTheme(Theme::light());
        m_chart->resize(1400, kHigh);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        m_window->setRange({double(day(u"2025-01-01"_s)), double(day(u"2026-01-01"_s))});
        QTRY_COMPARE(m_chart->xAxis->range().lower, double(day(u"2025-01-01"_s)));
    }
    void cleanup() { m_chart.reset(); }

    void aHighPlotHasRoomForAll() {
        m_window->setCursor(day(u"2025-06-10"_s));
        const auto box = boxOn(u"2025-06-10"_s);
        QCOMPARE(box.lines, m_chart->readOut());
        QVERIFY(box.lines.size() >= 4);
        QCOMPARE(linesPainted(box.place), int(box.lines.size()));
    }
    void aLowPlotSaysTheDayAndWhoLeads() {
        resize(kLow);
        m_window->setCursor(day(u"2025-06-10"_s));
        const auto box = boxOn(u"2025-06-10"_s);
        QCOMPARE(box.lines, m_chart->readOut().first(2));
        QVERIFY2(box.lines[0].contains(u"10 Jun 2025"_s), qPrintable(box.lines[0]));
        QCOMPARE(linesPainted(box.place), 2);
        // Status bar and screen readers have all of it.
        QVERIFY(m_chart->readOut().size() >= 4);
        QVERIFY(m_chart->readOut().back().endsWith(u"in force"_s));
        // Somebody makes the chart higher again.
        resize(kHigh);
        QCOMPARE(boxOn(u"2025-06-10"_s).lines, m_chart->readOut());
    }
    void theValueOfAnIndicatorIsTheLastLine() {
        QVERIFY(m_chart->setIndicator(u"piie_us_tariff_on_cn"_s));
        resize(kLow);
        m_window->setCursor(day(u"2025-04-20"_s));
        QVERIFY(!m_chart->readOutAtCursor().measured.isEmpty());
        const auto box = boxOn(u"2025-04-20"_s);
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
        const QRectF box = boxOn(iso).place;
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
    void withoutACursorThereIsNone() {
        resize(kLow);
        m_window->setCursor(std::nullopt);
        QVERIFY(m_chart->readOut().isEmpty());
        const QImage before = picture();
        m_window->setCursor(day(u"2016-01-01"_s));
        QVERIFY(picture() == before);
    }
};

FULCRUM_WINDOW_TEST_MAIN(TestReadOut)
#include "test_read_out.moc"

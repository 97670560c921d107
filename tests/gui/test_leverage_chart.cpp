// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/gui/sample_view.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/support/iso_day.h"
#include "widgets/leverage/leverage_chart.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

const QString kTariff = u"piie_us_tariff_on_cn"_s;
const QString kMagnets = u"cn_rare_earth_magnet_exports_to_us"_s;

}  // namespace

/// The chart on the real sample, driven by the mouse where a person would use it.
class TestLeverageChart : public test::SampleView {
    Q_OBJECT

    std::unique_ptr<LeverageChart> m_chart;

    QPoint pointOn(const QString& iso) const {
        return {int(m_chart->timeScale().xOf(day(iso) + 0.5)), m_chart->axisRect()->center().y()};
    }

    /// Opens the menu as a right click does: pressed on the window, which turns it into a menu event.
    QMenu* openMenu(const QPoint& at) {
        QTest::mouseMove(m_chart->windowHandle(), at);
        QTest::mousePress(m_chart->windowHandle(), Qt::RightButton, {}, at);
        QTest::mouseRelease(m_chart->windowHandle(), Qt::RightButton, {}, at);
        return QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })
                   ? qobject_cast<QMenu*>(QApplication::activePopupWidget())
                   : nullptr;
    }

    static void choose(QMenu& menu, const QString& name) {
        auto* action = menu.findChild<QAction*>(name);
        QVERIFY2(action != nullptr, qPrintable(name));
        QVERIFY2(action->isEnabled(), qPrintable(name));
        auto* owner = qobject_cast<QMenu*>(action->parent());
        QVERIFY(owner != nullptr);
        if (!owner->isVisible()) {
            owner->popup({20, 20});
        }
        QTest::mouseMove(owner, owner->actionGeometry(action).center());
        QTest::mouseClick(owner, Qt::LeftButton, {}, owner->actionGeometry(action).center());
        menu.close();
    }

    double netChange(const QString& from, const QString& to) const {
        return m_balance->model().ledger(day(to)).net - m_balance->model().ledger(day(from)).net;
    }

    void show(const QString& from, const QString& to) {
        m_window->setRange({double(day(from)), double(day(to))});
        QTRY_COMPARE(m_chart->xAxis->range().lower, double(day(from)));
    }

    QImage picture() const {
        QImage image(m_chart->size(), QImage::Format_RGB32);
        m_chart->render(&image);
        return image;
    }

    static int count(const QImage& image, const QRect& where, const QColor& colour) {
        int found = 0;
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x) {
                found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
            }
        }
        return found;
    }

private slots:
    void init() {
        QVERIFY(openSample());
        m_chart = std::make_unique<LeverageChart>(*m_document, *m_balance, *m_window, *m_selection);
        QVERIFY(showAs(*m_chart, {1400, 420}));
        show(u"2025-01-01"_s, u"2026-01-01"_s);
    }
    void cleanup() { m_chart.reset(); }

    void theSignIsToldInWordsWhereItIsNotClear() {
        QVERIFY(m_chart->netLine().hasUnclear());
        QVERIFY(m_chart->keyTexts().contains(u"Which side leads is not clear"_s));
        show(u"2025-04-08"_s, u"2025-04-12"_s);
        QTRY_VERIFY(!m_chart->netLine().hasUnclear());
        QVERIFY(!m_chart->keyTexts().contains(u"Which side leads is not clear"_s));
    }

    void thePaleLineIsWhereTheProbabilitySaysSo() {
        const NetLine& line = m_chart->netLine();
        const Band& band = m_balance->band();
        const BalanceCurve& curve = m_balance->curve();
        int checked = 0;
        for (std::size_t i = 0; i < line.days.size(); ++i) {
            const double at = line.days[i] - 0.5;
            if (at == std::floor(at)) {
                const auto sample = static_cast<std::size_t>(int(at) - curve.days.front());
                QCOMPARE(std::isnan(line.unclear[i]), isSignClear(band.probAhead[sample]));
                ++checked;
            }
        }
        QVERIFY(checked > 300);
    }

    void comparedScenariosAreLinesOfTheirOwn() {
        m_balance->compareWith({m_document->scenarios()[0], m_document->scenarios()[1]});
        QTRY_COMPARE(m_chart->compared().size(), 2U);
        const QString name = m_chart->compared().front().name;
        QVERIFY(!name.isEmpty() && m_chart->keyTexts().contains(name));
        QVERIFY(m_chart->compared()[0].style != m_chart->compared()[1].style);
        const BalanceStack& stack = m_chart->stack();
        const BalanceCurve& curve = m_balance->compared()[0].curve();
        for (std::size_t i = 0; i < stack.days.size(); ++i) {
            const double at = stack.days[i] - 0.5;
            if (at == std::floor(at)) {
                const auto sample = static_cast<std::size_t>(int(at) - curve.days.front());
                QVERIFY(std::abs(m_chart->compared()[0].net[i] - curve.net[sample]) < 1e-9);
            }
        }
        // Nothing is drawn past the edge of the plot.
        for (const ComparedLine& line : m_chart->compared()) {
            const auto [least, most] = std::ranges::minmax(line.net);
            QVERIFY(m_chart->yAxis->range().contains(least) && m_chart->yAxis->range().contains(most));
        }
    }

    void underAScenarioTheRecordIsALineToo() {
        QVERIFY(m_balance->assume(m_document->scenarios()[1]));
        QTRY_COMPARE(m_chart->compared().size(), 1U);
        m_window->setBaseline(day(u"2025-01-20"_s));
        QTRY_COMPARE(m_chart->keyTexts().front(), u"Net change"_s);
        // Both begin at nothing on the day that changes are measured from.
        const BalanceStack& stack = m_chart->stack();
        for (std::size_t i = 0; i < stack.days.size(); ++i) {
            if (stack.days[i] == day(u"2025-01-20"_s) + 0.5) {
                QTRY_VERIFY(std::abs(m_chart->compared()[0].net[i]) < 1e-9);
            }
        }
        m_balance->showRecord();
        QTRY_VERIFY(m_chart->compared().empty());
    }

    void aRightClickMeasuresFromTheDayUnderThePointer() {
        const QPoint at = pointOn(u"2025-01-20"_s);
        QMenu* menu = openMenu(at);
        QVERIFY(menu != nullptr);
        QVERIFY(!menu->findChild<QAction*>(u"measureFromNothing"_s)->isEnabled());
        choose(*menu, u"measureFromDay"_s);
        QCOMPARE(m_window->baseline(), std::optional(day(u"2025-01-20"_s)));
    }

    void theMenuLeadsToHowItIsMade() {
        QSignalSpy asked(m_chart.get(), &LeverageChart::helpRequested);
        QMenu* menu = openMenu(pointOn(u"2025-01-20"_s));
        QVERIFY(menu != nullptr);
        choose(*menu, u"chartHelp"_s);
        QCOMPARE(asked.count(), 1);
    }

    void withABaselineEverythingSpeaksOfTheChange() {
        m_window->setBaseline(day(u"2025-01-20"_s));
        QTRY_COMPARE(m_chart->keyTexts().front(), u"Net change"_s);
        QTest::mouseMove(m_chart.get(), pointOn(u"2025-06-10"_s));
        const double change = netChange(u"2025-01-20"_s, u"2025-06-10"_s);
        const QString told = m_chart->readOut().value(1);
        QVERIFY2(told.endsWith(u"points since 20 Jan 2025"_s) || told.contains(u"since 20 Jan 2025"_s),
                 qPrintable(told));
        QVERIFY2(told.contains(QString::number(std::lround(std::abs(change)))), qPrintable(told));
        QVERIFY2(told.startsWith(change > 0 ? u"United States gained"_s : u"China gained"_s),
                 qPrintable(told));
        QVERIFY(m_chart->readOut().value(2).contains(u'+'));
        // The line in the chart is the same change, and nothing has changed on the day itself.
        const auto& stack = m_chart->stack();
        for (std::size_t i = 0; i < stack.days.size(); ++i) {
            if (stack.days[i] == day(u"2025-06-10"_s) + 0.5) {
                QVERIFY(std::abs(stack.net[i] - change) < 1e-6);
            }
            if (stack.days[i] == day(u"2025-01-20"_s) + 0.5) {
                QVERIFY(std::abs(stack.net[i]) < 1e-6);
            }
        }
        // The band and the probability are those of the balance, not of its change.
        QVERIFY(!m_chart->netLine().hasUnclear());
    }

    void theStatusBarSpeaksOfTheChangeAtOnce() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings"_s));
        test::ScriptedDialogs dialogs;
        Composition composition(settings, dialogs);
        QVERIFY(composition.openSample());
        QVERIFY(QTest::qWaitForWindowExposed(composition.window()));
        composition.timeWindow().setCursor(day(u"2025-06-10"_s));
        composition.timeWindow().setBaseline(day(u"2025-01-20"_s));
        const auto* status = composition.window()->findChild<QLabel*>(u"cursorStatus"_s);
        QVERIFY(status != nullptr);
        QTRY_VERIFY2(status->text().contains(u"since 20 Jan 2025"_s), qPrintable(status->text()));
    }

    void beforeTheBaselineItDoesNotSaySince() {
        m_window->setBaseline(day(u"2025-06-10"_s));
        QTest::mouseMove(m_chart.get(), pointOn(u"2025-04-10"_s));
        const QString told = m_chart->readOut().value(1);
        QVERIFY2(told.contains(u"better off by"_s) && told.endsWith(u"than on 10 Jun 2025"_s),
                 qPrintable(told));
        QTest::mouseMove(m_chart.get(), pointOn(u"2025-06-10"_s));
        QCOMPARE(m_chart->readOut().value(1), u"No change against 10 Jun 2025"_s);
    }

    void theBaselineIsMarked() {
        const int x = pointOn(u"2025-03-04"_s).x();
        const QRect column(x - 1, m_chart->axisRect()->top() + 2, 3, m_chart->axisRect()->height() - 4);
        const QColor accent = m_chart->theme().accent;
        QVERIFY(count(picture(), column, accent) < 10);
        m_window->setBaseline(day(u"2025-03-04"_s));
        QTRY_VERIFY(count(picture(), column, accent) > column.height() / 2);
    }

    void measuringFromNothingTellsTheBalanceAgain() {
        m_window->setBaseline(day(u"2025-01-20"_s));
        QMenu* menu = openMenu(pointOn(u"2025-05-14"_s));
        QVERIFY(menu != nullptr);
        choose(*menu, u"measureFromNothing"_s);
        QVERIFY(!m_window->baseline());
        QTRY_COMPARE(m_chart->keyTexts().front(), u"Net, with its 80 % band"_s);
    }

    void aDayThatNobodyKnowsIsNoBaseline() {
        show(u"2026-01-01"_s, u"2027-01-01"_s);
        QMenu* menu = openMenu(pointOn(u"2026-11-01"_s));
        QVERIFY(menu != nullptr);
        QVERIFY(!menu->findChild<QAction*>(u"measureFromDay"_s)->isEnabled());
        menu->close();
    }

    void anIndicatorIsChosenFromTheMenu() {
        QMenu* menu = openMenu(pointOn(u"2025-05-14"_s));
        QVERIFY(menu != nullptr);
        QVERIFY(menu->findChild<QAction*>(u"compare.none"_s)->isChecked());
        choose(*menu, u"compare."_s + kTariff);
        QCOMPARE(m_chart->overlay().id(), kTariff);
        QVERIFY(m_chart->keyTexts().back().startsWith(u"US tariff on Chinese goods (PIIE average), %"_s));
        QTRY_VERIFY2(m_chart->keyTexts().back().endsWith(u"Source: PIIE (Bown) workbook to 14 Nov 2025"_s),
                     qPrintable(m_chart->keyTexts().back()));
        menu = openMenu(pointOn(u"2025-05-14"_s));
        QVERIFY(menu != nullptr);
        QVERIFY(menu->findChild<QAction*>(u"compare."_s + kTariff)->isChecked());
        choose(*menu, u"compare.none"_s);
        QVERIFY(!m_chart->overlay().isShown());
    }

    void itIsComparedWithWhatItNamesOverTheWindow() {
        QVERIFY(m_chart->setIndicator(kTariff));
        QVERIFY(!m_chart->overlay().fit());  // not while anything moves
        QTRY_VERIFY(m_chart->overlay().fit().has_value());
        const Fit fit = *m_chart->overlay().fit();
        // From New Year to the last step of 13 November.
        QCOMPARE(fit.count, std::size_t(day(u"2025-11-14"_s) - day(u"2025-01-01"_s)));
        QVERIFY2(fit.pearson > 0.9, qPrintable(QString::number(fit.pearson)));
        const QString key = m_chart->keyTexts().back();
        QVERIFY2(key.contains(u"with United States, Tariffs: r = 0.9"_s), qPrintable(key));
        QVERIFY2(key.contains(u"n = 317 days"_s), qPrintable(key));
    }

    void theComparisonWaitsUntilTheWindowRests() {
        QVERIFY(m_chart->setIndicator(kTariff));
        QTRY_VERIFY(m_chart->overlay().fit().has_value());
        QSignalSpy compared(&m_chart->overlay(), &IndicatorOverlay::changed);
        for (int i = 0; i < 20; ++i) {
            m_window->pan(1);
            QVERIFY(!m_chart->overlay().fit());
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(m_chart->overlay().fit().has_value());
        QCOMPARE(compared.count(), 1);
    }

    void anotherComponentCanBeChosen() {
        QVERIFY(m_chart->setIndicator(kTariff));
        QTRY_VERIFY(m_chart->overlay().fit().has_value());
        const double own = m_chart->overlay().fit()->pearson;
        QMenu* menu = openMenu(pointOn(u"2025-05-14"_s));
        QVERIFY(menu != nullptr);
        QVERIFY(menu->findChild<QAction*>(u"correlate.A.tariffs"_s)->isChecked());
        choose(*menu, u"correlate.net"_s);
        QVERIFY(m_chart->overlay().fit()->pearson != own);
        QVERIFY(m_chart->keyTexts().back().contains(u"with the net: r = "_s));
    }

    void monthsAreCountedAsMonthsAndAGapIsNone() {
        QVERIFY(m_chart->setIndicator(kMagnets));
        show(u"2025-01-01"_s, u"2026-04-01"_s);
        QTRY_VERIFY(m_chart->overlay().fit().has_value());
        QCOMPARE(m_chart->overlay().fit()->count, 12U);
        QVERIFY2(m_chart->keyTexts().back().contains(u"n = 12 months"_s),
                 qPrintable(m_chart->keyTexts().back()));
        const auto columnOf = [&](const QString& iso) {
            return QRect(pointOn(iso).x(), m_chart->axisRect()->top() + 1, 1,
                         m_chart->axisRect()->height() - 2);
        };
        const QImage image = picture();
        const QColor measured = m_chart->theme().measured;
        QVERIFY(count(image, columnOf(u"2025-12-16"_s), measured) > 0);
        QCOMPARE(count(image, columnOf(u"2026-01-16"_s), measured), 0);  // January is not known
        QVERIFY(count(image, columnOf(u"2026-02-16"_s), measured) > 0);
    }

    void tooFewValuesAreSaidNotCorrelated() {
        QVERIFY(m_chart->setIndicator(kMagnets));
        show(u"2025-04-01"_s, u"2025-06-01"_s);
        QTRY_VERIFY(m_chart->overlay().fit().has_value());
        QVERIFY2(m_chart->keyTexts().back().contains(u"too few values in view (n = 2)"_s),
                 qPrintable(m_chart->keyTexts().back()));
    }

    void theDaysStayWhereTheyAre() {
        const double before = m_chart->timeScale().xOf(20000);
        QVERIFY(m_chart->setIndicator(kTariff));
        QTRY_VERIFY(m_chart->overlay().fit().has_value());
        QCOMPARE(m_chart->timeScale().xOf(20000), before);
        QCOMPARE(m_chart->axisRect()->right(), m_chart->width() - kRightMargin - 1);
        // The axis stands inside the plot; nothing is written in the margin.
        const QRect margin(m_chart->width() - kRightMargin + 2, 0, kRightMargin - 2, m_chart->height());
        QCOMPARE(count(picture(), margin, m_chart->theme().measured), 0);
    }

    void theReadOutTellsTheValueOfTheDay() {
        QVERIFY(m_chart->setIndicator(kTariff));
        QTest::mouseMove(m_chart.get(), pointOn(u"2025-04-20"_s));
        QVERIFY2(m_chart->readOutAtCursor().measured.endsWith(u" %"_s),
                 qPrintable(m_chart->readOutAtCursor().measured));
        QVERIFY(m_chart->readOut().back().endsWith(u"in force"_s));
        QTest::mouseMove(m_chart.get(), pointOn(u"2025-12-20"_s));
        QVERIFY(m_chart->readOutAtCursor().measured.isEmpty());
    }

    void anIndicatorThatIsNoneIsRefusedAndTheOneShownStays() {
        QVERIFY(m_chart->setIndicator(kTariff));
        const auto refused = m_chart->setIndicator(u"no such series"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().message().contains(u"no such series"_s));
        QCOMPARE(m_chart->overlay().id(), kTariff);
        QVERIFY(m_chart->setIndicator({}));
        QVERIFY(!m_chart->overlay().isShown());
    }

    void anEditOfTheProjectIsFollowed() {
        QVERIFY(m_chart->setIndicator(kTariff));
        const auto all = m_document->indicators();
        QVERIFY(all);
        const auto found =
            std::find_if(all->begin(), all->end(), [](const Indicator& one) { return one.id == kTariff; });
        Indicator renamed = *found;
        renamed.name = u"Renamed"_s;
        QVERIFY(m_document->apply({u"Rename"_s, {{Record(*found), Record(renamed)}}}));
        QVERIFY(m_chart->keyTexts().back().startsWith(u"Renamed, %"_s));
        QVERIFY(m_document->apply({u"Remove"_s, {{Record(renamed), std::nullopt}}}));
        QVERIFY(!m_chart->overlay().isShown());
    }

    void everyIndicatorCanBeDrawn_data() {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyIndicatorCanBeDrawn() {
        QFETCH(bool, isDark);
        m_chart->setTheme(isDark ? Theme::dark() : Theme::light());
        show(u"2017-01-01"_s, u"2028-01-01"_s);
        const auto all = m_document->indicators();
        QVERIFY(all);
        // Left of the axis and its labels, where after the horizon nothing else is drawn.
        const QRect plot = m_chart->axisRect()->rect().adjusted(2, 2, -120, -2);
        for (const Indicator& indicator : *all) {
            QVERIFY(m_chart->setIndicator(indicator.id));
            m_chart->overlay().settle();
            QCoreApplication::processEvents();
            const bool isInView = indicator.values.back().date >= day(u"2017-01-01"_s);
            const int found = count(picture(), plot, m_chart->theme().measured);
            QVERIFY2(found > 0 || !isInView, qPrintable(indicator.id));
        }
    }
};

FULCRUM_WINDOW_TEST(TestLeverageChart)
#include "test_leverage_chart.moc"

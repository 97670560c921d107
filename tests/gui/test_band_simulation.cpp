// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/leverage/band_simulation.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSimulationPatience = 60'000;

}  // namespace

/// The simulated band in the window on the real sample: it comes, it goes with what it was made for.
class TestBandSimulation : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    CurrentBalance& balance() const { return m_composition->balance(); }
    TaskRunner& tasks() const { return window().session().tasks; }
    QAction& analytic() const { return *window().actions().action(u"balance.band.analytic"_s); }
    QAction& simulated() const { return *window().actions().action(u"balance.band.simulated"_s); }
    bool isAtWork() const { return tasks().isRunning(BandSimulation::taskKey()); }

    void simulateAndWait() const {
        simulated().trigger();
        QTRY_COMPARE_WITH_TIMEOUT(balance().bandDraws(), 2000, kSimulationPatience);
    }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1280, 900);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        m_composition->timeWindow().setCursor(*dayFromIso(u"2025-06-10"));
    }
    void cleanup() { m_composition.reset(); }

    void theAnalyticBandStaysUntilTheSimulatedOneIsThere() {
        const Band before = balance().band();
        QVERIFY(analytic().isChecked());
        simulated().trigger();
        QVERIFY(isAtWork());
        QCOMPARE(balance().bandDraws(), 0);
        QCOMPARE(balance().band().p10, before.p10);
        QTRY_COMPARE_WITH_TIMEOUT(balance().bandDraws(), 2000, kSimulationPatience);
        QVERIFY(!isAtWork());
        QVERIFY(simulated().isChecked());
        QVERIFY(balance().band().p10 != before.p10);
    }

    void theWindowAnswersWhileItIsAtWork() {
        int answered = 0;
        QTimer often;
        connect(&often, &QTimer::timeout, this, [&] {
            ++answered;
            m_composition->timeWindow().setCursor(*dayFromIso(u"2025-01-01") + answered % 300);
        });
        often.start(5);
        simulateAndWait();
        QVERIFY2(answered > 10, qPrintable(QString::number(answered)));
    }

    void itIsThatOfWhatIsInView() {
        simulateAndWait();
        const BalanceModel& model = balance().model();
        const auto expected =
            simulateBand(model.input(), model.parameters(), model.lens(), balance().curve());
        QCOMPARE(balance().band().p10, expected->band.p10);
        QCOMPARE(balance().band().p90, expected->band.p90);
        QCOMPARE(balance().band().probAhead, expected->band.probAhead);
    }

    void theReadOutSaysSo() {
        QVERIFY(!window().chart().readOut().join(u' ').contains(u"simulated"_s));
        simulateAndWait();
        const QString origin = u"simulated, %1 draws"_s.arg(QLocale().toString(2000));
        QVERIFY2(window().chart().readOut().join(u' ').contains(origin),
                 qPrintable(window().chart().readOut().join(u' ')));
        QVERIFY(window().findChild<QLabel*>(u"cursorStatus"_s)->text().contains(u"simulated"_s));
    }

    void anotherLensDropsItAtOnceAndSimulatesAnew() {
        simulateAndWait();
        const Band before = balance().band();
        window().actions().action(u"view.lens.pressure"_s)->trigger();
        QCOMPARE(balance().bandDraws(), 0);
        QVERIFY(isAtWork());
        QTRY_COMPARE_WITH_TIMEOUT(balance().bandDraws(), 2000, kSimulationPatience);
        QVERIFY(balance().band().p10 != before.p10);
    }

    void aScenarioHasABandOfItsOwn() {
        simulateAndWait();
        const Band before = balance().band();
        QVERIFY(balance().assume(m_composition->document().scenarios().front()));
        QCOMPARE(balance().bandDraws(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(balance().bandDraws(), 2000, kSimulationPatience);
        QVERIFY(balance().band().p10 != before.p10);
        balance().showRecord();
        QTRY_COMPARE_WITH_TIMEOUT(balance().bandDraws(), 2000, kSimulationPatience);
        QCOMPARE(balance().band().p10, before.p10);
    }

    void whatIsOnlyHeldAgainstItLeavesItAlone() {
        simulateAndWait();
        balance().compareWith(m_composition->document().scenarios());
        QCOMPARE(balance().bandDraws(), 2000);
        QVERIFY(!isAtWork());
    }

    void theNewestWins() {
        simulated().trigger();
        window().actions().action(u"view.lens.pressure"_s)->trigger();
        window().actions().action(u"view.lens.legal"_s)->trigger();
        QCOMPARE(tasks().running().size(), std::size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(balance().bandDraws(), 2000, kSimulationPatience);
        const BalanceModel& model = balance().model();
        QCOMPARE(model.lens(), Lens::Legal);
        const auto expected = simulateBand(model.input(), model.parameters(), Lens::Legal, balance().curve());
        QCOMPARE(balance().band().p90, expected->band.p90);
    }

    void anEditDropsItToo() {
        simulateAndWait();
        ProjectInfo project = m_composition->document().project();
        const ProjectInfo before = project;
        project.horizon = *project.horizon - 100;
        QVERIFY(m_composition->document().apply({u"Shorten the record"_s, {{before, project}}}));
        QCOMPARE(balance().bandDraws(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(balance().bandDraws(), 2000, kSimulationPatience);
        QCOMPARE(balance().band().p10.size(), balance().curve().days.size());
    }

    void choosingTheAnalyticOneBringsItBack() {
        const Band before = balance().band();
        simulateAndWait();
        analytic().trigger();
        QCOMPARE(balance().bandDraws(), 0);
        QCOMPARE(balance().band().p10, before.p10);
        QVERIFY(!window().chart().readOut().join(u' ').contains(u"simulated"_s));
        window().actions().action(u"view.lens.pressure"_s)->trigger();
        QVERIFY(!isAtWork());
    }

    void choosingItWhileAtWorkStopsTheWork() {
        simulated().trigger();
        analytic().trigger();
        QVERIFY(!isAtWork());
        QCOMPARE(balance().bandDraws(), 0);
    }

    void stoppingItTakesTheChoiceBack() {
        simulated().trigger();
        auto* stop = window().findChild<QToolButton*>(u"cancelTask"_s);
        QTRY_VERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!isAtWork());
        QVERIFY(analytic().isChecked());
        QVERIFY(!simulated().isChecked());
    }

    void theWindowMayCloseWhileItIsAtWork() {
        simulated().trigger();
        QVERIFY(isAtWork());
        m_composition.reset();
    }
};

FULCRUM_WINDOW_TEST(TestBandSimulation)
#include "test_band_simulation.moc"

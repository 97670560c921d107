// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/leverage/scenario_panel.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Scenarios in the real window on the real sample: chosen, made by pointing, compared, undone.
class TestScenarioPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;
    ScenarioPanel* m_panel = nullptr;

    template <typename W>
    W& child(const char* name) const {
        return *m_panel->findChild<W*>(QString::fromLatin1(name));
    }
    QListWidget& list() const { return child<QListWidget>("scenarioList"); }
    QListWidget& changes() const { return child<QListWidget>("scenarioChanges"); }
    ActiveScenario& active() const { return m_composition->scenario(); }
    double netOn(const char* iso) const {
        return m_composition->balance().ledger(*dayFromIso(QString::fromLatin1(iso))).net;
    }
    int rowOf(const QString& name) const {
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->text() == name) {
                return row;
            }
        }
        return -1;
    }
    void click(QListWidget& widget, int row, const QPoint& offset = {60, 4}) const {
        const QRect rect = widget.visualItemRect(widget.item(row));
        QTest::mouseClick(widget.viewport(), Qt::LeftButton, {}, rect.topLeft() + offset);
    }
    void press(const char* button) const {
        QTest::mouseClick(&child<QAbstractButton>(button), Qt::LeftButton);
    }
    void select(const QString& id) const {
        m_composition->selection().select(*m_composition->document().keyOf(id));
    }
    QString refusal() const {
        const auto& label = child<QLabel>("scenarioRefusal");
        return label.isVisible() ? label.text() : QString();
    }
    const QStandardItemModel& comparison() const {
        return m_panel->findChild<ScenarioComparison*>()->model();
    }

private slots:
    void init() {
        m_dialogs = ScriptedDialogs();
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        MainWindow& window = *m_composition->window();
        window.resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.panels().show(u"scenarios"_s);
        m_panel = &window.panels().panel<ScenarioPanel>(u"scenarios"_s);
        QTRY_VERIFY(m_panel->isVisible());
    }
    void cleanup() {
        m_composition.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void theFiveThatShipAreThere() {
        QCOMPARE(list().count(), 6);
        QCOMPARE(list().currentRow(), 0);
        QVERIFY(!child<QToolButton>("removeScenario").isEnabled());
    }

    void aClickBringsAScenarioIntoViewAndBack() {
        const double before = netOn("2026-03-01");
        click(list(), 1);
        QVERIFY(active().scenario());
        QVERIFY(changes().count() > 0);
        click(list(), 0);
        QVERIFY(!active().scenario());
        QCOMPARE(netOn("2026-03-01"), before);
    }

    void liftedEndsAreNamed() {
        bool isAnyNamed = false;
        for (int row = 1; row < list().count(); ++row) {
            click(list(), row);
            for (int change = 0; change < changes().count(); ++change) {
                isAnyNamed = isAnyNamed || changes().item(change)->text().contains(u"is lifted"_s);
            }
        }
        QVERIFY(isAnyNamed);
    }

    void aMeasureIsDroppedByPointing() {
        const double before = netOn("2025-06-10");
        select(u"cn-2025-04-04-rare-earth-controls"_s);
        press("assume");
        QCOMPARE(refusal(), QString());
        QVERIFY(active().scenario());
        QCOMPARE(active().scenario()->changes[0].action, ScenarioAction::Drop);
        QVERIFY(netOn("2025-06-10") > before + 5);
        QCOMPARE(list().currentItem()->text(), u"Own assumptions"_s);
        // The event itself is as it was.
        QVERIFY(m_composition->document().keyOf(u"cn-2025-04-04-rare-earth-controls"_s));
    }

    void everyAssumptionCanBeMade_data() {
        QTest::addColumn<int>("assumption");
        QTest::addColumn<ScenarioAction>("action");
        QTest::newRow("it never happened") << 0 << ScenarioAction::Drop;
        QTest::newRow("it ends earlier") << 1 << ScenarioAction::Shorten;
        QTest::newRow("it comes later") << 3 << ScenarioAction::Delay;
        QTest::newRow("it is of another size") << 4 << ScenarioAction::Rescale;
    }
    void everyAssumptionCanBeMade() {
        QFETCH(int, assumption);
        QFETCH(ScenarioAction, action);
        m_composition->timeWindow().setCursor(*dayFromIso(u"2025-05-20"_s));
        select(u"us-2025-04-09-h20-licence"_s);
        child<QComboBox>("assumption").setCurrentIndex(assumption);
        press("assume");
        QCOMPARE(refusal(), QString());
        QCOMPARE(active().scenario()->changes.size(), 1U);
        QCOMPARE(active().scenario()->changes[0].action, action);
        QCOMPARE(changes().currentRow(), -1);
        QVERIFY(changes().count() >= 1);
    }

    void aChosenLineIsTakenOut() {
        select(u"us-2025-04-09-h20-licence"_s);
        press("assume");
        click(changes(), 0);
        press("removeChange");
        QVERIFY(active().scenario()->changes.empty());
        m_composition->document().undoStack().undo();
        QCOMPARE(active().scenario()->changes.size(), 1U);
    }

    void scenariosAreMadeNamedAndRemoved() {
        m_dialogs.nextLine = u"What if nothing"_s;
        press("newScenario");
        QCOMPARE(list().currentItem()->text(), u"What if nothing"_s);
        m_dialogs.nextLine = u"Another"_s;
        press("renameScenario");
        QCOMPARE(list().currentItem()->text(), u"Another"_s);
        m_dialogs.nextLine = u"A third"_s;
        press("duplicateScenario");
        QCOMPARE(list().count(), 8);
        press("removeScenario");
        QCOMPARE(rowOf(u"A third"_s), -1);
        QCOMPARE(list().currentRow(), 0);
    }

    void nothingIsMadeWhenTheUserChangesTheirMind() {
        m_dialogs.nextLine.reset();
        press("newScenario");
        QCOMPARE(list().count(), 6);
    }

    void differencesByTrackSumToTheDifference() {
        m_composition->timeWindow().setCursor(*dayFromIso(u"2026-03-10"_s));
        for (int row = 1; row < list().count(); ++row) {
            list().item(row)->setCheckState(Qt::Checked);
        }
        QTRY_COMPARE(comparison().columnCount(), 7);
        for (int column = 1; column < comparison().columnCount(); ++column) {
            double sum = 0;
            for (int row = 1; row < comparison().rowCount(); ++row) {
                sum += comparison().item(row, column)->data(ScenarioComparison::kPointsRole).toDouble();
            }
            const double whole =
                comparison().item(0, column)->data(ScenarioComparison::kPointsRole).toDouble();
            QVERIFY2(std::abs(sum - whole) < 0.2, qPrintable(QString::number(sum - whole)));
        }
    }

    void whatHasNoEndCannotBeAssumedToStayInForce() {
        select(u"us-2025-04-09-h20-licence"_s);
        child<QComboBox>("assumption").setCurrentIndex(2);
        QVERIFY(!child<QPushButton>("assume").isEnabled());
        child<QComboBox>("assumption").setCurrentIndex(0);
        QVERIFY(child<QPushButton>("assume").isEnabled());
    }

    void aRefusalNamesTheScenarioAsTheListDoes() {
        // It ends no earlier than on that day as it is.
        select(u"us-2025-05-23-eda-licence-letters"_s);
        child<QComboBox>("assumption").setCurrentIndex(1);
        child<QDateEdit>("assumedEnd").setDate(QDate(2025, 5, 20));
        press("assume");
        QVERIFY2(refusal().contains(u"Own assumptions"_s), qPrintable(refusal()));
        QVERIFY(!active().scenario());
    }

    void aRefusalStandsInWordsAndGoesAway() {
        select(u"us-2025-04-09-h20-licence"_s);
        child<QComboBox>("assumption").setCurrentIndex(1);
        child<QDateEdit>("assumedEnd").setDate(QDate(2020, 1, 1));
        press("assume");
        QVERIFY(!refusal().isEmpty());
        QVERIFY(!active().scenario());
        child<QComboBox>("assumption").setCurrentIndex(0);
        press("assume");
        QCOMPARE(refusal(), QString());
    }

    void undoAndRedoBringTheScenarioIntoView() {
        select(u"us-2025-04-09-h20-licence"_s);
        press("assume");
        m_composition->window()->actions().action(u"edit.undo"_s)->trigger();
        QCOMPARE(list().count(), 6);
        QCOMPARE(list().currentRow(), 0);
        m_composition->window()->actions().action(u"edit.redo"_s)->trigger();
        QCOMPARE(list().currentItem()->text(), u"Own assumptions"_s);
    }

    void leavingUnsavedScenariosIsAskedAbout() {
        select(u"us-2025-04-09-h20-licence"_s);
        press("assume");
        m_dialogs.nextLeaving = Dialogs::Leaving::Stay;
        m_composition->window()->close();
        QVERIFY(m_composition->window()->isVisible());
        QCOMPARE(m_dialogs.leavingAsked, 1);
        m_dialogs.nextLeaving = Dialogs::Leaving::SaveCopy;
        m_dialogs.nextCopy = m_folder.filePath(u"kept.fulcrum"_s);
        m_composition->window()->close();
        QVERIFY(QFile::exists(m_dialogs.nextCopy));
        QTRY_COMPARE(m_composition->document().path(), m_dialogs.nextCopy);
        QCOMPARE(m_composition->document().scenarios().size(), 6U);
    }
};

FULCRUM_WINDOW_TEST(TestScenarioPanel)
#include "test_scenario_panel.moc"

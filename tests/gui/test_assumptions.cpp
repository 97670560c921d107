// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "tests/support/iso_day.h"
#include "tests/support/sample_ids.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

/// In force from 23 May to 2 July 2025, and from October 2022 without an end.

}  // namespace

/// Assumptions made by pointing into the timeline: ends dragged with the mouse, and the menu of an event.
class TestAssumptions : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    TimelineView& timeline() const { return window().timeline(); }
    const Document& document() const { return m_composition->document(); }
    ActiveScenario& scenario() const { return window().session().scenario; }
    const CurrentBalance& balance() const { return window().session().balance; }
    EventIndex indexOf(const QString& id) const {
        return document().columns().indexOf(*document().keyOf(id));
    }

    QPoint onDay(const QString& id, double when) const {
        return {int(std::lround(timeline().timeScale().xOf(when))),
                int(timeline().rectOf(indexOf(id)).center().y())};
    }

    /// Brings the event into view as the selected one, so that it surely has a mark.
    void show(const QString& id, const char* from, const char* to) {
        window().session().selection.select(*document().keyOf(id));
        window().session().window.setRange({double(day(from)), double(day(to))});
        QTRY_COMPARE(timeline().layout().scale.range.from, double(day(from)));
        QTRY_VERIFY(!timeline().rectOf(indexOf(id)).isNull());
    }

    void drag(const QPoint& from, const QPoint& to, bool letsGo = true,
              Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseMove(&timeline(), from);
        QTest::mousePress(&timeline(), Qt::LeftButton, {}, from);
        for (const QPoint& at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at), timeline().mapToGlobal(QPointF(at)),
                             Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(&timeline(), &move);
        }
        if (letsGo) {
            QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, to);
        }
    }

    QMenu* openMenu(const QPoint& at) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, timeline().mapToGlobal(at));
        QApplication::sendEvent(&timeline(), &event);
        return timeline().findChild<QMenu*>(u"eventMenu"_s);
    }

    std::optional<Day> assumedEnd(const QString& id) const {
        const auto assumed = scenario().scenario();
        for (const ScenarioChange& change : assumed ? assumed->changes : std::vector<ScenarioChange>{}) {
            if (change.event == id) {
                return change.to;
            }
        }
        return std::nullopt;
    }

private slots:
    void init() {
        m_dialogs = {};
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY(!timeline().layout().lanes.empty());
        show(kEda, "2025-03-01", "2025-11-01");
    }
    void cleanup() {
        m_composition.reset();
        QFile::remove(m_folder.filePath(u"settings"_s));
    }

    void theRecordCannotBeBentByAccident() {
        const DayRange before = timeline().layout().scale.range;
        drag(onDay(kEda, day("2025-07-02")), onDay(kEda, day("2025-08-14")));
        QVERIFY(!scenario().scenario());
        // Without a scenario the drag moves the window, as everywhere.
        QTRY_VERIFY(timeline().layout().scale.range.from < before.from - 20);
    }

    void aDraggedEndIsAssumedInOneEdit() {
        QVERIFY(scenario().create(u"Longer"_s));
        const double before = balance().ledger(day("2025-08-01")).net;
        const int edits = window().session().document.undoStack().count();
        drag(onDay(kEda, day("2025-07-02")), onDay(kEda, day("2025-09-14")));
        QCOMPARE(assumedEnd(kEda), std::optional(day("2025-09-14")));
        QVERIFY(balance().ledger(day("2025-08-01")).net > before + 1);
        QCOMPARE(window().session().document.undoStack().count(), edits + 1);
        window().session().document.undoStack().undo();
        QCOMPARE(assumedEnd(kEda), std::optional<Day>());
        QCOMPARE(balance().ledger(day("2025-08-01")).net, before);
    }

    void theBalanceFollowsWhileItIsDraggedAndEscapeForgetsIt() {
        QVERIFY(scenario().create(u"Shorter"_s));
        const double before = balance().ledger(day("2025-06-25")).net;
        drag(onDay(kEda, day("2025-07-02")), onDay(kEda, day("2025-06-14")), false);
        QVERIFY(scenario().isDraft());
        QVERIFY(balance().ledger(day("2025-06-25")).net < before - 1);
        QTest::keyClick(&timeline(), Qt::Key_Escape);
        QVERIFY(!scenario().isDraft());
        QCOMPARE(balance().ledger(day("2025-06-25")).net, before);
        QCOMPARE(assumedEnd(kEda), std::optional<Day>());
        QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, onDay(kEda, day("2025-06-14")));
        QCOMPARE(assumedEnd(kEda), std::optional<Day>());
    }

    void draggedBackToItsOwnEndNothingIsAssumed() {
        QVERIFY(scenario().create(u"There and back"_s));
        drag(onDay(kEda, day("2025-07-02")), onDay(kEda, day("2025-09-14")));
        QVERIFY(assumedEnd(kEda));
        drag(onDay(kEda, day("2025-09-14")), onDay(kEda, day("2025-07-02")));
        QVERIFY(scenario().scenario());
        QVERIFY(scenario().scenario()->changes.empty());
    }

    void anEndIsDrawnToTheStartsAndEndsNearby() {
        QVERIFY(scenario().create(u"On the day"_s));
        const EventColumns& columns = document().columns();
        // Any mark in view that begins where nothing else is near.
        std::optional<Day> start;
        for (const PlacedEvent& placed : timeline().layout().events) {
            const Day begun = columns.start[static_cast<std::size_t>(placed.event)];
            if (begun > day("2025-07-20") && begun < day("2025-09-10")) {
                start = begun;
            }
        }
        QVERIFY(start);
        const QPoint near = onDay(kEda, *start) + QPoint(3, 0);
        drag(onDay(kEda, day("2025-07-02")), near);
        const auto end = assumedEnd(kEda);
        QVERIFY(end);
        const double x = timeline().layout().scale.xOf(*end);
        const bool isAnEdge = std::ranges::any_of(timeline().layout().events, [&](const PlacedEvent& placed) {
            const auto at = static_cast<std::size_t>(placed.event);
            return columns.start[at] == *end || columns.end[at] == *end;
        });
        QVERIFY2(isAnEdge, qPrintable(isoFromDay(*end)));
        QVERIFY(std::abs(x - near.x()) <= 6);
    }

    void anEndStaysBehindItsStart() {
        QVERIFY(scenario().create(u"Gone"_s));
        drag(onDay(kEda, day("2025-07-02")), onDay(kEda, day("2025-04-05")));
        QCOMPARE(assumedEnd(kEda), std::optional(day("2025-05-24")));
        QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.join(u'\n')));
    }

    void anOpenEndIsDraggedFromTheLastDayOfTheData() {
        show(kChips, "2022-01-01", "2026-09-01");
        QVERIFY(scenario().create(u"Chips freed"_s));
        const Day horizon = document().horizon();
        // With Alt held, which keeps it from being drawn to the end of another.
        drag(onDay(kChips, horizon + 1), onDay(kChips, day("2025-01-10")), true, Qt::AltModifier);
        const auto end = assumedEnd(kChips);
        QVERIFY(end);
        QVERIFY(std::abs(*end - day("2025-01-10")) <= 2);
        const auto& lives = balance().scenario()->lives();
        QVERIFY(std::ranges::any_of(lives, [&](const AssumedLife& life) {
            return life.event == indexOf(kChips) && life.end == *end && !life.isDropped;
        }));
    }

    void theMenuDropsAnEventAndShowsWhatFollows() {
        QMenu* menu = openMenu(timeline().rectOf(indexOf(kEda)).center().toPoint());
        QVERIFY(menu != nullptr);
        menu->findChild<QAction*>(u"assume.never"_s)->trigger();
        QVERIFY(scenario().scenario());
        QCOMPARE(scenario().scenario()->changes.front().action, ScenarioAction::Drop);
        QVERIFY(balance().scenario()->lives().front().isDropped);
        QTRY_VERIFY(window().panels().toggleAction(u"scenarios"_s)->isChecked());
    }

    void theMenuEndsAnEventOnTheDayOfTheCursor() {
        window().session().window.setCursor(day("2025-06-10"));
        QMenu* menu = openMenu(timeline().rectOf(indexOf(kEda)).center().toPoint());
        QVERIFY(menu != nullptr);
        auto* end = menu->findChild<QAction*>(u"assume.end"_s);
        QVERIFY(end != nullptr);
        end->trigger();
        QCOMPARE(assumedEnd(kEda), std::optional(day("2025-06-10")));
    }

    void whatHasNoEndCannotStayInForceEvenLonger() {
        show(kChips, "2022-01-01", "2026-09-01");
        QMenu* menu = openMenu(timeline().rectOf(indexOf(kChips)).center().toPoint());
        QVERIFY(menu != nullptr);
        QVERIFY(menu->findChild<QAction*>(u"assume.stays"_s) == nullptr);
        QVERIFY(menu->findChild<QAction*>(u"assume.never"_s) != nullptr);
    }

    void whatIsAssumedIsPaintedOverTheBar() {
        const QRect bar = timeline().rectOf(indexOf(kEda)).toRect();
        const auto picture = [&] { return timeline().grab(bar).toImage(); };
        window().session().selection.select(kNoEvent);
        QVERIFY(scenario().create(u"Without"_s));
        QTest::qWait(50);
        const QImage before = picture();
        ScenarioChange drop;
        drop.event = kEda;
        QVERIFY(scenario().add(drop));
        QTRY_VERIFY(picture() != before);
        QVERIFY(scenario().choose({}));
        QTRY_COMPARE(picture(), before);
    }

    void theChartSaysUnderWhichScenarioItIs() {
        QVERIFY(!window().chart().accessibleDescription().contains(u"scenario"_s));
        QVERIFY(scenario().create(u"Nothing new"_s));
        QVERIFY(window().chart().accessibleDescription().contains(u"Nothing new"_s));
        QTRY_VERIFY(window().chart().keyTexts().contains(u"The record as it is"_s));
    }

    void theBalanceMenuHasWhatTheChartCanBeAskedFor() {
        window().session().window.setCursor(day("2025-06-10"));
        QMenu* menu = nullptr;
        for (QAction* top : window().menuBar()->actions()) {
            if (top->menu()->actions().contains(window().actions().action(u"view.lens.legal"_s))) {
                menu = top->menu();
            }
        }
        QVERIFY(menu != nullptr);
        for (int opened = 0; opened < 2; ++opened) {
            menu->popup({100, 100});
            const auto named = [](const QList<QAction*>& actions, const QString& name) {
                return std::ranges::count_if(
                    actions, [&](const QAction* action) { return action->objectName() == name; });
            };
            QCOMPARE(named(menu->actions(), u"measureFromDay"_s), 1);
            QVERIFY(menu->findChild<QMenu*>(u"compareMenu"_s) != nullptr);
            QCOMPARE(menu->findChildren<QMenu*>(u"correlateMenu"_s).size(), 1);
            if (opened == 1) {
                menu->findChild<QAction*>(u"measureFromDay"_s)->trigger();
            }
            menu->close();
        }
        QCOMPARE(window().session().window.baseline(), std::optional(day("2025-06-10")));
    }
};

FULCRUM_WINDOW_TEST(TestAssumptions)
#include "test_assumptions.moc"

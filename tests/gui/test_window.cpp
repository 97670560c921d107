// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDropEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "tests/support/iso_day.h"
#include "tests/support/sample_ids.h"
#include "widgets/browse/event_details.h"
#include "widgets/figure/figure_dialog.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// The window on the real sample, driven by real mouse and key events.
class TestWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    TimelineView& timeline() const { return window().timeline(); }
    EventDetails& details() const { return window().panels().panel<EventDetails>(u"details"_s); }
    LeverageChart& chart() const { return window().chart(); }

    void trigger(const QString& id) const {
        QAction* action = window().actions().action(id);
        QVERIFY2(action->isEnabled(), qPrintable(id));
        action->trigger();
    }

    static void wheel(QWidget& widget, const QPoint& at, int notches, Qt::KeyboardModifiers modifiers = {}) {
        QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&widget, &event);
    }

    static void drag(QWidget& widget, const QPoint& from, const QPoint& to) {
        QTest::mousePress(&widget, Qt::LeftButton, {}, from);
        QTest::mouseMove(&widget, (from + to) / 2);
        QTest::mouseMove(&widget, to);
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
    }

    DayRange shown() const { return timeline().timeScale().range; }

    EventIndex indexOf(const QString& id) const {
        const Document& document = m_composition->document();
        return document.columns().indexOf(*document.keyOf(id));
    }

    /// Brings spring and summer of 2025 into view and waits until an event can be clicked.
    void showSpring2025() {
        m_composition->timeWindow().setRange({double(day("2025-04-01")), double(day("2025-08-01"))});
        QTRY_VERIFY(timeline().layout().scale.range.from == day("2025-04-01"));
    }

private slots:
    void theStatusBarLeavesOutWhatMattersLeastWhereItIsNarrow() {
        auto* left = window().findChild<QLabel*>(u"windowStatus"_s);
        auto* right = window().findChild<QLabel*>(u"cursorStatus"_s);
        window().resize(1900, 900);
        QTRY_VERIFY2(right->text().endsWith(u"sample"_s), qPrintable(right->text()));
        QVERIFY(right->toolTip().isEmpty());
        QVERIFY(m_composition->filter().setQuery(u"tariff"_s).empty());
        for (const int width : {1280, 1000}) {
            window().resize(width, 720);
            QTRY_COMPARE(window().width(), width);
            QTRY_VERIFY2(!right->text().contains(u"sample"_s), qPrintable(right->text()));
            QVERIFY(right->text().contains(u"ahead by"_s));
            QVERIFY2(right->toolTip().endsWith(u"sample"_s), qPrintable(right->toolTip()));
            // Nothing is clipped, and both have room.
            for (const QLabel* label : {left, right}) {
                QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
                QTRY_VERIFY(label->mapTo(&window(), QPoint(label->width(), 0)).x() <= width);
            }
            QTRY_VERIFY(left->geometry().right() < right->geometry().left());
        }
    }

    void init() {
        m_dialogs = {};
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        const auto opened = m_composition->openSample();
        QVERIFY(opened);
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY(!timeline().layout().lanes.empty());
    }

    void opensOnTheWholeRecord() {
        QCOMPARE(m_composition->document().columns().size(), 443);
        QCOMPARE(timeline().layout().visible, 443);
        QVERIFY(shown().from < day("2017-04-06"));
        QVERIFY(shown().to > day("2026-06-22"));
        QVERIFY(window().windowTitle().contains(u"United States and China"));
    }

    void everyEventHasAMarkOrIsCounted() {
        int hidden = 0;
        for (const LaneBox& box : timeline().layout().lanes) {
            hidden += box.crowdedOut;
        }
        QCOMPARE(int(timeline().layout().events.size()) + hidden, 443);
    }

    void theSameDayStandsAtTheSamePixelInBothViews() {
        QCOMPARE(timeline().width(), chart().width());
        QCOMPARE(timeline().timeScale().xOf(20000), chart().timeScale().xOf(20000));
        QCOMPARE(double(chart().axisRect()->left()), chart().timeScale().left);
        QVERIFY(std::abs(chart().xAxis->coordToPixel(20000) - chart().timeScale().xOf(20000)) <= 1);
    }

    void theWheelZoomsAtThePointer() {
        const QPoint at(700, 200);
        const double before = timeline().timeScale().dayAt(at.x());
        wheel(timeline(), at, 3);
        QVERIFY(shown().length() < 3400 * 0.6);
        QVERIFY(std::abs(timeline().timeScale().dayAt(at.x()) - before) < 1e-6);
        wheel(timeline(), at, -3);
        QVERIFY(std::abs(shown().length() - m_composition->timeWindow().extent().length()) < 1e-6);
    }

    void shiftAndWheelPans() {
        const DayRange before = shown();
        wheel(chart(), {700, 100}, 1, Qt::ShiftModifier);
        QCOMPARE(shown().length(), before.length());
        QVERIFY(shown().from < before.from);
    }

    void aDragPansAndSelectsNothing() {
        showSpring2025();
        const DayRange before = shown();
        drag(timeline(), {900, 300}, {700, 300});
        QVERIFY(std::abs(shown().length() - before.length()) < 1e-6);
        QVERIFY(std::abs((shown().from - before.from) * timeline().timeScale().pixelsPerDay() - 200) < 1);
        QCOMPARE(m_composition->selection().selected(), kNoEvent);
    }

    void aClickSelectsAndTheDetailsTellIt() {
        showSpring2025();
        const EventIndex h20 = indexOf(kLicence);
        QTRY_VERIFY(!timeline().rectOf(h20).isNull());
        QTest::mouseClick(&timeline(), Qt::LeftButton, {}, timeline().rectOf(h20).center().toPoint());
        QCOMPARE(m_composition->selection().selected(), *m_composition->document().keyOf(kLicence));
        const QString text = details().toPlainText();
        QVERIFY2(text.contains(u"H20 needs a licence: sales of Nvidia's and AMD's China chips stop"),
                 qPrintable(text));
        QVERIFY(text.contains(u"What came of it"));
        QVERIFY(text.contains(u"lost sales: 15 billion US dollars"));
        QVERIFY(text.contains(u"Tom's Hardware"));
    }

    void aClickBesideDeselects() {
        showSpring2025();
        m_composition->selection().select(*m_composition->document().keyOf(kLicence));
        QTest::mouseClick(&timeline(), Qt::LeftButton, {}, {60, 10});
        QCOMPARE(m_composition->selection().selected(), kNoEvent);
        QVERIFY(details().toPlainText().contains(u"How to read it"));
    }

    void pointingAtTheChartLightsUpWhatWasInForce() {
        showSpring2025();
        const double x = chart().timeScale().xOf(day("2025-06-10") + 0.5);
        QTest::mouseMove(&chart(), QPoint(int(x), 100));
        QCOMPARE(m_composition->selection().litDay(), std::optional(day("2025-06-10")));
        QCOMPARE(m_composition->timeWindow().cursor(), std::optional(day("2025-06-10")));
        QVERIFY(chart().readOut().join(u'|').contains(u"China ahead by"));
        QVERIFY(window().statusBar()->findChild<QLabel*>(u"cursorStatus"_s)->text().contains(u"10 Jun 2025"));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&chart(), &leave);
        QVERIFY(!m_composition->selection().litDay());
    }

    void pointingAtTheTimelineMovesTheCursorOfTheChart() {
        showSpring2025();
        const double x = timeline().timeScale().xOf(day("2025-05-14") + 0.5);
        QTest::mouseMove(&timeline(), QPoint(int(x), 200));
        QCOMPARE(chart().readOut().value(0), u"14 May 2025"_s);
    }

    void arrowsWalkTheEventsInTime() {
        showSpring2025();
        timeline().setFocus();
        QTest::keyClick(&timeline(), Qt::Key_Right);
        const EventIndex first =
            m_composition->document().columns().indexOf(m_composition->selection().selected());
        QVERIFY(first != kNoIndex);
        QTest::keyClick(&timeline(), Qt::Key_Right);
        const EventIndex second =
            m_composition->document().columns().indexOf(m_composition->selection().selected());
        QVERIFY(second > first);
        QTest::keyClick(&timeline(), Qt::Key_Left);
        QCOMPARE(m_composition->document().columns().indexOf(m_composition->selection().selected()), first);
        QTest::keyClick(&timeline(), Qt::Key_Escape);
        QCOMPARE(m_composition->selection().selected(), kNoEvent);
    }

    void fitShowsEverythingAgain() {
        showSpring2025();
        QTest::keyClick(&timeline(), Qt::Key_F);
        // On the way there in steps, unless the desktop asks for less motion.
        QTRY_COMPARE(m_composition->timeWindow().range(), m_composition->timeWindow().extent());
    }

    void theBrushMovesTheWindow() {
        showSpring2025();
        auto* overview = window().findChild<OverviewStrip*>();
        const QRectF brush = overview->brushRect();
        const DayRange before = shown();
        drag(*overview, brush.center().toPoint(), brush.center().toPoint() - QPoint(120, 0));
        QVERIFY(std::abs(shown().length() - before.length()) < 1e-6);
        QVERIFY(shown().from < before.from - 300);
    }

    void followingALinkSelectsTheOtherEvent() {
        const EventKey other = *m_composition->document().keyOf(u"us-2022-10-07-chip-controls"_s);
        emit details().anchorClicked(QUrl(u"event:us-2022-10-07-chip-controls"_s));
        QCOMPARE(m_composition->selection().selected(), other);
    }

    void onlyWebAddressesLeaveTheProgram() {
        emit details().anchorClicked(QUrl(u"https://example.org/a"_s));
        emit details().anchorClicked(QUrl(u"file:///etc/passwd"_s));
        emit details().anchorClicked(QUrl(u"javascript:alert(1)"_s));
        QCOMPARE(m_dialogs.addresses, QList<QUrl>{QUrl(u"https://example.org/a"_s)});
    }

    void exportWritesWhatIsShown() {
        showSpring2025();
        const auto exportFigure = [this] {
            trigger(u"file.figure"_s);
            auto* dialog = window().findChild<FigureDialog*>();
            QVERIFY(dialog != nullptr);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                              Qt::LeftButton);
        };
        for (const QString& ending : QStringList{u"png"_s, u"svg"_s, u"pdf"_s}) {
            m_dialogs.nextFigure = m_folder.filePath(u"spring."_s + ending);
            exportFigure();
            QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.join(u'\n')));
            QVERIFY(QFileInfo(m_dialogs.nextFigure).size() > 10'000);
            QTRY_VERIFY(!window().findChild<FigureDialog*>());
        }
        m_dialogs.nextFigure = m_folder.filePath(u"no such folder/figure.png"_s);
        exportFigure();
        QCOMPARE(m_dialogs.errors.size(), 1);
    }

    void aFileThatIsNoProjectIsRefusedInWordsAndTheWindowStays() {
        const QString path = m_folder.filePath(u"notes.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a project");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({500, 500}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(500, 500), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        MainWindow* before = &window();
        QApplication::sendEvent(before, &drop);
        QTRY_COMPARE(m_dialogs.errors.size(), 1);
        QVERIFY2(m_dialogs.errors.front().contains(u"notes.txt"), qPrintable(m_dialogs.errors.front()));
        QCOMPARE(&window(), before);
    }

    void everyActionIsCompleteAndReachable() {
        QSet<QAction*> inMenus;
        for (QAction* menu : window().menuBar()->actions()) {
            QVERIFY(!menu->text().isEmpty());
            for (QAction* action : menu->menu()->actions()) {
                inMenus.insert(action);
                if (action->menu() != nullptr) {
                    const QList<QAction*> below = action->menu()->actions();
                    inMenus.unite({below.begin(), below.end()});
                }
            }
        }
        QStringList keys;
        for (const ActionSpec& spec : window().actions().all()) {
            QAction* action = window().actions().action(spec.id);
            QVERIFY2(!action->text().isEmpty() && !action->toolTip().isEmpty(), qPrintable(spec.id));
            QVERIFY2(!spec.icon.isEmpty() || spec.isCheckable, qPrintable(spec.id));
            QVERIFY2(inMenus.contains(action), qPrintable(spec.id));
            for (const QKeySequence& shortcut : spec.shortcuts) {
                QVERIFY2(!keys.contains(shortcut.toString()), qPrintable(shortcut.toString()));
                keys.append(shortcut.toString());
            }
        }
    }

    void whatTakesTheFocusHasAName() {
        int count = 0;
        for (const QWidget* widget : window().findChildren<QWidget*>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() &&
                !widget->objectName().startsWith(u"qt_")) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
                ++count;
            }
        }
        QVERIFY(count >= 4);
    }

    void themesSwitchLive() {
        trigger(u"view.theme.dark"_s);
        QVERIFY(timeline().theme().isDark && chart().theme().isDark);
        QVERIFY(QApplication::palette().color(QPalette::Base).lightnessF() < 0.3F);
        trigger(u"view.theme.light"_s);
        QVERIFY(!timeline().theme().isDark);
    }

    void smallWindowsScrollTheLanes() {
        window().resize(1280, 720);
        QTRY_VERIFY(timeline().height() < 420);
        auto* bar = timeline().findChild<QScrollBar*>(u"timelineScrollBar"_s);
        QTRY_VERIFY(timeline().contentHeight() <= timeline().height() || bar->maximum() > 0);
    }

    void helpTextsAreShown() {
        trigger(u"help.about"_s);
        QCOMPARE(m_dialogs.texts.size(), 1);
        QVERIFY(m_dialogs.texts.back().contains(u"not a probability"));
    }
};

FULCRUM_WINDOW_TEST(TestWindow)
#include "test_window.moc"

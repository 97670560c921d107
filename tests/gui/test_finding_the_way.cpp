// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "models/domain/event_status.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Measuring, going back and forward, and moves that glide or jump.
class TestFindingTheWay : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    TimelineView& timeline() const { return window().timeline(); }
    TimeWindow& times() const { return m_composition->timeWindow(); }

    static Day day(const char* iso) { return dayFromIso(QString::fromLatin1(iso)).value(); }
    void show(const char* from, const char* to) {
        times().setRange({double(day(from)), double(day(to))});
        QTRY_VERIFY(timeline().layout().scale.range == times().range());
    }
    void drag(QWidget& canvas, const QPoint& from, const QPoint& to) {
        QTest::mousePress(&canvas, Qt::LeftButton, Qt::ControlModifier, from);
        for (const QPoint& at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at), canvas.mapToGlobal(QPointF(at)), Qt::NoButton,
                             Qt::LeftButton, Qt::ControlModifier);
            QApplication::sendEvent(&canvas, &move);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::ControlModifier, to);
    }
    QPoint centreOf(const QString& id) const {
        const EventIndex event =
            m_composition->document().columns().indexOf(*m_composition->document().keyOf(id));
        return timeline().rectOf(event).center().toPoint();
    }
    QString status() const { return window().findChild<QLabel*>(u"windowStatus"_s)->text(); }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        QTRY_VERIFY(!timeline().layout().events.empty());
    }
    void cleanup() {
        m_composition.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void draggingWithCtrlMeasuresFromEdgeToEdge() {
        show("2025-03-15", "2025-08-15");
        const QString first = u"us-2025-04-09-h20-licence"_s;
        const QString second = u"us-2025-07-14-h20-approval"_s;
        m_composition->selection().select(*m_composition->document().keyOf(first));
        QCoreApplication::processEvents();
        const TimeScale scale = timeline().timeScale();
        const DayRange before = times().range();
        // Three pixels beside each.
        drag(timeline(), QPoint(int(scale.xOf(day("2025-04-09"))) + 3, centreOf(first).y()),
             QPoint(int(scale.xOf(day("2025-07-14"))) - 3, centreOf(first).y()));
        QCOMPARE(times().measured(), std::optional(MeasuredSpan{day("2025-04-09"), day("2025-07-14")}));
        QCOMPARE(times().range(), before);
        QVERIFY2(status().contains(u"96 days"), qPrintable(status()));
        QTest::keyClick(&timeline(), Qt::Key_Escape);
        QVERIFY(!times().measured());
        QVERIFY(!status().contains(u"96 days"));
    }

    void theChartMeasuresToo() {
        show("2025-03-15", "2025-08-15");
        const TimeScale scale = window().chart().timeScale();
        drag(window().chart(), QPoint(int(std::lround(scale.xOf(day("2025-06-30")))), 120),
             QPoint(int(std::lround(scale.xOf(day("2025-06-10")))), 120));
        QCOMPARE(times().measured(), std::optional(MeasuredSpan{day("2025-06-30"), day("2025-06-10")}));
        QVERIFY2(status().contains(u"20 days"), qPrintable(status()));
    }

    void aClickWithCtrlMeasuresToAnotherEvent() {
        show("2025-03-15", "2025-08-15");
        m_composition->selection().select(*m_composition->document().keyOf(u"us-2025-04-09-h20-licence"_s));
        QTRY_VERIFY(!centreOf(u"us-2025-07-14-h20-approval"_s).isNull());
        QTest::mouseClick(&timeline(), Qt::LeftButton, Qt::ControlModifier,
                          centreOf(u"us-2025-07-14-h20-approval"_s));
        QCOMPARE(times().measured(), std::optional(MeasuredSpan{day("2025-04-09"), day("2025-07-14")}));
        // The selection stays where it was measured from.
        QCOMPARE(m_composition->selection().selected(),
                 *m_composition->document().keyOf(u"us-2025-04-09-h20-licence"_s));
    }

    void theActionMeasuresFromTheSelectionToTheCursor() {
        QAction* measure = window().actions().action(u"view.measure"_s);
        m_composition->selection().select(*m_composition->document().keyOf(u"us-2025-04-09-h20-licence"_s));
        times().setCursor(day("2025-04-19"));
        measure->trigger();
        QCOMPARE(times().measured(), std::optional(MeasuredSpan{day("2025-04-09"), day("2025-04-19")}));
        QVERIFY(measure->isChecked());
        measure->trigger();
        QVERIFY(!times().measured());
    }

    void backAndForwardLeadThroughWhatWasSeen() {
        m_composition->history().setRestTime(0);
        QAction* back = window().actions().action(u"go.back"_s);
        QAction* forward = window().actions().action(u"go.forward"_s);
        QVERIFY(!back->isEnabled() && !forward->isEnabled());
        const DayRange all = times().range();
        show("2025-03-15", "2025-08-15");
        const DayRange spring = times().range();
        QTRY_VERIFY(back->isEnabled());
        QTest::keyClick(&timeline(), Qt::Key_BracketLeft);
        QTRY_COMPARE(times().range(), all);
        QVERIFY(!back->isEnabled() && forward->isEnabled());
        QTest::keyClick(&timeline(), Qt::Key_BracketRight);
        QTRY_COMPARE(times().range(), spring);
        // The buttons of a mouse do the same.
        QTest::mouseClick(&timeline(), Qt::BackButton, {}, QPoint(600, 100));
        QTRY_COMPARE(times().range(), all);
        QTest::mouseClick(&timeline(), Qt::ForwardButton, {}, QPoint(600, 100));
        QTRY_COMPARE(times().range(), spring);
    }

    void movesJumpWhereTheyAreNotWanted() {
        QAction* animate = window().actions().action(u"view.animate"_s);
        if (animate->isChecked()) {
            animate->trigger();
        }
        QCOMPARE(times().moveDuration(), 0);
        show("2025-03-15", "2025-08-15");
        QTest::keyClick(&timeline(), Qt::Key_F);
        QCOMPARE(times().range(), times().extent());
        QCOMPARE(m_settings->value(settings::kAnimatesMoves), false);
    }

    void asOfTheCursorShowsWhatStoodThatDay() {
        QAction* asOf = window().actions().action(u"view.asOf"_s);
        times().setCursor(day("2025-06-01"));
        asOf->trigger();
        QVERIFY(asOf->isChecked());
        const Document& document = m_composition->document();
        const LevelProfiles& levels = m_composition->balance().levels();
        const auto stood = [&](const char* when) {
            EventSet set(document.columns().size());
            for (EventIndex event = 0; event < set.size(); ++event) {
                switch (statusOn(document.columns(), levels, event, day(when))) {
                    case EventStatus::InForce:
                    case EventStatus::Eased:
                    case EventStatus::Suspended:
                    case EventStatus::Threatened:
                        set.insert(event);
                        break;
                    default:
                        break;
                }
            }
            return set;
        };
        const ActiveFilter& filter = window().session().filter;
        QVERIFY(*filter.matches() == stood("2025-06-01"));
        // The cursor takes it along.
        times().setCursor(day("2019-06-01"));
        QTRY_VERIFY(*filter.matches() == stood("2019-06-01"));
        asOf->trigger();
        QVERIFY(!asOf->isChecked());
        QCOMPARE(filter.hiddenCount(), 0);
    }

    void tabbingLeadsThroughTheSameWidgetsBothWays() {
        for (const QString& id : {u"table"_s, u"filters"_s, u"stories"_s}) {
            window().panels().show(id);
        }
        window().activateWindow();
        timeline().setFocus();
        const auto walk = [&](Qt::Key key) {
            QSet<QWidget*> met;
            QWidget* const start = QApplication::focusWidget();
            for (int i = 0; i < 500; ++i) {
                QWidget* const focused = QApplication::focusWidget();
                met.insert(focused);
                QTest::keyClick(focused, key);
                if (QApplication::focusWidget() == start) {
                    return met;
                }
            }
            return QSet<QWidget*>();
        };
        const QSet<QWidget*> onward = walk(Qt::Key_Tab);
        QVERIFY(onward.size() > 8);
        const QSet<QWidget*> back = walk(Qt::Key_Backtab);
        // Sets of widgets are too long to be printed whole.
        for (const QWidget* missed : (onward | back) - (onward & back)) {
            QVERIFY2(false,
                     qPrintable(u"%1 %2 is met one way only"_s.arg(
                         QString::fromLatin1(missed->metaObject()->className()), missed->objectName())));
        }
        for (const QWidget* widget : onward) {
            QVERIFY2(widget->isVisible(), widget->metaObject()->className());
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(
                told != nullptr && !told->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }

    void theWheelLandsWhereItBegan() {
        show("2016-09-20", "2026-09-20");
        const DayRange before = times().range();
        const QPointF at(700, 100);
        const auto turn = [&](int notch) {
            QWheelEvent wheel(at, timeline().mapToGlobal(at), {}, {0, notch}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&timeline(), &wheel);
        };
        int notches = 0;
        for (; times().range().length() > 1; ++notches) {
            turn(120);
        }
        for (; notches > 0; --notches) {
            turn(-120);
        }
        QCOMPARE(times().range().from, before.from);
        QCOMPARE(times().range().to, before.to);
    }
};

FULCRUM_WINDOW_TEST(TestFindingTheWay)
#include "test_finding_the_way.moc"

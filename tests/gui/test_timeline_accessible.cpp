// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// The timeline of the sample as an assistive program finds it.
class TestTimelineAccessible : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    TimelineView& timeline() const { return m_composition->window()->timeline(); }
    QAccessibleInterface* accessible() const { return QAccessible::queryAccessibleInterface(&timeline()); }
    int laneCount() const { return int(timeline().layout().lanes.size()); }
    QAccessibleInterface* childNamed(const QString& name) const {
        for (int i = 0; i < accessible()->childCount(); ++i) {
            if (accessible()->child(i)->text(QAccessible::Name) == name) {
                return accessible()->child(i);
            }
        }
        return nullptr;
    }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        m_composition->timeWindow().setRange(
            {double(*dayFromIso(u"2025-03-15"_s)), double(*dayFromIso(u"2025-08-15"_s))});
        QTRY_VERIFY(timeline().layout().scale.range == m_composition->timeWindow().range());
        QVERIFY(!timeline().layout().events.empty());
    }
    void cleanup() {
        m_composition.reset();
        m_settings.reset();
    }

    void lanesAndMarksHaveNamesAndPlaces() {
        QCOMPARE(accessible()->childCount(), laneCount() + int(timeline().layout().events.size()));
        const QRect window = accessible()->rect();
        for (int i = 0; i < accessible()->childCount(); ++i) {
            QAccessibleInterface* child = accessible()->child(i);
            QVERIFY(child != nullptr && child->isValid());
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QVERIFY(!child->text(QAccessible::Description).isEmpty());
            QCOMPARE(child->role(), i < laneCount() ? QAccessible::Grouping : QAccessible::ListItem);
            QVERIFY(window.intersects(child->rect()));
            QCOMPARE(child->parent(), accessible());
            QCOMPARE(accessible()->indexOfChild(child), i);
        }
    }

    void aMarkIsToldInWords() {
        QAccessibleInterface* event = childNamed(u"Liberation Day: 10%, then 34"_s);
        QVERIFY(event != nullptr);
        const QString words = event->text(QAccessible::Description);
        for (const QString& part :
             {u"United States"_s, u"Tariffs"_s, u"Apr 2025"_s, u"severity"_s, u"answered by"_s}) {
            QVERIFY2(words.contains(part), qPrintable(words));
        }
    }

    void marksComeInTheOrderOfTime() {
        Day before = kFirstDay;
        const Document& document = m_composition->document();
        for (int i = laneCount(); i < accessible()->childCount(); ++i) {
            QAccessibleInterface* child = accessible()->child(i);
            child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            const EventIndex event = document.columns().indexOf(m_composition->selection().selected());
            const Day start = document.columns().start[std::size_t(event)];
            QVERIFY(start >= before);
            before = start;
            QVERIFY(child->state().selected);
        }
    }

    void aMarkIsFoundWhereItLies() {
        QAccessibleInterface* event = childNamed(u"Geneva truce, 90 days"_s);
        QVERIFY(event != nullptr);
        const QPoint middle = event->rect().center();
        QCOMPARE(accessible()->childAt(middle.x(), middle.y()), event);
    }

    void whatLeavesTheViewHasNoPlaceAndNothingDangles() {
        QAccessibleInterface* event = childNamed(u"Geneva truce, 90 days"_s);
        m_composition->timeWindow().setRange(
            {double(*dayFromIso(u"2018-01-01"_s)), double(*dayFromIso(u"2018-12-31"_s))});
        QTRY_VERIFY(timeline().layout().scale.range == m_composition->timeWindow().range());
        QVERIFY(event->rect().isNull());
        QVERIFY(event->state().offscreen);
        QVERIFY(childNamed(u"Geneva truce, 90 days"_s) == nullptr);
    }
};

FULCRUM_WINDOW_TEST(TestTimelineAccessible)
#include "test_timeline_accessible.moc"

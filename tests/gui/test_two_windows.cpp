// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QMenuBar>

#include "models/document/project_lock.h"
#include "tests/gui/working_copy.h"
#include "tests/support/sample_ids.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// Two windows on one file: one edits, the other says why it does not and follows.
class TestTwoWindows : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;
    ScriptedDialogs m_otherDialogs;
    std::unique_ptr<Settings> m_otherSettings;
    std::unique_ptr<Composition> m_other;

    Document& otherDocument() const { return m_other->document(); }
    void openOther() {
        m_otherDialogs = ScriptedDialogs();
        m_otherSettings = std::make_unique<Settings>(m_copy.file(u"other.ini"_s));
        m_other = std::make_unique<Composition>(*m_otherSettings, m_otherDialogs);
        QVERIFY(m_other->openProject(m_copy.path()));
    }
    void retitle(const QString& title) {
        const Event before = m_copy.event(kLicence);
        Event after = before;
        after.title = title;
        QVERIFY(m_copy.document().apply({u"Retitle"_s, {{Record(before), Record(after)}}}));
    }

private slots:
    void init() { m_copy.open(); }
    void cleanup() {
        m_other.reset();
        m_copy.close();
    }

    void theSecondReadsOnlyAndSaysWhy() {
        QVERIFY(!m_copy.document().isReadOnly());
        openOther();
        QVERIFY(otherDocument().isReadOnly());
        m_other->window()->actions().action(u"edit.newEvent"_s)->trigger();
        QCOMPARE(m_otherDialogs.errors.size(), 1);
        QVERIFY2(m_otherDialogs.errors[0].contains(u"Another window"_s),
                 qPrintable(m_otherDialogs.errors[0]));
    }

    void theSecondFollowsWhatTheFirstChanges() {
        openOther();
        m_other->selection().select(*otherDocument().keyOf(kLicence));
        m_other->timeWindow().setRange(
            {double(*dayFromIso(u"2025-03-01"_s)), double(*dayFromIso(u"2025-08-01"_s))});
        retitle(u"Followed"_s);
        QTRY_COMPARE(otherDocument().event(*otherDocument().keyOf(kLicence))->title, u"Followed"_s);
        QTRY_COMPARE(otherDocument()
                         .caption(otherDocument().columns().indexOf(*otherDocument().keyOf(kLicence)))
                         .title,
                     u"Followed"_s);
        QVERIFY(otherDocument().isReadOnly());
        QCOMPARE(m_other->selection().selected(), *otherDocument().keyOf(kLicence));
        QCOMPARE(m_other->timeWindow().range().from, double(*dayFromIso(u"2025-03-01"_s)));
    }

    void whoOpensItAnewGoesOnEditing() {
        QVERIFY(m_copy.composition().openProject(m_copy.path()));
        QVERIFY(!m_copy.document().isReadOnly());
        QVERIFY(ProjectLock::isTaken(m_copy.path()));
        QVERIFY(!m_copy.composition().openProject(m_copy.file(u"no such file"_s)));
        QVERIFY(ProjectLock::isTaken(m_copy.path()));
    }

    void theMarkGoesWithTheWindow() {
        const QString path = m_copy.path();
        QVERIFY(ProjectLock::isTaken(path));
        m_copy.close();
        QVERIFY(!ProjectLock::isTaken(path));
        m_copy.open();
    }

    void theMenuRemembersWhatWasOpen() {
        const QString path = m_copy.path();
        QVERIFY(m_copy.composition().openSample());
        auto* recent = m_copy.window().findChild<QMenu*>(u"recentProjects"_s);
        emit qobject_cast<QMenu*>(recent->parent())->aboutToShow();
        QCOMPARE(recent->actions().size(), 1);
        QCOMPARE(recent->actions().front()->data().toString(), path);
        recent->actions().front()->trigger();
        QTRY_COMPARE(m_copy.document().path(), path);
    }
};

FULCRUM_WINDOW_TEST(TestTwoWindows)
#include "test_two_windows.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/annotate/event_editor.h"
#include "widgets/exchange/import_dialog.h"
#include "widgets/main_window/new_project_dialog.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Beginning a project from the window: with the sample, with nothing, with a table.
class TestNewProjectDialog : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    static NewProjectDialog* dialog() {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<NewProjectDialog*>(widget); found && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void ask() {
        window().actions().action(u"file.new"_s)->trigger();
        QVERIFY(dialog() != nullptr && QTest::qWaitForWindowExposed(dialog()));
    }
    static void choose(const QString& name) {
        auto* choice = dialog()->findChild<QRadioButton*>(name);
        QVERIFY(choice != nullptr);
        QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(8, choice->height() / 2));
        QVERIFY(choice->isChecked());
    }
    static QPushButton& beginButton() {
        return *dialog()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    static void write(const QString& name, const QString& text) {
        auto* line = dialog()->findChild<QLineEdit*>(name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

private slots:
    void init() {
        m_dialogs = {};
        m_settings = std::make_unique<Settings>(file(u"settings.ini"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanup() { m_composition.reset(); }

    void anEmptyProjectHasItsSidesAndTakesAnEvent() {
        m_dialogs.nextCopy = file(u"wages.fulcrum"_s);
        ask();
        QVERIFY(!dialog()->findChild<QLineEdit*>(u"newSideA"_s)->isEnabled());
        choose(u"beginEmpty"_s);
        write(u"newSideA"_s, u"Union"_s);
        write(u"newSideB"_s, u"Employers"_s);
        write(u"newTracks"_s, u"Pay, Hours"_s);
        QTest::mouseClick(&beginButton(), Qt::LeftButton);
        QTRY_COMPARE(m_composition->document().path(), m_dialogs.nextCopy);
        QVERIFY(dialog() == nullptr);
        const Document& document = m_composition->document();
        QCOMPARE(document.project().title, u"wages"_s);
        QCOMPARE(document.parties().size(), std::size_t(2));
        QCOMPARE(document.parties()[1].name, u"Employers"_s);
        QCOMPARE(document.tracks().size(), std::size_t(2));
        // It shows the present, and what is written first lies in it.
        const Day today = *dayFromIso(QDate::currentDate().toString(Qt::ISODate));
        const DayRange range = m_composition->timeWindow().range();
        QVERIFY(range.from < today && today < range.to);
        window().actions().action(u"edit.newEvent"_s)->trigger();
        auto* editor = window().findChild<EventEditor*>();
        QVERIFY(editor != nullptr);
        editor->close();
        QVERIFY(m_dialogs.errors.isEmpty());
    }

    void theRecordGetsLongerWithItsEvents() {
        m_dialogs.nextCopy = file(u"long.fulcrum"_s);
        ask();
        choose(u"beginEmpty"_s);
        QTest::mouseClick(&beginButton(), Qt::LeftButton);
        QTRY_COMPARE(m_composition->document().path(), m_dialogs.nextCopy);
        Document& document = m_composition->document();
        Event event;
        event.id = u"first"_s;
        event.title = u"First"_s;
        event.span.start = *dayFromIso(u"1995-03-01"_s);
        event.kind = Kind::Statement;
        event.severity = 1;
        event.actor = document.parties().front().id;
        event.track = document.tracks().front().id;
        QVERIFY(document.apply({u"Add"_s, {{std::nullopt, Record(event)}}}));
        QVERIFY(m_composition->timeWindow().extent().from < event.span.start);
    }

    void withoutTwoDifferentSidesItDoesNotBegin() {
        ask();
        QVERIFY(beginButton().isEnabled());
        choose(u"beginEmpty"_s);
        QVERIFY(beginButton().isEnabled());
        write(u"newSideB"_s, u"side a"_s);
        QVERIFY(!beginButton().isEnabled());
        write(u"newSideB"_s, u"Other"_s);
        QVERIFY(beginButton().isEnabled());
        // Whoever cannot name a file has changed their mind, and is asked again.
        QTest::mouseClick(&beginButton(), Qt::LeftButton);
        QVERIFY(dialog() != nullptr);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY(m_composition->document().path().isEmpty());
    }

    void aTableBecomesAProject() {
        QFile table(file(u"strike.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Date,Title,Actor\n2024-01-05,Ballot,Union\n2024-02-01,Lockout,Employers\n");
        table.close();
        m_dialogs.nextImport = {{table.fileName()}, {}};
        m_dialogs.nextCopy = file(u"strike.fulcrum"_s);
        ask();
        choose(u"beginSpreadsheet"_s);
        write(u"newSideA"_s, u"Union"_s);
        write(u"newSideB"_s, u"Employers"_s);
        QTest::mouseClick(&beginButton(), Qt::LeftButton);
        QTRY_COMPARE(m_composition->document().path(), m_dialogs.nextCopy);
        QTRY_VERIFY(window().findChild<ImportDialog*>() != nullptr);
        auto* import = window().findChild<ImportDialog*>();
        auto* ok = import->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_COMPARE(m_composition->document().columns().size(), 2);
        // The sides of the table are those that were named.
        QCOMPARE(m_composition->document().parties().size(), std::size_t(2));
        QVERIFY(m_dialogs.errors.isEmpty());
    }

    void theSampleCanBeChosen() {
        m_dialogs.nextCopy = file(u"other.fulcrum"_s);
        ask();
        choose(u"beginEmpty"_s);
        QTest::mouseClick(&beginButton(), Qt::LeftButton);
        QTRY_COMPARE(m_composition->document().path(), m_dialogs.nextCopy);
        ask();
        QTest::mouseClick(&beginButton(), Qt::LeftButton);
        QTRY_VERIFY(m_composition->document().path().isEmpty());
        QVERIFY(m_composition->document().columns().size() > 400);
    }

    void whatCannotBeWrittenIsToldAndAskedAgain() {
        m_dialogs.nextCopy = file(u"none/there.fulcrum"_s);
        ask();
        choose(u"beginEmpty"_s);
        QTest::mouseClick(&beginButton(), Qt::LeftButton);
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(dialog() != nullptr);
        dialog()->close();
    }

    void whereNothingIsOpenItIsAsked() {
        QVERIFY(m_composition->document().copyTo(file(u"large.fulcrum"_s)));
        Composition other(*m_settings, m_dialogs);
        other.setLargeFrom(0);
        QVERIFY(other.openProject(file(u"large.fulcrum"_s)));
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* cancel = widget->findChild<QPushButton*>(u"cancelOpening"_s)) {
                QTest::mouseClick(cancel, Qt::LeftButton);
                break;
            }
        }
        QVERIFY(dialog() != nullptr);
        QVERIFY(other.window() == nullptr);
        QTest::mouseClick(&beginButton(), Qt::LeftButton);
        QTRY_VERIFY(other.window() != nullptr);
        QVERIFY(other.document().path().isEmpty());
        QTRY_VERIFY(dialog() == nullptr);
    }
};

FULCRUM_WINDOW_TEST(TestNewProjectDialog)
#include "test_new_project_dialog.moc"

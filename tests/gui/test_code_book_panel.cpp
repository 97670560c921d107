// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTemporaryDir>

#include "app/composition.h"
#include "models/document/note_edits.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "tests/support/sample_ids.h"
#include "widgets/annotate/code_book_panel.h"
#include "widgets/annotate/key_menu.h"
#include "widgets/annotate/notes_panel.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Codes made, moved, removed and applied in the real window, on a working copy of the sample.
class TestCodeBookPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    Document& document() const { return window().session().document; }
    EditHistory& stack() const { return document().undoStack(); }
    QByteArray json() const { return writeFulcrumJson(*document().store().content()); }
    CodeBookPanel& panel() const {
        window().panels().show(u"codes"_s);
        return window().panels().panel<CodeBookPanel>(u"codes"_s);
    }
    template <typename W>
    W& part(const char* name) const {
        return *panel().findChild<W*>(QString::fromLatin1(name));
    }
    void press(const char* button) const {
        QAbstractButton& pressed = part<QAbstractButton>(button);
        QVERIFY2(pressed.isVisible() && pressed.isEnabled(), button);
        // The button may be split; its left part is what presses it.
        QTest::mouseClick(&pressed, Qt::LeftButton, {}, QPoint(6, pressed.height() / 2));
    }
    void write(const char* name, const QString& text) const {
        auto& line = part<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, text);
    }
    QString refusal() const {
        const auto& label = part<QLabel>("codeRefusal");
        return label.isVisible() ? label.text() : QString();
    }
    void choose(const QString& id) const {
        auto& view = part<QTreeView>("codeView");
        const QModelIndex index = panel().tree().indexOf(id);
        QVERIFY(index.isValid());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        QCOMPARE(panel().chosen(), id);
    }
    void trigger(const char* action) const {
        QMenu& menu = panel().menu();
        emit menu.aboutToShow();
        auto* found = menu.findChild<QAction*>(QString::fromLatin1(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }
    const Code* code(const QString& id) const {
        const auto found = std::ranges::find(document().codes(), id, &Code::id);
        return found == document().codes().end() ? nullptr : &*found;
    }
    void add(const QString& name, const QString& parent = {}, const QString& key = {}) const {
        Code made;
        made.id = newCodeId(document(), name);
        made.name = name;
        made.parent = parent;
        made.key = key;
        QVERIFY(writeCode(document(), made, u"Add"_s));
    }
    void note(const QString& codeName) const {
        QVERIFY(writeNote(document(), newNote(document(), EventTarget{kEda}), {codeName}, u"Note"_s));
    }
    QString uses(const QString& id) const {
        return panel().tree().indexOf(id).siblingAtColumn(CodeTreeModel::Uses).data().toString();
    }
    QString parentOf(const QString& id) const {
        return CodeTreeModel::idAt(panel().tree().indexOf(id).parent());
    }
    std::unique_ptr<QMimeData> dragged(const QString& id) const {
        return std::unique_ptr<QMimeData>(panel().tree().mimeData({panel().tree().indexOf(id)}));
    }
    /// Presses C over the timeline, with an event selected.
    void askForCodes() const {
        window().session().selection.select(*document().keyOf(kEda));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().timeline().setFocus();
        QTest::keyClick(&window().timeline(), Qt::Key_C);
    }
    void applyByKey(Qt::Key key) const {
        askForCodes();
        QTRY_VERIFY(window().findChild<KeyMenu*>(u"codeMenu"_s));
        QTest::keyClick(window().findChild<KeyMenu*>(u"codeMenu"_s), key);
        QTRY_VERIFY(!window().findChild<KeyMenu*>(u"codeMenu"_s));
    }

private slots:
    void init() {
        m_dialogs = ScriptedDialogs();
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(settings::kAnimatesMoves, false);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        const QString path = m_folder.filePath(u"copy.fulcrum"_s);
        QFile::remove(path);
        QVERIFY((*sampleDocument(u"us-china"_s))->copyTo(path));
        QVERIFY(m_composition->openProject(path));
        document().setAuthor(u"Ada"_s);
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanup() { m_composition.reset(); }

    void makesCodesFromTheKeyboardAndTakesThemBack() {
        const QByteArray before = json();
        QVERIFY(part<QLabel>("codesEmpty").isVisible());
        press("newCode");
        write("codeName", u"Escalation"_s);
        write("codeKey", u"e"_s);
        write("codeColour", u"#AA4499"_s);
        part<QPlainTextEdit>("codeDefinition").setPlainText(u"One more step."_s);
        part<QPlainTextEdit>("codeExamples").setPlainText(u"a duty is doubled\n加征"_s);
        press("saveCode");
        QVERIFY(code(u"escalation"_s));
        QVERIFY((*code(u"escalation"_s) == Code{u"escalation"_s,
                                                u"Escalation"_s,
                                                u"One more step."_s,
                                                u"#AA4499"_s,
                                                {},
                                                u"e"_s,
                                                {u"a duty is doubled"_s, u"加征"_s},
                                                {}}));
        QCOMPARE(panel().chosen(), u"escalation"_s);
        trigger("code.newBelow");
        write("codeName", u"Threatened"_s);
        QTest::keyClick(&part<QLineEdit>("codeName"), Qt::Key_Return);
        QCOMPARE(parentOf(u"threatened"_s), u"escalation"_s);
        QVERIFY(!part<QAbstractButton>("saveCode").isEnabled());
        stack().undo();
        stack().undo();
        QVERIFY(json() == before);
        QVERIFY(part<QLabel>("codesEmpty").isVisible());
    }
    void changesACodeAndAsksBeforeWhatWasWrittenGoes() {
        add(u"Escalation"_s);
        add(u"Relief"_s);
        choose(u"escalation"_s);
        write("codeName", u"One step more"_s);
        m_dialogs.nextDiscard = false;
        auto& view = part<QTreeView>("codeView");
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(panel().tree().indexOf(u"relief"_s)).center());
        QCOMPARE(panel().chosen(), u"escalation"_s);
        QCOMPARE(part<QLineEdit>("codeName").text(), u"One step more"_s);
        press("saveCode");
        QCOMPARE(code(u"escalation"_s)->name, u"One step more"_s);
        write("codeName", u"Other"_s);
        m_dialogs.nextDiscard = true;
        choose(u"relief"_s);
        QCOMPARE(part<QLineEdit>("codeName").text(), u"Relief"_s);
    }
    void refusesInWordsAndKeepsWhatWasWritten() {
        add(u"Escalation"_s, {}, u"e"_s);
        press("newCode");
        write("codeName", u"escalation"_s);
        press("saveCode");
        QVERIFY(refusal().contains(u"“Escalation”"_s));
        write("codeName", u"Relief"_s);
        QVERIFY(refusal().isEmpty());
        write("codeKey", u"E"_s);
        press("saveCode");
        QVERIFY(refusal().contains(u"key E"_s));
        write("codeKey", u"?"_s);
        press("saveCode");
        QVERIFY(refusal().contains(u"letter or digit"_s));
        write("codeKey", u"r"_s);
        write("codeColour", u"reddish"_s);
        press("saveCode");
        QVERIFY(refusal().contains(u"reddish"_s));
        QCOMPARE(document().codes().size(), std::size_t{1});
        write("codeColour", u"#ff0000"_s);
        press("saveCode");
        QCOMPARE(code(u"relief"_s)->key, u"r"_s);
    }
    void hangsCodesBelowOthersButNeverInACircle() {
        add(u"Escalation"_s);
        add(u"Threatened"_s, u"escalation"_s);
        add(u"Duties"_s);
        QAbstractItemModelTester tester(&panel().tree());
        CodeTreeModel& tree = panel().tree();
        const auto top = dragged(u"escalation"_s);
        QVERIFY(!tree.canDropMimeData(top.get(), Qt::MoveAction, -1, -1, tree.indexOf(u"threatened"_s)));
        QVERIFY(!tree.canDropMimeData(top.get(), Qt::MoveAction, -1, -1, tree.indexOf(u"escalation"_s)));
        QVERIFY(!tree.dropMimeData(top.get(), Qt::MoveAction, -1, -1, tree.indexOf(u"duties"_s)));
        QTRY_COMPARE(parentOf(u"escalation"_s), u"duties"_s);
        const auto below = dragged(u"threatened"_s);
        tree.dropMimeData(below.get(), Qt::MoveAction, -1, -1, {});
        QTRY_VERIFY(code(u"threatened"_s)->parent.isEmpty());
        choose(u"threatened"_s);
        auto& parents = part<QComboBox>("codeParent");
        QCOMPARE(parents.findData(u"threatened"_s), -1);
        parents.setCurrentIndex(parents.findData(u"escalation"_s));
        press("saveCode");
        QCOMPARE(parentOf(u"threatened"_s), u"escalation"_s);
    }
    void countsUsesAndShowsTheNotes() {
        add(u"Escalation"_s);
        add(u"Threatened"_s, u"escalation"_s);
        add(u"Relief"_s);
        note(u"Threatened"_s);
        note(u"Relief"_s);
        QCOMPARE(uses(u"escalation"_s), u"1"_s);
        QCOMPARE(uses(u"threatened"_s), u"1"_s);
        note(u"Escalation"_s);
        QCOMPARE(uses(u"escalation"_s), u"2"_s);
        choose(u"escalation"_s);
        auto& view = part<QTreeView>("codeView");
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {},
                           view.visualRect(panel().tree().indexOf(u"escalation"_s)).center());
        auto& notes = window().panels().panel<NotesPanel>(u"notes"_s);
        QTRY_VERIFY(notes.isVisible());
        QCOMPARE(notes.notes().rowCount(), 2);
        auto* chip = notes.findChild<QToolButton*>(u"noteCodeChip"_s);
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(notes.notes().rowCount(), 3);
        QVERIFY(!chip->isVisible());
    }
    void findsCodesByTheirWords() {
        add(u"Escalation"_s);
        add(u"Threatened"_s, u"escalation"_s);
        add(u"Relief"_s);
        write("codeSearch", u"threat"_s);
        QVERIFY(panel().tree().indexOf(u"threatened"_s).isValid());
        QVERIFY(panel().tree().indexOf(u"escalation"_s).isValid());
        QVERIFY(!panel().tree().indexOf(u"relief"_s).isValid());
    }
    void removesACodeAndNamesWhatHangsOnIt() {
        add(u"Escalation"_s);
        add(u"Threatened"_s, u"escalation"_s);
        note(u"Escalation"_s);
        const QByteArray before = json();
        choose(u"escalation"_s);
        m_dialogs.nextRemove = false;
        trigger("code.remove");
        QVERIFY(m_dialogs.removals.back().contains(u"1 note"_s));
        QVERIFY(m_dialogs.removals.back().contains(u"1 code"_s));
        QVERIFY(json() == before);
        m_dialogs.nextRemove = true;
        trigger("code.remove");
        QVERIFY(!code(u"escalation"_s));
        QVERIFY(code(u"threatened"_s)->parent.isEmpty());
        stack().undo();
        QVERIFY(json() == before);
    }
    void appliesACodeByItsKeyAndTakesItOff() {
        add(u"Escalation"_s, {}, u"e"_s);
        add(u"Relief"_s, {}, u"r"_s);
        applyByKey(Qt::Key_E);
        applyByKey(Qt::Key_R);
        QCOMPARE(document().annotations().size(), std::size_t{1});
        const Annotation& own = document().annotations().front();
        QVERIFY(own.motivation == Motivation::Classifying);
        QCOMPARE(own.author, u"Ada"_s);
        QCOMPARE(own.codes, (QStringList{u"escalation"_s, u"relief"_s}));
        QCOMPARE(eventOf(own.target), kEda);
        applyByKey(Qt::Key_E);
        QCOMPARE(document().annotations().front().codes, QStringList{u"relief"_s});
        applyByKey(Qt::Key_R);
        QVERIFY(document().annotations().empty());
    }
    void theMenuLeadsToTheCodeBookWhereThereIsNoCode() {
        askForCodes();
        QTRY_VERIFY(window().findChild<KeyMenu*>(u"codeMenu"_s));
        auto* menu = window().findChild<KeyMenu*>(u"codeMenu"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(window().findChild<CodeBookPanel*>());
        QTRY_VERIFY(window().findChild<CodeBookPanel*>()->isVisible());
    }
    void theSampleBecomesAWorkingCopyFirst() {
        QVERIFY(m_composition->openSample());
        m_dialogs.nextWorkingCopy = false;
        press("newCode");
        QCOMPARE(m_dialogs.workingCopiesAsked, 1);
        QVERIFY(part<QLabel>("codesEmpty").isVisible());
        askForCodes();
        QCOMPARE(m_dialogs.workingCopiesAsked, 2);
    }
};

FULCRUM_WINDOW_TEST(TestCodeBookPanel)
#include "test_code_book_panel.moc"

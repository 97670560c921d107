// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "models/document/new_project.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/project/project_editor.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Changing parties, tracks and eras through the dialog of the window.
class TestProjectEditor : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    Document& document() const { return m_composition->document(); }
    ProjectEditor& editor() const { return *window().findChild<ProjectEditor*>(); }
    template <typename Part>
    Part& part(const char* name) const {
        return *editor().findChild<Part*>(QString::fromLatin1(name));
    }
    void click(const char* button) const { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    /// Writes into a cell as a person does.
    void write(QTableWidget& table, int row, int column, const QString& text) const {
        table.setCurrentCell(row, column);
        QTest::keyClick(&table, Qt::Key_F2);
        auto* line = qobject_cast<QLineEdit*>(
            table.viewport()->childAt(table.visualItemRect(table.item(row, column)).center()));
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void save() const {
        QTest::mouseClick(editor().findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
    }
    QString message() const { return part<QLabel>("projectMessage").text(); }
    void page(int index) const { editor().findChild<QTabWidget*>()->setCurrentIndex(index); }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        const QString path = m_folder.filePath(u"own.fulcrum"_s);
        QVERIFY(writeNewProject(path,
                                emptyProject(u"Own"_s, {u"Buyer"_s, u"Seller"_s, {u"Price"_s, u"Terms"_s}}),
                                u"New project"_s));
        QVERIFY(m_composition->openProject(path));
        window().actions().action(u"edit.project"_s)->trigger();
        QTRY_VERIFY(window().findChild<ProjectEditor*>());
        QVERIFY(QTest::qWaitForWindowExposed(&editor()));
    }
    void cleanup() {
        m_composition.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_dialogs.nextDiscard = true;
    }

    void nothingIsChangedByLookingAtIt() {
        QVERIFY(!editor().isDirty());
        QVERIFY(editor().frame() == frameOf(document()));
        save();
        QTRY_VERIFY(!window().findChild<ProjectEditor*>());
        QVERIFY(!document().undoStack().canUndo());
    }
    void aPartyIsAddedAndSetOnASide() {
        page(1);
        auto& parties = part<QTableWidget>("projectParties");
        click("projectPartiesAdd");
        QCOMPARE(parties.rowCount(), 3);
        write(parties, 2, 0, u"Broker"_s);
        qobject_cast<QComboBox*>(parties.cellWidget(2, 2))->setCurrentIndex(1);
        write(parties, 2, 4, u"12.5"_s);
        save();
        QTRY_VERIFY(!window().findChild<ProjectEditor*>());
        const Party& broker = document().parties().back();
        QCOMPARE(broker.name, u"Broker"_s);
        QCOMPARE(broker.id, u"broker"_s);
        QCOMPARE(broker.side, Side::B);
        QCOMPARE(broker.tradeAtStakeUsdBn, std::optional(12.5));
        window().actions().action(u"edit.undo"_s)->trigger();
        QCOMPARE(document().parties().size(), std::size_t(2));
    }
    void tracksChangeTheirOrderAndTheLanesFollow() {
        page(2);
        auto& tracks = part<QTableWidget>("projectTracks");
        tracks.setCurrentCell(1, 0);
        click("projectTracksUp");
        QCOMPARE(tracks.item(0, 0)->text(), u"Terms"_s);
        QCOMPARE(tracks.currentRow(), 0);
        QVERIFY(!part<QPushButton>("projectTracksUp").isEnabled());
        save();
        QTRY_VERIFY(!window().findChild<ProjectEditor*>());
        QCOMPARE(document().tracks()[0].name, u"Terms"_s);
        QCOMPARE(document().tracks()[0].id, u"terms"_s);
        QCOMPARE(document().tracks()[0].colour, u"#88CCEE"_s);
    }
    void anEraIsWrittenAsPeopleWriteDates() {
        page(3);
        auto& eras = part<QTableWidget>("projectEras");
        click("projectErasAdd");
        write(eras, 0, 0, u"Opening"_s);
        write(eras, 0, 1, u"9 Apr 2025"_s);
        write(eras, 0, 2, u"soon"_s);
        save();
        QVERIFY2(message().contains(u"“soon” is no date"_s), qPrintable(message()));
        write(eras, 0, 2, u"2025-06-01"_s);
        save();
        QTRY_VERIFY(!window().findChild<ProjectEditor*>());
        QCOMPARE(document().eras().size(), std::size_t(1));
        QCOMPARE(isoFromDay(document().eras()[0].from), u"2025-04-09"_s);
        QCOMPARE(isoFromDay(*document().eras()[0].to), u"2025-06-01"_s);
    }
    void whatIsRefusedIsSaidAndKept() {
        page(1);
        auto& parties = part<QTableWidget>("projectParties");
        write(parties, 0, 0, u"Seller"_s);
        save();
        QVERIFY2(message().contains(u"two parties are called"_s, Qt::CaseInsensitive), qPrintable(message()));
        QCOMPARE(parties.item(0, 0)->text(), u"Seller"_s);
        QCOMPARE(document().parties()[0].name, u"Buyer"_s);
        write(parties, 0, 4, u"much"_s);
        save();
        QVERIFY2(message().contains(u"“much” is no number"_s), qPrintable(message()));
    }
    void leavingAsksOnlyWhereSomethingWouldBeLost() {
        m_dialogs.nextDiscard = false;
        QTest::keyClicks(&part<QLineEdit>("projectTitle"), u" and other"_s);
        editor().reject();
        QVERIFY(editor().isVisible());
        m_dialogs.nextDiscard = true;
        editor().reject();
        QTRY_VERIFY(!window().findChild<ProjectEditor*>());
        QCOMPARE(document().project().title, u"Own"_s);
    }
    void aColourThatIsNoneIsRefused() {
        page(1);
        auto& parties = part<QTableWidget>("projectParties");
        auto* colour = qobject_cast<ColourField*>(parties.cellWidget(0, 3));
        QVERIFY(colour && colour->isRight());
        colour->setText(u"blue"_s);
        QVERIFY(!colour->isRight());
        save();
        QVERIFY2(message().contains(u"the colour of \"Buyer\" is none"_s, Qt::CaseInsensitive),
                 qPrintable(message()));
        colour->setText(u"#123456"_s);
        save();
        QTRY_VERIFY(!window().findChild<ProjectEditor*>());
        QCOMPARE(document().parties()[0].colour, u"#123456"_s);
        // The one for the dark theme went with the old one.
        QVERIFY(document().parties()[0].colourDark.isEmpty());
    }
    void theSampleOffersAWorkingCopy() {
        editor().reject();
        QTRY_VERIFY(!window().findChild<ProjectEditor*>());
        m_dialogs.nextWorkingCopy = false;
        QVERIFY(m_composition->openSample());
        const int asked = m_dialogs.workingCopiesAsked;
        window().actions().action(u"edit.project"_s)->trigger();
        QCOMPARE(m_dialogs.workingCopiesAsked, asked + 1);
        QVERIFY(!window().findChild<ProjectEditor*>());
    }
};

FULCRUM_WINDOW_TEST(TestProjectEditor)
#include "test_project_editor.moc"

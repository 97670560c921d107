// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>

#include "models/exchange/file_bytes.h"
#include "tests/gui/working_copy.h"
#include "tests/support/sample_ids.h"
#include "widgets/present/presenter_window.h"
#include "widgets/present/speaker_window.h"
#include "widgets/present/step_editor.h"
#include "widgets/present/story_panel.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// Stories written, presented and exported from the real window.
class TestStories : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;

    MainWindow& window() const { return m_copy.window(); }
    StoryPanel& panel() const { return window().story(); }
    template <typename W>
    W& part(const char* name) const {
        return *window().findChild<W*>(QString::fromLatin1(name));
    }
    const Story& story() const { return *panel().story(); }
    /// A story of my own, with these numbers of months in view.
    void keepViews(int count) {
        m_copy.dialogs.nextLine = u"Spring of 2025"_s;
        window().panels().show(u"stories"_s);
        choose("newStory");
        QCOMPARE(story().title, u"Spring of 2025"_s);
        for (int step = 0; step < count; ++step) {
            const double from = double(*dayFromIso(u"2025-03-01"_s)) + 31 * step;
            m_copy.session().window.setRange({from, from + 62});
            QTest::mouseClick(&part<QPushButton>("storyCapture"), Qt::LeftButton);
            QCOMPARE(int(story().steps.size()), step + 1);
            QCOMPARE(panel().step(), step);
        }
    }
    void choose(const char* action) const {
        auto& menu = part<QMenu>("storyMenu");
        emit menu.aboutToShow();
        QAction* found = menu.findChild<QAction*>(QString::fromLatin1(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }
    PresenterWindow* presenter() const { return window().findChild<PresenterWindow*>(); }
    void present() const {
        m_copy.action(u"story.present"_s)->trigger();
        QTRY_VERIFY(presenter() && presenter()->isVisible());
    }

private slots:
    void init() { m_copy.open(); }
    void cleanup() { m_copy.close(); }

    void keepsTheWholeViewAndBringsItBack() {
        m_copy.session().selection.select(m_copy.keyOf(kLicence));
        m_copy.session().balance.setLens(Lens::Pressure);
        keepViews(1);
        QCOMPARE(story().steps[0].events, QStringList{kLicence});
        QVERIFY(!story().steps[0].title.isEmpty());
        const ViewState kept = m_copy.session().view.state();

        m_copy.session().balance.setLens(Lens::Legal);
        m_copy.session().selection.select(kNoEvent);
        m_copy.session().window.fit();
        panel().begin(story().id);
        QCOMPARE(m_copy.session().view.state(), kept);
    }

    void stepsAreReorderedRemovedAndUndone() {
        keepViews(3);
        const auto ids = [&] {
            QStringList found;
            for (const View& step : story().steps) {
                found.append(step.id);
            }
            return found;
        };
        const QStringList before = ids();
        choose("stepUp");
        QCOMPARE(ids(), (QStringList{before[0], before[2], before[1]}));
        QCOMPARE(panel().step(), 1);
        choose("removeStep");
        QCOMPARE(ids(), (QStringList{before[0], before[1]}));
        m_copy.document().undoStack().undo();
        m_copy.document().undoStack().undo();
        QCOMPARE(ids(), before);
        QCOMPARE(part<QListWidget>("storySteps").count(), 3);
    }

    void wordsAndCalloutsAreWrittenBesideTheWindow() {
        m_copy.session().selection.select(m_copy.keyOf(kLicence));
        keepViews(1);
        choose("editStep");
        auto* editor = window().findChild<StepEditor*>();
        QVERIFY(editor && editor->isVisible());
        auto& title = *editor->findChild<QLineEdit*>(u"stepTitle"_s);
        title.selectAll();
        QTest::keyClicks(&title, u"The shock"_s);
        QTest::keyClicks(editor->findChild<QPlainTextEdit*>(u"stepNotes"_s), u"Pause here"_s);
        m_copy.session().window.setCursor(*dayFromIso(u"2025-04-10"_s));
        const auto press = [editor](const char* name) {
            QTest::mouseClick(editor->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
        };
        press("addPointCallout");
        press("addEventCallout");
        QVERIFY(!editor->findChild<QPushButton*>(u"addSpanCallout"_s)->isEnabled());
        m_copy.session().window.setMeasured(
            MeasuredSpan{*dayFromIso(u"2025-05-14"_s), *dayFromIso(u"2025-04-09"_s)});
        press("addSpanCallout");
        auto& table = *editor->findChild<QTableWidget*>(u"calloutTable"_s);
        QCOMPARE(table.rowCount(), 3);
        table.item(2, 1)->setText(u"five weeks"_s);
        table.setCurrentCell(1, 1);
        press("removeCallout");
        QTest::mouseClick(editor->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        const View& step = story().steps[0];
        QCOMPARE(step.title, u"The shock"_s);
        QCOMPARE(step.notes, u"Pause here"_s);
        QCOMPARE(step.callouts.size(), std::size_t(2));
        QCOMPARE(std::get<PointTarget>(step.callouts[0].target).day, *dayFromIso(u"2025-04-10"_s));
        QCOMPARE(std::get<SpanTarget>(step.callouts[1].target).from, *dayFromIso(u"2025-04-09"_s));
        QCOMPARE(step.callouts[1].text, u"five weeks"_s);
    }

    void tellsWhatHasChangedSinceAStepWasKept() {
        m_copy.session().selection.select(m_copy.keyOf(kLicence));
        keepViews(1);
        auto& text = part<QTextBrowser>("storyText");
        QVERIFY(!text.toPlainText().contains(u"changed since"_s));
        const Event before = m_copy.event(kLicence);
        Event after = before;
        after.severity = 5;
        QVERIFY(m_copy.document().apply({u"Weigh"_s, {{Record(before), Record(after)}}}));
        QVERIFY2(text.toPlainText().contains(u"1 event of this view changed since it was kept"_s),
                 qPrintable(text.toPlainText()));
        choose("retakeStep");
        QVERIFY(!text.toPlainText().contains(u"changed since"_s));
    }

    void theSampleOffersAWorkingCopyBeforeAViewIsKept() {
        QVERIFY(m_copy.composition().openSample());
        m_copy.dialogs.nextWorkingCopy = false;
        m_copy.action(u"story.capture"_s)->trigger();
        QCOMPARE(m_copy.dialogs.workingCopiesAsked, 1);
    }

    void keysLeadThroughAPresentation() {
        keepViews(3);
        panel().begin(story().id);
        present();
        PresenterWindow* shown = presenter();
        QCOMPARE(shown->stepCount(), 3);
        QCOMPARE(shown->step(), 0);
        QTest::keyClick(shown, Qt::Key_Right);
        QCOMPARE(shown->step(), 1);
        // The window behind follows, so that it shows what the audience saw last.
        QCOMPARE(panel().step(), 1);
        QTest::keyClick(shown, Qt::Key_3);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(shown->step(), 2);
        QTest::keyClick(shown, Qt::Key_Space);
        QCOMPARE(shown->step(), 2);
        QTest::keyClick(shown, Qt::Key_Home);
        QCOMPARE(shown->step(), 0);
        QTest::mouseClick(shown, Qt::LeftButton);
        QCOMPARE(shown->step(), 1);
        QTest::mouseClick(shown, Qt::RightButton);
        QCOMPARE(shown->step(), 0);

        const QImage lit = shown->grab().toImage();
        QTest::keyClick(shown, Qt::Key_B);
        QVERIFY(shown->isBlack());
        QImage black = shown->grab().toImage();
        QCOMPARE(black.pixelColor(black.width() / 2, black.height() / 2), QColor(Qt::black));
        QTest::keyClick(shown, Qt::Key_B);
        QCOMPARE(shown->grab().toImage(), lit);
        QTest::keyClick(shown, Qt::Key_P);
        QVERIFY(shown->hasSpot());
        QVERIFY(shown->grab().toImage() != lit);
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(!presenter());
    }

    void theSpeakerSeesNotesAndTheNextStep() {
        keepViews(2);
        Story noted = story();
        noted.steps[0].notes = u"Say this"_s;
        QVERIFY(m_copy.document().apply({u"Note"_s, {{Record(story()), Record(noted)}}}));
        panel().begin(noted.id);
        present();
        QTest::keyClick(presenter(), Qt::Key_S);
        QPointer<SpeakerWindow> speaker = presenter()->speaker();
        QVERIFY(speaker);
        QCOMPARE(speaker->findChild<QTextBrowser*>(u"speakerNotes"_s)->toPlainText(), u"Say this"_s);
        QVERIFY(speaker->findChild<QLabel*>(u"speakerNext"_s)->text().contains(noted.steps[1].title));
        QTest::keyClick(speaker, Qt::Key_Right);
        QCOMPARE(presenter()->step(), 1);
        QVERIFY(speaker->findChild<QLabel*>(u"speakerNext"_s)->text().contains(u"last"_s));
        QTest::keyClick(speaker, Qt::Key_Escape);
        QTRY_VERIFY(!presenter());
        QTRY_VERIFY(!speaker);
    }

    void aStepWhoseScenarioIsGoneSaysSo() {
        keepViews(1);
        Story broken = story();
        broken.steps[0].link = u"fulcrum:view?from=2025-03-01&to=2025-05-01&scenario=gone"_s;
        QVERIFY(m_copy.document().apply({u"Break"_s, {{Record(story()), Record(broken)}}}));
        present();
        QVERIFY(!presenter()->pageOf(0).isNull());
    }

    void theStoryIsWrittenAsPages() {
        keepViews(2);
        const QString path = m_copy.file(u"story.pdf"_s);
        m_copy.dialogs.nextExport = path;
        m_copy.action(u"story.export"_s)->trigger();
        QVERIFY2(m_copy.dialogs.errors.isEmpty(), qPrintable(m_copy.dialogs.errors.join(u'\n')));
        QProcess info;
        info.start(u"pdfinfo"_s, {path});
        QVERIFY(info.waitForFinished());
        QVERIFY(info.readAllStandardOutput().contains("Pages:           2"));
    }

    void aPlaceThatCannotBeWrittenIsAnErrorInWords() {
        keepViews(1);
        m_copy.dialogs.nextExport = m_copy.file(u"no/such/folder/story.pdf"_s);
        m_copy.action(u"story.export"_s)->trigger();
        QCOMPARE(m_copy.dialogs.errors.size(), 1);
    }
};

FULCRUM_WINDOW_TEST(TestStories)
#include "test_stories.moc"

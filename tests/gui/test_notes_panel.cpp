// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QTemporaryDir>

#include "app/composition.h"
#include "models/document/event_edits.h"
#include "models/document/note_edits.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "tests/support/iso_day.h"
#include "tests/support/sample_ids.h"
#include "widgets/annotate/notes_panel.h"
#include "widgets/browse/event_details.h"
#include "widgets/common/note_marks.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Notes written, answered, found and lost in the real window, on a working copy of the sample.
class TestNotesPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;
    NotesPanel* m_panel = nullptr;

    MainWindow& window() const { return *m_composition->window(); }
    Document& document() const { return window().session().document; }
    Selection& selection() const { return window().session().selection; }
    TimeWindow& timeWindow() const { return window().session().window; }
    const std::vector<Annotation>& notes() const { return document().annotations(); }
    template <typename W>
    W& child(const char* name) const {
        return *m_panel->findChild<W*>(QString::fromLatin1(name));
    }
    void press(const char* button) const {
        QTest::mouseClick(&child<QAbstractButton>(button), Qt::LeftButton);
    }
    void type(const QString& text) const {
        auto& body = child<QPlainTextEdit>("noteText");
        QTRY_VERIFY(body.isVisible());
        body.setFocus();
        body.clear();
        QTest::keyClicks(&body, text);
    }
    void choose(int wanted) const { child<QComboBox>("notesWanted").setCurrentIndex(wanted); }
    void writeOne(const AnnotationTarget& target, const QString& body) const {
        Annotation note = newNote(document(), target);
        note.body = body;
        QVERIFY(writeNote(document(), note, {}, u"Note"_s));
    }

private slots:
    void init() {
        m_dialogs = ScriptedDialogs();
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(settings::kAnimatesMoves, false);
        m_settings->setValue(settings::kAuthor, u"Ada"_s);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        const QString path = m_folder.filePath(u"copy.fulcrum"_s);
        QFile::remove(path);
        QVERIFY((*sampleDocument(u"us-china"_s))->copyTo(path));
        QVERIFY(m_composition->openProject(path));
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().panels().show(u"notes"_s);
        m_panel = &window().panels().panel<NotesPanel>(u"notes"_s);
        QTRY_VERIFY(m_panel->isVisible());
    }
    void cleanup() { m_composition.reset(); }

    void anEmptyPanelSaysWhatNotesAreFor() {
        QAbstractItemModelTester tester(&m_panel->notes());
        QVERIFY(child<QLabel>("notesEmpty").isVisible());
        QVERIFY(child<QLabel>("notesEmpty").text().contains(u"New note"_s));
    }

    void writesANoteOnTheSelectedEvent() {
        QAbstractItemModelTester tester(&m_panel->notes());
        selection().select(*document().keyOf(kEda));
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        const QString writtenOn = child<QLabel>("noteWrittenOn").text();
        QVERIFY2(writtenOn.contains(u"23 May 2025"), qPrintable(writtenOn));
        type(u"A *bluff*"_s);
        child<WordsField>("noteCodes").setText(u"Escalation, Bluff"_s);
        child<QComboBox>("noteSeverity").setCurrentIndex(4);
        child<QCheckBox>("notePrivate").setChecked(true);
        press("saveNote");
        QCOMPARE(notes().size(), std::size_t{1});
        const Annotation& note = notes()[0];
        QVERIFY(note.target == AnnotationTarget(EventTarget{kEda}));
        QCOMPARE(note.body, u"A *bluff*"_s);
        QCOMPARE(note.codes, (QStringList{u"escalation"_s, u"bluff"_s}));
        QCOMPARE(note.severity, 4);
        QCOMPARE(note.author, u"Ada"_s);
        QVERIFY(note.isPrivate);
        QCOMPARE(document().codes().size(), std::size_t{2});
        // It is read at once, as Markdown.
        QTRY_VERIFY(child<MarkdownView>("noteBody").isVisible());
        QCOMPARE(child<MarkdownView>("noteBody").toPlainText(), u"A bluff"_s);
        QCOMPARE(window().session().notes.countOn(*document().keyOf(kEda)), 1);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(notes().empty());
        QVERIFY(document().codes().empty());
    }

    void refusesANoteThatSaysNothing() {
        m_panel->begin(EventTarget{kEda});
        press("saveNote");
        QVERIFY(child<QLabel>("noteRefusal").isVisible());
        QVERIFY(notes().empty());
        press("cancelNote");
        QVERIFY(!m_panel->page().isWriting());
    }

    void theWindowDoesNotTakeAHalfWrittenNoteAlong() {
        m_panel->begin(EventTarget{kEda});
        type(u"Half of it"_s);
        m_dialogs.nextDiscard = false;
        QVERIFY(!window().close());
        QCOMPARE(child<QPlainTextEdit>("noteText").toPlainText(), u"Half of it"_s);
        m_dialogs.nextDiscard = true;
        QVERIFY(window().close());
    }

    void showsWhatANoteSaidBefore() {
        writeOne(EventTarget{kEda}, u"First thought"_s);
        m_panel->showNote(notes()[0].id);
        QVERIFY(!child<QPushButton>("noteVersions").isVisible());
        press("editNote");
        type(u"Second <thought>"_s);
        press("saveNote");
        QTRY_VERIFY(child<QPushButton>("noteVersions").isVisible());
        press("noteVersions");
        QCOMPARE(m_dialogs.texts.size(), 1);
        const QString text = m_dialogs.texts[0];
        QVERIFY(text.contains(u"First thought"_s));
        QVERIFY(text.contains(u"Second &lt;thought&gt;"_s));
        // Newest first.
        QVERIFY(text.indexOf(u"Second"_s) < text.indexOf(u"First"_s));
    }

    void answersChangesAndRemoves() {
        writeOne(EventTarget{kEda}, u"First"_s);
        m_panel->showNote(notes()[0].id);
        press("answerNote");
        type(u"Second"_s);
        QTest::keyClick(&child<QPlainTextEdit>("noteText"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(notes().size(), std::size_t{2});
        QCOMPARE(notes()[1].motivation, Motivation::Replying);
        QCOMPARE(m_panel->notes().index(1).data(NoteModel::Depth).toInt(), 1);
        press("editNote");
        type(u"Second thoughts"_s);
        press("saveNote");
        QCOMPARE(notes()[1].body, u"Second thoughts"_s);
        press("removeNote");
        QCOMPARE(notes().size(), std::size_t{1});
    }

    void findsNotes() {
        writeOne(EventTarget{kEda}, u"About design software"_s);
        writeOne(SpanTarget{day("2025-05-12"), day("2025-08-12")}, u"The first truce"_s);
        QCOMPARE(m_panel->notes().rowCount(), 2);
        auto& search = child<QLineEdit>("noteSearch");
        search.setFocus();
        QTest::keyClicks(&search, u"truce"_s);
        QCOMPARE(m_panel->notes().rowCount(), 1);
        search.clear();
        choose(1);
        selection().select(*document().keyOf(kEda));
        QCOMPARE(m_panel->notes().rowCount(), 1);
        selection().select(kNoEvent);
        QCOMPARE(m_panel->notes().rowCount(), 0);
    }

    void aNoteOnASpanHasABracketThatLeadsToIt() {
        timeWindow().setRange({double(day("2025-01-01")), double(day("2026-01-01"))});
        TimelineView& timeline = window().timeline();
        QTRY_COMPARE(timeline.layout().scale.range.from, double(day("2025-01-01")));
        const QImage without = timeline.grab().toImage();
        writeOne(SpanTarget{day("2025-05-12"), day("2025-08-12")}, u"The first truce"_s);
        QTRY_VERIFY(timeline.grab().toImage() != without);
        m_panel->page().read({});
        const int bottom = timeline.height() - 20;
        bool isFound = false;
        for (int y = bottom - 20; y < timeline.height() && !isFound; ++y) {
            const QPointF at(timeline.timeScale().xOf(day("2025-06-20")), y);
            QTest::mouseClick(&timeline, Qt::LeftButton, {}, at.toPoint());
            isFound = m_panel->page().noteId() == notes()[0].id;
        }
        QVERIFY(isFound);
    }

    void aNoteOnTheBalanceStandsOnItsLine() {
        const QImage without = window().chart().grab().toImage();
        writeOne(PointTarget{day("2025-05-01"), Lens::Leverage}, u"The peak"_s);
        QTRY_VERIFY(window().chart().grab().toImage() != without);
    }

    void wordsOfATextCanBeNoted() {
        selection().select(*document().keyOf(kEda));
        window().panels().show(u"details"_s);
        auto& details = window().panels().panel<EventDetails>(u"details"_s);
        const QString summary = document().event(*document().keyOf(kEda))->summary;
        const QString words = summary.mid(4, 20).trimmed();
        QVERIFY(details.find(words));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {20, 20}, details.mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(&details, &event);
        auto* menu = details.findChild<QMenu*>(u"detailsMenu"_s);
        QVERIFY(menu);
        auto* quote = menu->findChild<QAction*>(u"details.quote"_s);
        QVERIFY(quote->isEnabled());
        quote->trigger();
        menu->close();
        type(u"Narrower than it sounds"_s);
        press("saveNote");
        QCOMPARE(notes().size(), std::size_t{1});
        const auto* target = std::get_if<QuotationTarget>(&notes()[0].target);
        QVERIFY(target);
        QCOMPARE(target->exact, words);
        QCOMPARE(target->start, summary.indexOf(words));
    }

    void anOrphanIsShownApartAndAttachedAgain() {
        writeOne(EventTarget{kEda}, u"Still true"_s);
        const auto removal = removalOf(document(), {*document().keyOf(kEda)});
        QVERIFY(document().apply(removal->changes));
        choose(4);
        QCOMPARE(m_panel->notes().rowCount(), 1);
        m_panel->showNote(notes()[0].id);
        const QString other = u"us-2022-10-07-chip-controls"_s;
        selection().select(*document().keyOf(other));
        press("attachNote");
        QVERIFY(notes()[0].target == AnnotationTarget(EventTarget{other}));
        QCOMPARE(m_panel->notes().rowCount(), 0);
    }

    void markdownThatMeansHarmShowsText_data() {
        QTest::addColumn<QString>("body");
        QTest::newRow("a script") << u"<script>alert(1)</script> text"_s;
        QTest::newRow("a picture of the net") << u"![text](https://example.org/pixel.png)"_s;
        QTest::newRow("a picture of the disk") << u"![text](file:///etc/passwd)"_s;
        QTest::newRow("a script in a link") << u"[text](javascript:alert(1))"_s;
        QTest::newRow("a file in a link") << u"[text](file:///etc/passwd)"_s;
        QTest::newRow("data in a link") << u"[text](data:text/html,hello)"_s;
        QTest::newRow("a picture in HTML") << u"text <img src='https://example.org/x.png' onerror='x()'>"_s;
    }
    void markdownThatMeansHarmShowsText() {
        QFETCH(QString, body);
        MarkdownView view;
        QSignalSpy requested(&view, &MarkdownView::addressRequested);
        view.showMarkdown(body);
        const QString html = view.document()->toHtml();
        QVERIFY2(!html.contains(u"href="_s), qPrintable(html));
        QVERIFY2(!html.contains(u"<script"_s), qPrintable(html));
        QCOMPARE(requested.size(), 0);
        view.showMarkdown(u"[text](https://example.org/)"_s);
        QVERIFY(view.document()->toHtml().contains(u"https://example.org/"_s));
    }

    void tensOfThousandsOfNotesStayAtHand() {
        ChangeSet many{u"Many"_s, {}};
        const auto& columns = document().columns();
        for (int i = 0; i < 20'000; ++i) {
            const EventIndex event = i % columns.size();
            Annotation note = newNote(document(), EventTarget{document().caption(event).id});
            note.body = u"Note number %1"_s.arg(i);
            many.changes.push_back({std::nullopt, Record(note)});
        }
        QVERIFY(document().apply(many));
        QCOMPARE(m_panel->notes().rowCount(), 20'000);
        child<QLineEdit>("noteSearch").setText(u"number 19999"_s);
        QCOMPARE(m_panel->notes().rowCount(), 1);
    }

    void theSampleIsNotWrittenOn() {
        QVERIFY(m_composition->openSample());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_dialogs.nextWorkingCopy = false;
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_dialogs.workingCopiesAsked, 1);
        QVERIFY(notes().empty());
    }
};

FULCRUM_WINDOW_TEST(TestNotesPanel)
#include "test_notes_panel.moc"

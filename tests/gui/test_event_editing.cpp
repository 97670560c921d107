// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTemporaryDir>

#include "app/composition.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "tests/support/iso_day.h"
#include "tests/support/sample_ids.h"
#include "widgets/annotate/event_editor.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Events written, changed, bent and removed in the real window, on a working copy of the sample.
class TestEventEditing : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    TimelineView& timeline() const { return window().timeline(); }
    Document& document() const { return window().session().document; }
    Selection& selection() const { return window().session().selection; }
    EditHistory& stack() const { return document().undoStack(); }
    EventIndex indexOf(const QString& id) const {
        return document().columns().indexOf(*document().keyOf(id));
    }
    Event held(const QString& id) const { return *document().event(*document().keyOf(id)); }
    QByteArray json() const { return writeFulcrumJson(*document().store().content()); }

    EventEditor* editor() const { return window().findChild<EventEditor*>(); }
    template <typename W>
    W& field(const char* name) const {
        return *editor()->findChild<W*>(QString::fromLatin1(name));
    }
    void write(const char* name, const QString& text) const {
        auto& line = field<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    void press(const char* button) const {
        QTest::mouseClick(&field<QAbstractButton>(button), Qt::LeftButton);
    }
    QString message() const {
        const auto& label = field<QLabel>("editorMessage");
        return label.isVisible() ? label.text() : QString();
    }
    void edit(const QString& id) const {
        selection().select(*document().keyOf(id));
        QAction* action = window().actions().action(u"edit.event"_s);
        QVERIFY(action->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F2);
        QTRY_VERIFY(editor() && editor()->isVisible());
    }
    void show(const QString& id, const char* from, const char* to) const {
        selection().select(*document().keyOf(id));
        window().session().window.setRange({double(day(from)), double(day(to))});
        QTRY_COMPARE(timeline().layout().scale.range.from, double(day(from)));
        QTRY_VERIFY(!timeline().rectOf(indexOf(id)).isNull());
    }
    QPoint onDay(const QString& id, double when) const {
        return {int(std::lround(timeline().timeScale().xOf(when))),
                int(timeline().rectOf(indexOf(id)).center().y())};
    }
    void drag(const QPoint& from, const QPoint& to) const {
        QTest::mouseMove(&timeline(), from);
        QTest::mousePress(&timeline(), Qt::LeftButton, {}, from);
        for (const QPoint& at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at), timeline().mapToGlobal(QPointF(at)),
                             Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
            QApplication::sendEvent(&timeline(), &move);
        }
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
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanup() { m_composition.reset(); }

    void fieldsGiveBackWhatTheyWereGiven() {
        EventForm form(document(), selection());
        const ProjectContent content = *document().store().content();
        for (const Event& event : content.events) {
            form.setEvent(event);
            QVERIFY2(form.event() == event, qPrintable(event.id));
            QVERIFY2(form.faults().isEmpty(), qPrintable(event.id + form.faults().join(u'\n')));
        }
    }

    void addsAnEventFromTheKeyboard() {
        const QByteArray before = json();
        selection().select(*document().keyOf(kEda));
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(editor() && editor()->isVisible());
        QCOMPARE(field<QComboBox>("eventActor").currentData().toString(), held(kEda).actor);
        QCOMPARE(field<QComboBox>("eventTrack").currentData().toString(), held(kEda).track);
        write("eventTitle", u"A made-up notice"_s);
        write("eventStart", u"Apr 2025"_s);
        QCOMPARE(field<QLabel>("eventStartMeaning").text(), u"some day in that month"_s);
        write("eventEnd", u"9 August 2025"_s);
        field<QComboBox>("eventSeverity").setCurrentIndex(3);
        field<QPlainTextEdit>("eventSummary").setPlainText(u"It was said."_s);
        QTRY_VERIFY(editor()->isActiveWindow());
        QTest::keyClick(&field<QLineEdit>("eventTitle"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!editor());
        const QString id = u"us-2025-04-01-a-made-up-notice"_s;
        const Event event = held(id);
        QCOMPARE(event.title, u"A made-up notice"_s);
        QVERIFY((event.span == DateSpan{day("2025-04-01"), day("2025-08-09"), Precision::InMonth}));
        QCOMPARE(event.severity, 4);
        QCOMPARE(event.summary, u"It was said."_s);
        QCOMPARE(selection().selected(), *document().keyOf(id));
        QCOMPARE(stack().undoText(), u"Add “A made-up notice”"_s);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(json() == before);
        QVERIFY(!document().keyOf(id));
    }

    void changesEveryPageOfAnEvent() {
        const QByteArray before = json();
        edit(kEda);
        press("claimsAdd");
        auto& claims = field<QTableWidget>("claims");
        const int claim = claims.rowCount() - 1;
        claims.item(claim, 0)->setText(u"US"_s);
        claims.item(claim, 1)->setText(u"It is narrow"_s);
        press("sourcesAdd");
        auto& sources = field<QTableWidget>("sources");
        const int source = sources.rowCount() - 1;
        sources.item(source, 0)->setText(u"A page"_s);
        sources.item(source, 3)->setText(u"May 2025"_s);
        press("figuresAdd");
        auto& figures = field<QTableWidget>("figures");
        figures.item(figures.rowCount() - 1, 0)->setText(u"sales_usd_bn"_s);
        figures.item(figures.rowCount() - 1, 1)->setText(u"5.5"_s);
        write("eventTags", u"chips, eda-new"_s);
        press("saveEvent");
        QTRY_VERIFY(!editor());
        const Event after = held(kEda);
        QCOMPARE(after.claims.back(), (Claim{u"US"_s, u"It is narrow"_s, {}}));
        QCOMPARE(after.sources.back(), (Source{u"A page"_s, {}, {}, day("2025-05-01"), Precision::InMonth}));
        QCOMPARE(after.figures.back(), (Figure{u"sales_usd_bn"_s, 5.5}));
        QCOMPARE(after.tags, (QStringList{u"chips"_s, u"eda-new"_s}));
        stack().undo();
        QVERIFY(json() == before);
    }

    void completesATagAtTheCursor() {
        edit(kEda);
        auto& tags = field<WordsField>("eventTags");
        editor()->form().setCurrentIndex(4);
        tags.setWords({u"first"_s});
        tags.setFocus();
        QTest::keyClicks(&tags, u", rare-ear"_s);
        auto* list = tags.findChild<QCompleter*>()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(tags.words(), (QStringList{u"first"_s, u"rare-earths"_s}));
        // The commas of Chinese part words, too.
        tags.setText(u"稀土，芯片、rare-ear"_s);
        QTest::keyClicks(&tags, u"t"_s);
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(tags.words(), (QStringList{u"稀土"_s, u"芯片"_s, u"rare-earths"_s}));
        m_dialogs.nextDiscard = true;
        editor()->close();
    }

    void relatesToEventsThatArePicked() {
        edit(kEda);
        editor()->form().setCurrentIndex(1);
        auto& table = field<QTableWidget>("relations");
        const int rows = table.rowCount();
        auto& finder = field<EventFinder>("relationFinder");
        finder.setFocus();
        QTest::keyClicks(&finder, u"Geneva"_s);
        QVERIFY(finder.offered().rowCount() > 0);
        auto* list = finder.findChild<QCompleter*>()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(table.rowCount(), rows + 1);
        // The timeline stays at hand: what is selected there can be taken, but not the event itself.
        QVERIFY(!field<QAbstractButton>("relationFromSelection").isEnabled());
        selection().select(*document().keyOf(u"us-2022-10-07-chip-controls"_s));
        press("relationFromSelection");
        QCOMPARE(table.rowCount(), rows + 2);
        qobject_cast<QComboBox*>(table.cellWidget(rows + 1, 0))->setCurrentIndex(int(RelationType::Amends));
        table.item(rows + 1, 2)->setText(u"140 %"_s);
        press("saveEvent");
        QVERIFY(message().contains(u"140 %"_s));
        table.item(rows + 1, 2)->setText(u"40 %"_s);
        press("saveEvent");
        QTRY_VERIFY(!editor());
        QCOMPARE(held(kEda).relations.back(),
                 (Relation{RelationType::Amends, u"us-2022-10-07-chip-controls"_s, 0.4}));
    }

    void refusesInWordsAndKeepsWhatWasWritten() {
        const QByteArray before = json();
        edit(kEda);
        write("eventTitle", u"Changed"_s);
        write("eventEnd", u"soon"_s);
        press("saveEvent");
        QVERIFY(message().contains(u"the end"_s));
        write("eventEnd", u"2020-01-01"_s);
        press("saveEvent");
        QVERIFY(message().contains(u"not after the start"_s));
        QVERIFY(json() == before);
        QCOMPARE(field<QLineEdit>("eventTitle").text(), u"Changed"_s);
    }

    void tellsThatTheEventWasChangedMeanwhile() {
        edit(kEda);
        write("eventTitle", u"Mine"_s);
        const Event now = held(kEda);
        Event theirs = now;
        theirs.title = u"Theirs"_s;
        QVERIFY(document().apply({u"Elsewhere"_s, {{Record(now), Record(theirs)}}}));
        press("saveEvent");
        QVERIFY(message().contains(u"changed meanwhile"_s));
        QCOMPARE(held(kEda).title, u"Theirs"_s);
        QCOMPARE(field<QLineEdit>("eventTitle").text(), u"Mine"_s);
    }

    void asksBeforeWhatWasWrittenGoes() {
        edit(kEda);
        write("eventTitle", u"Mine"_s);
        m_dialogs.nextDiscard = false;
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(editor()->isVisible());
        // Nor does the window go while something is unsaved.
        QVERIFY(!window().close());
        m_dialogs.nextDiscard = true;
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
    }

    void removesAnEventAndNamesWhatHangsOnIt() {
        const QByteArray before = json();
        const QString id = u"us-2022-10-07-chip-controls"_s;
        selection().select(*document().keyOf(id));
        m_dialogs.nextRemove = false;
        timeline().setFocus();
        QTest::keyClick(&timeline(), Qt::Key_Delete);
        QCOMPARE(m_dialogs.removals.size(), 1);
        QVERIFY(m_dialogs.removals[0].contains(u"lose a relation"_s));
        QVERIFY(json() == before);
        m_dialogs.nextRemove = true;
        QTest::keyClick(&timeline(), Qt::Key_Delete);
        QVERIFY(!document().keyOf(id));
        QCOMPARE(selection().selected(), kNoEvent);
        stack().undo();
        QVERIFY(json() == before);
    }

    void bendsTheRecordByTheEndOfABar() {
        show(kEda, "2025-05-01", "2025-08-01");
        const Day end = *held(kEda).span.end;
        drag(onDay(kEda, end), onDay(kEda, end + 10));
        QTest::keyClick(&timeline(), Qt::Key_Escape);
        QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, onDay(kEda, end + 10));
        QCOMPARE(*held(kEda).span.end, end);
        drag(onDay(kEda, end), onDay(kEda, end + 10));
        QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, onDay(kEda, end + 10));
        QCOMPARE(*held(kEda).span.end, end + 10);
        stack().undo();
        QCOMPARE(*held(kEda).span.end, end);
    }

    void aDoubleClickIntoALaneBeginsAnEvent() {
        show(kEda, "2025-05-01", "2025-08-01");
        const LaneBox* roomy = nullptr;
        QPoint at;
        // Some free room in a lane that has marks.
        for (const LaneBox& box : timeline().layout().lanes) {
            for (int x = int(timeline().timeScale().left) + 20; roomy == nullptr && x < 900; x += 7) {
                at = {x, int(timeline().rectOf(box).center().y())};
                if (box.visible > 0 && box.bins.empty() && timeline().eventUnder(at) == kNoEvent) {
                    roomy = &box;
                }
            }
        }
        QVERIFY(roomy);
        QTest::mouseDClick(&timeline(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(editor() && editor()->isVisible());
        const Event begun = editor()->form().event();
        QCOMPARE(begun.span.start, Day(std::floor(timeline().timeScale().dayAt(at.x()))));
        QVERIFY(!begun.actor.isEmpty() && !begun.track.isEmpty());
    }

    void theSampleBecomesAWorkingCopyFirst() {
        QVERIFY(m_composition->openSample());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_dialogs.nextCopy = m_folder.filePath(u"mine.fulcrum"_s);
        QFile::remove(m_dialogs.nextCopy);
        selection().select(*document().keyOf(kEda));
        QTest::keyClick(&window(), Qt::Key_F2);
        QCOMPARE(m_dialogs.workingCopiesAsked, 1);
        QVERIFY(!editor());
        QTRY_COMPARE(document().path(), m_dialogs.nextCopy);
        edit(kEda);
    }

    void tablesOfTheFormTakeTheirWidthAndTellOtherLanguages() {
        edit(kEda);
        auto& form = *editor()->findChild<QTabWidget*>();
        for (int page = 0; page < form.count(); ++page) {
            form.setCurrentIndex(page);
            QCoreApplication::processEvents();
            for (const char* name : {"claims", "sources", "titles", "figures"}) {
                const auto& table = field<QTableWidget>(name);
                const int taken = table.horizontalHeader()->length();
                QVERIFY2(!table.isVisible() || taken > table.viewport()->width() - table.columnCount(), name);
            }
        }
        auto& titles = field<QTableWidget>("titles");
        QVERIFY(titles.isVisible());
        const Translations before = held(kEda).shortTitleIn;
        QCOMPARE(titles.rowCount(), int(before.size()));
        titles.item(0, 2)->setText(u"Chip-Software"_s);
        press("saveEvent");
        QTRY_COMPARE(held(kEda).shortTitleIn.at(u"de"_s), u"Chip-Software"_s);
        stack().undo();
        QVERIFY(held(kEda).shortTitleIn == before);
    }

    void theFormFitsASmallScreen() {
        edit(kEda);
        editor()->resize(editor()->minimumSizeHint());
        QVERIFY2(editor()->minimumSizeHint().height() <= 520,
                 qPrintable(QString::number(editor()->minimumSizeHint().height())));
        auto& form = *editor()->findChild<QTabWidget*>();
        const auto& save = field<QAbstractButton>("saveEvent");
        for (int page = 0; page < form.count(); ++page) {
            form.setCurrentIndex(page);
            QCoreApplication::processEvents();
            QVERIFY(editor()->rect().contains(save.geometry()));
        }
    }
};

FULCRUM_WINDOW_TEST(TestEventEditing)
#include "test_event_editing.moc"

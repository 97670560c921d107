// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "models/document/active_scenario.h"
#include "models/document/document.h"
#include "models/document/event_edits.h"
#include "models/document/note_edits.h"
#include "models/document/past_records.h"
#include "models/document/project_merge.h"
#include "models/domain/content_check.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/content_builder.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// Undo and redo over closing and opening again: what they say, what they do, and where they stop.
class TestEditHistory : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;

    QString path() const { return m_folder->filePath(u"p.fulcrum"_s); }
    void begin(const ProjectContent& content) {
        auto store = ProjectStore::create(path());
        QVERIFY(store);
        QVERIFY((*store)->apply(additionOf(content, {}),
                                {u"begin"_s, {}, QDateTime::currentDateTimeUtc(), u"New project"_s, {}}));
        store->reset();
        open();
    }
    void open() {
        m_document.reset();
        auto document = Document::open(path());
        QVERIFY2(document, document ? "" : qPrintable(document.error().message()));
        m_document = std::move(document).value();
    }
    EditHistory& history() { return m_document->undoStack(); }
    QByteArray json() const { return writeFulcrumJson(*m_document->store().content()); }
    Event strike() const { return *m_document->event(*m_document->keyOf(u"strike"_s)); }
    bool call(const QString& title) {
        Event after = strike();
        after.title = title;
        return m_document->apply({u"Call it "_s + title, {{Record(strike()), Record(after)}}}).isOk();
    }

    /// What somebody has changed and added in a copy comes back.
    bool mergeAnotherCopy() {
        const QString other = m_folder->filePath(u"copy.fulcrum"_s);
        if (!m_document->copyTo(other)) {
            return false;
        }
        auto copy = Document::open(other);
        Party party = (*copy)->parties().front();
        party.name = u"By another"_s;
        if (!(*copy)->apply({u"Rename"_s, {{Record((*copy)->parties().front()), Record(party)}}})) {
            return false;
        }
        const auto plan = planMerge(m_document->store(), (*copy)->store());
        return plan && m_document->merge(*plan, u"Merge"_s);
    }

    /// So many edits, opened anew every `sitting` of them; all undone and all done again.
    void walk(const ProjectContent& start, int edits, int sitting) {
        begin(start);
        const QByteArray first = json();
        ProjectContent content = *m_document->store().content();
        RandomEdits random(7, u"ada"_s);
        for (int i = 0; i < edits; ++i) {
            if (i % sitting == sitting - 1) {
                open();
            }
            const auto applied = m_document->apply(random.next(content));
            QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        }
        const QByteArray last = json();
        QVERIFY(last != first);
        QSignalSpy failed(m_document.get(), &Document::undoFailed);
        for (int i = 0; i < edits; ++i) {
            if (i == edits / 2) {
                open();
            }
            QVERIFY(history().canUndo());
            history().undo();
        }
        QVERIFY(!history().canUndo());
        QVERIFY(json() == first);
        for (int i = 0; i < edits; ++i) {
            if (i == edits / 2) {
                open();
            }
            QVERIFY(history().canRedo());
            history().redo();
        }
        QVERIFY(!history().canRedo());
        QVERIFY(json() == last);
        QCOMPARE(failed.count(), 0);
        QVERIFY(m_document->store().findDamage()->empty());
    }

private slots:
    void init() {
        // Thousands of transactions wait for no disk where the system keeps files in memory.
        const QString memory = u"/dev/shm"_s;
        m_folder = std::make_unique<QTemporaryDir>(
            (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/fulcrum-XXXXXX"_s);
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_document.reset(); }

    void theBeginningOfAProjectIsNothingToUndo() {
        begin(aContent());
        QVERIFY(!history().canUndo());
        QVERIFY(history().isClean());
    }

    void anEditIsUndoneInALaterSitting() {
        begin(aContent());
        const QByteArray first = json();
        QVERIFY(call(u"one"_s));
        QVERIFY(call(u"two"_s));
        open();
        QCOMPARE(history().undoText(), u"Call it two"_s);
        history().undo();
        QCOMPARE(strike().title, u"one"_s);
        open();
        QCOMPARE(history().undoText(), u"Call it one"_s);
        QCOMPARE(history().redoText(), u"Call it two"_s);
        history().undo();
        QVERIFY(json() == first);
        open();
        QVERIFY(!history().canUndo());
        history().redo();
        open();
        history().redo();
        QCOMPARE(strike().title, u"two"_s);
        open();
        QVERIFY(!history().canRedo());
        QCOMPARE(history().undoText(), u"Call it two"_s);
        history().undo();
        QCOMPARE(strike().title, u"one"_s);
    }

    void aNewEditForgetsWhatWasUndone() {
        begin(aContent());
        QVERIFY(call(u"one"_s));
        history().undo();
        QVERIFY(call(u"other"_s));
        open();
        QVERIFY(!history().canRedo());
        history().undo();
        QVERIFY(!history().canUndo());
    }

    void anUndoNamesTheRowThatItTakesBack() {
        begin(aContent());
        QVERIFY(call(u"one"_s));
        history().undo();
        history().redo();
        const auto log = *m_document->store().changeLog();
        QCOMPARE(log.size(), std::size_t(4));
        QCOMPARE(log[1].reverses, QString());
        QCOMPARE(log[2].reverses, log[1].id);
        QCOMPARE(log[3].reverses, log[2].id);
    }

    void everyEditIsLaterThanTheOneBefore() {
        begin(aContent());
        for (int i = 0; i < 50; ++i) {
            QVERIFY(call(u"name %1"_s.arg(i)));
        }
        const auto log = *m_document->store().changeLog();
        for (std::size_t i = 1; i < log.size(); ++i) {
            QVERIFY(log[i - 1].time < log[i].time);
        }
    }

    void whatTheLogDoesNotKeepStopsUndoInWords() {
        begin(aContent());
        QVERIFY(call(u"one"_s));
        m_document.reset();
        {
            auto store = ProjectStore::open(path(), ProjectStore::Access::ReadWrite);
            const Event event = ContentEventBuilder(u"imported"_s).event();
            QVERIFY((*store)->apply({u"Import"_s, {{std::nullopt, Record(event)}}},
                                    {u"import"_s, {}, QDateTime::currentDateTimeUtc(), u"Import"_s, {}}));
        }
        open();
        const QByteArray now = json();
        QSignalSpy failed(m_document.get(), &Document::undoFailed);
        history().undo();
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().value<Error>().message().contains(u"too large"));
        QCOMPARE(history().undoText(), u"Import"_s);
        QVERIFY(json() == now);
    }

    void whatCannotBeUndoneStaysWhereItIs() {
        begin(aContent());
        QVERIFY(call(u"one"_s));
        {
            auto store = ProjectStore::open(path(), ProjectStore::Access::ReadWrite);
            Event after = strike();
            after.title = u"by another window"_s;
            QVERIFY((*store)->apply({{}, {{Record(strike()), Record(after)}}},
                                    {u"x"_s, {}, QDateTime::currentDateTimeUtc(), {}, {}}));
        }
        QSignalSpy failed(m_document.get(), &Document::undoFailed);
        history().undo();
        QCOMPARE(failed.count(), 1);
        QVERIFY(history().canUndo());
        QVERIFY(!history().canRedo());
    }

    void cleanIsWhatWasSaved() {
        begin(aContent());
        QVERIFY(call(u"one"_s));
        QVERIFY(!history().isClean());
        history().setClean();
        history().undo();
        QVERIFY(!history().isClean());
        history().redo();
        QVERIFY(history().isClean());
        history().undo();
        QVERIFY(call(u"other"_s));
        QVERIFY(!history().isClean());
    }

    /// Each edit that the program knows, done once: a new one belongs here.
    void everyEditOfTheProgramLeadsThereAndBack() {
        const auto sample = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(sample);
        begin(*sample);
        const QByteArray first = json();
        Document& document = *m_document;
        CurrentBalance balance(document);
        ActiveScenario scenario(document, balance);
        const QString h20 = u"us-2025-04-09-h20-licence"_s;
        QVERIFY(scenario.create(u"Mine"_s));
        QVERIFY(scenario.rename(u"Ours"_s, u"What if?"_s));
        QVERIFY(scenario.add({ScenarioAction::Delay, h20, 30, {}, 1, {}, {}}));
        QVERIFY(scenario.setParameter(u"severity_ratio"_s, 2.5));
        QVERIFY(scenario.resetParameters({u"severity_ratio"_s}));
        QVERIFY(scenario.duplicate(u"Another"_s));
        QVERIFY(scenario.removeChange(0));
        QVERIFY(scenario.remove());
        QVERIFY(scenario.choose({}));
        QVERIFY(scenario.draft({ScenarioAction::Drop, h20, 0, {}, 1, {}, {}}));
        QVERIFY(scenario.commitDraft());

        const Event before = *document.event(*document.keyOf(h20));
        Event after = before;
        after.title = u"Another title"_s;
        after.id = newEventId(document, after);
        QVERIFY(document.apply({u"Add an event"_s, {{std::nullopt, Record(after)}}}));
        after = before;
        after.severity = 5;
        QVERIFY(document.apply({u"Weigh it"_s, {{Record(before), Record(after)}}}));

        Annotation note = newNote(document, EventTarget{h20});
        note.body = u"A note"_s;
        QVERIFY(writeNote(document, note, {u"New code"_s}, u"Add a note"_s));
        note.body = u"A better note"_s;
        QVERIFY(writeNote(document, note, {u"New code"_s}, u"Change the note"_s));
        const Code code{newCodeId(document, u"Top"_s), u"Top"_s, {}, {}, {}, {}, {}, {}};
        QVERIFY(writeCode(document, code, u"Add a code"_s));
        QVERIFY(removeCode(document, code.id, u"Remove the code"_s));

        auto back = revertTo(document.store(), u"event "_s + h20, Record(before));
        QVERIFY(back && document.apply(*back));
        QVERIFY(mergeAnotherCopy());

        auto removal = removalOf(document, {*document.keyOf(h20)});
        QVERIFY(removal && document.apply(removal->changes));
        QVERIFY(removeNote(document, note.id, u"Remove the note"_s));

        const QByteArray last = json();
        QSignalSpy failed(&document, &Document::undoFailed);
        int edits = 0;
        for (; history().canUndo() && failed.isEmpty(); ++edits) {
            history().undo();
        }
        QCOMPARE(edits, 19);
        QVERIFY(json() == first);
        for (; history().canRedo() && failed.isEmpty(); --edits) {
            history().redo();
        }
        QVERIFY(json() == last);
        QCOMPARE(failed.count(), 0);
    }

    void fewEditsOfASmallProjectLeadThereAndBack() { walk(aContent(), 200, 30); }

    void aThousandEditsOfTheSampleLeadThereAndBack() {
        auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        walk(*content, 1000, 400);
    }
};

FULCRUM_TEST(TestEditHistory)
#include "test_edit_history.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "models/document/document.h"
#include "models/domain/content_check.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/content_builder.h"
#include "tests/support/random_edits.h"

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
            const Event event = EventBuilder(u"imported"_s).event();
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

    void fewEditsOfASmallProjectLeadThereAndBack() { walk(aContent(), 200, 30); }

    void aThousandEditsOfTheSampleLeadThereAndBack() {
        auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        walk(*content, 1000, 400);
    }
};

QTEST_GUILESS_MAIN(TestEditHistory)
#include "test_edit_history.moc"

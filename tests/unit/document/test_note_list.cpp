// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "models/document/event_edits.h"
#include "models/document/note_edits.h"
#include "models/document/note_list.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestNoteList : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<NoteList> m_list;

    QStringList ids(const NoteFilter& filter = {}) const {
        QStringList ids;
        for (const NoteRow& row : m_list->rows(filter)) {
            ids += QString(row.depth, u'>') + m_document->annotations()[row.note].id;
        }
        return ids;
    }
    const Annotation& note(const QString& id) const { return *m_list->find(id); }

private slots:
    void init() {
        m_document = *Document::inMemory(aContent());
        m_document->setAuthor(u"Ben"_s);
        m_list = std::make_unique<NoteList>(*m_document);
    }

    void listsNotesByTheDayOfWhatTheyAreOn() {
        QCOMPARE(ids(), (QStringList{u"on-span"_s, u"on-event"_s, u">on-note"_s, u"on-words"_s, u"on-point"_s,
                                     u"from-elsewhere"_s}));
    }
    void filters_data() {
        QTest::addColumn<NoteFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        NoteFilter filter;
        filter.words = u"WORDS note"_s;
        QTest::newRow("by words in any order") << filter << QStringList{u"on-words"_s};
        filter = {};
        filter.words = u"threatened"_s;
        QTest::newRow("by the name of a code") << filter << QStringList{u"on-event"_s};
        filter = {};
        filter.event = u"strike"_s;
        QTest::newRow("by event, with answers and quotations")
            << filter << QStringList{u"on-event"_s, u">on-note"_s, u"on-words"_s};
        filter = {};
        filter.author = u"Ben"_s;
        QTest::newRow("by author") << filter << QStringList{};
        filter = {};
        filter.code = u"escalation"_s;
        QTest::newRow("by code") << filter << QStringList{u"on-event"_s};
        filter = {};
        filter.isPrivate = true;
        QTest::newRow("private ones") << filter << QStringList{u"on-span"_s};
        filter = {};
        filter.isOrphan = true;
        QTest::newRow("orphans") << filter << QStringList{u"from-elsewhere"_s};
    }
    void filters() {
        QFETCH(NoteFilter, filter);
        QTEST(ids(filter), "expected");
    }

    void countsAnswersAndQuotationsWithTheirEvent() {
        QCOMPARE(m_list->countOn(*m_document->keyOf(u"strike"_s)), 3);
        QCOMPARE(m_list->countOn(*m_document->keyOf(u"cut"_s)), 0);
        QCOMPARE(m_list->spans().size(), std::size_t{1});
        QCOMPARE(m_list->points().size(), std::size_t{1});
    }

    /// What is followed edit by edit is what would be read anew.
    void knowsAfterEachEditWhatReadingAnewWouldTell() {
        const auto check = [this](const char* what) {
            NoteList fresh(*m_document);
            const auto idsOf = [this](const NoteList& list) {
                QStringList ids;
                for (const NoteRow& row : list.rows({})) {
                    ids += QString(row.depth, u'>') + m_document->annotations()[row.note].id;
                }
                return ids;
            };
            QVERIFY2(idsOf(*m_list) == idsOf(fresh), what);
            for (const EventKey event : m_document->columns().key) {
                QVERIFY2(m_list->countOn(event) == fresh.countOn(event), what);
            }
            QVERIFY2(m_list->spans().size() == fresh.spans().size(), what);
            QVERIFY2(m_list->points().size() == fresh.points().size(), what);
            for (std::size_t i = 0; i < fresh.spans().size(); ++i) {
                QVERIFY2(m_list->spans()[i].note == fresh.spans()[i].note, what);
            }
        };
        const auto add = [this](const AnnotationTarget& target) {
            const Annotation fresh = newNote(*m_document, target);
            return m_document->apply({u"add"_s, {{std::nullopt, Record(fresh)}}}) ? fresh : Annotation();
        };
        const auto change = [this](const Annotation& before, const Annotation& after) {
            QVERIFY(m_document->apply({u"change"_s, {{Record(before), Record(after)}}}));
        };
        const Annotation onEvent = add(EventTarget{u"cut"_s});
        check("a note on an event");
        add(SpanTarget{day(u"2025-01-01"_s), day(u"2026-01-01"_s)});
        check("one on a span wider than the other");
        add(PointTarget{day(u"2025-04-02"_s), Lens::Legal});
        check("one on a point");
        const Annotation answer = add(NoteTarget{onEvent.id});
        check("an answer");
        Annotation worded = onEvent;
        worded.body = u"other words"_s;
        change(onEvent, worded);
        check("other words");
        Annotation moved = worded;
        moved.target = EventTarget{u"strike"_s};
        change(worded, moved);
        check("on another event, and its answer with it");
        QVERIFY(m_document->apply({u"remove"_s, {{Record(moved), std::nullopt}}}));
        check("gone, and its answer an orphan");
        QVERIFY(m_list->isOrphan(note(answer.id)));
        for (int i = 0; i < 7; ++i) {
            m_document->undoStack().undo();
            check("undone");
        }
        for (int i = 0; i < 7; ++i) {
            m_document->undoStack().redo();
            check("done again");
        }
    }

    void followsEdits() {
        QSignalSpy changed(m_list.get(), &NoteList::changed);
        Annotation fresh = newNote(*m_document, EventTarget{u"cut"_s});
        QVERIFY(writeNote(*m_document, fresh, {u"threatened"_s, u"Bluff"_s}, u"Note"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(note(fresh.id).author, u"Ben"_s);
        QCOMPARE(note(fresh.id).codes, (QStringList{u"threatened"_s, u"bluff"_s}));
        QCOMPARE(m_list->countOn(*m_document->keyOf(u"cut"_s)), 1);
        fresh = note(fresh.id);
        fresh.body = u"Changed"_s;
        QVERIFY(writeNote(*m_document, fresh, {}, u"Change"_s));
        QVERIFY(note(fresh.id).modified >= note(fresh.id).created);
        QVERIFY(note(fresh.id).codes.isEmpty());
        m_document->undoStack().undo();
        QCOMPARE(note(fresh.id).codes.size(), 2);
        m_document->undoStack().undo();
        QVERIFY(!m_list->find(fresh.id));
        QCOMPARE(m_document->codes().size(), std::size_t{2});
        QCOMPARE(m_list->countOn(*m_document->keyOf(u"cut"_s)), 0);
    }

    void whatLosesItsTargetIsAnOrphanUntilItComesBack() {
        QVERIFY(!m_list->isOrphan(note(u"on-event"_s)));
        const auto removal = removalOf(*m_document, {*m_document->keyOf(u"strike"_s)});
        QVERIFY(m_document->apply(removal->changes));
        QVERIFY(m_list->isOrphan(note(u"on-event"_s)));
        QVERIFY(m_list->isOrphan(note(u"on-words"_s)));
        QCOMPARE(m_list->eventOf(note(u"on-event"_s)), kNoEvent);
        m_document->undoStack().undo();
        QVERIFY(!m_list->isOrphan(note(u"on-event"_s)));
        QVERIFY(!m_list->isOrphan(note(u"on-words"_s)));
    }
    void wordsThatAreNoLongerThereMakeAnOrphan() {
        const Event before = *m_document->event(*m_document->keyOf(u"strike"_s));
        Event after = before;
        after.summary = u"Something else."_s;
        QVERIFY(m_document->apply({u"Edit"_s, {{Record(before), Record(after)}}}));
        QVERIFY(m_list->isOrphan(note(u"on-words"_s)));
        QVERIFY(!m_list->isOrphan(note(u"on-event"_s)));
    }
    void anAnswerOutlivesWhatItAnswers() {
        QVERIFY(removeNote(*m_document, u"on-event"_s, u"Remove"_s));
        QVERIFY(m_list->isOrphan(note(u"on-note"_s)));
        QVERIFY(ids().contains(u"on-note"_s));
    }
    void notesInACircleAreStillListed() {
        Annotation first = note(u"on-event"_s);
        first.target = NoteTarget{u"on-note"_s};
        QVERIFY(m_document->apply({u"Circle"_s, {{Record(note(u"on-event"_s)), Record(first)}}}));
        const QStringList all = ids();
        QCOMPARE(all.size(), 6);
        QCOMPARE(m_list->countOn(*m_document->keyOf(u"strike"_s)), 1);
    }

    void findsThePlaceOfWordsInCodePoints() {
        Event event = ContentEventBuilder(u"e"_s).event();
        event.summary = u"𠀀 A tariff 😀 of 25 % and a tariff of 10 %"_s;
        const auto passage = passageOf(event, u"of 25"_s);
        QVERIFY(passage);
        QCOMPARE(passage->start, 13);
        QCOMPARE(passage->end, 18);
        QCOMPARE(passage->prefix, u"𠀀 A tariff 😀 "_s);
        QVERIFY(passage->suffix.startsWith(u" % and"_s));
        QCOMPARE(passageOf(event, u"Title of"_s)->text, EventText::Title);
        QVERIFY(!passageOf(event, u"nowhere"_s));
        QVERIFY(!passageOf(event, {}));
    }

    void aCodeThatGoesLeavesNothingBehind() {
        QVERIFY(removeCode(*m_document, u"escalation"_s, u"Remove"_s));
        QCOMPARE(note(u"on-event"_s).codes, QStringList{u"threatened"_s});
        QCOMPARE(m_document->codes()[0].parent, QString());
        m_document->undoStack().undo();
        QVERIFY(*m_document->store().content() == aContent());
    }
    void codesGetIdsOfTheirOwn() {
        QCOMPARE(newCodeId(*m_document, u"Escalation"_s), u"escalation-2"_s);
        QCOMPARE(newCodeId(*m_document, u"  A fresh, új code! "_s), u"a-fresh-uj-code"_s);
        QCOMPARE(newCodeId(*m_document, u"加征"_s), u"加征"_s);
        QCOMPARE(newCodeId(*m_document, u"!"_s), u"code"_s);
    }
};

FULCRUM_TEST(TestNoteList)
#include "test_note_list.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/agreement/krippendorff_alpha.h"
#include "models/document/coding_edits.h"
#include "models/document/record_balance.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

const QDateTime kTime = QDateTime::fromString(u"2026-05-01T09:30:00.125Z"_s, Qt::ISODateWithMs);

Annotation aJudgement(const QString& id, const QString& author, const QString& event,
                      std::optional<int> severity, const QStringList& codes = {}, int minutes = 0) {
    Annotation note;
    note.id = id;
    note.target = EventTarget{event};
    note.author = author;
    note.severity = severity;
    note.codes = codes;
    note.created = kTime;
    note.modified = kTime.addSecs(60 * minutes);
    return note;
}

const Coder kRecord{{}, true};

}  // namespace

class TestCoding : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<NoteList> m_notes;

    void open(const std::vector<Annotation>& notes) {
        ProjectContent content = aContent();
        content.annotations = notes;
        auto document = Document::inMemory(content);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message()));
        m_notes.reset();
        m_document = std::move(document).value();
        m_document->setAuthor(u"Ada"_s);
        m_notes = std::make_unique<NoteList>(*m_document);
    }
    Coding coding() const { return codingOf(*m_document, *m_notes); }
    EventKey key(const QString& id) const { return *m_document->keyOf(id); }
    Judgement said(const QString& event, const QString& author) const {
        const Coding all = coding();
        const JudgedEvent* judged = all.find(key(event));
        return judged ? judged->by.value(author) : Judgement{};
    }
    int severityOf(const QString& event) const { return m_document->event(key(event))->severity; }

private slots:
    void theNoteChangedLastTellsTheSeverity() {
        open({aJudgement(u"a"_s, u"Ada"_s, u"strike"_s, 2, {}, 5),
              aJudgement(u"b"_s, u"Ada"_s, u"strike"_s, 4, {}, 1),
              aJudgement(u"d"_s, u"Ben"_s, u"strike"_s, 1), aJudgement(u"c"_s, u"Ben"_s, u"strike"_s, 5)});
        QCOMPARE(said(u"strike"_s, u"Ada"_s).severity, 2);
        // Of one moment the id decides, so that it is the same in every copy.
        QCOMPARE(said(u"strike"_s, u"Ben"_s).severity, 1);
        QCOMPARE(coding().authors, (QStringList{u"Ada"_s, u"Ben"_s}));
    }
    void codesAreThoseOfAllNotesWithThoseAbove() {
        Annotation quotation = aJudgement(u"q"_s, u"Ben"_s, {}, 5, {u"threatened"_s});
        quotation.target = QuotationTarget{u"strike"_s, EventText::Summary, 0, 6, u"Quotes"_s, {}, u" \""_s};
        open({aJudgement(u"a"_s, u"Ada"_s, u"strike"_s, {}, {u"escalation"_s}), quotation});
        QCOMPARE(said(u"strike"_s, u"Ada"_s).codes, QSet<QString>{u"escalation"_s});
        QCOMPARE(said(u"strike"_s, u"Ben"_s).codes, (QSet<QString>{u"escalation"_s, u"threatened"_s}));
        // Words quoted have no severity.
        QVERIFY(!said(u"strike"_s, u"Ben"_s).severity);
    }
    void whatIsOnNoEventJudgesNothing() {
        Annotation span = aJudgement(u"s"_s, u"Ada"_s, {}, {}, {u"escalation"_s});
        span.target = SpanTarget{0, 10};
        open({span, aJudgement(u"gone"_s, u"Ada"_s, u"no-such"_s, 3)});
        QVERIFY(coding().events.empty());
        QVERIFY(coding().authors.isEmpty());
    }
    void theRecordJudgesWhatAnotherHasJudged() {
        open({aJudgement(u"a"_s, u"Ada"_s, u"answer"_s, 2), aJudgement(u"b"_s, u"Ben"_s, u"answer"_s, 4),
              aJudgement(u"c"_s, u"Ben"_s, u"strike"_s, 5)});
        const CodingTable table = severityTable(*m_document, coding(), {{u"Ada"_s}, kRecord});
        QCOMPARE(table.ids, std::vector<QString>{u"answer"_s});
        QCOMPARE(table.ratings.at(0, 0), 2);
        QCOMPARE(table.ratings.at(0, 1), 3);
        const CodingTable both = severityTable(*m_document, coding(), {{u"Ada"_s}, {u"Ben"_s}});
        // By day: strike on the 2nd, answer on the 4th of April.
        QCOMPARE(both.ids, (std::vector<QString>{u"strike"_s, u"answer"_s}));
        QVERIFY(!both.ratings.at(0, 0));
        QCOMPARE(both.ratings.at(1, 1), 4);
        QCOMPARE(krippendorffAlpha(both.ratings, Metric::Ordinal)->units, std::size_t{1});
    }
    void aCodeIsAppliedOrNotWhereSomebodyCoded() {
        open({aJudgement(u"a"_s, u"Ada"_s, u"strike"_s, {}, {u"threatened"_s}),
              aJudgement(u"b"_s, u"Ben"_s, u"strike"_s, {}, {u"escalation"_s}),
              aJudgement(u"c"_s, u"Ben"_s, u"answer"_s, 2)});
        const std::vector<Coder> both{{u"Ada"_s}, {u"Ben"_s}};
        const CodingTable narrow = codeTable(coding(), both, u"threatened"_s);
        QCOMPARE(narrow.ids, std::vector<QString>{u"strike"_s});
        QCOMPARE(narrow.ratings.at(0, 0), 1);
        QCOMPARE(narrow.ratings.at(0, 1), 0);
        const CodingTable wide = codeTable(coding(), both, u"escalation"_s);
        QCOMPARE(wide.ratings.at(0, 0), 1);
        QCOMPARE(wide.ratings.at(0, 1), 1);
        QCOMPARE(codeUses(*m_document).value(u"escalation"_s), 2);
        QCOMPARE(codeUses(*m_document).value(u"threatened"_s), 1);
        QCOMPARE(codesBelow(*m_document, u"escalation"_s), (QSet<QString>{u"escalation"_s, u"threatened"_s}));
    }
    void listsCodesEachFollowedByThoseBelow() {
        ProjectContent content = aContent();
        content.annotations.clear();
        content.codes.push_back({u"duties"_s, u"Duties"_s, {}, {}, {}, {}, {}, {}});
        content.codes.push_back({u"doubled"_s, u"Doubled"_s, {}, {}, u"escalation"_s, {}, {}, {}});
        const auto document = Document::inMemory(content);
        QVERIFY(document);
        QStringList listed;
        for (const CodeRow& row : codeRows(**document)) {
            listed += QString(row.depth, u' ') + (*document)->codes()[row.code].id;
        }
        QCOMPARE(listed, (QStringList{u"duties"_s, u"escalation"_s, u" doubled"_s, u" threatened"_s}));
    }
    void theNotesOfACodeAreThoseOfTheCodesBelow() {
        open({aJudgement(u"a"_s, u"Ada"_s, u"strike"_s, {}, {u"threatened"_s}),
              aJudgement(u"b"_s, u"Ben"_s, u"strike"_s, {}, {u"escalation"_s}),
              aJudgement(u"c"_s, u"Ben"_s, u"answer"_s, 2)});
        NoteFilter filter;
        filter.code = u"escalation"_s;
        QCOMPARE(m_notes->rows(filter).size(), std::size_t{2});
        filter.code = u"threatened"_s;
        QCOMPARE(m_notes->rows(filter).size(), std::size_t{1});
    }
    void codesGoOnAndOffInOneNote() {
        open({});
        QCOMPARE(*toggleCode(*m_document, u"strike"_s, u"threatened"_s, u"Code"_s), true);
        QCOMPARE(*toggleCode(*m_document, u"strike"_s, u"escalation"_s, u"Code"_s), true);
        QCOMPARE(m_document->annotations().size(), std::size_t{1});
        QCOMPARE(m_document->annotations()[0].codes, (QStringList{u"threatened"_s, u"escalation"_s}));
        QCOMPARE(*toggleCode(*m_document, u"strike"_s, u"threatened"_s, u"Code"_s), false);
        QCOMPARE(m_document->annotations()[0].codes, QStringList{u"escalation"_s});
        QCOMPARE(*toggleCode(*m_document, u"strike"_s, u"escalation"_s, u"Code"_s), false);
        QVERIFY(m_document->annotations().empty());
        m_document->undoStack().undo();
        QCOMPARE(m_document->annotations()[0].codes, QStringList{u"escalation"_s});
        // Another person has a note of their own.
        m_document->setAuthor(u"Ben"_s);
        QCOMPARE(*toggleCode(*m_document, u"strike"_s, u"escalation"_s, u"Code"_s), true);
        QCOMPARE(m_document->annotations().size(), std::size_t{2});
    }
    void aJudgementTakesThePlaceOfTheOneBefore() {
        open({aJudgement(u"b"_s, u"Ben"_s, u"strike"_s, 1), aJudgement(u"a"_s, u"Ada"_s, u"strike"_s, 5)});
        QVERIFY(judgeSeverity(*m_document, u"strike"_s, 2, u"Judge"_s));
        QVERIFY(judgeSeverity(*m_document, u"strike"_s, 4, u"Judge"_s));
        QCOMPARE(m_document->annotations().size(), std::size_t{3});
        QCOMPARE(said(u"strike"_s, u"Ada"_s).severity, 4);
        QVERIFY(judgeSeverity(*m_document, u"strike"_s, std::nullopt, u"Judge"_s));
        QVERIFY(!said(u"strike"_s, u"Ada"_s).severity);
        QCOMPARE(said(u"strike"_s, u"Ben"_s).severity, 1);
    }
    void settlingIsOneEditThatLeavesWhatWasSaid() {
        open({aJudgement(u"a"_s, u"Ada"_s, u"strike"_s, 2), aJudgement(u"b"_s, u"Ben"_s, u"strike"_s, 5)});
        const ProjectContent before = *m_document->store().content();
        QCOMPARE(coding().find(key(u"strike"_s))->isSettled, false);
        QVERIFY(settle(*m_document, key(u"strike"_s), 4, u"Settled at 4."_s, u"Settle"_s));
        QCOMPARE(severityOf(u"strike"_s), 4);
        QCOMPARE(coding().find(key(u"strike"_s))->isSettled, true);
        QCOMPARE(said(u"strike"_s, u"Ada"_s).severity, 2);
        QCOMPARE(m_document->annotations().back().body, u"Settled at 4."_s);
        m_document->undoStack().undo();
        QVERIFY(*m_document->store().content() == before);
        m_document->undoStack().redo();
        // A judgement given afterwards opens it again.
        Annotation later = aJudgement(u"l"_s, u"Ada"_s, u"strike"_s, 1);
        later.modified = QDateTime::currentDateTimeUtc().addSecs(60);
        QVERIFY(m_document->apply({u"Judge"_s, {{std::nullopt, Record(later)}}}));
        QCOMPARE(coding().find(key(u"strike"_s))->isSettled, false);
    }
    void rescalesTheRecordToWhatACoderSays() {
        // The strike is a duty, whose size is not its severity; the cut presses on nobody.
        open({aJudgement(u"a"_s, u"Ada"_s, u"answer"_s, 5), aJudgement(u"b"_s, u"Ada"_s, u"strike"_s, 1),
              aJudgement(u"c"_s, u"Ada"_s, u"cut"_s, 1), aJudgement(u"d"_s, u"Ben"_s, u"answer"_s, 3)});
        const RecordBalance record(m_document->tables(), Lens::Leverage);
        const auto changes = changesAsJudgedBy(coding(), u"Ada"_s, record.model);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].event, u"answer"_s);
        QVERIFY(changes[0].action == ScenarioAction::Rescale);
        // Two steps of severity, each three times as heavy (MODEL.md §2).
        QCOMPARE(changes[0].factor, 9.0);
        QVERIFY(changesAsJudgedBy(coding(), u"Ben"_s, record.model).empty());
        Scenario scenario;
        scenario.name = u"As Ada judges"_s;
        scenario.changes = changes;
        QVERIFY(writeScenarios(*m_document, {scenario}, u"Scenarios"_s));
        const std::size_t count = m_document->scenarios().size();
        scenario.changes[0].factor = 3;
        QVERIFY(writeScenarios(*m_document, {scenario}, u"Scenarios"_s));
        QCOMPARE(m_document->scenarios().size(), count);
        QCOMPARE(m_document->scenarios().back().changes[0].factor, 3.0);
    }
};

FULCRUM_TEST(TestCoding)
#include "test_coding.moc"

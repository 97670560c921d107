// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "models/document/document.h"
#include "models/document/import_plan.h"
#include "models/exchange/file_bytes.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// What bringing files in would do, against the real sample.
class TestImportPlan : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ProjectContent m_sample;
    std::unique_ptr<Document> m_document;
    const QDateTime m_now = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);

    QString written(const QString& name, const std::vector<Event>& events) {
        const QString path = m_folder.filePath(name);
        return writeFile(path, writeEventLines(events)) ? path : QString();
    }
    Result<ImportPlan> planned(const QStringList& files, Duplicates duplicates = Duplicates::BringIn) {
        return planImport(m_document->store(), {files, std::nullopt, duplicates}, m_now);
    }
    const Event& sampleEvent(std::size_t at) const { return m_sample.events[at]; }

private slots:
    void initTestCase() { m_sample = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s).value(); }
    void init() { m_document = Document::inMemory(m_sample).value(); }

    void whatIsHereAlreadyHasNoRow() {
        const auto plan = planned({written(u"same.jsonl"_s, m_sample.events)});
        QVERIFY(plan);
        QVERIFY(plan->changes.isEmpty());
        QVERIFY(plan->rows.empty());
        QCOMPARE(plan->unchanged, int(m_sample.events.size()));
    }

    void aChangedRecordNamesItsFields() {
        Event changed = sampleEvent(3);
        changed.title += u" (corrected)"_s;
        changed.severity = changed.severity == 5 ? 4 : changed.severity + 1;
        const auto plan = planned({written(u"changed.jsonl"_s, {changed})});
        QVERIFY(plan);
        QCOMPARE(plan->updated, 1);
        QCOMPARE(plan->rows.size(), std::size_t(1));
        QCOMPARE(plan->rows[0].outcome, ImportOutcome::Changed);
        QCOMPARE(plan->rows[0].title, changed.title);
        QCOMPARE(plan->rows[0].reason, u"title, severity"_s);
    }

    void theSameEventUnderAnotherIdIsADuplicate() {
        Event twin = sampleEvent(3);
        twin.id = u"twin"_s;
        twin.title = u"  "_s + twin.title.toUpper();
        Event later = sampleEvent(4);
        later.id = u"later"_s;
        later.title = u"Something else that answers it"_s;
        later.span.start += 400;
        later.span.end.reset();
        later.scheduledEnd.reset();
        later.announced.reset();
        later.relations = {{RelationType::Cites, u"twin"_s, std::nullopt}};
        const QString file = written(u"twin.jsonl"_s, {twin, later});

        const auto kept = planned({file});
        QVERIFY(kept);
        QCOMPARE(kept->added, 2);
        QCOMPARE(kept->duplicates, 1);

        const auto leftOut = planned({file}, Duplicates::LeaveOut);
        QVERIFY2(leftOut, leftOut ? "" : qPrintable(leftOut.error().message()));
        QCOMPARE(leftOut->added, 1);
        QCOMPARE(leftOut->duplicates, 1);
        const auto& event = std::get<Event>(*leftOut->changes.changes.at(0).after);
        QCOMPARE(event.id, u"later"_s);
        // What spoke of the duplicate speaks of the event that is here.
        QCOMPARE(event.relations.at(0).eventId, sampleEvent(3).id);
    }

    void severalFilesAreOneEdit() {
        Event first = sampleEvent(3);
        first.id = u"first"_s;
        first.title = u"First"_s;
        first.relations = {{RelationType::Cites, u"second"_s, std::nullopt}};
        Event second = sampleEvent(4);
        second.id = u"second"_s;
        second.title = u"Second"_s;
        const QString secondFile = written(u"b.jsonl"_s, {second});
        const auto plan = planned({written(u"a.jsonl"_s, {first}), secondFile});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message()));
        QCOMPARE(plan->changes.changes.size(), std::size_t(2));
        QCOMPARE(plan->changes.summary, u"Import a.jsonl, b.jsonl"_s);
        QVERIFY(m_document->apply(plan->changes));
        QCOMPARE(m_document->columns().size(), EventIndex(m_sample.events.size() + 2));
        m_document->undoStack().undo();
        QCOMPARE(m_document->columns().size(), EventIndex(m_sample.events.size()));
    }

    void aFileThatDoesNotHoldTogetherIsRefused() {
        Event event = sampleEvent(3);
        event.id = u"lost"_s;
        event.relations = {{RelationType::Cites, u"nowhere"_s, std::nullopt}};
        const auto plan = planned({written(u"lost.jsonl"_s, {event})});
        QVERIFY(!plan);
        QVERIFY(plan.error().message().contains(u"nowhere"_s));
    }
};

FULCRUM_TEST(TestImportPlan)
#include "test_import_plan.moc"

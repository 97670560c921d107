// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

#include "models/document/document.h"
#include "models/document/import_log.h"
#include "models/document/import_stream.h"
#include "models/exchange/exchange_writer.h"
#include "models/exchange/file_bytes.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// A table read straight into the project must leave what planning and applying leaves; that way is held by
/// its own tests, so each of the two is the other's measure.
class TestImportStream : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ProjectContent m_sample;
    int m_number = 0;
    const QDateTime m_now = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);

    QString pathOf(const QString& name) { return m_folder.filePath(u"%1-%2"_s.arg(++m_number).arg(name)); }

    QString projectOf(const ProjectContent& content) {
        const QString path = pathOf(u"p.fulcrum"_s);
        const auto document = Document::inMemory(content);
        return document && (*document)->copyTo(path) ? path : QString();
    }
    QString tableOf(const QByteArray& bytes) {
        const QString path = pathOf(u"table.csv"_s);
        return writeFile(path, bytes) ? path : QString();
    }
    QByteArray csvOf(const std::vector<Event>& events) {
        ProjectContent content = m_sample;
        content.events = events;
        return writeExchange(content, u"p"_s, m_now, ExchangeFormat::Csv, PrivateNotes::LeftOut).bytes;
    }
    /// With the ids e0, e1 and so on.
    std::vector<Event> plainEvents(int count) const {
        Event event = m_sample.events[0];
        event.relations.clear();
        std::vector<Event> events(static_cast<std::size_t>(count), event);
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i].id = u"e%1"_s.arg(i);
        }
        return events;
    }
    /// A project with parties and tracks and nothing else.
    ProjectContent emptyProject() const {
        ProjectContent content;
        content.project.title = u"P"_s;
        content.parties = m_sample.parties;
        content.tracks = m_sample.tracks;
        return content;
    }
    static std::unique_ptr<ProjectStore> opened(const QString& path) {
        return ProjectStore::open(path, ProjectStore::Access::ReadWrite).value();
    }
    static QByteArray contentOf(const ProjectStore& store) {
        return writeFulcrumJson(store.content().value());
    }

    /// Brings the table into copies of the project both ways.
    void compare(const ProjectContent& project, const QByteArray& table,
                 Duplicates duplicates = Duplicates::BringIn, const QString& mapping = {}) {
        const ImportRequest request{{tableOf(table)}, ExchangeFormat::Csv, duplicates, mapping};
        const QString path = projectOf(project);
        QVERIFY(isStreamed(request, 0));

        const auto planned = opened(projectOf(project));
        const auto plan = planImport(*planned, request, m_now);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message()));
        QVERIFY(planned->apply(plan->changes, logEntryFor(plan->changes, u"me"_s)));

        const auto streamed = opened(path);
        const auto done = importStreamed(*streamed, request, m_now, u"me"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
        QCOMPARE(contentOf(*streamed), contentOf(*planned));
        QCOMPARE(done->added, plan->added);
        QCOMPARE(done->updated, plan->updated);
        QCOMPARE(done->unchanged, plan->unchanged);
        QCOMPARE(done->rejected, plan->rejected);
        QCOMPARE(done->duplicates, plan->duplicates);
        QVERIFY(streamed->findDamage().value().empty());

        // What is listed: notes, rejections and duplicates alone.
        const auto told = [](const ImportPlan& from) {
            QStringList rows;
            for (const ImportRow& row : from.rows) {
                if (row.outcome != ImportOutcome::New && row.outcome != ImportOutcome::Changed) {
                    rows += u"%1 %2 %3 %4"_s.arg(int(row.outcome)).arg(row.record, row.title, row.reason);
                }
            }
            rows.sort();
            return rows;
        };
        QCOMPARE(told(*done), told(*plan));

        // Both find the same words.
        for (const QString& word : {u"chip"_s, u"tariff"_s, u"稀土"_s}) {
            const std::vector<TextTerm> terms{{word, false, false}};
            QCOMPARE(streamed->mentioning(terms).value().size(), planned->mentioning(terms).value().size());
        }
    }

private slots:
    void initTestCase() { m_sample = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s).value(); }

    void everythingIsNew() { compare(emptyProject(), csvOf(m_sample.events)); }

    void relationsToLaterRowsAreKept() {
        std::vector<Event> events = m_sample.events;
        std::ranges::reverse(events);
        compare(emptyProject(), csvOf(events));
    }

    void relationsToNothingAreLostAndCounted() {
        std::vector<Event> events = m_sample.events;
        std::erase_if(events, [](const Event& event) { return event.id.startsWith(u"cn-"_s); });
        compare(emptyProject(), csvOf(events));
    }

    void whatIsHereStays() { compare(m_sample, csvOf(m_sample.events)); }

    void someAreChangedAndSomeNew() {
        std::vector<Event> events = m_sample.events;
        for (std::size_t i = 0; i < events.size(); i += 7) {
            events[i].title += u" (corrected)"_s;
            events[i].tags += u"corrected"_s;
            events[i].relations.clear();
        }
        ProjectContent project = m_sample;
        std::erase_if(project.events, [&](const Event& event) { return event.id == events.back().id; });
        project.stories.clear();
        project.scenarios.clear();
        for (Event& event : project.events) {
            std::erase_if(event.relations,
                          [&](const Relation& relation) { return relation.eventId == events.back().id; });
        }
        compare(project, csvOf(events));
    }

    void duplicates_data() {
        QTest::addColumn<bool>("areLeftOut");
        QTest::newRow("brought in") << false;
        QTest::newRow("left out") << true;
    }
    void duplicates() {
        QFETCH(bool, areLeftOut);
        std::vector<Event> events{m_sample.events[3], m_sample.events[4], m_sample.events[5]};
        events[0].id = u"twin"_s;
        events[0].title = events[0].title.toUpper();
        events[1].id = u"answers-a-later-twin"_s;
        events[1].title = u"Something new"_s;
        events[1].relations = {{RelationType::Cites, u"later-twin"_s, std::nullopt},
                               {RelationType::Cites, u"twin"_s, std::nullopt}};
        events[2].id = u"later-twin"_s;
        compare(m_sample, csvOf(events), areLeftOut ? Duplicates::LeaveOut : Duplicates::BringIn);
    }

    void rowsThatCannotStandAreRejected() {
        QByteArray table = csvOf({m_sample.events[0], m_sample.events[1], m_sample.events[0]});
        table += "bad-date,yesterday,,,,day,measure,tariffs,US,CN,No date\n";
        table += "too,many" + QByteArray(60, ',') + "\n";
        compare(emptyProject(), table);
    }

    void partiesAndTracksAreMade() {
        compare({},
                "Date;Title;Country;Topic;Else\n"
                "2025-04-02;Duties;Atlantis;Fish;kept\n"
                "2025-04-03;An answer;Lemuria;Fish;\n"
                "2025-04-03;No country;;;\n",
                Duplicates::BringIn, u"Country=actor,Topic=track"_s);
    }

    void eventsWithoutIdsAreKnownAgain() {
        const QByteArray table = "date,title,summary\n2025-04-02,Liberation Day,First\n2025-04-03,Other,\n";
        compare(emptyProject(), table);
        const auto project = opened(projectOf(emptyProject()));
        QVERIFY(importStreamed(*project, {{tableOf(table)}, ExchangeFormat::Csv}, m_now, {}));
        const ProjectContent once = project->content().value();
        compare(once, QByteArray(table).replace("First", "Second"));
    }

    void itIsOneEditThatUndoTakesBack() {
        const QString path = projectOf(emptyProject());
        const QByteArray before = contentOf(*opened(path));
        QVERIFY(importStreamed(*opened(path), {{tableOf(csvOf(m_sample.events))}, ExchangeFormat::Csv}, m_now,
                               u"Ada"_s));
        const auto document = Document::open(path).value();
        QCOMPARE(document->store().changeLog().value().back().author, u"Ada"_s);
        const QByteArray after = contentOf(document->store());
        QVERIFY(after != before);
        document->undoStack().undo();
        QCOMPARE(contentOf(document->store()), before);
        document->undoStack().redo();
        QCOMPARE(contentOf(document->store()), after);
    }

    void stoppedItLeavesNothing() {
        const std::vector<Event> many = plainEvents(5000);
        const QString path = projectOf(emptyProject());
        const auto store = opened(path);
        const QByteArray before = contentOf(*store);
        int asked = 0;
        double last = 0;
        const auto stopped = importStreamed(*store, {{tableOf(csvOf(many))}, ExchangeFormat::Csv}, m_now, {},
                                            [&](double share) {
                                                last = share;
                                                return ++asked < 3;
                                            });
        QVERIFY(!stopped);
        QCOMPARE(asked, 3);
        QVERIFY(last > 0 && last <= 1);
        QCOMPARE(contentOf(*store), before);
        QCOMPARE(store->changeLog().value().size(), std::size_t(1));  // the project itself
        QVERIFY(store->findDamage().value().empty());
    }

    /// The reader has to ask again and again while rows are on their way.
    void knownAndNewAndRepeatedRowsInTurn() {
        std::vector<Event> known;
        std::vector<Event> rows;
        for (int i = 0; i < 3000; ++i) {
            Event event = m_sample.events[static_cast<std::size_t>(i) % m_sample.events.size()];
            event.id = u"e%1"_s.arg(i);
            event.title += u" %1"_s.arg(i / 2);
            event.relations.clear();
            if (i % 3 == 0) {
                known.push_back(event);
            }
            event.title += i % 2 == 0 ? u" (corrected)"_s : QString();
            event.relations = {{RelationType::Cites, u"e%1"_s.arg((i * 7) % 3300), std::nullopt}};
            if (event.relations.front().eventId == event.id) {
                event.relations.clear();
            }
            rows.push_back(event);
            if (i % 100 == 50) {
                rows.push_back(rows[rows.size() / 2]);
            }
        }
        ProjectContent project = emptyProject();
        project.events = known;
        compare(project, csvOf(rows));
        compare(project, csvOf(rows), Duplicates::LeaveOut);
    }

    void whatCannotBeWrittenEndsTheReading() {
        std::vector<Event> many = plainEvents(12'000);
        // A reader lets this pass, and an event may not have it.
        many[100].relations = {{RelationType::Cites, u"e1"_s, std::nullopt},
                               {RelationType::Cites, u"e1"_s, std::nullopt}};
        const auto store = opened(projectOf(emptyProject()));
        const QByteArray before = contentOf(*store);
        double last = 0;
        const auto failed = importStreamed(*store, {{tableOf(csvOf(many))}, ExchangeFormat::Csv}, m_now, {},
                                           [&](double share) {
                                               last = share;
                                               return true;
                                           });
        QVERIFY(!failed);
        QVERIFY2(failed.error().where.contains(u"e100"), qPrintable(failed.error().message()));
        QVERIFY2(last < 0.9, "it was read to its end");
        QCOMPARE(contentOf(*store), before);
        QVERIFY(store->findDamage().value().empty());
    }

    void whatCannotBeReadEndsTheWriting() {
        const auto store = opened(projectOf(emptyProject()));
        const QByteArray before = contentOf(*store);
        const QByteArray table = csvOf(plainEvents(5000)) + "e-last,\"2025";
        const auto failed = importStreamed(*store, {{tableOf(table)}, ExchangeFormat::Csv}, m_now, {});
        QVERIFY(!failed);
        QVERIFY2(failed.error().what.contains(u"never ends"), qPrintable(failed.error().message()));
        QCOMPARE(contentOf(*store), before);
        QVERIFY(store->findDamage().value().empty());
        // The store is as usable as before.
        QVERIFY(importStreamed(*store, {{tableOf(csvOf(plainEvents(50)))}, ExchangeFormat::Csv}, m_now, {}));
    }

    void theLogIsKeptWhereItIsShortEnough_data() {
        QTest::addColumn<double>("bound");  // how many times the log would fit into it
        QTest::addColumn<int>("rejectedBytes");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<bool>("isReadTwice");
        QTest::newRow("it just fits") << 1.0 << 0 << true << false;
        QTest::newRow("it is a little too long") << 0.9 << 0 << false << false;
        QTest::newRow("it is far too long, which its beginning tells") << 0.05 << 0 << false << false;
        // A small part of the file makes all of the log: its beginning tells wrong.
        QTest::newRow("it fits and seemed far too long") << 1.5 << 900 << true << true;
        QTest::newRow("it is too long and seemed far too long") << 0.9 << 900 << false << true;
    }
    void theLogIsKeptWhereItIsShortEnough() {
        QFETCH(double, bound);
        QFETCH(int, rejectedBytes);
        QFETCH(bool, isKept);
        QFETCH(bool, isReadTwice);
        constexpr int kEvents = 6000;
        QByteArray table = "id,start,title,summary,track,actor\n";
        for (int i = 0; i < kEvents; ++i) {
            table +=
                "e" + QByteArray::number(i) + ",2025-04-02,Duties," + QByteArray(100, 'y') + ",tariffs,US\n";
        }
        for (int i = 0; i < kEvents; ++i) {
            table += rejectedBytes > 0 ? ",never," + QByteArray(rejectedBytes, 'x') + ",,,\n" : QByteArray();
        }
        const ImportRequest request{{tableOf(table)}, ExchangeFormat::Csv};
        const auto whole = opened(projectOf(emptyProject()));
        QVERIFY(importStreamed(*whole, request, m_now, {}));
        const QString log = whole->changeLog().value().back().changes;
        QVERIFY(!log.isEmpty());

        const auto store = opened(projectOf(emptyProject()));
        const auto longest = static_cast<qsizetype>(bound * static_cast<double>(log.size()));
        double last = 0;
        bool isReadAgain = false;
        const auto done = importStreamed(
            *store, request, m_now, {},
            [&](double share) {
                isReadAgain = isReadAgain || share < last;
                last = share;
                return true;
            },
            longest);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
        QCOMPARE(done->added, kEvents);
        QCOMPARE(done->rejected, rejectedBytes > 0 ? kEvents : 0);
        QVERIFY(store->changeLog().value().back().changes == (isKept ? log : QString()));
        QCOMPARE(isReadAgain, isReadTwice);
        QCOMPARE(contentOf(*store), contentOf(*whole));
        QVERIFY(store->findDamage().value().empty());
    }

    void anEventTakesAtLeastItsLeastLengthInTheLog() {
        std::vector<Event> events = m_sample.events;
        events.push_back({});
        for (const Event& event : events) {
            ChangeSetWriter writer({});
            const qsizetype before = writer.size();
            writer.add({std::nullopt, Record(event)});
            QVERIFY(writer.size() - before >= ImportLog::leastLength(event));
        }
    }

    void planningLeavesTheProjectAlone() {
        const QString path = projectOf(emptyProject());
        const QByteArray before = readFile(path).value();
        const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly).value();
        const auto plan =
            planStreamed(*store, {{tableOf(csvOf(m_sample.events))}, ExchangeFormat::Csv}, m_now);
        QVERIFY(plan);
        QCOMPARE(plan->added, int(m_sample.events.size()));
        QVERIFY(plan->isStreamed);
        QVERIFY(readFile(path).value() == before);
    }

    void onlyLargeTablesAreStreamed() {
        const QString table = tableOf(csvOf({m_sample.events[0]}));
        QVERIFY(!isStreamed({{table}, ExchangeFormat::Csv}));
        QVERIFY(isStreamed({{table}, ExchangeFormat::Csv}, 0));
        QVERIFY(isStreamed({{table}, std::nullopt}, 0));
        QVERIFY(!isStreamed({{table, table}, ExchangeFormat::Csv}, 0));
        const QString lines = pathOf(u"lines.jsonl"_s);
        QVERIFY(writeFile(lines, writeEventLines(m_sample.events)));
        QVERIFY(!isStreamed({{lines}, std::nullopt}, 0));
    }
};

FULCRUM_TEST(TestImportStream)
#include "test_import_stream.moc"

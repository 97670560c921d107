// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter in view on the real sample: matches, counts, edits, the cursor, and what happens in the
// background.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

#include "models/document/active_filter.h"
#include "models/exchange/fulcrum_json.h"
#include "models/filter/query_text.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestActiveFilter : public QObject {
    Q_OBJECT

    ProjectContent m_sample;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;
    std::unique_ptr<TimeWindow> m_window;
    std::unique_ptr<ActiveFilter> m_filter;

    QStringList ids() const {
        QStringList ids;
        for (const EventIndex event : m_filter->matches()->events()) {
            ids += m_document->caption(event).id;
        }
        return ids;
    }
    int count(FilterField field, const QString& value) const {
        const auto& words = m_filter->vocabulary().wordsOf(field);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i].value == value) {
                return m_filter->counts()[static_cast<std::size_t>(field)][i];
            }
        }
        return -1;
    }
    void use(std::unique_ptr<Document> document) {
        m_filter.reset();
        m_balance.reset();
        m_document = std::move(document);
        m_window = std::make_unique<TimeWindow>();
        m_balance = std::make_unique<CurrentBalance>(*m_document);
        m_filter = std::make_unique<ActiveFilter>(*m_document, *m_balance, *m_window);
    }
    /// An edit of one event of the sample.
    template <typename Edit>
    ChangeSet edited(const QString& id, Edit edit) const {
        const Event before = *m_document->event(*m_document->keyOf(id));
        Event after = before;
        edit(after);
        return {u"edit"_s, {{Record(before), Record(after)}}};
    }

private slots:
    void phrasesAreNotRankedInALargeProject() {
        const std::vector<TextTerm> word{{u"tariff"_s, false, false}};
        for (const QString& text : {u"rare earth"_s, u"made-up"_s, u"关税"_s}) {
            const std::vector<TextTerm> phrase{{text, false, false}};
            QVERIFY(canBeRanked(phrase, 443));
            QVERIFY2(!canBeRanked(phrase, 1'000'000), qPrintable(text));
        }
        QVERIFY(canBeRanked(word, 1'000'000));
    }

    void initTestCase() {
        auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        m_sample = std::move(content).value();
    }
    void init() {
        auto document = Document::inMemory(m_sample);
        QVERIFY(document);
        use(std::move(document).value());
    }
    void cleanup() {
        m_filter.reset();
        m_balance.reset();
    }

    void letsEverythingThroughAtFirst() {
        QVERIFY(m_filter->filter().isEmpty());
        QCOMPARE(m_filter->matchCount(), m_document->columns().size());
        QCOMPARE(m_filter->hiddenCount(), 0);
        QVERIFY(!m_filter->isPending());
    }

    void textAndFacetsEditOneFilter() {
        QSignalSpy changed(m_filter.get(), &ActiveFilter::changed);
        QVERIFY(m_filter->setQuery(u"h20 contested:yes"_s).empty());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_filter->matchCount(), 4);
        QCOMPARE(m_filter->hiddenCount(), m_document->columns().size() - 4);
        Filter filter = m_filter->filter();
        filter.toggle(FilterField::By, u"CN"_s);
        m_filter->setFilter(filter);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(queryText(m_filter->filter()), u"h20 has:claims by:CN"_s);
        QCOMPARE(m_filter->matchCount(), 2);
        m_filter->setFilter(filter);
        QCOMPARE(changed.count(), 2);
        m_filter->setFilter({});
        QCOMPARE(m_filter->hiddenCount(), 0);
    }

    void aFaultyQueryChangesNothing() {
        QVERIFY(m_filter->setQuery(u"track:minerals"_s).empty());
        const QStringList before = ids();
        QSignalSpy changed(m_filter.get(), &ActiveFilter::changed);
        QCOMPARE(m_filter->setQuery(u"track:nonsense severity>="_s).size(), std::size_t{2});
        QCOMPARE(changed.count(), 0);
        QCOMPARE(ids(), before);
        QCOMPARE(queryText(m_filter->filter()), u"track:minerals"_s);
    }

    void countsAreOfTheOthersAndOfTheCursor() {
        QVERIFY(m_filter->setQuery(u"track:minerals kind:countermeasure"_s).empty());
        const int matches = m_filter->matchCount();
        QVERIFY(matches > 0);
        QCOMPARE(count(FilterField::Track, u"minerals"_s), matches);
        QCOMPARE(count(FilterField::Kind, u"countermeasure"_s), matches);
        QVERIFY(count(FilterField::Track, u"tariffs"_s) > 0);
        QSignalSpy counted(m_filter.get(), &ActiveFilter::countsChanged);
        QSignalSpy changed(m_filter.get(), &ActiveFilter::changed);
        m_window->setCursor(dayFromIso(u"2017-01-01"));
        QCOMPARE(counted.count(), 1);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(count(FilterField::Status, u"ahead"_s), matches);
    }

    void statusFollowsTheCursor() {
        QVERIFY(m_filter->setQuery(u"status:in-force h20 licence"_s).empty());
        m_window->setCursor(dayFromIso(u"2025-05-01"));
        QVERIFY(ids().contains(u"us-2025-04-09-h20-licence"_s));
        m_window->setCursor(dayFromIso(u"2025-04-08"));
        QVERIFY(!ids().contains(u"us-2025-04-09-h20-licence"_s));
    }

    void statusesFollowEditsAndTheHorizon() {
        const QString id = u"us-2025-04-09-h20-licence"_s;
        m_window->setCursor(dayFromIso(u"2025-05-01"));
        const int inForce = count(FilterField::Status, u"in-force"_s);
        QVERIFY(m_document->apply(edited(id, [](Event& event) { event.title = u"Another title"_s; })));
        QCOMPARE(count(FilterField::Status, u"in-force"_s), inForce);
        QVERIFY(m_document->apply(edited(id, [](Event& event) {
            event.span.end = event.span.start + 1;
            event.scheduledEnd.reset();
        })));
        QCOMPARE(count(FilterField::Status, u"in-force"_s), inForce - 1);
        m_document->undoStack().undo();
        QCOMPARE(count(FilterField::Status, u"in-force"_s), inForce);
        // Without a cursor they are of the last day that the record knows of.
        m_window->setCursor(std::nullopt);
        ProjectInfo later = m_document->project();
        later.horizon = m_document->columns().start.front() - 1;
        QVERIFY(m_document->apply({u"Cut"_s, {{Record(m_document->project()), Record(later)}}}));
        QCOMPARE(count(FilterField::Status, u"ahead"_s), int(m_document->columns().size()));
    }

    void whatIsAnsweredMustBeThere() {
        QSignalSpy failed(m_filter.get(), &ActiveFilter::failed);
        QVERIFY(m_filter->setQuery(u"answers:\"50% rule extends\""_s).empty());
        QCOMPARE(m_filter->matchCount(), 6);
        QCOMPARE(failed.count(), 0);
        QVERIFY(m_filter->setQuery(u"answers:zeppelins"_s).empty());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_filter->matchCount(), 0);
    }

    void followsEditsAndUndo() {
        QVERIFY(m_filter->setQuery(u"zeppelin"_s).empty());
        QCOMPARE(m_filter->matchCount(), 0);
        m_filter->askForTraits();
        const ChangeSet edit = edited(u"us-2025-04-09-h20-licence"_s, [](Event& event) {
            event.title = u"Zeppelins need a licence"_s;
            event.tags += u"airships"_s;
            event.span.start -= 3000;
        });
        QVERIFY(m_document->apply(edit));
        QCOMPARE(ids(), QStringList{u"us-2025-04-09-h20-licence"_s});
        QVERIFY(m_filter->hasTraits());
        QCOMPARE(count(FilterField::Tag, u"airships"_s), 1);
        QVERIFY(m_filter->setQuery(u"tag:airships"_s).empty());
        QCOMPARE(m_filter->matchCount(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_filter->matchCount(), 0);
        QCOMPARE(m_filter->matches()->size(), m_document->columns().size());
        // An event more, and one less again: the set is of the new columns at once.
        Event added = *m_document->event(m_document->columns().key.front());
        added.id = u"airship"_s;
        added.title = u"A zeppelin"_s;
        QVERIFY(m_filter->setQuery(u"zeppelin"_s).empty());
        QVERIFY(m_document->apply({u"add"_s, {{std::nullopt, Record(added)}}}));
        QCOMPARE(ids(), QStringList{u"airship"_s});
        QCOMPARE(m_filter->matches()->size(), m_document->columns().size());
        m_document->undoStack().undo();
        QCOMPARE(m_filter->matches()->size(), m_document->columns().size());
    }

    void whatOnlyTextsSayIsNotCountedAnew() {
        const QString id = u"us-2025-04-09-h20-licence"_s;
        QVERIFY(m_filter->setQuery(u"track:technology has:source"_s).empty());
        QVERIFY(m_filter->hasTraits());
        const auto matches = m_filter->matches();
        QVERIFY(ids().contains(id));
        QSignalSpy changed(m_filter.get(), &ActiveFilter::changed);
        QSignalSpy counted(m_filter.get(), &ActiveFilter::countsChanged);
        QVERIFY(m_document->apply(edited(id, [](Event& event) { event.title = u"Another title"_s; })));
        QCOMPARE(m_filter->matches(), matches);
        QCOMPARE(changed.count() + counted.count(), 0);
        // What hangs on an event is no text.
        QVERIFY(m_document->apply(edited(id, [](Event& event) { event.sources.clear(); })));
        QVERIFY(!ids().contains(id));
        QCOMPARE(changed.count(), 1);
        m_document->undoStack().undo();
        QVERIFY(ids().contains(id));
        QVERIFY(m_document->apply(edited(id, [](Event& event) { event.tags = {u"airships"_s}; })));
        QCOMPARE(count(FilterField::Tag, u"airships"_s), 1);
        // Nor is it where words are looked for.
        QVERIFY(m_filter->setQuery(u"zeppelin"_s).empty());
        QVERIFY(m_document->apply(edited(id, [](Event& event) { event.title = u"A zeppelin"_s; })));
        QCOMPARE(ids(), QStringList{id});
    }

    void tellsTheFirstResultsAndTheirMarks() {
        QVERIFY(m_filter->setQuery(u"稀土"_s).empty());
        const Result<OrderedEvents> first = m_filter->firstEvents(2);
        QVERIFY(first);
        QVERIFY(first->isRanked);
        QCOMPARE(first->events.size(), std::size_t{2});
        QCOMPARE(m_filter->marksIn(u"对稀土的管制"_s), (std::vector<TextMark>{{1, 2}}));
        QVERIFY(m_filter->setQuery(u"by:CN"_s).empty());
        const Result<OrderedEvents> inTime = m_filter->firstEvents(3);
        QVERIFY(inTime && !inTime->isRanked);
        QVERIFY(std::is_sorted(inTime->events.begin(), inTime->events.end()));
        QVERIFY(m_filter->marksIn(u"稀土"_s).empty());
    }

    void knowsTheTagsOnceAskedFor() {
        QVERIFY(!m_filter->hasTraits());
        QVERIFY(m_filter->vocabulary().wordsOf(FilterField::Tag).empty());
        QSignalSpy counted(m_filter.get(), &ActiveFilter::countsChanged);
        m_filter->askForTraits();
        QCOMPARE(counted.count(), 1);
        QCOMPARE(m_filter->vocabulary().wordsOf(FilterField::Tag).size(), std::size_t{508});
        QCOMPARE(count(FilterField::Tag, u"h20"_s), 16);
        QCOMPARE(m_filter->setQuery(u"tag:zeppelins"_s).size(), std::size_t{1});
    }

    void notesThatComeAndGoAreFollowed() {
        QVERIFY(m_filter->setQuery(u"has:note"_s).empty());
        const QStringList before = ids();
        const Event plain = *m_document->event(m_document->columns().key.at(20));
        QVERIFY(!before.contains(plain.id));
        Annotation note;
        note.id = u"a-note"_s;
        note.body = u"Worth a look"_s;
        note.target = EventTarget{plain.id};
        const auto added = m_document->apply({u"Note"_s, {{std::nullopt, Record(note)}}});
        QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
        QCOMPARE(ids().size(), before.size() + 1);
        QVERIFY(ids().contains(plain.id));
        QCOMPARE(count(FilterField::Has, u"note"_s), static_cast<int>(before.size()) + 1);
        m_document->undoStack().undo();
        QCOMPARE(ids(), before);
    }

    void holdsLargeRecordsAgainstAFilterInTheBackground() {
        std::vector<std::pair<QString, BackgroundWork>> begun;
        m_filter->setBackground([&](const QString& key, QObject*,
                                    BackgroundWork work) { begun.emplace_back(key, std::move(work)); },
                                100);
        const auto end = [&](std::size_t which) { begun[which].second()(); };
        QSignalSpy changed(m_filter.get(), &ActiveFilter::changed);
        const auto all = m_filter->matches();
        QVERIFY(m_filter->setQuery(u"track:minerals status:in-force"_s).empty());
        QVERIFY(m_filter->isPending());
        QCOMPARE(m_filter->matches(), all);
        QCOMPARE(changed.count(), 0);
        end(0);
        QVERIFY(!m_filter->isPending());
        QCOMPARE(changed.count(), 1);
        const QStringList atTheEnd = ids();
        QVERIFY(!atTheEnd.isEmpty());

        // The cursor asks anew, and a result of the day before comes too late.
        m_window->setCursor(dayFromIso(u"2025-05-01"));
        m_window->setCursor(dayFromIso(u"2017-01-01"));
        QCOMPARE(ids(), atTheEnd);
        end(1);
        QVERIFY(m_filter->isPending());
        QCOMPARE(ids(), atTheEnd);
        end(begun.size() - 1);
        QCOMPARE(ids(), QStringList());
        m_window->setCursor(std::nullopt);
        end(begun.size() - 1);
        QCOMPARE(ids(), atTheEnd);

        // Counts stay those before until they are there; asking for them again begins nothing.
        QSignalSpy counted(m_filter.get(), &ActiveFilter::countsChanged);
        const std::size_t before = begun.size();
        QVERIFY(m_filter->counts()[static_cast<std::size_t>(FilterField::Track)].empty());
        QVERIFY(m_filter->counts()[static_cast<std::size_t>(FilterField::Track)].empty());
        QCOMPARE(begun.size(), before + 1);
        end(before);
        QCOMPARE(counted.count(), 1);
        QCOMPARE(count(FilterField::Track, u"minerals"_s), m_filter->matchCount());
        QCOMPARE(begun.size(), before + 1);

        // What is in view stays there through edits, of the new columns, until the filter is held against
        // them; what was begun before is of no use any more.
        QVERIFY(m_filter->setQuery(u"track:minerals"_s).empty());
        const QStringList seen = ids();
        Event added = m_document->event(m_document->columns().key.front()).value();
        added.id = u"added"_s;
        added.track = u"tariffs"_s;
        QVERIFY(m_document->apply({u"add"_s, {{std::nullopt, Record(added)}}}));
        QVERIFY(m_filter->isPending());
        QCOMPARE(m_filter->matches()->size(), m_document->columns().size());
        QCOMPARE(m_filter->matchCount(), static_cast<EventIndex>(seen.size()) + 1);
        QStringList others = ids();
        QVERIFY(others.removeOne(u"added"_s));
        QCOMPARE(others, seen);
        end(before + 1);
        QVERIFY(m_filter->isPending());
        // Of another track, one of those in view goes too, but not before.
        QVERIFY(
            m_document->apply(edited(seen.constFirst(), [](Event& event) { event.track = u"tariffs"_s; })));
        QVERIFY(ids().contains(seen.constFirst()));
        end(begun.size() - 1);
        QVERIFY(!m_filter->isPending());
        QVERIFY(!ids().contains(seen.constFirst()) && !ids().contains(u"added"_s));
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        end(begun.size() - 1);
        QCOMPARE(ids().size(), std::ranges::count(m_sample.events, u"minerals"_s, &Event::track));
        QVERIFY(ids().contains(seen.constFirst()));

        // Without a filter nothing is held against anything.
        const std::size_t last = begun.size();
        m_filter->setFilter({});
        QCOMPARE(begun.size(), last);
        QCOMPARE(m_filter->hiddenCount(), 0);
    }

    void looksUpCommonWordsInTheBackground() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.fulcrum"_s);
        {
            // More events than are looked up at once.
            ProjectContent large = m_sample;
            large.stories.clear();
            large.scenarios.clear();
            large.events.clear();
            for (int i = 0; i < 20'500; ++i) {
                Event event;
                event.id = u"event-%1"_s.arg(i);
                event.title = i % 1000 == 0 ? u"A rare sight"_s : u"A common sight"_s;
                event.track = u"tariffs"_s;
                event.actor = u"US"_s;
                event.span.start = 17'000 + i / 10;
                event.tags = {u"tag-%1"_s.arg(i % 3)};
                large.events.push_back(event);
            }
            const auto store = ProjectStore::create(path);
            QVERIFY(store && (*store)->apply(additionOf(large, {}), {u"first"_s, {}, {}, {}, {}}));
        }
        auto opened = Document::open(path);
        QVERIFY(opened);
        use(std::move(opened).value());
        std::vector<std::pair<QString, BackgroundWork>> begun;
        m_filter->setBackground([&](const QString& key, QObject*, BackgroundWork work) {
            begun.emplace_back(key, std::move(work));
        });
        QSignalSpy changed(m_filter.get(), &ActiveFilter::changed);

        QVERIFY(m_filter->setQuery(u"rare"_s).empty());
        QVERIFY(begun.empty());
        QCOMPARE(m_filter->matchCount(), 21);

        QVERIFY(m_filter->setQuery(u"common"_s).empty());
        QCOMPARE(begun.size(), std::size_t{1});
        QVERIFY(m_filter->isPending());
        QCOMPARE(m_filter->matchCount(), 21);
        begun[0].second()();
        QVERIFY(!m_filter->isPending());
        QCOMPARE(m_filter->matchCount(), 20'500 - 21);
        QCOMPARE(changed.count(), 2);

        // What another filter asked for comes too late.
        QVERIFY(m_filter->setQuery(u"sight"_s).empty());
        QVERIFY(m_filter->setQuery(u"rare"_s).empty());
        QCOMPARE(begun.size(), std::size_t{2});
        QCOMPARE(m_filter->matchCount(), 21);
        begun[1].second()();
        QCOMPARE(m_filter->matchCount(), 21);

        QVERIFY(m_filter->setQuery(u"tag:tag-1"_s).empty());
        QCOMPARE(begun.size(), std::size_t{3});
        QVERIFY(m_filter->isPending());
        begun[2].second()();
        QVERIFY(!m_filter->isPending());
        QCOMPARE(m_filter->matchCount(), 6833);

        // An edit makes what is being read worthless: it is read again, and nobody waits for that.
        QVERIFY(m_filter->setQuery(u"sight"_s).empty());
        QVERIFY(m_filter->isPending());
        QVERIFY(m_document->apply(edited(u"event-5"_s, [](Event& event) { event.title = u"Nothing"_s; })));
        QVERIFY(m_filter->isPending());
        QCOMPARE(m_filter->matchCount(), 6833);
        QCOMPARE(begun.size(), std::size_t{5});
        begun[3].second()();
        QVERIFY(m_filter->isPending());
        begun[4].second()();
        QVERIFY(!m_filter->isPending());
        QCOMPARE(m_filter->matchCount(), 20'499);
        QVERIFY(!m_filter->firstEvents(10)->isRanked);
        QCOMPARE(m_filter->firstEvents(10)->events.size(), std::size_t{10});
    }
};

FULCRUM_TEST(TestActiveFilter)
#include "test_active_filter.moc"

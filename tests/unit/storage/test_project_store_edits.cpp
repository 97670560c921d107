// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/content_merge.h"
#include "models/exchange/fulcrum_json.h"
#include "models/storage/project_store.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestProjectStoreEdits : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectStore> m_store;
    int m_edits = 0;

    Result<void> apply(const ChangeSet& changes) {
        return m_store->apply(changes, {u"edit-%1"_s.arg(++m_edits), u"me"_s, {}, changes.summary, {}});
    }
    Result<void> apply(const std::vector<Change>& changes) { return apply(ChangeSet{u"An edit"_s, changes}); }
    ProjectContent content() { return *m_store->content(); }
    Event eventNamed(const QString& id) { return *m_store->event(*m_store->keyOf(id)); }

private slots:
    void init() {
        m_store = *ProjectStore::createInMemory();
        QVERIFY(apply(mergeContent({}, aContent()).changes));
    }
    void changesAnEventAndTakesItBack() {
        Event after = eventNamed(u"strike"_s);
        const EventKey key = *m_store->keyOf(u"strike"_s);
        after.title = u"Another title"_s;
        after.titleIn.erase(u"fr"_s);
        after.tags = {u"magnets"_s, u"new"_s};
        after.sources.erase(after.sources.begin());
        after.claims.clear();
        after.tariff.reset();
        after.span.end.reset();
        const ChangeSet changes{u"An edit"_s, {{eventNamed(u"strike"_s), after}}};
        QVERIFY(apply(changes));
        QVERIFY(eventNamed(u"strike"_s) == after);
        QCOMPARE(*m_store->keyOf(u"strike"_s), key);
        QCOMPARE(m_store->counts()->publications, 3);
        QVERIFY(apply(inverse(changes)));
        QVERIFY(content() == aContent());
    }
    void takesBackTheWholeProjectAndBringsItAgain() {
        const ChangeSet all = mergeContent({}, aContent()).changes;
        const std::vector<EventKey> keys = m_store->eventColumns()->key;
        QVERIFY(apply(inverse(all)));
        QVERIFY(content() == ProjectContent{});
        const ProjectCounts counts = *m_store->counts();
        QCOMPARE(counts.relations + counts.claims + counts.sources + counts.publications +
                     counts.indicatorValues + counts.views,
                 0);
        QVERIFY(apply(all));
        QVERIFY(content() == aContent());
        QCOMPARE(m_store->eventColumns()->key, keys);
        QVERIFY(m_store->findDamage()->empty());
    }
    void givesARemovedRecordItsOldPlaceAndKeyBack() {
        ChangeSet removal{u"Remove"_s, {}};
        const ProjectContent before = content();
        removal.changes.push_back({Record(before.stories[0]), std::nullopt});
        removal.changes.push_back({Record(before.scenarios[0]), std::nullopt});
        for (const QString& id : {u"strike"_s, u"answer"_s, u"cut"_s}) {
            removal.changes.push_back({Record(eventNamed(id)), std::nullopt});
        }
        const EventKey key = *m_store->keyOf(u"answer"_s);
        QVERIFY(apply(removal));
        QVERIFY(apply({{std::nullopt, Record(ContentEventBuilder(u"late"_s).event())}}));
        QVERIFY(*m_store->keyOf(u"late"_s) > key);
        QVERIFY(apply(inverse(removal)));
        QCOMPARE(*m_store->keyOf(u"answer"_s), key);
        QCOMPARE(content().events[1].id, u"answer"_s);
        QCOMPARE(content().events[3].id, u"late"_s);
    }
    void findsWhatALaterChangeOfTheSameEditBrings() {
        Event early =
            ContentEventBuilder(u"early"_s).that(RelationType::Cites, u"later"_s).by(u"EU"_s).event();
        const Party union_{u"EU"_s, u"Union"_s, {}, {}, Side::None, u"#000000"_s, {}, {}, {}, {}};
        const Result<void> applied = apply({{std::nullopt, Record(early)},
                                            {std::nullopt, Record(ContentEventBuilder(u"later"_s).event())},
                                            {std::nullopt, Record(union_)}});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        QVERIFY(eventNamed(u"early"_s) == early);
    }

    void refusesInWordsAndWritesNothing_data() {
        QTest::addColumn<ChangeSet>("changes");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const ProjectContent held = aContent();
        const Record strike = held.events[0];
        const auto row = [](const char* name, const std::vector<Change>& changes, const QString& where,
                            const QString& what) {
            // A sound change before it, which must not stay.
            std::vector<Change> all{{std::nullopt, Record(ContentEventBuilder(u"sound"_s).event())}};
            all.insert(all.end(), changes.begin(), changes.end());
            QTest::newRow(name) << ChangeSet{u"An edit"_s, all} << where << what;
        };
        Event stale = held.events[0];
        stale.title = u"Somebody else's title"_s;
        row("a stale before", {{Record(stale), strike}}, u"event strike"_s, u"changed meanwhile"_s);
        row("a record that is gone", {{Record(ContentEventBuilder(u"gone"_s).event()), std::nullopt}},
            u"event gone"_s, u"removed meanwhile"_s);
        row("a record that is there", {{std::nullopt, strike}}, u"event strike"_s, u"there already"_s);
        row("an unknown party", {{std::nullopt, Record(ContentEventBuilder(u"e"_s).by(u"EU"_s).event())}},
            u"event e"_s, u"party \"EU\""_s);
        row("a relation to nothing",
            {{std::nullopt,
              Record(ContentEventBuilder(u"e"_s).that(RelationType::Cites, u"ghost"_s).event())}},
            u"event e"_s, u"ghost"_s);
        row("an event that others point to", {{strike, std::nullopt}}, u"event strike"_s,
            u"event answer points to it"_s);
        Event free = held.events[1];
        row("an event that a story shows",
            {{Record(held.scenarios[0]), std::nullopt},
             {Record(held.events[2]), std::nullopt},
             {Record(free), std::nullopt}},
            u"event answer"_s, u"story tale"_s);
        Story without = held.stories[0];
        without.steps.clear();
        row("an event that a scenario changes",
            {{Record(held.stories[0]), Record(without)}, {Record(held.events[2]), std::nullopt}},
            u"event cut"_s, u"scenario what-if"_s);
        Scenario astray = held.scenarios[0];
        astray.changes[0].event = u"ghost"_s;
        row("a scenario about nothing", {{Record(held.scenarios[0]), Record(astray)}}, u"scenario what-if"_s,
            u"ghost"_s);
        row("a party in use", {{Record(held.parties[1]), std::nullopt}}, u"party CN"_s,
            u"others refer to it"_s);
        row("a track in use", {{Record(held.tracks[0]), std::nullopt}}, u"track minerals"_s,
            u"others refer to it"_s);
        Story lost = held.stories[0];
        lost.steps[0].events += u"ghost"_s;
        row("a step that shows nothing", {{Record(held.stories[0]), Record(lost)}},
            u"story tale, step first"_s, u"ghost"_s);
        row("a record twice", {{strike, std::nullopt}, {strike, std::nullopt}}, u"event strike"_s,
            u"twice"_s);
        row("a record that turns into another", {{strike, Record(held.events[1])}}, u"event strike"_s,
            u"turn it"_s);
        Annotation unknown = held.annotations[0];
        unknown.codes += u"ghost"_s;
        row("an annotation with an unknown code", {{Record(held.annotations[0]), Record(unknown)}},
            u"annotation on-event"_s, u"ghost"_s);
        row("a code in use", {{Record(held.codes[0]), std::nullopt}}, u"code escalation"_s,
            u"others refer to it"_s);
        row("no change at all", {{std::nullopt, std::nullopt}}, u"edit \"An edit\""_s, u"neither"_s);
        Event wrong = ContentEventBuilder(u"e"_s).event();
        wrong.severity = 9;
        row("what the tables do not allow", {{std::nullopt, Record(wrong)}}, QString(), u"cannot hold"_s);
    }
    void refusesInWordsAndWritesNothing() {
        QFETCH(ChangeSet, changes);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const Result<void> applied = apply(changes);
        QVERIFY(!applied);
        QCOMPARE(applied.error().where, where);
        QVERIFY2(applied.error().what.contains(what), qPrintable(applied.error().what));
        QVERIFY(content() == aContent());
        QCOMPARE(m_store->changeLog()->size(), std::size_t(1));
        // The statement that failed works again.
        QVERIFY(
            apply({{std::nullopt,
                    Record(ContentEventBuilder(u"next"_s).that(RelationType::Cites, u"cut"_s).event())}}));
        QVERIFY(m_store->findDamage()->empty());
    }
    void cleanup() { m_edits = 0; }

    void logsEveryEdit() {
        const ChangeSet changes{u"Add \"e\""_s,
                                {{std::nullopt, Record(ContentEventBuilder(u"e"_s).event())}}};
        const LogEntry entry{u"uuid"_s, u"me"_s,
                             QDateTime(QDate(2026, 6, 22), QTime(9, 30, 15, 250), Qt::UTC), changes.summary,
                             writeChangeSet(changes)};
        QVERIFY(m_store->apply(changes, entry));
        const LogEntry logged = m_store->changeLog()->back();
        QCOMPARE(logged.id, entry.id);
        QCOMPARE(logged.author, entry.author);
        QCOMPARE(logged.time, entry.time);
        QCOMPARE(logged.summary, entry.summary);
        QVERIFY(*readChangeSet(logged.changes) == changes);
        QVERIFY(!m_store->apply(inverse(changes), entry));
    }
};

FULCRUM_TEST(TestProjectStoreEdits)
#include "test_project_store_edits.moc"

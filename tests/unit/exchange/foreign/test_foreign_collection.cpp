// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestForeignCollection : public QObject {
    Q_OBJECT

    const ProjectContent m_project = aContent();
    const ForeignContext m_context{m_project, u"file.csv"_s};
    std::optional<ForeignCollection> m_collection;

    static DateSpan from(const QString& iso) { return {day(iso), std::nullopt, Precision::OnDay}; }
    Event anEvent(const QString& id, const QString& title = u"A title"_s,
                  SameId sameId = SameId::IsAnother) const {
        return m_collection->eventOf(id, title, from(u"2025-04-02"_s), sameId);
    }

private slots:
    void init() { m_collection.emplace(m_context, u"vis"_s); }

    void findsTheEventByItsId() {
        const Event found = anEvent(u"  strike "_s, u"  Another title"_s);
        QCOMPARE(found.id, u"strike"_s);
        QCOMPARE(found.title, u"Another title"_s);
        // What the format does not have stays.
        QCOMPARE(found.summary, m_project.events[0].summary);
        QVERIFY(found.claims == m_project.events[0].claims);
    }
    void findsTheEventByDayAndTitle() {
        QCOMPARE(anEvent({}, u"  title OF   strike"_s).id, u"strike"_s);
        QCOMPARE(anEvent({}, u"Another"_s).id, u"2025-04-02-another"_s);
    }
    void keepsThePrecisionOfADayThatStays() {
        QVERIFY(m_collection->eventOnDay(u"strike"_s, u"T"_s, from(u"2025-04-02"_s)).span.precision ==
                Precision::InMonth);
        QVERIFY(m_collection->eventOnDay(u"strike"_s, u"T"_s, from(u"2025-04-03"_s)).span.precision ==
                Precision::OnDay);
    }
    void givesIdsThatHold_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("id");
        QTest::newRow("a number alone") << u"7"_s << u"vis-7"_s;
        QTest::newRow("words") << u"my event"_s << u"my-event"_s;
        QTest::newRow("a line") << u"a\nb\u200Bc"_s << u"a-b-c"_s;
        QTest::newRow("another script") << u"事件1"_s << u"事件1"_s;
    }
    void givesIdsThatHold() {
        QFETCH(const QString, given);
        QTEST(anEvent(given).id, "id");
    }
    void shortensAnEndlessIdAlikeEachTime() {
        const QString endless(5000, u'x');
        QCOMPARE(anEvent(endless).id, anEvent(endless).id);
        QVERIFY(anEvent(endless).id.size() <= 200);
        QVERIFY(anEvent(endless).id != anEvent(endless + u'y').id);
    }
    void makesIdsOfTitlesInAnyScript() {
        QCOMPARE(idFromTitle(day(u"2025-04-02"_s), u"Liberation Day!"_s), u"2025-04-02-liberation-day"_s);
        QCOMPARE(idFromTitle(day(u"2025-04-02"_s), u"解放日"_s), u"2025-04-02-解放日"_s);
        const QString signs = idFromTitle(day(u"2025-04-02"_s), u"!?"_s);
        QCOMPARE(signs.size(), 19);
        QVERIFY(signs != idFromTitle(day(u"2025-04-02"_s), u"?!"_s));
    }

    void givesASecondOfTheSameIdANumber() {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_collection->add(anEvent(u"e"_s), u"row"_s));
        }
        const ForeignRecords records = m_collection->take();
        QVERIFY(eventNamed(records, u"e"_s) && eventNamed(records, u"e-2"_s) &&
                eventNamed(records, u"e-3"_s));
    }
    void twoOfOneDayAndTitleFindThemselvesAgain() {
        ProjectContent project = m_project;
        for (const QString& id : {u"2025-04-02-talks"_s, u"2025-04-02-talks-2"_s}) {
            project.events.push_back(ContentEventBuilder(id).event());
            project.events.back().title = u"Talks"_s;
            project.events.back().summary = id;
        }
        const ForeignContext context{project, u"file"_s};
        ForeignCollection collection(context, u"vis"_s);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(collection.add(collection.eventOf({}, u"Talks"_s, from(u"2025-04-02"_s)), u"row"_s));
        }
        QStringList found;
        for (const Event& each : collection.take().content.events) {
            found += each.id + u' ' + each.summary;
        }
        QCOMPARE(found, QStringList({u"2025-04-02-talks 2025-04-02-talks"_s,
                                     u"2025-04-02-talks-2 2025-04-02-talks-2"_s, u"2025-04-02-talks-3 "_s}));
    }
    void orRejectsItWhereIdsMustBeUnique() {
        const auto unique = [this] { return anEvent(u"e"_s, u"A title"_s, SameId::IsRejected); };
        QVERIFY(m_collection->add(unique(), u"row 1"_s, SameId::IsRejected));
        QVERIFY(!m_collection->add(unique(), u"row 2"_s, SameId::IsRejected));
        const ForeignRecords records = m_collection->take();
        QCOMPARE(records.rejected,
                 (std::vector<RejectedRow>{{u"row 2"_s, u"the id \"e\" stands in the file already"_s}}));
    }
    void rejectsWhatCannotStand() {
        QVERIFY(!m_collection->add(anEvent(u"e"_s, u" \t"_s), u"row 1"_s));
        Event backwards = anEvent(u"f"_s);
        backwards.span.end = backwards.span.start;
        QVERIFY(!m_collection->add(backwards, u"row 2"_s));
        const ForeignRecords records = m_collection->take();
        QVERIFY(records.content.events.empty());
        QCOMPARE(records.rejected, (std::vector<RejectedRow>{{u"row 1"_s, u"it has no title"_s},
                                                             {u"row 2"_s, u"it ends before it begins"_s}}));
    }
    void countsRejectedRowsBeyondThoseItKeeps() {
        for (std::size_t i = 0; i < kMostRejectedRows + 3; ++i) {
            m_collection->reject(u"row"_s, u"no"_s);
        }
        const ForeignRecords records = m_collection->take();
        QCOMPARE(records.rejected.size(), kMostRejectedRows);
        QCOMPARE(records.rejectedBeyond, 3);
    }

    void knowsPartiesAndTracksByEveryName() {
        QCOMPARE(m_collection->party(u"united  STATES"_s), u"US"_s);
        QCOMPARE(m_collection->party(u"美国"_s), u"US"_s);
        QCOMPARE(m_collection->track(u"关税"_s), u"tariffs"_s);
        QCOMPARE(m_collection->track(u"Minerals"_s), u"minerals"_s);
        QVERIFY(m_collection->party(u"  "_s).isEmpty());
        QVERIFY(m_collection->knownParty(u"Union"_s).isEmpty());
        const ForeignRecords records = m_collection->take();
        QVERIFY(records.content.parties.empty() && records.content.tracks.empty());
    }
    void makesThemWhereTheyAreUnknown() {
        const QString made = m_collection->party(u"The  Union"_s);
        QCOMPARE(m_collection->party(u"the union"_s), made);
        QCOMPARE(m_collection->party(made), made);
        QCOMPARE(m_collection->track(u"Ships"_s), u"ships"_s);
        const ForeignRecords records = m_collection->take();
        QCOMPARE(records.content.parties.size(), 1u);
        QVERIFY(records.content.parties[0].side == Side::None);
        QCOMPARE(records.content.parties[0].name, u"The Union"_s);
        // After those of the project.
        QCOMPARE(records.content.tracks[0].order, 3);
        QCOMPARE(records.notes.size(), 2);
    }
    void doesNotMakeThemWithoutEnd() {
        for (int i = 0; i < 300; ++i) {
            (void)m_collection->party(u"Party %1"_s.arg(i));
            (void)m_collection->track(u"Track %1"_s.arg(i));
        }
        const ForeignRecords records = m_collection->take();
        QCOMPARE(records.content.parties.size(), 200u);
        QCOMPARE(records.content.tracks.size(), 50u);
        int lost = 0;
        for (const auto& [what, count] : records.losses) {
            lost += count;
        }
        QCOMPARE(lost, 100 + 250);
    }
    void aNewEventWeighsNothing() {
        Event plain = anEvent(u"plain"_s);
        plain.track.clear();
        plain.actor.clear();
        QVERIFY(m_collection->add(plain, u"row"_s));
        const ForeignRecords records = m_collection->take();
        const Event* added = eventNamed(records, u"plain"_s);
        QVERIFY(added);
        QVERIFY(added->kind == Kind::Statement);
        QCOMPARE(added->severity, 1);
        QCOMPARE(added->actor, records.content.parties.front().id);
        QCOMPARE(added->track, records.content.tracks.front().id);
    }
    void losesRelationsToNothing() {
        Event one = anEvent(u"one"_s);
        one.relations = {{RelationType::RespondsTo, u"strike"_s, {}},
                         {RelationType::RespondsTo, u"two"_s, {}},
                         {RelationType::RespondsTo, u"nowhere"_s, {}},
                         {RelationType::RespondsTo, u"one"_s, {}}};
        QVERIFY(m_collection->add(one, u"row 1"_s));
        QVERIFY(m_collection->add(anEvent(u"two"_s), u"row 2"_s));
        const ForeignRecords records = m_collection->take();
        QCOMPARE(eventNamed(records, u"one"_s)->relations.size(), 2u);
        QCOMPARE(records.losses.at(lostRelationWords()), 2);
    }

    void addsASourceOnce() {
        Event plain = anEvent(u"plain"_s);
        addSource(plain, {u"A page"_s, {}, u"https://example.org/a"_s, {}, {}});
        addSource(plain, {u"Another title"_s, {}, u"https://example.org/a"_s, {}, {}});
        addSource(plain, {{}, {}, u"https://example.org/b"_s, {}, {}});
        addSource(plain, {{}, {}, {}, {}, {}});
        addSource(plain, {u"A page"_s, {}, {}, {}, {}});
        QCOMPARE(plain.sources.size(), 2u);
        QCOMPARE(plain.sources[1].title, u"https://example.org/b"_s);
    }
    void cleansTextForARecord() {
        QCOMPARE(cleaned(u" a"_s + QChar(u'\0') + u"b\n"_s), u"ab"_s);
        QCOMPARE(lastDayOf({day(u"2025-04-02"_s), day(u"2025-05-01"_s), Precision::OnDay}),
                 day(u"2025-04-30"_s));
        QCOMPARE(lastDayOf(from(u"2025-04-02"_s)), day(u"2025-04-02"_s));
    }
};

FULCRUM_TEST(TestForeignCollection)
#include "test_foreign_collection.moc"

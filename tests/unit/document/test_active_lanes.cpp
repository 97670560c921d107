// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <functional>

#include "models/document/active_lanes.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// The lanes of the sample by every grouping, and what becomes of them in an edit.
class TestActiveLanes : public QObject {
    Q_OBJECT
private slots:
    void init() {
        const auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        auto document = Document::inMemory(*content);
        QVERIFY(document);
        m_document = std::move(document).value();
        m_lanes = std::make_unique<ActiveLanes>(*m_document);
    }
    void cleanup() {
        m_lanes.reset();
        m_document.reset();
    }

    void groupingsCountEveryEvent() {
        for (int i = 0; i < kGroupingCount; ++i) {
            QVERIFY(m_lanes->setGrouping(static_cast<Grouping>(i)));
            QCOMPARE(countOf(*m_lanes), std::int64_t{m_document->columns().size()});
        }
    }

    void bySideAndTrackItIsTheDocumentsOwnIndex() {
        QCOMPARE(&m_lanes->index(), &m_document->timelineIndex());
        QVERIFY(m_lanes->setGrouping(Grouping::Track));
        QVERIFY(&m_lanes->index() != &m_document->timelineIndex());
        QVERIFY(m_lanes->setGrouping(Grouping::SideAndTrack));
        QCOMPARE(&m_lanes->index(), &m_document->timelineIndex());
    }

    void tagsComeByUse() {
        QVERIFY(m_lanes->setGrouping(Grouping::Tag));
        QCOMPARE(m_lanes->lanes().at(0).tag, u"section-301"_s);
        QVERIFY(m_lanes->lanes().at(m_lanes->lanes().size() - 1).tag.isEmpty());
        const auto h20 = m_document->keyOf(u"us-2025-04-09-h20-licence"_s);
        QVERIFY(h20);
        const EventIndex event = m_document->columns().indexOf(*h20);
        QCOMPARE(m_lanes->lanes().at(m_lanes->laneOf(event)).tag, u"h20"_s);
    }

    void eachGroupingKeepsItsArrangement() {
        m_lanes->setHidden({0, 2}, true);
        QVERIFY(m_lanes->setGrouping(Grouping::Party));
        QVERIFY(m_lanes->hidden().empty());
        m_lanes->setPinned(1, true);
        QVERIFY(m_lanes->setGrouping(Grouping::SideAndTrack));
        QCOMPARE(m_lanes->hidden(), (std::vector<LaneIndex>{0, 2}));
        QVERIFY(!m_lanes->arrangedLane(1).isPinned);
        m_lanes->reset();
        QVERIFY(m_lanes->hidden().empty());
    }

    void speaksOnlyOfChanges() {
        QSignalSpy changed(m_lanes.get(), &ActiveLanes::changed);
        m_lanes->setCollapsed(1, false);
        m_lanes->showAll();
        QVERIFY(m_lanes->setGrouping(Grouping::SideAndTrack));
        QCOMPARE(changed.count(), 0);
        m_lanes->setCollapsed(1, true);
        QCOMPARE(changed.count(), 1);
    }

    void anArrangementOutlivesAnEditThatMovesTheLanes() {
        QVERIFY(m_lanes->setGrouping(Grouping::Track));
        const LaneIndex last = m_lanes->lanes().size() - 1;
        m_lanes->setHidden({last}, true);
        m_lanes->move({last}, 0);
        Track first = m_document->tracks().front();
        ChangeSet changes{u"New track"_s, {}};
        Track track;
        track.id = u"space"_s;
        track.name = u"Space"_s;
        track.colour = u"#123456"_s;
        track.order = first.order;
        for (const Track& old : m_document->tracks()) {
            Track moved = old;
            moved.order = old.order + 1;
            changes.changes.push_back({Record(old), Record(moved)});
        }
        changes.changes.push_back({std::nullopt, Record(track)});
        const auto applied = m_document->apply(changes);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        QCOMPARE(m_lanes->lanes().size(), last + 2);
        QCOMPARE(m_lanes->hidden(), std::vector<LaneIndex>{last + 1});
        QCOMPARE(m_lanes->index().columns().size(), m_document->columns().size());
    }

    void onlyShownEventsAreCounted() {
        const EventSet some =
            EventSet::of(m_document->columns().size(), [](EventIndex event) { return event % 3 == 0; });
        QSignalSpy changed(m_lanes.get(), &ActiveLanes::changed);
        m_lanes->setShown(std::make_shared<const EventSet>(some));
        QCOMPARE(changed.count(), 1);
        QVERIFY(!m_lanes->showsAll());
        for (int i = 0; i < kGroupingCount; ++i) {
            QVERIFY(m_lanes->setGrouping(static_cast<Grouping>(i)));
            std::vector<EventIndex> found = m_lanes->index().starting(allLanes(), kEver, 10'000);
            std::sort(found.begin(), found.end());
            QCOMPARE(found, some.events());
            QCOMPARE(countOf(*m_lanes), std::int64_t{some.count()});
        }
        // All again in lanes by tag, which only the index itself knew.
        m_lanes->setShown(nullptr);
        QCOMPARE(m_lanes->grouping(), Grouping::Tag);
        QCOMPARE(countOf(*m_lanes), std::int64_t{m_document->columns().size()});
        QVERIFY(m_lanes->setGrouping(Grouping::SideAndTrack));
        QCOMPARE(&m_lanes->index(), &m_document->timelineIndex());
    }

    void afterAnEditTheOldSetSaysNothing() {
        const auto some = std::make_shared<const EventSet>(
            EventSet::of(m_document->columns().size(), [](EventIndex event) { return event < 40; }));
        m_lanes->setShown(some);
        QVERIFY(m_lanes->setGrouping(Grouping::Track));
        QCOMPARE(countOf(*m_lanes), std::int64_t{40});
        Event event = *m_document->event(m_document->columns().key.front());
        const Event before = event;
        event.span.start += 900;
        event.span.end.reset();
        QVERIFY(m_document->apply({u"Later"_s, {{Record(before), Record(event)}}}));
        QVERIFY(m_lanes->showsAll());
        QCOMPARE(countOf(*m_lanes), std::int64_t{m_document->columns().size()});
        QCOMPARE(&m_lanes->index().columns(), &m_document->columns());
    }

    void lanesOfALargeProjectAreGroupedInTheBackground() {
        std::vector<BackgroundWork> works;
        m_lanes->setBackground(
            [&](const QString&, QObject*, BackgroundWork work) { works.push_back(std::move(work)); }, 0);
        QSignalSpy changed(m_lanes.get(), &ActiveLanes::changed);
        QVERIFY(m_lanes->setGrouping(Grouping::Party));
        QVERIFY(m_lanes->setGrouping(Grouping::Tag));
        QCOMPARE(m_lanes->grouping(), Grouping::SideAndTrack);
        QCOMPARE(m_lanes->chosenGrouping(), Grouping::Tag);
        QCOMPARE(changed.count(), 0);
        works.at(0)()();
        QCOMPARE(m_lanes->grouping(), Grouping::SideAndTrack);
        // An edit meanwhile: what was begun is of the columns before.
        const Event before = *m_document->event(m_document->columns().key.front());
        Event after = before;
        after.span.start += 400;
        after.span.end.reset();
        after.scheduledEnd.reset();
        QVERIFY(m_document->apply({u"Later"_s, {{Record(before), Record(after)}}}));
        works.at(1)()();
        QCOMPARE(m_lanes->grouping(), Grouping::SideAndTrack);
        works.at(2)()();
        QCOMPARE(m_lanes->grouping(), Grouping::Tag);
        QCOMPARE(&m_lanes->index().columns(), &m_document->columns());
        QCOMPARE(countOf(*m_lanes), std::int64_t{m_document->columns().size()});
        QCOMPARE(m_lanes->arranged().size(), std::size_t(m_lanes->lanes().size()));
        // Back before another is there: that one is dropped.
        QVERIFY(m_lanes->setGrouping(Grouping::Kind));
        QVERIFY(m_lanes->setGrouping(Grouping::Tag));
        works.at(3)()();
        QCOMPARE(m_lanes->grouping(), Grouping::Tag);
    }

    void lanesByTagAreGivenBackInTheBackground() {
        std::vector<BackgroundWork> works;
        m_lanes->setBackground(
            [&](const QString&, QObject*, BackgroundWork work) { works.push_back(std::move(work)); }, 0);
        QVERIFY(m_lanes->setGrouping(Grouping::Tag));
        works.at(0)()();
        works.clear();
        const auto holders = [this] { return m_document->sharedColumns().use_count(); };
        const long withTags = holders();
        QVERIFY(m_lanes->setGrouping(Grouping::SideAndTrack));
        QCOMPARE(m_lanes->grouping(), Grouping::SideAndTrack);
        QCOMPARE(&m_lanes->index(), &m_document->timelineIndex());
        // What was in view is still there, and goes where the work is done.
        QCOMPARE(works.size(), 1U);
        QCOMPARE(holders(), withTags);
        works.at(0)();
        QVERIFY(holders() < withTags);
    }

    void tagsOfALargeProjectAreReadAgainWhereAnEditChangesThem() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.fulcrum"_s);
        QVERIFY(m_document->copyTo(path));
        auto opened = Document::open(path);
        QVERIFY(opened);
        Document& document = **opened;
        ActiveLanes lanes(document);
        std::vector<BackgroundWork> works;
        lanes.setBackground(
            [&](const QString&, QObject*, BackgroundWork work) { works.push_back(std::move(work)); }, 0);
        QVERIFY(lanes.setGrouping(Grouping::Tag));
        works.at(0)()();
        works.clear();
        const auto edit = [&](const std::function<void(Event&)>& change) {
            const auto key = document.keyOf(u"us-2025-04-09-h20-licence"_s);
            const Event before = *document.event(*key);
            Event after = before;
            change(after);
            return document.apply({u"Edit"_s, {{Record(before), Record(after)}}});
        };
        const auto tagOfLane = [&] {
            const auto key = document.keyOf(u"us-2025-04-09-h20-licence"_s);
            return lanes.lanes().at(lanes.laneOf(document.columns().indexOf(*key))).tag;
        };
        QVERIFY(edit([](Event& event) { event.severity = 1 + event.severity % 5; }));
        QVERIFY(works.empty());
        QCOMPARE(&lanes.index().columns(), &document.columns());
        QVERIFY(edit([](Event& event) { event.tags = {u"section-301"_s}; }));
        QCOMPARE(&lanes.index().columns(), &document.columns());
        QCOMPARE(tagOfLane(), u"h20"_s);
        QCOMPARE(works.size(), 1U);
        works.at(0)()();
        QCOMPARE(tagOfLane(), u"section-301"_s);
        QCOMPARE(countOf(lanes), std::int64_t{document.columns().size()});
    }

    void aLargeIndexIsBuiltInTheBackgroundAndOnlyTheNewestTaken() {
        // As many events as make it large, all of one day and without texts.
        const Event first = *m_document->event(m_document->columns().key.front());
        Event plain;
        plain.title = first.title;
        plain.span = first.span;
        plain.actor = first.actor;
        plain.track = first.track;
        plain.kind = first.kind;
        plain.severity = first.severity;
        std::vector<Event> events(50'001, plain);
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i].id = QString::number(i);
        }
        ProjectContent content = *readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        content.events = std::move(events);
        content.stories.clear();
        content.scenarios.clear();
        const auto large = Document::inMemory(content);
        QVERIFY2(large, large ? "" : qPrintable(large.error().message()));
        ActiveLanes lanes(**large);
        std::vector<BackgroundWork> works;
        lanes.setBackground(
            [&](const QString&, QObject*, BackgroundWork work) { works.push_back(std::move(work)); });
        const auto upTo = [&](EventIndex count) {
            return std::make_shared<const EventSet>(EventSet::of(
                (*large)->columns().size(), [count](EventIndex event) { return event < count; }));
        };
        lanes.setShown(upTo(10));
        lanes.setShown(upTo(20));
        QCOMPARE(works.size(), 2U);
        QCOMPARE(countOf(lanes), std::int64_t{50'001});
        works[0]()();
        QCOMPARE(countOf(lanes), std::int64_t{50'001});
        works[1]()();
        QCOMPARE(countOf(lanes), std::int64_t{20});
        // Showing all needs nothing built.
        lanes.setShown(nullptr);
        QCOMPARE(countOf(lanes), std::int64_t{50'001});
    }

    void whatAFilterShowsIsMendedAfterAnEdit() {
        // As in the window, the filter is told of an edit first.
        m_lanes.reset();
        const QObject filter;
        connect(m_document.get(), &Document::changed, &filter, [this] { m_lanes->setShown(upTo(40)); });
        m_lanes = std::make_unique<ActiveLanes>(*m_document);
        std::vector<BackgroundWork> works;
        m_lanes->setBackground(
            [&](const QString&, QObject*, BackgroundWork work) { works.push_back(std::move(work)); }, 0);
        m_lanes->setShown(upTo(40));
        works.at(0)()();
        const TimelineIndex* const index = &m_lanes->index();
        QVERIFY(m_document->apply(moved(100)));
        QCOMPARE(&m_lanes->index(), index);
        QCOMPARE(&index->columns(), &m_document->columns());
        QCOMPARE(countOf(*m_lanes), std::int64_t{40});
        // One more or fewer needs nothing built either.
        m_lanes->setShown(upTo(41));
        QCOMPARE(&m_lanes->index(), index);
        QCOMPARE(countOf(*m_lanes), std::int64_t{41});
        QCOMPARE(works.size(), 1U);
    }

    void whatIsInViewStaysThroughEditsUntilAnotherIsBuilt() {
        m_lanes.reset();
        const QObject filter;
        EventIndex shown = 40;
        connect(m_document.get(), &Document::changed, &filter, [&] { m_lanes->setShown(upTo(shown)); });
        m_lanes = std::make_unique<ActiveLanes>(*m_document);
        std::vector<BackgroundWork> works;
        m_lanes->setBackground(
            [&](const QString&, QObject*, BackgroundWork work) { works.push_back(std::move(work)); }, 0);
        m_lanes->setShown(upTo(shown));
        works.at(0)()();
        shown = 200;
        m_lanes->setShown(upTo(shown));
        QVERIFY(m_lanes->setGrouping(Grouping::Kind));
        QVERIFY(m_document->apply(moved(100)));
        QCOMPARE(m_lanes->grouping(), Grouping::SideAndTrack);
        QCOMPARE(countOf(*m_lanes), std::int64_t{40});
        QCOMPARE(&m_lanes->index().columns(), &m_document->columns());
        // Told twice of one edit, it begins once.
        QCOMPARE(works.size(), 4U);
        works.at(2)()();
        QCOMPARE(countOf(*m_lanes), std::int64_t{40});
        works.at(3)()();
        QCOMPARE(m_lanes->grouping(), Grouping::Kind);
        QCOMPARE(countOf(*m_lanes), std::int64_t{200});
        QCOMPARE(&m_lanes->index().columns(), &m_document->columns());
    }

    void whatIsReadOfTagsFollowsEditsThatLeaveThem() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.fulcrum"_s);
        QVERIFY(m_document->copyTo(path));
        auto opened = Document::open(path);
        QVERIFY(opened);
        m_lanes.reset();
        m_document = std::move(opened).value();
        m_lanes = std::make_unique<ActiveLanes>(*m_document);
        std::vector<BackgroundWork> works;
        m_lanes->setBackground(
            [&](const QString& key, QObject*, BackgroundWork work) {
                if (key == u"lanes"_s) {
                    works.push_back(std::move(work));
                }
            },
            0);
        QVERIFY(m_lanes->setGrouping(Grouping::Tag));
        works.at(0)()();
        const Event before = *m_document->event(m_document->columns().key.at(7));
        Event after = before;
        after.tags = {u"section-301"_s};
        QVERIFY(m_document->apply({u"Tags"_s, {{Record(before), Record(after)}}}));
        QCOMPARE(works.size(), 2U);
        QVERIFY(m_document->apply(moved(100)));
        // What was begun is of the columns before the second edit.
        works.at(1)()();
        QCOMPARE(&m_lanes->index().columns(), &m_document->columns());
        works.at(2)()();
        QCOMPARE(&m_lanes->index().columns(), &m_document->columns());
        const auto key = m_document->keyOf(after.id);
        QCOMPARE(m_lanes->lanes().at(m_lanes->laneOf(m_document->columns().indexOf(*key))).tag,
                 u"section-301"_s);
        QCOMPARE(works.size(), 3U);
    }

    void textBringsAnArrangementBack() {
        m_lanes->setHidden({3}, true);
        m_lanes->move({5}, 1);
        const QString text = m_lanes->arrangement(Grouping::SideAndTrack).toText();
        ActiveLanes other(*m_document);
        other.setArrangement(Grouping::SideAndTrack, LaneArrangement::fromText(text));
        QVERIFY(other.arranged() == m_lanes->arranged());
    }

private:
    static constexpr DayRange kEver{double(kFirstDay), double(kLastDay)};

    std::shared_ptr<const EventSet> upTo(EventIndex count) const {
        return std::make_shared<const EventSet>(
            EventSet::of(m_document->columns().size(), [count](EventIndex event) { return event < count; }));
    }
    /// The event at this place, a month later.
    ChangeSet moved(std::size_t at) const {
        const Event before = *m_document->event(m_document->columns().key[at]);
        Event after = before;
        after.span.start += 30;
        after.span.end.reset();
        after.scheduledEnd.reset();
        return {u"Later"_s, {{Record(before), Record(after)}}};
    }

    std::vector<LaneIndex> allLanes() const {
        std::vector<LaneIndex> all;
        for (const ArrangedLane& lane : m_lanes->arranged()) {
            all.push_back(lane.lane);
        }
        return all;
    }
    static std::int64_t countOf(const ActiveLanes& lanes) {
        std::vector<LaneIndex> all;
        for (const ArrangedLane& lane : lanes.arranged()) {
            all.push_back(lane.lane);
        }
        return lanes.index().touching(all, kEver).all();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ActiveLanes> m_lanes;
};

FULCRUM_TEST(TestActiveLanes)
#include "test_active_lanes.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "models/document/active_lanes.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"

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
            std::vector<LaneIndex> all;
            for (const ArrangedLane& lane : m_lanes->arranged()) {
                all.push_back(lane.lane);
            }
            QCOMPARE(m_lanes->index().touching(all, {double(kFirstDay), double(kLastDay)}).all(),
                     std::int64_t{m_document->columns().size()});
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

    void textBringsAnArrangementBack() {
        m_lanes->setHidden({3}, true);
        m_lanes->move({5}, 1);
        const QString text = m_lanes->arrangement(Grouping::SideAndTrack).toText();
        ActiveLanes other(*m_document);
        other.setArrangement(Grouping::SideAndTrack, LaneArrangement::fromText(text));
        QVERIFY(other.arranged() == m_lanes->arranged());
    }

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ActiveLanes> m_lanes;
};

QTEST_GUILESS_MAIN(TestActiveLanes)
#include "test_active_lanes.moc"

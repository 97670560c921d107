// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/timeline/lane_places.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_lanes.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kAmple = 2000;
/// Room for two lanes of a side beside the middle ones.
constexpr double kTight = 200;

/// An event a day in each of the first `count` tracks, heavier in the first.
std::vector<Event> eventsInTracks(int count) {
    std::vector<Event> events;
    for (int track = 0; track < count; ++track) {
        const QByteArray name = balanceTracks()[static_cast<std::size_t>(track)].toUtf8();
        for (int i = 0; i < count - track; ++i) {
            events.push_back(anEvent(qPrintable(u"%1-%2"_s.arg(track).arg(i)))
                                 .on(dayOf("2025-01-01") + i)
                                 .inTrack(name.constData())
                                 .as(Kind::Statement));
        }
    }
    return events;
}

struct Placed {
    TimelineIndex index;
    TimelineRequest request;

    explicit Placed(const std::vector<Event>& events, double height, Lanes lanes = testLanes())
        : index(columnsOf(events), std::move(lanes), dayOf("2026-01-01")) {
        request.index = &index;
        request.scale = {{double(dayOf("2024-12-01")), double(dayOf("2025-12-01"))}, 176, 1000};
        request.height = height;
        for (LaneIndex lane = 0; lane < index.lanes().size(); ++lane) {
            request.lanes.push_back({lane});
        }
    }

    ArrangedLane& lane(LaneIndex lane) {
        return *std::find_if(request.lanes.begin(), request.lanes.end(),
                             [&](const ArrangedLane& one) { return one.lane == lane; });
    }

    /// The places from top to bottom; lanes that share one in brackets.
    QString told() const {
        QStringList places;
        for (const LanePlace& place : lanePlaces(request)) {
            QStringList lanes;
            for (const LaneIndex lane : place.lanes) {
                lanes.append(QString::number(lane));
            }
            places.append(lanes.size() == 1 ? lanes.front() : u"("_s + lanes.join(u' ') + u")"_s);
        }
        return places.join(u' ');
    }
};

}  // namespace

class TestLanePlaces : public QObject {
    Q_OBJECT
private slots:
    void onlyLanesWithEventsHaveAPlace() { QCOMPARE(Placed(eventsInTracks(4), kAmple).told(), u"0 1 2 3"_s); }

    void theLightShareAPlaceWhereRoomIsShort() {
        QCOMPARE(Placed(eventsInTracks(5), kTight).told(), u"0 (1 2 3 4)"_s);
    }

    void whatAPersonArrangedKeepsAPlaceOfItsOwn() {
        Placed placed(eventsInTracks(5), kTight);
        placed.lane(3).isCollapsed = true;
        QCOMPARE(placed.told(), u"3 (0 1 2 4)"_s);
        placed.lane(3).isCollapsed = false;
        placed.lane(4).rows = 2;
        QCOMPARE(placed.told(), u"4 (0 1 2 3)"_s);
    }

    void hiddenLanesHaveNone() {
        Placed placed(eventsInTracks(4), kAmple);
        placed.lane(1).isHidden = true;
        QCOMPARE(placed.told(), u"0 2 3"_s);
    }

    void pinnedLanesComeFirstAlsoWhereTheyAreEmpty() {
        Placed placed(eventsInTracks(3), kAmple);
        placed.lane(2).isPinned = true;
        placed.lane(6).isPinned = true;
        QCOMPARE(placed.told(), u"2 6 0 1"_s);
        placed.lane(6).isHidden = true;
        QCOMPARE(placed.told(), u"2 0 1"_s);
    }

    void lanesStandInTheOrderThatIsAskedFor() {
        Placed placed(eventsInTracks(3), kAmple);
        std::swap(placed.request.lanes[0], placed.request.lanes[2]);
        QCOMPARE(placed.told(), u"2 1 0"_s);
    }

    void lanesWithoutSidesShareAmongAll() {
        QCOMPARE(Placed(eventsInTracks(6), kTight, Lanes::byTrack(balanceTracks().size())).told(),
                 u"0 1 2 (3 4 5)"_s);
    }
};

FULCRUM_TEST(TestLanePlaces)
#include "test_lane_places.moc"

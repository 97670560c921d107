// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/timeline/snapping.h"
#include "tests/support/test_program.h"
#include "tests/support/timeline_lanes.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestSnapping : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const std::vector<Event> events{
            anEvent("bar").on("2025-03-01").until("2025-05-01"),
            anEvent("talk").on("2025-06-01").as(Kind::Talks),
            anEvent("open").on("2025-08-01"),
        };
        m_index = std::make_unique<TimelineIndex>(columnsOf(events), testLanes(), dayOf("2025-12-01"));
        TimelineRequest request;
        request.index = m_index.get();
        // Two pixels a day.
        request.scale = {{double(dayOf("2025-01-01")), double(dayOf("2026-01-01"))}, 100, 730};
        request.height = 400;
        m_layout = layOutTimeline(request);
        QCOMPARE(m_layout.events.size(), std::size_t{3});
    }

    void drawsToTheNearestStartOrEnd_data() {
        QTest::addColumn<QString>("pointed");
        QTest::addColumn<double>("pixels");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a little after a start") << "2025-03-01" << 5.0 << "2025-03-01";
        QTest::newRow("a little before an end") << "2025-05-01" << -5.0 << "2025-05-01";
        QTest::newRow("onto a symbol") << "2025-06-01" << 4.0 << "2025-06-01";
        QTest::newRow("nothing is near") << "2025-07-01" << 0.0 << "";
        QTest::newRow("a pixel too far") << "2025-03-01" << -7.0 << "";
        QTest::newRow("an open end is nowhere") << "2025-12-02" << 0.0 << "";
    }
    void drawsToTheNearestStartOrEnd() {
        QFETCH(QString, pointed);
        QFETCH(double, pixels);
        QFETCH(QString, expected);
        const double x = m_layout.scale.xOf(*dayFromIso(pointed)) + pixels;
        const std::optional<Day> found = nearestEdge(m_layout, *m_index, x, 6);
        QCOMPARE(found ? isoFromDay(*found) : QString(), expected);
    }

    void doesNotDrawAMarkToItself() {
        const double x = m_layout.scale.xOf(dayOf("2025-05-01"));
        QVERIFY(nearestEdge(m_layout, *m_index, x, 6));
        QVERIFY(!nearestEdge(m_layout, *m_index, x, 6, 0));
    }

private:
    std::unique_ptr<TimelineIndex> m_index;
    TimelineLayout m_layout;
};

FULCRUM_TEST(TestSnapping)
#include "test_snapping.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/timeline/lane_header_painter.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Lanes of the sample grouped, collapsed, moved, sized, pinned and hidden with mouse, menu and keys.
class TestLanesByHand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    TimelineView& timeline() const { return window().timeline(); }
    ActiveLanes& lanes() const { return m_composition->lanes(); }
    const TimelineLayout& layout() const { return timeline().layout(); }

    /// The box of a lane on the screen; null if it has none.
    const LaneBox* boxOf(LaneIndex lane) const {
        for (const LaneBox& box : layout().lanes) {
            if (box.lanes == std::vector{lane}) {
                return &box;
            }
        }
        return nullptr;
    }
    double topOf(const LaneBox& box) const {
        const PlacedEvent& first = layout().events.front();
        return timeline().rectOf(first.event).top() - first.top + box.top;
    }
    QPoint onName(const LaneBox& box) const { return {80, int(topOf(box)) + 10}; }
    QPoint onLineBelow(const LaneBox& box) const { return {80, int(std::lround(topOf(box) + box.height))}; }

    void drag(const QPoint& from, const QPoint& to) {
        QTest::mouseMove(&timeline(), from);
        QTest::mousePress(&timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&timeline(), (from + to) / 2);
        QTest::mouseMove(&timeline(), to);
        QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, to);
    }

    QMenu* openMenu(const QPoint& at) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, timeline().mapToGlobal(at));
        QApplication::sendEvent(&timeline(), &event);
        return timeline().findChild<QMenu*>(u"laneMenu"_s);
    }
    void choose(QMenu* menu, const QString& name) {
        QVERIFY(menu != nullptr);
        auto* action = menu->findChild<QAction*>(name);
        QVERIFY2(action != nullptr, qPrintable(name));
        action->trigger();
        delete menu;
        laidOut();
    }
    void trigger(const QString& id) {
        QVERIFY2(window().actions().action(id)->isEnabled(), qPrintable(id));
        window().actions().action(id)->trigger();
        laidOut();
    }
    /// A change of lanes is laid out in the next turn of the event loop.
    static void laidOut() { QCoreApplication::processEvents(); }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        QTRY_VERIFY(!layout().events.empty());
        m_composition->timeWindow().setRange(
            {double(*dayFromIso(u"2025-03-15"_s)), double(*dayFromIso(u"2025-08-15"_s))});
        QTRY_VERIFY(layout().scale.range == m_composition->timeWindow().range());
    }
    void cleanup() {
        m_composition.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.join(u'\n')));
    }

    void theMenuGroupsTheLanes_data() {
        QTest::addColumn<QString>("id");
        for (int i = 0; i < kGroupingCount; ++i) {
            const QString word = toText(static_cast<Grouping>(i));
            QTest::newRow(qPrintable(u"by "_s + word)) << u"view.group."_s + word;
        }
    }
    void theMenuGroupsTheLanes() {
        QFETCH(QString, id);
        const std::int32_t visible = layout().visible;
        trigger(id);
        QVERIFY(window().actions().action(id)->isChecked());
        QCOMPARE(u"view.group."_s + toText(lanes().grouping()), id);
        QCOMPARE(layout().visible, visible);
        QVERIFY(layout().lanes.size() > 1);
    }

    void aTriangleCollapsesALane() {
        const LaneIndex lane = layout().lanes.front().lanes.front();
        QVERIFY(boxOf(lane)->rows > 1);
        const double height = boxOf(lane)->height;
        const QPoint triangle(int(chevronLeft()) + 5, onName(*boxOf(lane)).y());
        QTest::mouseClick(&timeline(), Qt::LeftButton, {}, triangle);
        laidOut();
        QCOMPARE(boxOf(lane)->rows, 1);
        QVERIFY(boxOf(lane)->height < height);
        QTest::mouseClick(&timeline(), Qt::LeftButton, {}, triangle);
        laidOut();
        QVERIFY(boxOf(lane)->rows > 1);
    }

    void aDoubleClickOnANameCollapsesALane() {
        const LaneIndex lane = layout().lanes.front().lanes.front();
        QTest::mouseDClick(&timeline(), Qt::LeftButton, {}, onName(*boxOf(lane)));
        laidOut();
        QVERIFY(boxOf(lane)->isCollapsed);
    }

    void aNameIsDraggedToAnotherPlace() {
        const LaneIndex first = layout().lanes[0].lanes.front();
        const LaneIndex second = layout().lanes[1].lanes.front();
        const LaneBox& below = layout().lanes[1];
        drag(onName(layout().lanes[0]), onName(below) + QPoint(0, int(below.height) - 12));
        laidOut();
        QCOMPARE(layout().lanes[0].lanes.front(), second);
        QCOMPARE(layout().lanes[1].lanes.front(), first);
        // The window has not been panned by it.
        QCOMPARE(m_composition->timeWindow().range().from, double(*dayFromIso(u"2025-03-15"_s)));
    }

    void escapeLeavesALaneWhereItWas() {
        const auto before = lanes().arranged();
        const QPoint from = onName(layout().lanes[0]);
        QTest::mousePress(&timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&timeline(), from + QPoint(0, 150));
        QTest::keyClick(&timeline(), Qt::Key_Escape);
        QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, from + QPoint(0, 150));
        QVERIFY(lanes().arranged() == before);
    }

    void theLineBelowALaneGivesItAHeight() {
        const LaneIndex lane = layout().lanes.front().lanes.front();
        const int rows = boxOf(lane)->rows;
        const QPoint line = onLineBelow(*boxOf(lane));
        drag(line, line + QPoint(0, int(3 * timeline().metrics().rowHeight)));
        laidOut();
        QCOMPARE(boxOf(lane)->rows, rows + 3);
        QTest::mouseDClick(&timeline(), Qt::LeftButton, {}, onLineBelow(*boxOf(lane)));
        laidOut();
        QCOMPARE(lanes().arrangedLane(lane).rows, 0);
    }

    void whatIsHiddenIsCountedAndCanBeShownAgain() {
        const std::int32_t visible = layout().visible;
        const LaneBox first = layout().lanes.front();
        choose(openMenu(onName(first)), u"lane.hide"_s);
        QVERIFY(boxOf(first.lanes.front()) == nullptr);
        QCOMPARE(layout().hidden, first.visible);
        QCOMPARE(layout().visible, visible - first.visible);
        // The mark above the lanes opens what is hidden.
        QTest::mouseClick(&timeline(), Qt::LeftButton, {}, QPoint(20, 10));
        choose(timeline().findChild<QMenu*>(u"laneMenu"_s), u"lane.showAll"_s);
        QCOMPARE(layout().hidden, 0);
        QCOMPARE(layout().visible, visible);
    }

    void sharedLanesAreNamedInTheirMenu() {
        const auto shared = std::find_if(layout().lanes.begin(), layout().lanes.end(),
                                         [](const LaneBox& box) { return box.lanes.size() > 1; });
        QVERIFY(shared != layout().lanes.end());
        const LaneIndex lane = shared->lanes.front();
        choose(openMenu(onName(*shared)), u"lane.pin"_s);
        QVERIFY(boxOf(lane) != nullptr);
        QCOMPARE(boxOf(lane)->top, 0.0);
    }

    void pinnedLanesStandStillWhileTheOthersScroll() {
        const LaneIndex lane = layout().lanes[3].lanes.front();
        lanes().setPinned(lane, true);
        // More rows than there is room for.
        for (const LaneBox& box : std::vector<LaneBox>(layout().lanes)) {
            lanes().setRows(box.lanes.front(), 12);
        }
        laidOut();
        QVERIFY(layout().pinnedHeight > 0);
        const auto isIn = [&](const PlacedEvent& placed) { return placed.top < layout().pinnedHeight; };
        const auto pinned = std::find_if(layout().events.begin(), layout().events.end(), isIn);
        const auto other = std::find_if_not(layout().events.begin(), layout().events.end(), isIn);
        QVERIFY(pinned != layout().events.end() && other != layout().events.end());
        const double pinnedTop = timeline().rectOf(pinned->event).top();
        const double otherTop = timeline().rectOf(other->event).top();
        auto* bar = timeline().findChild<QScrollBar*>(u"timelineScrollBar"_s);
        QVERIFY(bar->isVisible());
        bar->setValue(40);
        laidOut();
        QCOMPARE(timeline().rectOf(pinned->event).top(), pinnedTop);
        QCOMPARE(timeline().rectOf(other->event).top(), otherTop - 40);
        // What has scrolled below the pinned lanes cannot be pointed at there.
        QTest::mouseClick(&timeline(), Qt::LeftButton, {},
                          timeline().rectOf(pinned->event).center().toPoint());
        QCOMPARE(m_composition->document().columns().indexOf(m_composition->selection().selected()),
                 pinned->event);
    }

    void keysArrangeTheLaneOfTheSelectedEvent() {
        QVERIFY(!window().actions().action(u"lane.hide"_s)->isEnabled());
        const PlacedEvent placed = layout().events.front();
        m_composition->selection().select(
            m_composition->document().columns().key[static_cast<std::size_t>(placed.event)]);
        laidOut();
        const LaneIndex lane = lanes().laneOf(placed.event);
        trigger(u"lane.down"_s);
        QCOMPARE(lanes().arranged()[1].lane, lane);
        trigger(u"lane.up"_s);
        QCOMPARE(lanes().arranged()[0].lane, lane);
        trigger(u"lane.taller"_s);
        QCOMPARE(lanes().arrangedLane(lane).rows, 1);
        trigger(u"lane.collapse"_s);
        QVERIFY(lanes().arrangedLane(lane).isCollapsed);
        trigger(u"lane.hide"_s);
        QVERIFY(layout().hidden > 0);
        trigger(u"lane.showAll"_s);
        QCOMPARE(layout().hidden, 0);
        trigger(u"lane.reset"_s);
        QVERIFY(!window().actions().action(u"lane.reset"_s)->isEnabled());
    }

    void theNextStartFindsTheLanesAsTheyWere() {
        trigger(u"view.group.party"_s);
        const LaneIndex lane = layout().lanes[1].lanes.front();
        lanes().setPinned(lane, true);
        window().rememberLayout();
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        QCOMPARE(lanes().grouping(), Grouping::Party);
        QVERIFY(lanes().arrangedLane(lane).isPinned);
    }
};

FULCRUM_WINDOW_TEST(TestLanesByHand)
#include "test_lanes_by_hand.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/timeline/lane_arrangement.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const QStringList kNames{u"a"_s, u"b"_s, u"c"_s, u"d"_s};

/// The lanes in order, "-" before a hidden one, with a sign behind for each thing that is arranged.
QString told(const LaneArrangement& arrangement, const QStringList& names = kNames) {
    QStringList words;
    for (const ArrangedLane& lane : arrangement.arranged(names)) {
        QString word = (lane.isHidden ? u"-"_s : QString()) + names.at(lane.lane);
        word += lane.isCollapsed ? u"."_s : QString();
        word += lane.isPinned ? u"^"_s : QString();
        word += lane.rows > 0 ? QString::number(lane.rows) : QString();
        words.append(word);
    }
    return words.join(u' ');
}

}  // namespace

class TestLaneArrangement : public QObject {
    Q_OBJECT
private slots:
    void lanesComeByThemselves() {
        QCOMPARE(told({}), u"a b c d"_s);
        QVERIFY(LaneArrangement().isAsItComes());
    }

    void whatIsSaidOfALaneHolds() {
        LaneArrangement arrangement;
        arrangement.setHidden(u"b"_s, true);
        arrangement.setCollapsed(u"c"_s, true);
        arrangement.setPinned(u"d"_s, true);
        arrangement.setRows(u"d"_s, 3);
        QCOMPARE(told(arrangement), u"a -b c. d^3"_s);
        arrangement.showAll();
        QCOMPARE(told(arrangement), u"a b c. d^3"_s);
        arrangement.setCollapsed(u"c"_s, false);
        arrangement.setPinned(u"d"_s, false);
        arrangement.setRows(u"d"_s, 0);
        QVERIFY(arrangement.isAsItComes());
    }

    void heightsStayWithinReason() {
        LaneArrangement arrangement;
        arrangement.setRows(u"a"_s, 1'000'000);
        QVERIFY(arrangement.arranged(kNames).front().rows <= 100);
        arrangement.setRows(u"a"_s, -5);
        QVERIFY(arrangement.isAsItComes());
    }

    void moving_data() {
        QTest::addColumn<QStringList>("moved");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("expected");
        QTest::newRow("up") << QStringList{u"c"_s} << u"a"_s << u"c a b d"_s;
        QTest::newRow("down") << QStringList{u"a"_s} << u"d"_s << u"b c a d"_s;
        QTest::newRow("to the end") << QStringList{u"b"_s} << QString() << u"a c d b"_s;
        QTest::newRow("several keep their order") << QStringList{u"b"_s, u"d"_s} << u"a"_s << u"b d a c"_s;
        QTest::newRow("before itself it stays") << QStringList{u"b"_s} << u"b"_s << u"a b c d"_s;
    }
    void moving() {
        QFETCH(QStringList, moved);
        QFETCH(QString, before);
        LaneArrangement arrangement;
        arrangement.move(kNames, moved, before);
        QTEST(told(arrangement), "expected");
    }

    void aLaneThatCameLaterStandsWhereItWouldByItself() {
        LaneArrangement arrangement;
        arrangement.move(kNames, {u"d"_s}, u"a"_s);
        QCOMPARE(told(arrangement, {u"a"_s, u"new"_s, u"b"_s, u"c"_s, u"d"_s}), u"d new a b c"_s);
    }

    void aLaneThatIsGoneIsForgottenByTheOrderAlone() {
        LaneArrangement arrangement;
        arrangement.move(kNames, {u"d"_s}, u"a"_s);
        arrangement.setHidden(u"b"_s, true);
        QCOMPARE(told(arrangement, {u"a"_s, u"c"_s, u"d"_s}), u"d a c"_s);
        QCOMPARE(told(arrangement), u"d a -b c"_s);
    }

    void textBringsItBack() {
        const QString odd = u"tag/a b\n%20 = 关税"_s;
        const QStringList names{u"A/x"_s, odd, u"order"_s};
        LaneArrangement arrangement;
        arrangement.setHidden(u"A/x"_s, true);
        arrangement.setRows(odd, 7);
        arrangement.setPinned(odd, true);
        arrangement.setCollapsed(u"order"_s, true);
        arrangement.move(names, {u"order"_s}, odd);
        const LaneArrangement read = LaneArrangement::fromText(arrangement.toText());
        QCOMPARE(read, arrangement);
        QCOMPARE(told(read, names), told(arrangement, names));
    }

    void whatIsNoSuchTextArrangesNothing() {
        for (const QString& text : {QString(), u"\n\n"_s, u"a rows=x"_s, u"a whatever"_s, u" "_s}) {
            QCOMPARE(told(LaneArrangement::fromText(text)), u"a b c d"_s);
        }
    }
};

FULCRUM_TEST(TestLaneArrangement)
#include "test_lane_arrangement.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How relations move the level of a record (MODEL.md §1), as rows: what happens to a ban from 1 March to 1
// September.
#include <QTest>

#include "models/domain/level_profiles.h"
#include "tests/support/event_builder.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

using Others = std::vector<Event>;

class TestLevelProfiles : public QObject {
    Q_OBJECT

private slots:
    void otherRecordsMoveTheLevel_data();
    void otherRecordsMoveTheLevel();
    void theLevelIsZeroOutsideItsLife();
};

namespace {

/// "2025-03-01 1, 2025-04-01 0.5, end 2025-09-01, handed over"
QString inWords(const LevelProfile& profile) {
    QStringList words;
    for (const LevelStep& step : profile.steps) {
        words << u"%1 %2"_s.arg(isoFromDay(step.from)).arg(step.level);
    }
    words << (profile.end == kOpenEnd ? u"open"_s : QString(u"end "_s % isoFromDay(profile.end)));
    if (profile.isHandedOver) {
        words << u"handed over"_s;
    }
    return words.join(u", "_s);
}

Event ban() { return anEvent("ban").on("2025-03-01").until("2025-09-01"); }

}  // namespace

void TestLevelProfiles::otherRecordsMoveTheLevel_data() {
    QTest::addColumn<Others>("others");
    QTest::addColumn<QString>("profile");

    QTest::newRow("left alone it keeps its full level") << Others{} << u"2025-03-01 1, end 2025-09-01"_s;
    QTest::newRow("an amendment sets the level") << Others{aRelief().on("2025-04-01").amends("ban", 0.5)}
                                                 << u"2025-03-01 1, 2025-04-01 0.5, end 2025-09-01"_s;
    QTest::newRow("an amendment without a level changes nothing")
        << Others{aRelief().on("2025-04-01").that(RelationType::Amends, u"ban"_s)}
        << u"2025-03-01 1, end 2025-09-01"_s;
    QTest::newRow("a suspension without a level stops it")
        << Others{aRelief().on("2025-04-01").suspends("ban")}
        << u"2025-03-01 1, 2025-04-01 0, end 2025-09-01"_s;
    QTest::newRow("a suspension with a level leaves that much")
        << Others{aRelief().on("2025-04-01").suspends("ban", 0.3)}
        << u"2025-03-01 1, 2025-04-01 0.3, end 2025-09-01"_s;
    QTest::newRow("a resumption without a level brings all back")
        << Others{aRelief("a").on("2025-04-01").suspends("ban"), anEvent("b").on("2025-05-01").resumes("ban")}
        << u"2025-03-01 1, 2025-04-01 0, 2025-05-01 1, end 2025-09-01"_s;
    QTest::newRow("a resumption with a level brings that much back")
        << Others{aRelief("a").on("2025-04-01").suspends("ban"),
                  anEvent("b").on("2025-05-01").resumes("ban", 0.4)}
        << u"2025-03-01 1, 2025-04-01 0, 2025-05-01 0.4, end 2025-09-01"_s;
    QTest::newRow("levels are absolute, never multiplied")
        << Others{aRelief("a").on("2025-04-01").amends("ban", 0.5),
                  aRelief("b").on("2025-05-01").amends("ban", 0.4)}
        << u"2025-03-01 1, 2025-04-01 0.5, 2025-05-01 0.4, end 2025-09-01"_s;
    QTest::newRow("on one day the last record in file order counts")
        << Others{aRelief("a").on("2025-04-01").amends("ban", 0.5),
                  aRelief("b").on("2025-04-01").amends("ban", 0.8)}
        << u"2025-03-01 1, 2025-04-01 0.8, end 2025-09-01"_s;
    QTest::newRow("a cut taken back on its own day is no step")
        << Others{aRelief("a").on("2025-04-01").amends("ban", 0.5),
                  anEvent("b").on("2025-04-01").resumes("ban")}
        << u"2025-03-01 1, end 2025-09-01"_s;
    QTest::newRow("a detour over the old level on one day ends where the last record says")
        << Others{aRelief("a").on("2025-04-01").amends("ban", 0.5),
                  anEvent("b").on("2025-04-01").resumes("ban"),
                  aRelief("c").on("2025-04-01").amends("ban", 0.2)}
        << u"2025-03-01 1, 2025-04-01 0.2, end 2025-09-01"_s;
    QTest::newRow("a change on the first day sets the first level")
        << Others{aRelief().on("2025-03-01").amends("ban", 0.5)} << u"2025-03-01 0.5, end 2025-09-01"_s;
    QTest::newRow("a change before the start has no effect")
        << Others{aRelief().on("2025-02-28").amends("ban", 0.5)} << u"2025-03-01 1, end 2025-09-01"_s;
    QTest::newRow("a change on the day of the end has no effect")
        << Others{aRelief().on("2025-09-01").amends("ban", 0.5)} << u"2025-03-01 1, end 2025-09-01"_s;
    QTest::newRow("the end of a relief brings nothing back")
        << Others{aRelief("a").on("2025-04-01").until("2025-05-01").suspends("ban")}
        << u"2025-03-01 1, 2025-04-01 0, end 2025-09-01"_s;
    QTest::newRow("the revocation of a relief brings nothing back")
        << Others{aRelief("a").on("2025-04-01").suspends("ban"), anEvent("b").on("2025-05-01").revokes("a")}
        << u"2025-03-01 1, 2025-04-01 0, end 2025-09-01"_s;
    QTest::newRow("a revocation ends it early")
        << Others{aRelief().on("2025-06-01").revokes("ban")} << u"2025-03-01 1, end 2025-06-01"_s;
    QTest::newRow("a revocation after the end changes nothing")
        << Others{aRelief().on("2025-10-01").revokes("ban")} << u"2025-03-01 1, end 2025-09-01"_s;
    QTest::newRow("a revocation before the start has no effect")
        << Others{aRelief().on("2025-02-01").revokes("ban")} << u"2025-03-01 1, end 2025-09-01"_s;
    QTest::newRow("a revocation on the first day leaves no life")
        << Others{aRelief().on("2025-03-01").revokes("ban")} << u"2025-03-01 1, end 2025-03-01"_s;
    QTest::newRow("the earliest end wins and is final")
        << Others{aRelief("a").on("2025-06-01").revokes("ban"), aRelief("b").on("2025-05-01").revokes("ban"),
                  anEvent("c").on("2025-07-01").resumes("ban")}
        << u"2025-03-01 1, end 2025-05-01"_s;
    QTest::newRow("a successor takes over") << Others{anEvent("heir").on("2025-06-01").replaces("ban")}
                                            << u"2025-03-01 1, end 2025-06-01, handed over"_s;
    QTest::newRow("a successor on the day of its own end takes over")
        << Others{anEvent("heir").on("2025-09-01").replaces("ban")}
        << u"2025-03-01 1, end 2025-09-01, handed over"_s;
    QTest::newRow("a successor that comes after the end takes over nothing")
        << Others{anEvent("heir").on("2025-09-02").replaces("ban")} << u"2025-03-01 1, end 2025-09-01"_s;
    QTest::newRow("a successor after a revocation takes over nothing")
        << Others{anEvent("heir").on("2025-06-01").replaces("ban"), aRelief().on("2025-05-01").revokes("ban")}
        << u"2025-03-01 1, end 2025-05-01"_s;
    QTest::newRow("revoked and replaced on one day it is handed over")
        << Others{aRelief().on("2025-06-01").revokes("ban"), anEvent("heir").on("2025-06-01").replaces("ban")}
        << u"2025-03-01 1, end 2025-06-01, handed over"_s;
    QTest::newRow("replaced and revoked on one day it is handed over")
        << Others{anEvent("heir").on("2025-06-01").replaces("ban"), aRelief().on("2025-06-01").revokes("ban")}
        << u"2025-03-01 1, end 2025-06-01, handed over"_s;
    QTest::newRow("answers, extensions and citations move nothing")
        << Others{anEvent("a").on("2025-04-01").that(RelationType::Extends, u"ban"_s),
                  anEvent("b").on("2025-04-01").that(RelationType::RespondsTo, u"ban"_s),
                  anEvent("c").on("2025-04-01").that(RelationType::Cites, u"ban"_s)}
        << u"2025-03-01 1, end 2025-09-01"_s;
}

void TestLevelProfiles::otherRecordsMoveTheLevel() {
    QFETCH(Others, others);
    QFETCH(QString, profile);
    // The ban stands last in the file, so that rows on its first day also try a record that precedes it
    // there.
    std::vector<Event> events = others;
    events.push_back(ban());
    const auto columns = columnsOf(events);
    const LevelProfiles profiles(*columns);
    QCOMPARE(inWords(profiles.of(indexIn(*columns, events, "ban"))), profile);
}

void TestLevelProfiles::theLevelIsZeroOutsideItsLife() {
    const std::vector<Event> events{ban(), aRelief().on("2025-04-01").amends("ban", 0.5)};
    const auto columns = columnsOf(events);
    const LevelProfiles profiles(*columns);
    const EventIndex event = indexIn(*columns, events, "ban");
    QCOMPARE(profiles.levelOn(event, dayOf("2025-02-28")), 0.0);
    QCOMPARE(profiles.levelOn(event, dayOf("2025-03-01")), 1.0);
    QCOMPARE(profiles.levelOn(event, dayOf("2025-03-31")), 1.0);
    QCOMPARE(profiles.levelOn(event, dayOf("2025-04-01")), 0.5);
    QCOMPARE(profiles.levelOn(event, dayOf("2025-08-31")), 0.5);
    QCOMPARE(profiles.levelOn(event, dayOf("2025-09-01")), 0.0);
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestLevelProfiles)
#include "test_level_profiles.moc"

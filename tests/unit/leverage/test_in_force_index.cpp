// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is in force on a day, against a plain pass over all events.
#include <QTest>

#include "models/leverage/in_force_index.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestInForceIndex : public QObject {
    Q_OBJECT

private slots:
    void itEqualsAPassOverAllEvents();
    void aSuspendedMeasureIsNotInForce();
    void onlyMeasuresAndCountermeasuresAreCounted();
    void anEmptyProjectHasNothingInForce();
};

namespace {

InForceIndex indexOf(const EventColumns& columns) { return InForceIndex(columns, LevelProfiles(columns)); }

}  // namespace

void TestInForceIndex::itEqualsAPassOverAllEvents() {
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        const BalanceInput input = generatedProject(seed, 20 * static_cast<int>(seed), 6);
        const EventColumns& columns = *input.columns;
        const LevelProfiles profiles(columns);
        const InForceIndex index(columns, profiles);
        for (Day day = dayOf("2014-12-30"); day < dayOf("2027-01-01"); day += 1 + day % 29) {
            std::vector<EventIndex> expected;
            for (EventIndex event = 0; event < columns.size(); ++event) {
                if (isRestriction(columns.kind[static_cast<std::size_t>(event)]) &&
                    profiles.levelOn(event, day) > 0) {
                    expected.push_back(event);
                }
            }
            QCOMPARE(index.eventsOn(day), expected);
            QCOMPARE(index.countOn(day), expected.size());
        }
    }
}

void TestInForceIndex::aSuspendedMeasureIsNotInForce() {
    const InForceIndex index = indexOf(*columnsOf({anEvent("ban").on("2025-03-01").until("2025-09-01"),
                                                   aRelief("a").on("2025-04-01").suspends("ban"),
                                                   aRelief("b").on("2025-05-01").resumes("ban", 0.5),
                                                   aRelief("c").on("2025-06-01").amends("ban", 0.25)}));
    QCOMPARE(index.countOn(dayOf("2025-02-28")), 0U);
    QCOMPARE(index.eventsOn(dayOf("2025-03-01")), std::vector<EventIndex>{0});
    QCOMPARE(index.countOn(dayOf("2025-04-01")), 0U);
    QCOMPARE(index.countOn(dayOf("2025-05-01")), 1U);
    QCOMPARE(index.eventsOn(dayOf("2025-06-01")), std::vector<EventIndex>{0});
    QCOMPARE(index.countOn(dayOf("2025-08-31")), 1U);
    QCOMPARE(index.countOn(dayOf("2025-09-01")), 0U);
}

void TestInForceIndex::onlyMeasuresAndCountermeasuresAreCounted() {
    const InForceIndex index =
        indexOf(*columnsOf({anEvent("threat").on("2025-03-01").as(Kind::Threat),
                            anEvent("talks").on("2025-03-01").as(Kind::Talks),
                            anEvent("answer").on("2025-03-02").as(Kind::Countermeasure),
                            anEvent("a day without length").on("2025-03-02").until("2025-03-02")}));
    QCOMPARE(index.countOn(dayOf("2025-03-01")), 0U);
    QCOMPARE(index.eventsOn(dayOf("2025-03-02")), std::vector<EventIndex>{2});
}

void TestInForceIndex::anEmptyProjectHasNothingInForce() {
    QCOMPARE(InForceIndex().countOn(20'000), 0U);
    QVERIFY(indexOf(*columnsOf({})).eventsOn(20'000).empty());
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestInForceIndex)
#include "test_in_force_index.moc"

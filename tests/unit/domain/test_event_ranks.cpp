// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "models/domain/event_ranks.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestEventRanks : public QObject {
    Q_OBJECT

private slots:
    void itCountsWhatComesBefore_data();
    void itCountsWhatComesBefore();
};

void TestEventRanks::itCountsWhatComesBefore_data() {
    QTest::addColumn<EventIndex>("size");
    QTest::addColumn<std::vector<EventIndex>>("members");
    std::vector<EventIndex> all;
    for (EventIndex event = 0; event < 200; ++event) {
        all.push_back(event);
    }
    QTest::newRow("none of none") << 0 << std::vector<EventIndex>{};
    QTest::newRow("none of some") << 70 << std::vector<EventIndex>{};
    QTest::newRow("the first and the last") << 129 << std::vector<EventIndex>{0, 128};
    QTest::newRow("about the edges of words") << 130 << std::vector<EventIndex>{63, 64, 65, 127, 128};
    QTest::newRow("all") << 200 << all;
}

void TestEventRanks::itCountsWhatComesBefore() {
    QFETCH(EventIndex, size);
    QFETCH(std::vector<EventIndex>, members);
    const EventRanks ranks(size, members);
    for (EventIndex event = 0; event < size; ++event) {
        const auto at = std::lower_bound(members.begin(), members.end(), event);
        QCOMPARE(ranks.contains(event), at != members.end() && *at == event);
        QCOMPARE(ranks.rankOf(event), static_cast<std::uint32_t>(at - members.begin()));
    }
}

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestEventRanks)
#include "test_event_ranks.moc"

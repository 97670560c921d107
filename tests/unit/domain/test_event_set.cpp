// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

#include "models/domain/event_set.h"
#include "tests/support/test_program.h"

namespace fulcrum {

class TestEventSet : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatWasPutIn() {
        EventSet set(130);
        for (const EventIndex event : {0, 63, 64, 129, 64}) {
            set.insert(event);
        }
        QCOMPARE(set.count(), 4);
        QCOMPARE(set.events(), (std::vector<EventIndex>{0, 63, 64, 129}));
        QVERIFY(set.contains(63) && !set.contains(62) && !set.contains(128));
    }

    void holdsThoseOfWhichSomethingHolds() {
        const EventSet set = EventSet::of(200, [](EventIndex event) { return event % 66 == 1; });
        QCOMPARE(set.events(), (std::vector<EventIndex>{1, 67, 133, 199}));
    }

    void aFullOneEndsWithItsLastEvent_data() {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 63, 64, 65, 128, 1000}) {
            QTest::addRow("%d events", size) << size;
        }
    }
    void aFullOneEndsWithItsLastEvent() {
        QFETCH(int, size);
        const EventSet set(size, true);
        QCOMPARE(set.count(), size);
        QCOMPARE(static_cast<int>(set.events().size()), size);
        EventSet filled(size);
        for (EventIndex event = 0; event < size; ++event) {
            filled.insert(event);
        }
        QVERIFY(set == filled);
    }

    void stretchesOfAnotherAreTakenOver() {
        QRandomGenerator random(4);
        for (int round = 0; round < 2000; ++round) {
            const EventSet from = EventSet::of(300, [&](EventIndex) { return random.bounded(2) == 0; });
            const EventIndex length = random.bounded(301);
            const EventIndex first = random.bounded(301 - length);
            const EventIndex to = random.bounded(301 - length);
            EventSet set(300);
            set.insertFrom(from, first, length, to);
            const EventSet expected = EventSet::of(300, [&](EventIndex event) {
                return event >= to && event < to + length && from.contains(event - to + first);
            });
            QCOMPARE(set.events(), expected.events());
        }
    }

    void differencesAreToldUpToALimit() {
        QRandomGenerator random(6);
        const EventSet one = EventSet::of(200, [&](EventIndex) { return random.bounded(2) == 0; });
        EventSet other = one;
        QCOMPARE(one.differences(other, 0), std::vector<EventIndex>{});
        for (const EventIndex event : {0, 63, 64, 199}) {
            one.contains(event) ? other.erase(event) : other.insert(event);
        }
        QCOMPARE(one.differences(other, 4), (std::vector<EventIndex>{0, 63, 64, 199}));
        QCOMPARE(other.differences(one, 3), std::nullopt);
    }

    void neighboursAreFoundFromAnywhere_data() {
        QTest::addColumn<std::vector<EventIndex>>("events");
        QTest::newRow("none") << std::vector<EventIndex>{};
        QTest::newRow("the first") << std::vector<EventIndex>{0};
        QTest::newRow("the last") << std::vector<EventIndex>{199};
        QTest::newRow("at the edges of words") << std::vector<EventIndex>{0, 63, 64, 127, 128, 199};
        QTest::newRow("far from each other") << std::vector<EventIndex>{5, 190};
    }
    void neighboursAreFoundFromAnywhere() {
        QFETCH(std::vector<EventIndex>, events);
        EventSet set(200);
        for (const EventIndex event : events) {
            set.insert(event);
        }
        for (EventIndex from = -1; from <= 200; ++from) {
            const auto after = std::ranges::upper_bound(events, from);
            QCOMPARE(set.next(from), after == events.end() ? kNoIndex : *after);
            const auto at = std::ranges::lower_bound(events, from);
            QCOMPARE(set.previous(from), at == events.begin() ? kNoIndex : *std::prev(at));
        }
    }
};

}  // namespace fulcrum

FULCRUM_TEST(fulcrum::TestEventSet)
#include "test_event_set.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "models/domain/event_set.h"

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

QTEST_GUILESS_MAIN(fulcrum::TestEventSet)
#include "test_event_set.moc"

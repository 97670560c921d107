// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

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
};

}  // namespace fulcrum

QTEST_GUILESS_MAIN(fulcrum::TestEventSet)
#include "test_event_set.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/timeline/link_index.h"
#include "tests/support/plain_record.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestLinkIndex : public QObject {
    Q_OBJECT

private slots:
    void anEditLeavesWhatIsFoundAnew_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("atOnce");
        QTest::newRow("one of three events at a time") << 1U << 3 << 1;
        QTest::newRow("one at a time") << 2U << 60 << 1;
        QTest::newRow("some at a time") << 3U << 60 << 6;
        QTest::newRow("many at a time") << 4U << 200 << 50;
    }
    void anEditLeavesWhatIsFoundAnew() {
        QFETCH(unsigned, seed);
        QFETCH(int, events);
        QFETCH(int, atOnce);
        PlainRecord record(seed);
        for (EventKey key = 0; key < events; ++key) {
            record.put(10 * key);
        }
        record.takeRows();
        LinkIndex mended(std::make_shared<const EventColumns>(record.columns()));
        std::size_t found = 0;
        for (int step = 0; step < 200; ++step) {
            record.editAtRandom(events, atOnce);
            const EventRows rows = record.takeRows();
            const auto columns = std::make_shared<const EventColumns>(record.columns());
            mended.update(columns, rows.touched);
            QCOMPARE(&mended.columns(), columns.get());
            const LinkIndex anew(columns);
            for (EventIndex event = 0; event < columns->size(); ++event) {
                std::vector<Link> ofMended;
                std::vector<Link> ofAnew;
                mended.addLinksOf(event, ofMended);
                anew.addLinksOf(event, ofAnew);
                QVERIFY2(ofMended == ofAnew, qPrintable(QString::number(step)));
                found += ofAnew.size();
            }
            const auto first = static_cast<EventIndex>(record.below(columns->key.size() + 1));
            const EventIndex last = first + static_cast<EventIndex>(record.below(5));
            const auto naming = mended.naming(first, last);
            const RelationsNaming sorted = namingOf(columns);
            QVERIFY(std::ranges::equal(naming, sorted(first, last)));
        }
        QVERIFY(found > std::size_t{100} * static_cast<std::size_t>(events));
    }
};

FULCRUM_TEST(TestLinkIndex)
#include "test_link_index.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/change_set.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestChangeSet : public QObject {
    Q_OBJECT
private slots:
    void takesBackInReverse() {
        const Record first = ContentEventBuilder(u"first"_s).event();
        const Record second = ContentEventBuilder(u"second"_s).event();
        const ChangeSet changes{u"An edit"_s, {{std::nullopt, first}, {second, std::nullopt}}};
        const ChangeSet back = inverse(changes);
        QCOMPARE(back.summary, changes.summary);
        QVERIFY(back.changes[0].after == std::optional(second) && !back.changes[0].before);
        QVERIFY(back.changes[1].before == std::optional(first) && !back.changes[1].after);
        QVERIFY(inverse(back) == changes);
    }
    void namesRecords() {
        const ProjectContent content = aContent();
        QCOMPARE(describe(content.project), u"project"_s);
        QCOMPARE(describe(content.parties[0]), u"party US"_s);
        QCOMPARE(describe(content.tracks[0]), u"track minerals"_s);
        QCOMPARE(describe(content.eras[0]), u"era late"_s);
        QCOMPARE(describe(content.events[0]), u"event strike"_s);
        QCOMPARE(describe(content.indicators[0]), u"indicator price"_s);
        QCOMPARE(describe(content.stories[0]), u"story tale"_s);
        QCOMPARE(describe(content.scenarios[0]), u"scenario what-if"_s);
        QCOMPARE(idOf(content.events[0]), u"strike"_s);
        QCOMPARE(idOf(content.project), u"project"_s);
    }
};

FULCRUM_TEST(TestChangeSet)
#include "test_change_set.moc"

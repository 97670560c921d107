// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/content_merge.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestContentMerge : public QObject {
    Q_OBJECT
private slots:
    void fillsAnEmptyProject() {
        const ContentMerge merge = mergeContent({}, aContent());
        QVERIFY(merge.content == aContent());
        QCOMPARE(merge.added, 23);
        QCOMPARE(merge.updated + merge.unchanged, 0);
        QCOMPARE(merge.changes.changes.size(), std::size_t(23));
    }
    void changesNothingTheSecondTime() {
        const ContentMerge merge = mergeContent(aContent(), aContent());
        QVERIFY(merge.changes.isEmpty());
        QCOMPARE(merge.unchanged, 23);
    }
    void takesTheNewerRecordAndKeepsItsPlace() {
        ProjectContent incoming;
        incoming.events = {ContentEventBuilder(u"strike"_s).event(), ContentEventBuilder(u"new"_s).event()};
        const ContentMerge merge = mergeContent(aContent(), incoming);
        QCOMPARE(merge.added, 1);
        QCOMPARE(merge.updated, 1);
        QCOMPARE(merge.content.events.size(), std::size_t(4));
        QVERIFY(merge.content.events[0] == incoming.events[0]);
        QCOMPARE(merge.content.events[3].id, u"new"_s);
        QVERIFY(merge.changes.changes[0].before == std::optional<Record>(aContent().events[0]));
        QVERIFY(merge.content.project == aContent().project);
    }
};

FULCRUM_TEST(TestContentMerge)
#include "test_content_merge.moc"

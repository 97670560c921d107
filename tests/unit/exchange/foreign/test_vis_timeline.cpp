// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/vis_timeline.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

Result<ForeignRecords> readVis(const QByteArray& bytes, const ProjectContent& project = {}) {
    return readVisTimeline(bytes, {project, u"v.json"_s});
}

}  // namespace

class TestVisTimeline : public QObject {
    Q_OBJECT

private slots:
    void ownFileComesBack() {
        ProjectContent project = aContent();
        project.events[1].title = u"<b>1 & 2</b> \"关税\" 😀"_s;
        const Written written = writeVisTimeline(project);
        const auto again = readVis(written.bytes, project);
        QVERIFY2(again.isOk(), again ? "" : qPrintable(again.error().message()));
        QVERIFY(again->content.events == project.events);
        QVERIFY(again->content.eras == project.eras);
        QVERIFY(again->content.tracks.empty() && again->content.parties.empty());
        QCOMPARE(written.losses.at(u"the precision of the start"_s), 1);
        const auto strange = readVis(written.bytes);
        QVERIFY(strange.isOk());
        QCOMPARE(spansOf(*strange), QStringList({u"strike 2025-04-02..2025-08-12"_s, u"answer 2025-04-04"_s,
                                                 u"cut 2025-05-14"_s}));
    }
    void readsQuirks_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("spans");
        const auto row = [](const char* name, const QByteArray& bytes, const QStringList& spans) {
            QTest::newRow(name) << bytes << spans;
        };
        row("a bare list",
            json("[{'id': 1, 'content': 'A', 'start': '2025-04-02'}, {'id': 2, 'content': 'B', 'start': "
                 "'2025-04-02', 'end': '2025-04-14'}]"),
            {u"vis-1 2025-04-02"_s, u"vis-2 2025-04-02..2025-04-14"_s});
        row("milliseconds",
            json("[{'content': 'A', 'start': 1743552000000, 'end': 1743638400000}, {'content': 'B', 'start': "
                 "1743638399999}, {'content': 'C', 'start': -100000}]"),
            {u"2025-04-02-a 2025-04-02..2025-04-03"_s, u"2025-04-02-b 2025-04-02"_s,
             u"1969-12-31-c 1969-12-31"_s});
        row("what ASP.NET writes", json("[{'content': 'A', 'start': '/Date(1743552000000)/'}]"),
            {u"2025-04-02-a 2025-04-02"_s});
        row("times",
            json("[{'content': 'A', 'start': '2025-04-02T23:30:00.000Z', 'end': '2025-04-04T00:00:00.000Z'}, "
                 "{'content': 'B', 'start': '2025-04-02 08:00:00', 'end': '2025-04-02 09:00:00'}, "
                 "{'content': 'C', 'start': '2025-04-02', 'end': '2025-04-03T00:00:01'}]"),
            {u"2025-04-02-a 2025-04-02..2025-04-04"_s, u"2025-04-02-b 2025-04-02..2025-04-03"_s,
             u"2025-04-02-c 2025-04-02..2025-04-04"_s});
        row("markup, and a date in words",
            json("[{'content': '<div onclick=x()>A<br>B</div>', 'start': 'Wed Apr 02 2025 00:00:00 GMT+0200 "
                 "(CEST)'}]"),
            {u"2025-04-02-a-b 2025-04-02"_s});
        row("an id twice",
            json("[{'id': 'x', 'content': 'A', 'start': '2025'}, {'id': 'x', 'content': 'B', 'start': "
                 "'2026'}]"),
            {u"x 2025-01-01 year"_s, u"x-2 2026-01-01 year"_s});
    }
    void readsQuirks() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, spans);
        const auto records = readVis(bytes);
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records), spans);
        QCOMPARE(records->rejected.size(), std::size_t(0));
    }
    void groupsAreTracks() {
        const auto records = readVis(
            json("{'items': [{'content': 'A', 'start': '2025', 'group': 7, 'style': 'color: red', "
                 "'subgroup': 1}, {'content': 'B', 'start': '2025', 'group': 'tariffs'}, {'content': "
                 "'Era', 'start': '2025-01-01', 'end': '2025-06-01', 'type': 'background'}], 'groups': "
                 "[{'id': 7, 'content': '<b>Rare earths</b>'}], 'options': {}}"),
            aContent());
        QVERIFY(records.isOk());
        QCOMPARE(records->content.tracks.at(0).name, u"Rare earths"_s);
        QCOMPARE(records->content.events[0].track, records->content.tracks[0].id);
        QCOMPARE(records->content.events[1].track, u"tariffs"_s);
        QCOMPARE(records->content.eras.at(0).name, u"Era"_s);
        QCOMPARE(isoFromDay(*records->content.eras[0].to), u"2025-06-01"_s);
        ProjectContent project;
        project.events = records->content.events;
        QVERIFY(writeVisTimeline(project).bytes.contains("color: red"));
    }
    void rejectsItemsWithTheirReason() {
        const auto records =
            readVis(json("[{'content': 'A'}, {'content': 'B', 'start': 'soon'}, {'start': '2025'}, null, "
                         "{'content': 'D', 'start': '2025-04-02', 'end': '2025-04-01'}, {'content': 'E', "
                         "'start': '2025', 'type': 'background'}, {'content': 'F', 'start': 1e300}]"));
        QVERIFY(records.isOk());
        QStringList reasons;
        for (const RejectedRow& row : records->rejected) {
            reasons += row.where.section(u' ', -1) + u' ' + row.reason;
        }
        QCOMPARE(reasons,
                 QStringList({u"1 it has no start"_s, u"2 \"soon\" is no date"_s, u"3 it has no title"_s,
                              u"4 it has no start"_s, u"5 it ends before it begins"_s,
                              u"6 a background has no end"_s, u"7 \"1e+300\" is no date"_s}));
        QVERIFY(readVis("{\"a\": 1}").error().message().contains(u"this is no vis-timeline"_s));
        QVERIFY(!readVis("").isOk());
        QVERIFY(!readVis("[{\"content\": \"A\"").isOk());
    }
    void movesNoDay() {
        sameInEveryZone([] {
            const auto records = readVis(
                json("[{'content': 'A', 'start': '2025-04-02'}, {'content': 'B', 'start': "
                     "1743552000000}, {'content': 'C', 'start': '2025-04-02T23:59:59.999+14:00', 'end': "
                     "'2025-04-03T00:00:00-12:00'}]"));
            return records ? spansOf(*records) : QStringList();
        });
    }
};

FULCRUM_TEST(TestVisTimeline)
#include "test_vis_timeline.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/exchange/fulcrum_json.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestFulcrumJson : public QObject {
    Q_OBJECT
private slots:
    void givesBackWhatItWrote() {
        const QByteArray bytes = writeFulcrumJson(aContent());
        const Result<ProjectContent> read = readFulcrumJson(bytes, u"a.json"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QVERIFY(*read == aContent());
        QCOMPARE(writeFulcrumJson(*read), bytes);
        QVERIFY(bytes.endsWith("}\n"));
    }
    void givesBackAnEmptyProject() {
        const Result<ProjectContent> read = readFulcrumJson(writeFulcrumJson({}), u"a.json"_s);
        QVERIFY(read);
        QVERIFY(*read == ProjectContent{});
    }
    void readsAFileOfOneSection() {
        const Result<ProjectContent> read = readFulcrumJson(
            R"({"format": "fulcrum", "version": 1, "tracks": [{"id": "t", "name": "T", "colour": "#000000", "order": 1}]})",
            u"a.json"_s);
        QVERIFY(read);
        QCOMPARE(read->tracks.size(), std::size_t(1));
        QVERIFY(read->project == ProjectInfo{});
    }
    void keepsUnknownFieldsOfRecordsAndTheirOrder() {
        const QByteArray json =
            R"({"format": "fulcrum", "version": 1, "tracks": [{"zebra": 1.0, "id": "t", "ant": {"b": null, "a": [1e-7]},
               "name": "T", "colour": "#000000", "order": 1}]})";
        const Result<ProjectContent> read = readFulcrumJson(json, u"a.json"_s);
        QVERIFY(read);
        QCOMPARE(read->tracks[0].extra, uR"({"zebra":1.0,"ant":{"b":null,"a":[1e-07]}})"_s);
        const Result<ProjectContent> again = readFulcrumJson(writeFulcrumJson(*read), u"a.json"_s);
        QVERIFY(again);
        QVERIFY(*again == *read);
    }
    void leavesOutExtraThatIsNoObject() {
        ProjectContent content;
        content.events = {ContentEventBuilder(u"e"_s).event()};
        for (const QString& extra : {u"[1]"_s, u"{broken"_s, u"7"_s, QString(5000, u'[')}) {
            content.events[0].extra = extra;
            const Result<ProjectContent> read = readFulcrumJson(writeFulcrumJson(content), u"a.json"_s);
            QVERIFY2(read, qPrintable(extra.left(20)));
            QVERIFY(read->events[0].extra.isEmpty());
        }
    }
    void takesEventLinesThereAndBack() {
        const std::vector<Event> events = aContent().events;
        const QByteArray lines = writeEventLines(events);
        QCOMPARE(lines.count('\n'), 3);
        const Result<std::vector<Event>> read = readEventLines("\n" + lines + "\r\n\n", u"a.jsonl"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QVERIFY(*read == events);
        QCOMPARE(writeEventLines(*read), lines);
    }
};

FULCRUM_TEST(TestFulcrumJson)
#include "test_fulcrum_json.moc"

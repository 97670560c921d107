// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Timeline Project and SIMILE Timeline, which are read only.
#include "models/exchange/foreign/simile.h"
#include "models/exchange/foreign/timeline_project.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

const ProjectContent kNothing;

Result<ForeignRecords> readXml(const QByteArray& bytes) {
    return readTimelineProject(bytes, {kNothing, u"t.timeline"_s});
}
Result<ForeignRecords> readSimileFile(const QByteArray& bytes) {
    return readSimile(bytes, {kNothing, u"s.xml"_s});
}

QByteArray project(const QByteArray& events, const QByteArray& before = {}) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<timeline>\n  <version>2.5.0 (abc "
           "2021-12-24)</version>\n"
           "  <timetype>gregoriantime</timetype>\n" +
           before + "<events>\n" + events + "</events></timeline>\n";
}

QByteArray entry(const QByteArray& start, const QByteArray& end, const QByteArray& text,
                 const QByteArray& more = {}) {
    return "<event><start>" + start + "</start><end>" + end + "</end><text>" + text + "</text>" + more +
           "</event>\n";
}

QByteArray xml(const QByteArray& events) { return "<data>\n" + events + "</data>"; }

}  // namespace

class TestXmlFormats : public QObject {
    Q_OBJECT

private slots:
    void readsProjects_data() {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("span");
        const auto row = [](const char* name, const QByteArray& events, const QString& span) {
            QTest::newRow(name) << events << span;
        };
        row("a day to midnight", entry("2025-04-02 00:00:00", "2025-04-03 00:00:00", "A"),
            u"2025-04-02-a 2025-04-02..2025-04-03"_s);
        row("unpadded", entry("2025-4-2 09:00:00", "2025-4-2 10:00:00", "A"),
            u"2025-04-02-a 2025-04-02..2025-04-03"_s);
        row("a point", entry("2025-04-02 09:00:00", "2025-04-02 09:00:00", "A"),
            u"2025-04-02-a 2025-04-02"_s);
        row("it goes on",
            entry("2025-04-02 00:00:00", "2025-05-01 00:00:00", "A", "<ends_today>True</ends_today>"),
            u"2025-04-02-a 2025-04-02"_s);
        row("fuzzy",
            entry("2025-04-02 00:00:00", "2025-05-01 00:00:00", "A", "<fuzzy_start>True</fuzzy_start>"),
            u"2025-04-02-a 2025-04-02..2025-05-01 month"_s);
        row("a milestone",
            entry("2025-04-02 00:00:00", "2025-05-01 00:00:00", "A", "<milestone>True</milestone>"),
            u"2025-04-02-a 2025-04-02"_s);
        row("a container", entry("2025-04-02 00:00:00", "2025-04-03 00:00:00", "[1]A"),
            u"2025-04-02-a 2025-04-02..2025-04-03"_s);
        row("a bracket of its own", entry("2025-04-02 00:00:00", "2025-04-03 00:00:00", " [x] A"),
            u"2025-04-02-x-a 2025-04-02..2025-04-03"_s);
    }
    void readsProjects() {
        QFETCH(QByteArray, events);
        QFETCH(QString, span);
        const auto records = readXml(project(events));
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records), QStringList(span));
    }
    void readsWhatAnEventHolds() {
        const auto records = readXml(project(
            entry("2025-04-02 00:00:00", "2025-04-03 00:00:00", "关税 &amp; 😀",
                  "<progress>20</progress><category>Chips</category><categories><category>More</category></"
                  "categories>"
                  "<description>One\ntwo</description><labels>red green</labels><alert>2025-01-01 "
                  "0:0:0;x</alert>"
                  "<hyperlink>https://example.org/1;https://example.org/2</hyperlink><icon>aGk=</icon>"),
            "<eras><era><name>E</name><start>2025-01-01 00:00:00</start><end>2025-06-01 00:00:00</end>"
            "<color>1,2,3</color></era></eras><categories><category><name>Chips</name></category></"
            "categories>"));
        QVERIFY(records.isOk());
        const Event& found = records->content.events.at(0);
        QCOMPARE(found.title, u"关税 & 😀"_s);
        QCOMPARE(found.summary, u"One\ntwo"_s);
        QCOMPARE(found.tags, QStringList({u"More"_s, u"red"_s, u"green"_s}));
        QCOMPARE(records->content.tracks.at(0).name, u"Chips"_s);
        QCOMPARE(found.sources.size(), std::size_t(2));
        QCOMPARE(records->losses.at(u"the alert"_s), 1);
        QCOMPARE(records->losses.at(u"the icon"_s), 1);
        QCOMPARE(isoFromDay(*records->content.eras.at(0).to), u"2025-06-01"_s);
    }
    void rejectsEventsWithTheirLine() {
        const auto records = readXml(project(entry("0000-05-06 00:00:00", "0000-05-07 00:00:00", "A") +
                                             entry("2025-04-02 00:00:00", "2025-04-01 00:00:00", "B") +
                                             entry("2025-04-02 00:00:00", "2025-04-03 00:00:00", "")));
        QVERIFY(records.isOk());
        QCOMPARE(records->rejected.size(), std::size_t(3));
        QCOMPARE(records->rejected[0].where, u"t.timeline line 6"_s);
        QVERIFY(records->rejected[0].reason.contains(u"is no date between"_s));
        QCOMPARE(records->rejected[1].reason, u"it ends before it begins"_s);
        QCOMPARE(records->rejected[2].reason, u"it has no title"_s);
    }

    void readsSimileXml_data() {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("span");
        const auto row = [](const char* name, const QByteArray& events, const QString& span) {
            QTest::newRow(name) << events << span;
        };
        row("a point", "<event start='May 28 2006 09:00:00 GMT' title='A'/>", u"2006-05-28-a 2006-05-28"_s);
        row("two dates of a point", "<event start='May 28 2006' end='May 30 2006' title='A'/>",
            u"2006-05-28-a 2006-05-28"_s);
        row("a duration", "<event start='May 28 2006' end='May 30 2006' isDuration='true' title='A'/>",
            u"2006-05-28-a 2006-05-28..2006-05-30"_s);
        row("years", "<event start='1961' end='1963' durationEvent='true' title='A'/>",
            u"1961-01-01-a 1961-01-01..1964-01-01 year"_s);
        row("an old year", "<event start='79 AD' title='A'/>", u"0079-01-01-a 0079-01-01 year"_s);
        row("with an id",
            "<event eventID='x' start='2025-04-02T23:00:00-05:00' title='A'>&lt;b&gt;B&lt;/b&gt;</event>",
            u"x 2025-04-02"_s);
    }
    void readsSimileXml() {
        QFETCH(QByteArray, events);
        QFETCH(QString, span);
        const auto records = readSimileFile(xml(events));
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records), QStringList(span));
        QVERIFY(!records->content.events[0].summary.contains(u'<'));
    }
    void readsSimileJson() {
        const auto records = readSimileFile(
            json("{'dateTimeFormat': 'iso8601', 'events': ["
                 "{'start': '2025-04-02', 'end': '2025-04-14', 'title': 'A', 'color': 'red'},"
                 "{'s': '2025-04-02', 'e': '2025-04-14', 't': 'B', 'isDuration': true, 'd': '<p>x</p>'},"
                 "{'start': '2025-04-02', 'end': '2025-04-14', 'title': 'C', 'durationEvent': false},"
                 "{'start': '200 BC', 'title': 'D'}]}"));
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records),
                 QStringList({u"2025-04-02-a 2025-04-02..2025-04-14"_s, u"2025-04-02-b 2025-04-02"_s,
                              u"2025-04-02-c 2025-04-02"_s}));
        QCOMPARE(records->content.events[0].extra, QString::fromUtf8(json("{'simile':{'color':'red'}}")));
        QCOMPARE(records->content.events[1].summary, u"x"_s);
        QCOMPARE(records->rejected.size(), std::size_t(1));
    }

    void saysWhatIsWrongWithAFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u": the file is empty"_s;
        QTest::newRow("another document") << QByteArray("<html/>") << u"this is no"_s;
        QTest::newRow("cut off")
            << project(entry("2025-04-02 00:00:00", "2025-04-03 00:00:00", "A")).chopped(30)
            << u"this is not valid XML"_s;
        QTest::newRow("a document type") << QByteArray("<!DOCTYPE timeline [<!ENTITY a 'b'>]>\n<timeline/>")
                                         << u"declares a document type"_s;
        QTest::newRow("an unknown entity") << QByteArray("<timeline>&a;</timeline>") << u" line 1"_s;
        QTest::newRow("nested without end") << QByteArray("<a>").repeated(100000) << u"nested more than"_s;
    }
    void saysWhatIsWrongWithAFile() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        for (const auto& records : {readXml(bytes), readSimileFile(bytes)}) {
            QVERIFY(!records.isOk());
            QVERIFY2(records.error().message().contains(says), qPrintable(records.error().message()));
        }
    }
    void refusesOtherCalendarsAndPrograms() {
        QVERIFY(readXml("<timeline><version>2.5.0</version><timetype>numtime</timetype></timeline>")
                    .error()
                    .what.contains(u"of the calendar \"numtime\""_s));
        QVERIFY(readXml("<timeline><clip/></timeline>")
                    .error()
                    .what.contains(u"no file of The Timeline Project"_s));
    }
    void movesNoDay() {
        sameInEveryZone([] {
            const auto records = readXml(project(entry("2025-04-02 00:00:00", "2025-04-02 23:59:59", "A")));
            const auto simile =
                readSimileFile(xml("<event start='May 28 2006 23:00:00 GMT' title='A'/>"
                                   "<event start='Wed May 28 2006 00:00:00 GMT+0900' title='B'/>"));
            return records && simile ? spansOf(*records) + spansOf(*simile) : QStringList();
        });
    }
};

FULCRUM_TEST(TestXmlFormats)
#include "test_xml_formats.moc"

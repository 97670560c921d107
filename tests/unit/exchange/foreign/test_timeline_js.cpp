// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/timeline_js.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

Result<ForeignRecords> readSlides(const QByteArray& bytes, const ProjectContent& project = {}) {
    return readTimelineJs(bytes, {project, u"t.json"_s});
}

Result<ForeignRecords> readSheet(QByteArray bytes, const ProjectContent& project = {}) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTimelineJsSheet(buffer, {project, u"t.csv"_s});
}

QByteArray slides(const QByteArray& list) { return "{\"events\": [" + list + "]}"; }

}  // namespace

class TestTimelineJs : public QObject {
    Q_OBJECT

private slots:
    void ownFileComesBack() {
        ProjectContent project = aContent();
        project.events.push_back(ContentEventBuilder(u"quarter"_s).on(u"2025-04-01"_s).event());
        project.events.back().span.precision = Precision::InQuarter;
        project.events.back().title = u"<b>1 & 2</b> \"关税\" 😀"_s;
        project.events.push_back(
            ContentEventBuilder(u"day"_s).on(u"2025-04-01"_s).until(u"2025-04-02"_s).event());
        const Written written = writeTimelineJs(project);
        QVERIFY(!written.bytes.contains("<b>"));
        const auto again = readSlides(written.bytes, project);
        QVERIFY2(again.isOk(), again ? "" : qPrintable(again.error().message()));
        QCOMPARE(again->rejected.size(), std::size_t(0));
        QVERIFY(again->content.events == project.events);
        QVERIFY(again->content.eras == project.eras);
        QVERIFY(again->content.parties.empty() && again->content.tracks.empty());
        QCOMPARE(written.losses.at(u"relations"_s), 2);
        QCOMPARE(written.losses.at(u"sources after the first"_s), 1);
    }
    void ownSheetComesBack() {
        const ProjectContent project = aContent();
        const Written written = writeTimelineJsSheet(project);
        QVERIFY(written.bytes.startsWith(
            "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media "
            "Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background\r\n"));
        const auto again = readSheet(written.bytes, project);
        QVERIFY2(again.isOk(), again ? "" : qPrintable(again.error().message()));
        QVERIFY(again->content.events == project.events);
        QVERIFY(again->content.eras == project.eras);
    }
    void strangersGetWhatTheFormatHolds() {
        ProjectContent nobody;
        const auto found = readSlides(writeTimelineJs(aContent()).bytes, nobody);
        QVERIFY(found.isOk());
        QCOMPARE(found->content.project.title, u"A contest"_s);
        QCOMPARE(spansOf(*found), QStringList({u"strike 2025-04-02..2025-08-12"_s, u"answer 2025-04-04"_s,
                                               u"cut 2025-05-14"_s}));
        const Event& strike = found->content.events[0];
        QCOMPARE(strike.summary,
                 aContent().events[0].summary.simplified().replace(u" a line break"_s, u" a line\nbreak"_s));
        QCOMPARE(strike.sources.at(0).url, u"https://example.org/a"_s);
        QCOMPARE(found->content.tracks.size(), std::size_t(2));
        QCOMPARE(found->content.parties.size(), std::size_t(1));
    }

    void readsQuirks_data() {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QStringList>("spans");
        const auto row = [](const char* name, const QByteArray& list, const QStringList& spans) {
            QTest::newRow(name) << list << spans;
        };
        row("numbers as texts",
            json("{'start_date': {'year': '2025', 'month': '04', 'day': '2'}, 'text': {'headline': 'A'}}"),
            {u"2025-04-02-a 2025-04-02"_s});
        row("a year, empty parts",
            json("{'start_date': {'year': '2025', 'month': '', 'day': ''}, 'text': {'headline': 'A'}}"),
            {u"2025-01-01-a 2025-01-01 year"_s});
        row("an end within the year of the start",
            json("{'start_date': {'year': 2025}, 'end_date': {'year': 2025, 'month': 6}, 'text': "
                 "{'headline': 'A'}}"),
            {u"2025-01-01-a 2025-01-01..2025-07-01 year"_s});
        row("an end on the start",
            json("{'start_date': {'year': 2025, 'month': 4, 'day': 2}, 'end_date': {'year': 2025, 'month': "
                 "4, 'day': 2}, 'text': {'headline': 'A'}}"),
            {u"2025-04-02-a 2025-04-02..2025-04-03"_s});
        row("a time at the end of the day",
            json("{'start_date': {'year': 2025, 'month': 4, 'day': 2, 'hour': 23, 'minute': 59, 'second': "
                 "59.25}, 'text': {'headline': 'A'}}"),
            {u"2025-04-02-a 2025-04-02"_s});
        row("ids twice",
            json("{'unique_id': 'x', 'start_date': {'year': 2025}, 'text': {'headline': 'A'}}, {'unique_id': "
                 "'x', 'start_date': {'year': 2024}, 'text': {'headline': 'B'}}"),
            {u"x 2025-01-01 year"_s, u"x-2 2024-01-01 year"_s});
        row("markup in the headline and no text",
            json("{'start_date': {'year': 2025}, 'text': {'headline': '<i>A &amp; "
                 "B</i><script>alert(1)</script>'}}"),
            {u"2025-01-01-a-b 2025-01-01 year"_s});
        row("a headline in Arabic", json("{'start_date': {'year': 2025}, 'text': {'headline': 'رسوم'}}"),
            {u"2025-01-01-رسوم 2025-01-01 year"_s});
        row("only a caption", json("{'start_date': {'year': 2025}, 'media': {'caption': 'A'}}"),
            {u"2025-01-01-a 2025-01-01 year"_s});
    }
    void readsQuirks() {
        QFETCH(QByteArray, list);
        QFETCH(QStringList, spans);
        const auto records = readSlides(slides(list));
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records), spans);
        for (const Event& event : records->content.events) {
            QVERIFY(!event.title.contains(u'<'));
            QVERIFY(!event.title.contains(u"alert"_s));
        }
    }
    void keepsUnknownFields() {
        const auto records = readSlides(
            slides(json("{'start_date': {'year': 2025}, 'display_date': 'about then', 'location': {'lat': "
                        "1.5}, 'background': {'color': '#fff'}, 'autolink': false, 'text': {'headline': "
                        "'A'}, 'media': {'url': '<iframe src=x></iframe>', 'thumbnail': 't.png'}}")));
        QVERIFY(records.isOk());
        QCOMPARE(records->losses.at(u"media that are no address"_s), 1);
        ProjectContent project;
        project.events = records->content.events;
        const QByteArray bytes = writeTimelineJs(project).bytes;
        for (const QByteArray& kept :
             {QByteArray("\"location\""), QByteArray("1.5"), QByteArray("\"display_date\": \"about then\""),
              QByteArray("\"autolink\": false"), QByteArray("<iframe"), QByteArray("t.png"),
              QByteArray("#fff")}) {
            QVERIFY2(bytes.contains(kept), kept.constData());
        }
    }
    void rejectsSlidesWithTheirReason() {
        const auto records = readSlides(
            slides(json("{'text': {'headline': 'A'}}, {'start_date': {'year': -44}, 'text': {'headline': "
                        "'B'}}, {'start_date': {'year': 2025, 'month': 13}, 'text': {'headline': 'C'}}, "
                        "{'start_date': {'year': 2025}, 'end_date': {'year': 2024}, 'text': {'headline': "
                        "'D'}}, {'start_date': {'year': 2025}}, 7, {'start_date': {'year': 'soon'}, 'text': "
                        "{'headline': 'E'}}, {'start_date': {'year': 2025}, 'text': {'headline': 'F'}}")));
        QVERIFY(records.isOk());
        QStringList reasons;
        for (const RejectedRow& row : records->rejected) {
            reasons += row.where + u": "_s + row.reason;
        }
        QCOMPARE(
            reasons,
            QStringList({u"t.json, slide 1: it has no start_date"_s,
                         u"t.json, slide 2: \"-44\" is no date between the years 1 and 9999"_s,
                         u"t.json, slide 3: \"2025 13\" is no date between the years 1 and 9999"_s,
                         u"t.json, slide 4: it ends before it begins"_s,
                         u"t.json, slide 5: it has no title"_s, u"t.json, slide 6: it has no start_date"_s,
                         u"t.json, slide 7: \"soon\" is no year"_s}));
        QCOMPARE(records->content.events.size(), std::size_t(1));
    }

    void readsTheOldVersions_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray timeline = json(
            "{'timeline': {'headline': 'Old', 'type': 'default', 'text': 'T', 'startDate': '2011,9', 'date': "
            "[{'startDate': '2012,2,26', 'endDate': '2012,2,26', 'headline': 'A', 'text': '<p>x</p>', 'tag': "
            "'Chips', 'asset': {'media': 'https://example.org/p', 'credit': 'C', 'caption': 'K'}}, "
            "{'startDate': '2012,3', 'endDate': '2012,4,5', 'headline': 'B'}, {'startDate': '2012', "
            "'headline': 'C'}, {'startDate': '1/26/2012', 'headline': 'D'}], 'era': [{'startDate': '2012,1', "
            "'endDate': '2012,6', 'headline': 'E'}]}}");
        QTest::newRow("plain") << timeline;
        QTest::newRow("in an assignment") << QByteArray("storyjs_jsonp_data = " + timeline + ";\n");
        QTest::newRow("after a byte order mark") << QByteArray("\xef\xbb\xbf" + timeline);
    }
    void readsTheOldVersions() {
        QFETCH(QByteArray, bytes);
        const auto records = readSlides(bytes);
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records),
                 QStringList({u"2012-02-26-a 2012-02-26"_s, u"2012-03-01-b 2012-03-01..2012-04-06 month"_s,
                              u"2012-01-01-c 2012-01-01 year"_s, u"2012-01-26-d 2012-01-26"_s}));
        QCOMPARE(records->content.project.title, u"Old"_s);
        QCOMPARE(records->content.events[0].summary, u"x"_s);
        QCOMPARE(records->content.events[0].sources.at(0).title, u"K"_s);
        QCOMPARE(records->content.eras.size(), std::size_t(1));
        QCOMPARE(isoFromDay(*records->content.eras[0].to), u"2012-07-01"_s);
    }

    void readsSheets_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("spans");
        const auto row = [](const char* name, const QByteArray& bytes, const QStringList& spans) {
            QTest::newRow(name) << bytes << spans;
        };
        row("columns in another order", "Headline,Day,Month,Year\nA,2,4,2025\n",
            {u"2025-04-02-a 2025-04-02"_s});
        row("thousands and blanks", "Year,Month,Day,Headline\n\"2,025\", 4 ,2,A\n",
            {u"2025-04-02-a 2025-04-02"_s});
        row("titles, an era and a second title",
            "Year,End Year,Headline,Type\n,,T,title\n2020,2021,E,era\n2025,,Second,title\n2025,,A,\n",
            {u"2025-01-01-second 2025-01-01 year"_s, u"2025-01-01-a 2025-01-01 year"_s});
        row("version 1", "Start Date,End Date,Headline,Text,Tag\n4/2/2025,4/14/2025 23:00:00,A,x,g\n",
            {u"2025-04-02-a 2025-04-02..2025-04-15"_s});
        row("times", "Year,Month,Day,Time,Headline\n2025,4,2,11:59 pm,A\n", {u"2025-04-02-a 2025-04-02"_s});
    }
    void readsSheets() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, spans);
        const auto records = readSheet(bytes);
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(records->rejected.size(), std::size_t(0));
        QCOMPARE(spansOf(*records), spans);
    }
    void rejectsATimeWithoutADate() {
        const auto records = readSheet("Year,Time,Headline\n,10:00,A\n");
        QVERIFY(records.isOk());
        QCOMPARE(records->rejected.at(0).reason, u"it has a time but no date"_s);
        QVERIFY(!readSheet("a,b\n1,2\n").isOk());
        QVERIFY(!readSheet("").isOk());
    }

    void saysWhatIsWrongWithAFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u"t.json: the file is empty"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"t.json: this is no TimelineJS"_s;
        QTest::newRow("events that are none") << QByteArray("{\"events\": 1}") << u"this is no TimelineJS"_s;
        QTest::newRow("an old one without dates")
            << QByteArray("{\"timeline\": {}}") << u"no list \"date\""_s;
        QTest::newRow("cut off") << QByteArray("{\"events\": [\n{\"start_date\": {\"year\":")
                                 << u"t.json line 2"_s;
        QTest::newRow("nested without end") << QByteArray(100000, '[') << u"nested more than"_s;
    }
    void saysWhatIsWrongWithAFile() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto records = readSlides(bytes);
        QVERIFY(!records.isOk());
        QVERIFY2(records.error().message().contains(says), qPrintable(records.error().message()));
    }
    void standsAnyCut() {
        const QByteArray bytes = writeTimelineJs(aContent()).bytes;
        for (qsizetype length = 0; length < bytes.size() - 2; length += 7) {
            QVERIFY(!readSlides(bytes.left(length)).isOk());
        }
        const QByteArray sheet = writeTimelineJsSheet(aContent()).bytes;
        for (qsizetype length = 0; length < sheet.size(); length += 7) {
            (void)readSheet(sheet.left(length)).isOk();
        }
    }
    void movesNoDay() {
        sameInEveryZone([] {
            const auto records = readSlides(
                slides(json("{'start_date': {'year': 2025, 'month': 4, 'day': 2, 'hour': 0}, 'text': "
                            "{'headline': 'A'}}, {'start_date': {'year': 2025, 'month': 12, 'day': 31, "
                            "'hour': 23}, 'text': {'headline': 'B'}}")));
            return records ? spansOf(*records) : QStringList();
        });
    }
};

FULCRUM_TEST(TestTimelineJs)
#include "test_timeline_js.moc"

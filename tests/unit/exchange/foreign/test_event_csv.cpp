// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/event_csv.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

Result<ForeignRecords> readCsv(const QByteArray& bytes, const ProjectContent& project = {},
                               const MappingChoice& choice = {}) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    return readEventCsv(buffer, {project, u"a.csv"_s}, choice);
}

MappingChoice mapped(const QString& text) {
    return [text](const TablePreview& preview) { return changedMapping(preview.guess, text); };
}

QByteArray utf16(const QString& text, bool isLittle, bool isMarked) {
    QByteArray bytes = isMarked ? QByteArray(isLittle ? "\xff\xfe" : "\xfe\xff") : QByteArray();
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xff);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += isLittle ? low : high;
        bytes += isLittle ? high : low;
    }
    return bytes;
}

QByteArray gdeltRow(const QByteArray& id, const QByteArray& date, int cells) {
    QList<QByteArray> row(cells);
    row[0] = id;
    row[1] = date;
    row[7] = "USA";
    row[17] = "CHN";
    row[26] = "163";
    row[cells - 1] = "https://example.org/" + id;
    return row.join('\t') + '\n';
}

}  // namespace

class TestEventCsv : public QObject {
    Q_OBJECT

private slots:
    void ownTableComesBack() {
        ProjectContent project = aContent();
        project.events.push_back(aFullEvent(u"odd"_s));
        Event& odd = project.events.back();
        odd.title = u"=cmd|' /C calc'!A1"_s;
        odd.summary = u"+1, \"two\"\n'@three\n关税 😀 עברית"_s;
        odd.tags = {u"a, b"_s, u"c; d"_s, u"back\\slash"_s};
        odd.tariff->coverage = 0.1 + 0.2;
        odd.sources[0].title = u"A | B \\ C"_s;
        const Written written = writeEventCsv(project.events);
        QCOMPARE(written.losses.at(u"figures"_s), 2);
        // What the table does not hold is taken from the event that is here.
        const auto again = readCsv(written.bytes, project);
        QVERIFY2(again.isOk(), again ? "" : qPrintable(again.error().message()));
        QCOMPARE(again->rejected.size(), std::size_t(0));
        QVERIFY(again->content.events == project.events);
        QVERIFY(again->content.parties.empty() && again->content.tracks.empty());
        // And to strangers all is told that the report does not name.
        ProjectContent bare = project;
        bare.events.clear();
        auto strange = readCsv(written.bytes, bare);
        QVERIFY(strange.isOk());
        for (std::size_t i = 0; i < project.events.size(); ++i) {
            strange->content.events[i].claims = project.events[i].claims;
            strange->content.events[i].figures = project.events[i].figures;
            strange->content.events[i].extra = project.events[i].extra;
        }
        QVERIFY(strange->content.events == project.events);
    }
    void writesNoFormulas() {
        Event event = ContentEventBuilder(u"e"_s).event();
        for (const QString& text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"\t=1"_s, u"'=1"_s}) {
            event.title = u"t"_s;
            event.summary = text;
            const QByteArray bytes = writeEventCsv(std::vector{event}).bytes;
            QVERIFY2(bytes.contains(QByteArray("'" + text.toUtf8())), bytes.constData());
            const auto again = readCsv(bytes);
            QVERIFY(again.isOk());
            QCOMPARE(again->content.events.at(0).summary, text.trimmed());
        }
    }

    void readsEveryDialect_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Date;Headline;Tags\n2025-04-02;\"Zölle; „neu“ – 5 €\";a\n"_s;
        QString commas = text;
        commas.replace(u"Zölle;"_s, u"Zölle:"_s).replace(u';', u',').replace(u':', u';');
        QString tabs = text;
        tabs.replace(u"Zölle;"_s, u"Zölle:"_s).replace(u';', u'\t').replace(u':', u';');
        QString bars = text;
        bars.replace(u"Zölle;"_s, u"Zölle:"_s).replace(u';', u'|').replace(u':', u';');
        QByteArray western = text.toUtf8();
        western.replace("ö", "\xf6").replace("„", "\x84").replace("“", "\x93").replace("–", "\x96");
        western.replace("€", "\x80");
        QTest::newRow("semicolons") << text.toUtf8();
        QTest::newRow("commas") << commas.toUtf8();
        QTest::newRow("tabs") << tabs.toUtf8();
        QTest::newRow("bars") << bars.toUtf8();
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("line ends of Windows") << text.toUtf8().replace("\n", "\r\n");
        QTest::newRow("old line ends") << text.toUtf8().replace("\n", "\r");
        QTest::newRow("no last line end") << text.toUtf8().chopped(1);
        QTest::newRow("empty lines") << "\n\n" + text.toUtf8().replace("\n", "\n;;\n\n");
        QTest::newRow("Windows-1252") << western;
        QTest::newRow("UTF-16, little") << utf16(text, true, true);
        QTest::newRow("UTF-16, big") << utf16(text, false, true);
        QTest::newRow("UTF-16 without a mark") << utf16(text, true, false);
        QTest::newRow("a line that names the separator") << "sep=;\r\n" + text.toUtf8();
    }
    void readsEveryDialect() {
        QFETCH(QByteArray, bytes);
        const auto records = readCsv(bytes);
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(records->content.events.size(), std::size_t(1));
        QCOMPARE(records->content.events[0].title, u"Zölle; „neu“ – 5 €"_s);
        QCOMPARE(records->content.events[0].tags, QStringList(u"a"_s));
    }
    void readsAcrossBlocks() {
        QByteArray bytes = "id,date,title,summary\n";
        for (int i = 0; i < 20000; ++i) {
            bytes += "e" + QByteArray::number(i) + ",2025-04-02,\"T \"\"" + QByteArray::number(i) +
                     "\"\"\",\"关税\r\nsecond line\"\r\n";
        }
        const auto records = readCsv(bytes);
        QVERIFY(records.isOk());
        QCOMPARE(records->rejected.size(), std::size_t(0));
        QCOMPARE(records->content.events.size(), std::size_t(20000));
        for (const Event& event : records->content.events) {
            QCOMPARE(event.title, QString(u"T \""_s + event.id.mid(1) + u'"'));
            QCOMPARE(event.summary, u"关税\nsecond line"_s);
        }
    }

    void guessesTheColumns() {
        const auto records = readCsv(
            "Event Name,Start Date,End Date,Category,Country,Link,Wichtig\n"
            "First,2025-04,2025-06,Chips,United States,https://example.org/1,ja\n"
            "Second,2025-05-01,,Chips,Mars,,\n",
            aContent());
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records), QStringList({u"2025-04-01-first 2025-04-01..2025-07-01 month"_s,
                                                 u"2025-05-01-second 2025-05-01"_s}));
        const Event& first = records->content.events[0];
        QCOMPARE(first.actor, u"US"_s);
        QCOMPARE(first.sources.at(0).url, u"https://example.org/1"_s);
        QCOMPARE(first.extra, u"{\"csv\":{\"Wichtig\":\"ja\"}}"_s);
        QCOMPARE(records->content.tracks.size(), std::size_t(1));
        QCOMPARE(first.track, records->content.tracks[0].id);
        QCOMPARE(records->content.parties.size(), std::size_t(1));
        QCOMPARE(records->content.parties[0].name, u"Mars"_s);
        QVERIFY(records->content.parties[0].side == Side::None);
        QVERIFY(records->notes.join(u'\n').contains(u"\"Wichtig\""_s));
        // Unknown columns are written back.
        QVERIFY(writeEventCsv(records->content.events).bytes.contains(",Wichtig\r\n"));
    }
    void updatesTheSecondTime() {
        ProjectContent project = aContent();
        const QByteArray bytes = "date,title,summary\n2025-04-02,New,one\n2025-04-02,Neu 关税,two\n";
        const auto first = readCsv(bytes, project);
        QVERIFY(first.isOk());
        for (const Event& event : first->content.events) {
            project.events.push_back(event);
        }
        project.tracks.insert(project.tracks.end(), first->content.tracks.begin(),
                              first->content.tracks.end());
        project.parties.insert(project.parties.end(), first->content.parties.begin(),
                               first->content.parties.end());
        const auto second = readCsv(bytes, project);
        QVERIFY(second.isOk());
        QVERIFY(second->content.events == first->content.events);
        QVERIFY(second->content.tracks.empty() && second->content.parties.empty());
    }
    void takesMappingsByHand() {
        const QByteArray bytes = "Wann,Was,Wer\n3/4/2025,First,Yankees\n4/4/2025,,Yankees\n";
        const QString map =
            u"Wann=start,Was=title,Wer=actor,actor:YANKEES=US,date_order=dmy,track=*minerals,"
            "severity=*4,kind=*threat"_s;
        const auto records = readCsv(bytes, aContent(), mapped(map));
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records), QStringList(u"2025-04-03-first 2025-04-03"_s));
        const Event& event = records->content.events[0];
        QCOMPARE(event.actor, u"US"_s);
        QCOMPARE(event.track, u"minerals"_s);
        QCOMPARE(event.severity, 4);
        QVERIFY(event.kind == Kind::Threat && event.direction == Direction::Pressure);
        QCOMPARE(records->rejected, (std::vector<RejectedRow>{{u"a.csv line 3"_s, u"it has no title"_s}}));
        const auto mapping = changedMapping({}, map);
        QVERIFY(mapping.isOk());
        const auto saved = mappingFromJson(mappingJson(*mapping), u"m.json"_s);
        QVERIFY2(saved.isOk(), saved ? "" : qPrintable(saved.error().message()));
        QVERIFY(*saved == *mapping);
        QVERIFY(!changedMapping({}, u"Wann"_s).isOk());
        QVERIFY(!changedMapping({}, u"Wann=nothing"_s).isOk());
        QVERIFY(!mappingFromJson("{\"columns\": {\"a\": \"b\"}}", u"m.json"_s).isOk());
        QVERIFY(!mappingFromJson("{\"columns\": \"start\"}", u"m.json"_s).isOk());
        ColumnMapping bare;
        bare.dateOrder = DateOrder::DayMonthYear;
        const auto again = mappingFromJson(mappingJson(bare), u"m.json"_s);
        QVERIFY(again && *again == bare);
    }

    void rejectsRowsWithTheirReason() {
        const auto records = readCsv(
            "id,date,title,severity\n"
            "a,2025-04-02,A,\n"
            "b,soon,B,\n"
            "c,2025-04-02,,\n"
            "a,2025-04-02,A again,\n"
            "d,2025-04-02,D,9\n"
            "e,2025-04-02\n"
            "f,2025-04-02,F,1,more\n"
            "g,3/4/2025,G,\n"
            "h,2025-04-02,\"H\nin two lines\",2\n"
            "i,,I,\n");
        QVERIFY(records.isOk());
        const std::vector<RejectedRow> expected{
            {u"a.csv line 3"_s, u"\"soon\" is no date"_s},
            {u"a.csv line 4"_s, u"it has no title"_s},
            {u"a.csv line 5"_s, u"the id \"a\" stands in the file already"_s},
            {u"a.csv line 6"_s, u"its severity \"9\" is no whole number between 1 and 5"_s},
            {u"a.csv line 7"_s, u"it has no title"_s},
            {u"a.csv line 8"_s, u"it has 5 cells, but there are 4 columns"_s},
            {u"a.csv line 9"_s, u"\"3/4/2025\" could be two days"_s},
            {u"a.csv line 12"_s, u"it has no date"_s}};
        for (std::size_t i = 0; i < expected.size() && i < records->rejected.size(); ++i) {
            QCOMPARE(records->rejected[i].where, expected[i].where);
            QCOMPARE(records->rejected[i].reason, expected[i].reason);
        }
        QCOMPARE(records->rejected.size(), expected.size());
        QCOMPARE(spansOf(*records), QStringList({u"a 2025-04-02"_s, u"h 2025-04-02"_s}));
    }
    void saysWhatIsWrongWithAFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray(" \n") << u"a.csv: the file is empty"_s;
        QTest::newRow("no title") << QByteArray("date,a\n2025-04-02,b\n")
                                  << u"a.csv line 1: no column is the title"_s;
        QTest::newRow("no date") << QByteArray("x,title\n2025-04-02,b\n")
                                 << u"a.csv line 1: no column is the date of the start"_s;
        QTest::newRow("an open quotation") << QByteArray("date,title\n2025-04-02,A\n2025-04-02,\"B\n\n\n")
                                           << u"a.csv line 3: a quotation that begins in this row never"_s;
        QTest::newRow("an endless row")
            << QByteArray("date,title\n2025-04-02,\"" + QByteArray(10'000'000, 'x'))
            << u"a.csv line 2: the row that begins here is longer than 8 MiB"_s;
        QTest::newRow("endless columns")
            << QByteArray("date,title" + QByteArray(5000, ',') + "\n") << u"more than 2000 cells"_s;
    }
    void saysWhatIsWrongWithAFile() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto records = readCsv(bytes);
        QVERIFY(!records.isOk());
        QVERIFY2(records.error().message().contains(says), qPrintable(records.error().message()));
    }
    void rejectsRowsThatAreNoText() {
        QByteArray bytes = "date,title\n2025-04-02,\xc3\xa4\n";
        // Beyond the part that tells the encoding.
        const QByteArray longRow = "2025-04-02," + QByteArray(100, 'x') + "\n";
        bytes += longRow.repeated(3000) + "2025-04-02,\xff\xfe\n2025-04-02,a";
        bytes += QByteArray(1, '\0') + "b\n";
        const auto records = readCsv(bytes);
        QVERIFY(records.isOk());
        QCOMPARE(records->rejected.back().reason, u"it is no valid text"_s);
        QCOMPARE(records->rejected.back().where, u"a.csv line 3004"_s);
    }

    void countsRejectedRowsBeyondThoseItLists() {
        const auto records = readCsv("date,title\n" + QByteArray("never,x\n").repeated(12000));
        QVERIFY(records.isOk());
        QCOMPARE(records->rejected.size(), kMostRejectedRows);
        QCOMPARE(records->rejectedBeyond, 2000);
    }

    void readsGlobalTradeAlert() {
        const auto records = readCsv(
            "\"Intervention ID\";\"State Act Title\";\"GTA Evaluation\";\"Announcement "
            "Date\";\"Implementation "
            "Date\";\"Removal Date\";\"Implementing Jurisdictions\";\"Affected Jurisdictions\";\"Affected "
            "Products\"\n"
            "56890;Import tariffs;Red;2018-03;2018-07-06;2020-02-14;United States;\"Canada, China\";010121\n"
            "57917;Cut;Green;2018-05-22;;;China;;\n",
            aContent());
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records),
                 QStringList({u"gta-56890 2018-07-06..2020-02-14"_s, u"gta-57917 2018-05-22"_s}));
        const Event& first = records->content.events[0];
        QVERIFY(first.kind == Kind::Measure && first.direction == Direction::Pressure);
        QCOMPARE(first.actor, u"US"_s);
        QCOMPARE(first.target, u"CN"_s);
        QCOMPARE(isoFromDay(first.announced.value()), u"2018-03-01"_s);
        QCOMPARE(first.extra, u"{\"csv\":{\"Affected Products\":\"010121\"}}"_s);
        QVERIFY(records->content.events[1].direction == Direction::Relief);
        QVERIFY(records->notes.join(u'\n').contains(u"Affected Products"_s));
        QCOMPARE(records->losses.at(u"further jurisdictions"_s), 1);
    }
    void readsTheTradeAlertOfR() {
        const auto records = readCsv(
            "intervention.id,title,url,gta.evaluation,implementing.jurisdiction,i.un,date.announced,"
            "date.implemented,date.removed\n"
            "63051,T,https://example.org/63051,Amber,United States,840,2018-08-01,NA,NA\n");
        // NA is R's word for nothing.
        QVERIFY(records.isOk());
        QCOMPARE(spansOf(*records), QStringList(u"gta-63051 2018-08-01"_s));
    }
    void readsAcled() {
        const auto records = readCsv(
            "event_id_cnty,event_date,event_type,sub_event_type,actor1,location,notes,source\n"
            "USA123,02 April 2025,Protests,Peaceful protest,Protesters (United States),Washington DC,"
            "\"About 50, outside\",A paper\n",
            aContent());
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records), QStringList(u"acled-USA123 2025-04-02"_s));
        QCOMPARE(records->content.events[0].title, u"Peaceful protest, Washington DC"_s);
        QCOMPARE(records->losses.at(u"a party that the project does not have"_s), 1);
    }
    void readsGdeltWithoutHeadings() {
        for (const int cells : {58, 61}) {
            const auto records = readCsv(gdeltRow("1234567890", "20250402", cells) +
                                         gdeltRow("1234567891", "20250403", cells));
            QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
            QCOMPARE(spansOf(*records),
                     QStringList({u"gdelt-1234567890 2025-04-02"_s, u"gdelt-1234567891 2025-04-03"_s}));
            QCOMPARE(records->content.events[0].title, u"USA–CHN: CAMEO 163"_s);
            QCOMPARE(records->content.events[0].sources.at(0).url, u"https://example.org/1234567890"_s);
        }
    }
    void readsPreceden() {
        const auto records = readCsv(
            "Layer Name,Event ID,Event Name,Notes,Start Date,Start Approximate,End Date,End Approximate,"
            "Milestone,Symbol,Colour\n"
            "Chips,7,A rule,Text,2022-10-07,yes,2022-10-09,,,circle,#ff0000\n");
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(spansOf(*records), QStringList(u"row-7 2022-10-07..2022-10-10"_s));
    }
    void movesNoDay() {
        sameInEveryZone([] {
            const auto records = readCsv(
                "date,title\n2025-04-02,A\n2025-04-02T23:30:00-12:00,B\n2025-04-02 00:10,C\n"
                "Wed Apr 02 2025 00:00:00 GMT+1400,D\n4/13/2025,E\n");
            return records ? spansOf(*records) : QStringList();
        });
    }
};

FULCRUM_TEST(TestEventCsv)
#include "test_event_csv.moc"

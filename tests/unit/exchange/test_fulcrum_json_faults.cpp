// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/exchange/fulcrum_json.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestFulcrumJsonFaults : public QObject {
    Q_OBJECT

    /// A project of one sound event, in which the first `from` is replaced by `to`.
    static QByteArray changed(const QByteArray& from, const QByteArray& to) {
        ProjectContent content;
        content.events = {aFullEvent(u"strike"_s)};
        content.events[0].relations = {{RelationType::Amends, u"other"_s, 0.5}};
        QByteArray json = writeFulcrumJson(content);
        const qsizetype at = json.indexOf(from);
        return at < 0 ? QByteArray() : json.replace(at, from.size(), to);
    }

private slots:
    void namesWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const QByteArray& json, const QString& where,
                            const QString& what) { QTest::newRow(name) << json << where << what; };
        const QString event = u"a.json, event strike"_s;
        row("an empty file", "", u"a.json"_s, u"empty"_s);
        row("only blanks", " \n ", u"a.json"_s, u"empty"_s);
        row("broken JSON", "{\n\"format\": \"fulcrum\",\n\"version\" 1}", u"a.json line 3"_s,
            u"not valid JSON"_s);
        row("a file cut off", "{\"format\": \"fulcrum\",\n\"version\": 1,", u"a.json line 2"_s,
            u"not valid JSON"_s);
        row("text behind the end", "{\"format\": \"fulcrum\", \"version\": 1}\n}", u"a.json line 2"_s,
            u"not valid"_s);
        row("invalid UTF-8", "{\"format\": \"ful\xff\"}", u"a.json line 1"_s, u"UTF-8"_s);
        row("half a surrogate pair", "{\"format\": \"\\ud800\"}", u"a.json line 1"_s, u"not valid JSON"_s);
        row("a bomb of brackets", QByteArray(100000, '['), u"a.json line 1"_s, u"nested"_s);
        row("a bomb of objects", QByteArray("{\"a\":").repeated(200) + "1" + QByteArray(200, '}'),
            u"a.json line 1"_s, u"nested"_s);
        row("a number beyond a double", changed("0.264", "1e999"), u"a.json line 41"_s, u"too large"_s);
        row("NaN, which is no JSON", changed("0.264", "NaN"), u"a.json line 41"_s, u"not valid JSON"_s);
        row("other JSON", "{\"type\": \"FeatureCollection\"}", u"a.json"_s, u"no Fulcrum project"_s);
        row("a list", "[]", u"a.json"_s, u"object"_s);
        row("another format", "{\"format\": \"other\", \"version\": 1}", u"a.json"_s,
            u"no Fulcrum project"_s);
        row("a newer version", "{\"format\": \"fulcrum\", \"version\": 2}", u"a.json"_s,
            u"\"version\" is 2"_s);
        row("no version", "{\"format\": \"fulcrum\"}", u"a.json"_s, u"\"version\" is missing"_s);
        row("an unknown section", "{\"format\": \"fulcrum\", \"version\": 1, \"evnets\": []}", u"a.json"_s,
            u"\"evnets\" is not known"_s);
        row("a project without a title", "{\"format\": \"fulcrum\", \"version\": 1, \"project\": {}}",
            u"a.json, project"_s, u"\"title\" is missing"_s);
        row("a section that is no list", "{\"format\": \"fulcrum\", \"version\": 1, \"events\": {}}",
            u"a.json"_s, u"\"events\" must be a list"_s);
        row("an event without an id", changed("\"id\": \"strike\",", ""), u"a.json, event 1"_s,
            u"\"id\" is missing"_s);
        row("an id with a blank", changed("\"id\": \"strike\"", "\"id\": \"a strike\""), u"a.json, event 1"_s,
            u"blank"_s);
        row("a name twice", changed("\"kind\": \"measure\"", "\"kind\": \"measure\", \"kind\": \"threat\""),
            u"a.json"_s, u"\"kind\" stands twice in one object of record strike"_s);
        row("an unknown kind", changed("\"measure\"", "\"measures\""), event, u"\"kind\" is \"measures\""_s);
        row("an unknown precision", changed("\"month\"", "\"week\""), event, u"\"precision\" is \"week\""_s);
        row("an unknown direction", changed("\"pressure\"", "\"up\""), event, u"\"direction\" is \"up\""_s);
        row("a day that is not", changed("2025-04-02", "2025-02-30"), event,
            u"\"2025-02-30\", which is no date"_s);
        row("a date that is a number", changed("\"2025-04-02\"", "20250402"), event,
            u"\"start\" must be text"_s);
        row("an end before the start", changed("2025-08-12", "2025-04-01"), event,
            u"\"end\" is 2025-04-01"_s);
        row("an end on the start", changed("2025-08-12", "2025-04-02"), event, u"\"end\" is 2025-04-02"_s);
        row("a severity of 0", changed("\"severity\": 3", "\"severity\": 0"), event, u"\"severity\" is 0"_s);
        row("a severity of 6", changed("\"severity\": 3", "\"severity\": 6"), event, u"\"severity\" is 6"_s);
        row("a severity in between", changed("\"severity\": 3", "\"severity\": 2.5"), event,
            u"no whole number"_s);
        row("a severity in words", changed("\"severity\": 3", "\"severity\": \"3\""), event,
            u"must be a number"_s);
        row("a level above 1", changed("\"level\": 0.5", "\"level\": 1.01"), event + u", relation 1"_s,
            u"\"level\" is 1.01"_s);
        row("a level below 0", changed("\"level\": 0.5", "\"level\": -0.1"), event + u", relation 1"_s,
            u"\"level\" is -0.1"_s);
        row("a level where none belongs", changed("\"amends\"", "\"cites\""), event + u", relation 1"_s,
            u"does not belong"_s);
        row("an unknown relation", changed("\"amends\"", "\"hates\""), event + u", relation 1"_s,
            u"\"hates\""_s);
        row("an unknown field in a relation", changed("\"level\": 0.5", "\"levle\": 0.5"),
            event + u", relation 1"_s, u"\"levle\" is not known"_s);
        row("a tariff of nothing", changed("\"points\": 12.5", "\"points\": 0"), event + u", tariff"_s,
            u"\"points\" is 0"_s);
        row("a coverage above 1", changed("0.264", "26.4"), event + u", tariff"_s, u"\"coverage\" is 26.4"_s);
        row("a claim by nobody", changed("\"by\": \"US\"", "\"by\": \"\""), event + u", claim 1"_s,
            u"\"by\" is empty"_s);
        row("a source without a title", changed("\"title\": \"A page\", ", ""), event + u", source 1"_s,
            u"\"title\" is missing"_s);
        row("a source of month 13", changed("\"2025-04\"", "\"2025-13\""), event + u", source 2"_s,
            u"no date"_s);
        row("a figure that is a list", changed("5.5", "[5.5]"), event + u", figures"_s,
            u"must be a number"_s);
        row("a tag that is a number", changed("\"h20\"", "20"), event, u"\"tags\" must be text"_s);
        row("a null character", changed("because", "be\\u0000cause"), event, u"null character"_s);
        row("an unknown way of checking", changed("\"search\"", "\"hearsay\""), event, u"\"hearsay\""_s);
    }
    void namesWhatIsWrongAndWhere() {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const Result<ProjectContent> read = readFulcrumJson(json, u"a.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
        QVERIFY2(read.error().what.contains(what), qPrintable(read.error().what));
        QVERIFY(!read.error().message().contains(u'\n'));
    }
    void refusesAnIdOnTwoRecords() {
        ProjectContent content;
        content.events = {ContentEventBuilder(u"e"_s).event(), ContentEventBuilder(u"e"_s).event()};
        const Result<ProjectContent> read = readFulcrumJson(writeFulcrumJson(content), u"a.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().where, u"a.json, event e"_s);
        const Result<std::vector<Event>> lines =
            readEventLines(writeEventLines(content.events), u"a.jsonl"_s);
        QVERIFY(!lines);
        QCOMPARE(lines.error().where, u"a.jsonl line 2, event e"_s);
    }
    void namesTheLineOfABrokenEventLine() {
        const QByteArray good = writeEventLines({ContentEventBuilder(u"e"_s).event()});
        const Result<std::vector<Event>> broken = readEventLines(good + "\n{\"id\": }\n", u"a.jsonl"_s);
        QVERIFY(!broken);
        QCOMPARE(broken.error().where, u"a.jsonl line 3"_s);
        const Result<std::vector<Event>> wrong = readEventLines(good + "{\"id\": \"f\"}\n", u"a.jsonl"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().where, u"a.jsonl line 2, event f"_s);
        QVERIFY(!readEventLines("", u"a.jsonl"_s));
    }
    void survivesTruncation() {
        const QByteArray json = writeFulcrumJson(aContent()).trimmed();
        // Not each of them, to be done in a second; the steps are prime to the lengths of lines.
        for (qsizetype size = 0; size < json.size(); size += 7) {
            QVERIFY(!readFulcrumJson(json.left(size), u"a.json"_s));
        }
    }
    void survivesDamagedBytes() {
        const QByteArray json = writeFulcrumJson(aContent());
        for (const char wrong : {'\0', '"', '[', '}', '9', '\xff'}) {
            for (qsizetype at = 0; at < json.size(); at += 13) {
                QByteArray damaged = json;
                damaged[at] = wrong;
                const Result<ProjectContent> read = readFulcrumJson(damaged, u"a.json"_s);
                if (read) {
                    QVERIFY(readFulcrumJson(writeFulcrumJson(*read), u"a.json"_s));
                }
            }
        }
    }
};

FULCRUM_TEST(TestFulcrumJsonFaults)
#include "test_fulcrum_json_faults.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/exchange/code_book.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

/// Everything that is awkward in one place or another.
std::vector<Code> someCodes() {
    return {{u"escalation"_s,
             u"Escalation"_s,
             u"One \"more\" step,\nand then one."_s,
             u"#AA4499"_s,
             {},
             u"e"_s,
             {u"a duty is doubled"_s, u"加征 😀"_s, u"C:\\new\nline"_s},
             u"{\"since\":2025}"_s},
            {u"0d62985d-b147-5d01-a9b5-cae5dcd98342"_s,
             u"=1+1"_s,
             u"'@SUM(A1)"_s,
             {},
             u"escalation"_s,
             {},
             {},
             {}},
            {u"deep"_s,
             u"-deep & <low>"_s,
             {},
             u"#000000"_s,
             u"0d62985d-b147-5d01-a9b5-cae5dcd98342"_s,
             u"7"_s,
             {},
             {}}};
}

QByteArray qdc(const QByteArray& codes) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" "
           "origin=\"A program\">\n<Codes>\n" +
           codes + "</Codes></CodeBook>";
}

const QByteArray kGuid = "1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294";

}  // namespace

class TestCodeBook : public QObject {
    Q_OBJECT

private slots:
    void comesBackFromCsv() {
        const std::vector<Code> codes = someCodes();
        const auto read = readCodeBookCsv(writeCodeBookCsv(codes), u"a.csv"_s, codes);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().message()));
        QVERIFY(read->codes == codes);
        // What the project has beyond the columns is all that is lost elsewhere.
        auto strangers = readCodeBookCsv(writeCodeBookCsv(codes), u"a.csv"_s, {});
        QVERIFY(strangers.isOk());
        strangers->codes[0].extra = codes[0].extra;
        QVERIFY(strangers->codes == codes);
    }
    void writesNoFormulas() {
        const QByteArray csv = writeCodeBookCsv(someCodes());
        QVERIFY(csv.startsWith("id,name,parent,definition,colour,key,examples\r\n"));
        QVERIFY(csv.contains(",'=1+1,"));
        QVERIFY(csv.contains(",''@SUM(A1),"));
        QVERIFY(csv.contains(",'-deep & <low>,"));
        QVERIFY(csv.contains("\"One \"\"more\"\" step,\nand then one.\""));
    }
    void readsWhatSpreadsheetsWrite_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("semicolons") << QByteArray("Name;Color\r\nFirst step;#112233\r\n");
        QTest::newRow("tabs") << QByteArray("Color\tName\n#112233\tFirst step");
        QTest::newRow("a byte order mark and old line ends")
            << QByteArray("\xef\xbb\xbfname,colour\rFirst step,#112233\r\r");
        QTest::newRow("an unknown column") << QByteArray("name,colour,owner\nFirst step,#112233,Ada\n");
    }
    void readsWhatSpreadsheetsWrite() {
        QFETCH(QByteArray, csv);
        const auto read = readCodeBookCsv(csv, u"a.csv"_s, {});
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().message()));
        QCOMPARE(read->codes.size(), std::size_t(1));
        QCOMPARE(read->codes[0].id, u"first-step"_s);
        QCOMPARE(read->codes[0].name, u"First step"_s);
        QCOMPARE(read->codes[0].colour, u"#112233"_s);
        QCOMPARE(read->notes.size(), csv.contains("owner") ? 1 : 0);
    }
    void keepsWhatColumnsDoNotSay() {
        const std::vector<Code> codes = someCodes();
        const auto read = readCodeBookCsv("name,definition\nEscalation,Shorter.\n", u"a.csv"_s, codes);
        QVERIFY(read.isOk());
        Code expected = codes[0];
        expected.definition = u"Shorter."_s;
        QVERIFY(read->codes == std::vector<Code>{expected});
    }

    void namesWhatIsWrongInCsv_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& csv, const QString& says) {
            QTest::newRow(name) << csv << says;
        };
        row("nothing", "", u"a.csv: the file is empty"_s);
        row("no name column", "id,parent\na,b\n", u"a.csv line 1: there is no column \"name\""_s);
        row("a column twice", "name,color,colour\n",
            u"a.csv line 1: the column \"colour\" stands there twice"_s);
        row("no name", "id,name\na,A\nb,\n", u"a.csv line 3: the code has no name"_s);
        row("too many cells", "id,name\n\n\na,A,x\n",
            u"a.csv line 4: the row has 3 cells, but there are 2"_s);
        row("an id twice", "id,name\na,A\na,B\n", u"a.csv line 3: the id \"a\" stands on line 2"_s);
        row("a blank in an id", "id,name\na b,A\n",
            u"a.csv line 2: the id is longer than 200 characters or holds"_s);
        row("an unknown parent", "id,name,parent\na,A,z\n", u"a.csv line 2: the parent \"z\" is no code"_s);
        row("its own parent", "id,name,parent\na,A,a\n", u"a.csv line 2: the code is its own parent"_s);
        row("a colour in words", "name,colour\nA,red\n", u"a.csv line 2: the colour is \"red\""_s);
        row("a long key", "name,key\nA,ab\n", u"a.csv line 2: the key is \"ab\""_s);
        row("an open quotation", "name\nA\n\"B\nC\n", u"a.csv line 3: a quotation that begins in this row"_s);
        row("a line after a long cell", "id,name,definition\na,A,\"1\n2\"\nb,,\n",
            u"a.csv line 4: the code has"_s);
        row("no UTF-8", "name\n\xff\xfe\n", u"a.csv: the text is not valid UTF-8"_s);
        row("a null character", QByteArray("name\nA\0B\n", 9), u"a.csv: the text holds a null character"_s);
        row("a long open quotation", "name\n\"" + QByteArray(1000000, 'a'), u"a.csv line 2: a quotation"_s);
    }
    void namesWhatIsWrongInCsv() {
        QFETCH(QByteArray, csv);
        QFETCH(QString, says);
        const auto read = readCodeBookCsv(csv, u"a.csv"_s, {});
        QVERIFY(!read.isOk());
        QVERIFY2(read.error().message().startsWith(says), qPrintable(read.error().message().left(300)));
    }

    void comesBackFromQdc() {
        const std::vector<Code> codes = someCodes();
        const QByteArray xml = writeCodeBookQdc(codes);
        const auto read = readCodeBookQdc(xml, u"a.qdc"_s, codes);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().message()));
        QVERIFY(read->codes == codes);
        // Elsewhere the guids are the ids, and stay the same on the way back.
        const auto elsewhere = readCodeBookQdc(xml, u"a.qdc"_s, {});
        QVERIFY(elsewhere.isOk());
        QCOMPARE(elsewhere->codes[0].id, guidOf(u"escalation"_s));
        QCOMPARE(elsewhere->codes[2].parent, codes[1].id);
        QVERIFY(readCodeBookQdc(writeCodeBookQdc(elsewhere->codes), u"a.qdc"_s, codes)->codes == codes);
    }
    void readsWhatOtherProgramsWrite() {
        QByteArray xml =
            qdc("<Code guid=\"" + kGuid +
                "\" name=\"code1\" color=\"#4A0\" isCodable=\"false\">\n<Description>An idea"
                "</Description>\n<Code guid=\"ECA18D76-2B8B-4B0C-8BE5-BBDC91F55294\" name=\"below\"/>"
                "</Code>");
        const QByteArray sets = "<Sets><Set name=\"group\" guid=\"" + kGuid + "\"><MemberCode guid=\"" +
                                kGuid + "\"/></Set></Sets></CodeBook>";
        xml.replace("</CodeBook>", sets);
        const auto read = readCodeBookQdc(xml, u"a.qdc"_s, {});
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().message()));
        QCOMPARE(read->codes.size(), std::size_t(2));
        QCOMPARE(read->codes[0].id, QString::fromLatin1(kGuid.toLower()));
        QCOMPARE(read->codes[0].colour, u"#44AA00"_s);
        QCOMPARE(read->codes[0].definition, u"An idea"_s);
        QCOMPARE(read->codes[1].parent, read->codes[0].id);
        QCOMPARE(read->notes,
                 QStringList(u"the set \"group\" is left out: a project has no sets of codes"_s));
        QVERIFY(writeCodeBookQdc(read->codes).contains("isCodable=\"false\""));
    }

    void namesWhatIsWrongInQdc_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& xml, const QString& says) {
            QTest::newRow(name) << xml << says;
        };
        const QByteArray code = "<Code guid=\"" + kGuid + "\" name=\"A\"";
        row("nothing", " ", u"a.qdc: the file is empty"_s);
        row("no XML", "name,id", u"a.qdc line 1: this is not valid XML"_s);
        row("other XML", "<svg/>", u"a.qdc line 1: this is no REFI-QDA codebook"_s);
        row("a project", "<Project xmlns=\"urn:QDA-XML:project:1.0\"/>",
            u"a.qdc line 1: this is no REFI-QDA"_s);
        row("no namespace", "<CodeBook/>", u"a.qdc line 1: this is no REFI-QDA codebook"_s);
        row("cut off", qdc(code + ">").left(200), u"a.qdc line 4: this is not valid XML"_s);
        row("no name", qdc("<Code guid=\"" + kGuid + "\"/>"), u"a.qdc line 4: the code has no name"_s);
        row("no guid", qdc("\n<Code name=\"A\"/>"), u"a.qdc line 5: the code \"A\" has no guid"_s);
        row("a guid that is none", qdc("<Code guid=\"7\" name=\"A\"/>"),
            u"a.qdc line 4: the code \"A\" has no guid"_s);
        row("a guid twice", qdc(code + "/>\n" + code + "/>"),
            u"a.qdc line 5: the guid 1ff58b12-6f6f-4b0c-8be5-bbdc91f55294 stands on line 4"_s);
        row("a colour in words", qdc(code + " color=\"red\"/>"), u"a.qdc line 4: the colour is \"red\""_s);
        row("a document type", "<!DOCTYPE a [<!ENTITY b \"c\">]>" + qdc(code + "/>").mid(38),
            u"a.qdc line 1: it declares a document type"_s);
        row("an unknown entity", qdc(code + "><Description>&b;</Description></Code>"), u"a.qdc line 4: "_s);
        QByteArray deep;
        for (int i = 0; i < 20000; ++i) {
            deep += "<Code name=\"A\" guid=\"1FF58B12-6F6F-4B0C-8BE5-" +
                    QByteArray::number(100000000000 + i) + "\">";
        }
        row("a million brackets", qdc(deep), u"a.qdc line 4: codes are nested more than 64 deep"_s);
        row("other elements without end", qdc(QByteArray("<a>").repeated(300000)), u"a.qdc line 4: "_s);
        row("no UTF-8", qdc("<Code name=\"\xff\"/>"), u"a.qdc line "_s);
    }
    void namesWhatIsWrongInQdc() {
        QFETCH(QByteArray, xml);
        QFETCH(QString, says);
        const auto read = readCodeBookQdc(xml, u"a.qdc"_s, {});
        QVERIFY(!read.isOk());
        QVERIFY2(read.error().message().startsWith(says), qPrintable(read.error().message().left(300)));
    }
    void writesWhatXmlCanHold() {
        std::vector<Code> codes;
        for (int i = 0; i < 200; ++i) {
            codes.push_back({QString::number(i),
                             u"A"_s + QChar(1) + QChar(0xD800),
                             u"\u0007"_s,
                             {},
                             i > 0 ? QString::number(i - 1) : QString(),
                             {},
                             {},
                             {}});
        }
        const auto read = readCodeBookQdc(writeCodeBookQdc(codes), u"a.qdc"_s, codes);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().message()));
        QCOMPARE(read->codes.size(), codes.size());
        QCOMPARE(read->codes[0].name, u"A\uFFFD\uFFFD"_s);
    }
};

FULCRUM_TEST(TestCodeBook)
#include "test_code_book.moc"

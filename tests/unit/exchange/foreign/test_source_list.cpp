// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of literature.
#include "models/exchange/foreign/latex_text.h"
#include "models/exchange/foreign/source_list.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

enum Format { Csl, Bib, Ris };

Result<ForeignRecords> readSources(int format, const QByteArray& bytes, const ProjectContent& project) {
    const ForeignContext context{project, u"s.txt"_s};
    return format == Csl   ? readCslJson(bytes, context)
           : format == Bib ? readBibTex(bytes, context)
                           : readRis(bytes, context);
}

QByteArray written(int format, const ProjectContent& project) {
    return format == Csl   ? writeCslJson(project).bytes
           : format == Bib ? writeBibTex(project).bytes
                           : writeRis(project).bytes;
}

}  // namespace

class TestSourceList : public QObject {
    Q_OBJECT

private slots:
    void listsComeBack_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("CSL-JSON") << int(Csl);
        QTest::newRow("BibTeX") << int(Bib);
        QTest::newRow("RIS") << int(Ris);
    }
    void listsComeBack() {
        QFETCH(int, format);
        ProjectContent project = aContent();
        project.events[1].sources = {{u"100% of {A} & B_c #1 \\ ~x $5 a -- b --- ''c`` 关税 😀"_s,
                                      u"Ünï & Co"_s, u"https://example.org/a%20b_c?d=1&e=~f#g"_s,
                                      day(u"2025-04-03"_s), Precision::OnDay}};
        project.events[2].sources = project.events[0].sources;
        const QByteArray bytes = written(format, project);
        // A work that two events cite stands there once.
        QCOMPARE(bytes.count("An undated page"), 1);
        ProjectContent emptied = project;
        for (Event& event : emptied.events) {
            event.sources.clear();
        }
        const auto again = readSources(format, bytes, emptied);
        QVERIFY2(again.isOk(), again ? "" : qPrintable(again.error().message()));
        QCOMPARE(again->rejected.size(), std::size_t(0));
        QCOMPARE(again->content.events.size(), std::size_t(3));
        for (const Event& event : project.events) {
            QCOMPARE(differences({event}, {*eventNamed(*again, event.id)}).join(u'\n'), QString());
        }
        const auto same = readSources(format, bytes, project);
        QVERIFY(same.isOk());
        for (const Event& event : project.events) {
            QVERIFY(*eventNamed(*same, event.id) == event);
        }
    }
    void foreignListsFillWhatIsCited_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("CSL-JSON")
            << int(Csl)
            << json(
                   "[{'id': 1, 'type': 'article-newspaper', 'title': 'New title', 'container-title': "
                   "'Paper', 'issued': {'date-parts': [['2025', 4]]}, 'URL': 'https://example.org/a'},"
                   "{'id': 'x', 'type': 'book', 'title': 'Nobody cites it'}]");
        QTest::newRow("CSL-JSON with raw dates")
            << int(Csl)
            << json(
                   "{'items': [{'id': 1, 'type': 'webpage', 'title': 'New title', 'author': [{'literal': "
                   "'Paper'}], 'issued': {'raw': 'April 2025'}, 'URL': 'https://example.org/a'},"
                   "{'id': 'x', 'type': 'book', 'title': 'Nobody cites it'}]}");
        QTest::newRow("BibTeX") << int(Bib)
                                << QByteArray(
                                       "% comment\n@string{p = \"Pa\" # {per}}\n@comment{ignored}\n"
                                       "@Article{k, title = {{New} {\\em title}}, journal = p, year = 2025,\n"
                                       "month = apr, url = {https://example.org/a},}\n"
                                       "@book{x, title = \"Nobody cites it\"}\n");
        QTest::newRow("BibTeX with a howpublished")
            << int(Bib)
            << QByteArray(
                   "@misc(k, title={New title}, author={{Paper}}, date={2025-04}, "
                   "howpublished={\\url{https://example.org/a}})\nme@example.org\n"
                   "@book{x, title={Nobody cites it}}");
        QTest::newRow("RIS") << int(Ris)
                             << QByteArray(
                                    "\xef\xbb\xbfTY  - NEWS\nT1  - New title\nT2  - Paper\nPY  - 2025/04//\n"
                                    "UR  - https://example.org/a\nER  -\n\nTY  - BOOK\r\nTI  - Nobody cites "
                                    "it\r\nER  - \r\n");
    }
    void foreignListsFillWhatIsCited() {
        QFETCH(int, format);
        QFETCH(QByteArray, bytes);
        const auto records = readSources(format, bytes, aContent());
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(records->content.events.size(), std::size_t(1));
        const Source& found = records->content.events[0].sources.at(0);
        QCOMPARE(found.title, u"New title"_s);
        QCOMPARE(found.publisher, u"Paper"_s);
        QCOMPARE(isoFromDay(found.date.value()), u"2025-04-01"_s);
        QVERIFY(found.precision == Precision::InMonth);
        QCOMPARE(records->rejected.size(), std::size_t(1));
        QVERIFY(records->rejected[0].reason.contains(u"no event here cites it"_s));
    }
    void readsLatex_data() {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("text");
        QTest::newRow("accents") << u"\\\"{O}sterreich, caf\\'e, {\\\"u}ber, \\c{c}a, \\v{S}koda"_s
                                 << u"Österreich, café, über, ça, Škoda"_s;
        QTest::newRow("letters") << u"Stra\\ss{}e {\\o}re \\L{}ódź"_s << u"Straße øre Łódź"_s;
        QTest::newRow("dashes") << u"1--2 --- 3~4"_s << u"1–2 — 3 4"_s;
        QTest::newRow("signs") << u"50\\% \\& \\#1 \\{a\\}"_s << u"50% & #1 {a}"_s;
        QTest::newRow("quotations and Greek")
            << u"``a'' $\\alpha$ \\OE{}uvre \\$5 na\\\"{\\i}ve"_s << u"“a” α Œuvre $5 naïve"_s;
        QTest::newRow("commands") << u"{\\em a} \\emph{b} \\"_s << u"a b \\"_s;
    }
    void readsLatex() {
        QFETCH(QString, latex);
        QFETCH(QString, text);
        QCOMPARE(textFromLatex(latex), text);
    }
    void saysWhatIsWrongWithAFile_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("no CSL") << int(Csl) << QByteArray("{}") << u"this is no CSL-JSON"_s;
        QTest::newRow("CSL cut off") << int(Csl) << QByteArray("[{\n\"id\": ") << u"s.txt line 2"_s;
        QTest::newRow("no BibTeX") << int(Bib) << QByteArray("hello") << u"this is no BibTeX"_s;
        QTest::newRow("BibTeX cut off") << int(Bib) << QByteArray("\n@misc{a, title = {b")
                                        << u"s.txt line 2: the entry that begins here never ends"_s;
        QTest::newRow("BibTeX cut off outside") << int(Bib) << QByteArray("\n@misc{a, title = b")
                                                << u"s.txt line 2: the entry that begins here never ends"_s;
        QTest::newRow("no RIS") << int(Ris) << QByteArray("hello") << u"this is no RIS"_s;
        QTest::newRow("RIS cut off") << int(Ris) << QByteArray("\nTY  - NEWS\nTI  - a\n")
                                     << u"s.txt line 2: the record that begins here never ends"_s;
    }
    void saysWhatIsWrongWithAFile() {
        QFETCH(int, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto records = readSources(format, bytes, aContent());
        QVERIFY(!records.isOk());
        QVERIFY2(records.error().message().contains(says), qPrintable(records.error().message()));
    }
    void standsAnyCut() {
        for (const int format : {int(Csl), int(Bib), int(Ris)}) {
            const QByteArray bytes = written(format, aContent());
            for (qsizetype length = 0; length < bytes.size(); length += 5) {
                (void)readSources(format, bytes.left(length), aContent()).isOk();
            }
        }
    }
};

FULCRUM_TEST(TestSourceList)
#include "test_source_list.moc"

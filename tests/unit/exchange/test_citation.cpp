// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/exchange/citation.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Source aSource() {
    return {u"Licence letter on the H20"_s, u"Bureau of Industry and Security"_s,
            u"https://www.bis.gov/a_b"_s, dayFromIso(u"2025-04-09"_s), Precision::OnDay};
}

}  // namespace

class TestCitation : public QObject {
    Q_OBJECT
private slots:
    void stylesAreKept_data() {
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("expected");
        QTest::newRow("APA")
            << int(CitationStyle::Apa)
            << u"Bureau of Industry and Security. (2025, April 9). Licence letter on the H20. "
               "https://www.bis.gov/a_b"_s;
        QTest::newRow("Chicago")
            << int(CitationStyle::Chicago)
            << u"Bureau of Industry and Security. “Licence letter on the H20.” April 9, 2025. "
               "https://www.bis.gov/a_b."_s;
        QTest::newRow("BibTeX") << int(CitationStyle::BibTex)
                                << u"@misc{bureau2025licence,\n  title = {Licence letter on the H20},\n"
                                   "  author = {{Bureau of Industry and Security}},\n  year = {2025},\n"
                                   "  month = {4},\n  day = {9},\n  url = {https://www.bis.gov/a_b}\n}"_s;
    }
    void stylesAreKept() {
        QFETCH(int, style);
        QTEST(citation(aSource(), static_cast<CitationStyle>(style)), "expected");
    }

    void whatIsNotKnownIsLeftOut_data() {
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("expected");
        QTest::newRow("APA") << int(CitationStyle::Apa) << u"Is it over? (n.d.)."_s;
        QTest::newRow("Chicago") << int(CitationStyle::Chicago) << u"“Is it over?”"_s;
        QTest::newRow("BibTeX") << int(CitationStyle::BibTex) << u"@misc{is,\n  title = {Is it over?}\n}"_s;
    }
    void whatIsNotKnownIsLeftOut() {
        QFETCH(int, style);
        Source source;
        source.title = u"Is it over?"_s;
        QTEST(citation(source, static_cast<CitationStyle>(style)), "expected");
    }

    void aDateIsToldAsFarAsItIsKnown() {
        Source source = aSource();
        source.precision = Precision::InMonth;
        QVERIFY(citation(source, CitationStyle::Apa).contains(u"(2025, April)."_s));
        QVERIFY(citation(source, CitationStyle::Chicago).contains(u" April 2025."_s));
        source.precision = Precision::InYear;
        QVERIFY(citation(source, CitationStyle::Apa).contains(u"(2025)."_s));
        QVERIFY(!citation(source, CitationStyle::BibTex).contains(u"month"_s));
    }

    void signsOfBibTexAreEscaped() {
        Source source = aSource();
        source.title = u"50% & {more} #1_a ~ ^ \\end"_s;
        const QString entry = citation(source, CitationStyle::BibTex);
        QVERIFY2(entry.contains(u"50\\% \\& \\{more\\} \\#1\\_a \\textasciitilde{} \\textasciicircum{} "
                                "\\textbackslash{}end"_s),
                 qPrintable(entry));
    }

    void keysDiffer() {
        const QString entries = citations({aSource(), aSource(), aSource()}, CitationStyle::BibTex);
        QCOMPARE(entries.count(u"@misc{bureau2025licence,"_s), 1);
        QCOMPARE(entries.count(u"@misc{bureau2025licencea,"_s), 1);
        QCOMPARE(entries.count(u"@misc{bureau2025licenceb,"_s), 1);
    }

    void chineseTitlesHaveAKeyAsWell() {
        Source source;
        source.title = u"关税"_s;
        QVERIFY(citation(source, CitationStyle::BibTex).startsWith(u"@misc{source,"_s));
    }

    void stylesHaveWords() {
        for (int i = 0; i < kCitationStyleCount; ++i) {
            QCOMPARE(int(*citationStyleFromText(toText(static_cast<CitationStyle>(i)))), i);
        }
        QVERIFY(!citationStyleFromText(u"mla"));
    }
};

FULCRUM_TEST(TestCitation)
#include "test_citation.moc"

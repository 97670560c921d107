// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The query language: what is understood, what is refused and where, and that what is written reads back.
#include <QTest>
#include <random>

#include "models/filter/query_parser.h"
#include "models/filter/query_text.h"
#include "tests/support/filter_words.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestQueryParser : public QObject {
    Q_OBJECT

    const FilterVocabulary m_vocabulary = someLists().vocabulary();

private slots:
    void understands_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char* name, const QString& query, const QString& canonical) {
            QTest::newRow(name) << query << canonical;
        };
        row("nothing", u"  \t "_s, u""_s);
        row("words", u"chip  ban"_s, u"chip ban"_s);
        row("a phrase, a beginning and an exclusion", u"\"rare earth\" suspen* -soybeans"_s,
            u"\"rare earth\" suspen* -soybeans"_s);
        row("an excluded phrase that goes on", u"-\"rare ear\"*"_s, u"-\"rare ear\"*"_s);
        row("words of a Chinese text", u"关税 “稀土”"_s, u"关税 稀土"_s);
        row("marks of a Chinese keyboard", u"track：minerals，tariffs"_s, u"track:minerals,tariffs"_s);
        row("one character of Chinese as a beginning", u"税*"_s, u"税*"_s);
        row("a word with marks inside", u"sub-6% U.S. AT&T"_s, u"sub-6% U.S. AT&T"_s);
        row("a minus between blanks is looked for in vain, one before a word excludes", u"-h20"_s, u"-h20"_s);
        row("several values", u"track:minerals,technology"_s, u"track:minerals,technology"_s);
        row("a field twice", u"track:minerals track:technology"_s, u"track:minerals,technology"_s);
        row("a tag twice", u"tag:h20 tag:soybeans"_s, u"tag:h20 tag:soybeans"_s);
        row("a value with a blank", u"tag:\"rare earths\",h20"_s, u"tag:\"rare earths\",h20"_s);
        row("names instead of ids", u"by:China track:Minerals era:\"early days\""_s,
            u"by:cn track:minerals era:early"_s);
        row("a name in another language", u"against:中国"_s, u"against:cn"_s);
        row("capitals", u"TRACK:MINERALS Kind:Threat"_s, u"track:minerals kind:threat"_s);
        row("to a party", u"to:cn to:2025-07"_s, u"against:cn to:2025-07"_s);
        row("severity from", u"severity>=3"_s, u"severity>=3"_s);
        row("severity above", u"severity>3"_s, u"severity>=4"_s);
        row("severity up to", u"severity<=2"_s, u"severity<=2"_s);
        row("severity of a list", u"severity:1,4"_s, u"severity:1,4"_s);
        row("one severity", u"severity=5"_s, u"severity:5"_s);
        row("severity with a colon", u"severity:>=4"_s, u"severity>=4"_s);
        row("not a severity", u"-severity>=4"_s, u"-severity>=4"_s);
        row("dates", u"from:2025-04 to:2025-04 in-force:2025-05-20"_s,
            u"from:2025-04 to:2025-04 in-force:2025-05-20"_s);
        row("contested", u"contested:yes"_s, u"has:claims"_s);
        row("not contested", u"contested:no"_s, u"-has:claims"_s);
        row("not not contested", u"-contested:no"_s, u"has:claims"_s);
        row("an answer", u"answers:us-2025-09-29-affiliates-rule"_s,
            u"answers:us-2025-09-29-affiliates-rule"_s);
        row("quotes within a phrase", u"\"the \\\"list\\\"\""_s, u"\"the \\\"list\\\"\""_s);
        row("what looks like the language of the index", u"title* AND NEAR(a) ^b"_s,
            u"title* AND \"NEAR(a)\" \"^b\""_s);
        row("all of the design's example",
            u"track:minerals by:cn kind:countermeasure severity>=3 tag:h20 in-force:2025-05-20 from:2025-04 "
            "to:2025-07 \"rare earth\" -soybeans has:note"_s,
            u"\"rare earth\" -soybeans track:minerals by:cn kind:countermeasure severity>=3 tag:h20 "
            "in-force:2025-05-20 from:2025-04 to:2025-07 has:note"_s);
    }
    void understands() {
        QFETCH(QString, query);
        const ParsedQuery parsed = parseQuery(query, m_vocabulary);
        QVERIFY2(parsed.isOk(), parsed.isOk() ? "" : qPrintable(parsed.errors.front().what));
        QTEST(queryText(parsed.filter), "canonical");
    }

    void refuses_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");  // the stretch that is underlined
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("mend");
        const auto row = [](const char* name, const QString& query, const QString& marked,
                            const QString& what,
                            const QString& mend) { QTest::newRow(name) << query << marked << what << mend; };
        row("a comparison with nothing", u"h20 severity>="_s, u"severity>="_s,
            u"a value is missing after \"severity>=\""_s, u"number from 1 to 5"_s);
        row("an unclosed quote", u"h20 \"rare earth"_s, u"\"rare earth"_s, u"the quote is not closed"_s,
            u"Add a \""_s);
        row("an unclosed quote of a value", u"tag:\"rare"_s, u"\"rare"_s, u"the quote is not closed"_s,
            u"Add a \""_s);
        row("an unknown track", u"track:nonsense h20"_s, u"nonsense"_s, u"there is no track \"nonsense\""_s,
            u"Write tariffs, technology, minerals or talks-track"_s);
        row("a slip", u"track:tariffs,minreals"_s, u"minreals"_s, u"there is no track \"minreals\""_s,
            u"Perhaps \"minerals\" is meant"_s);
        row("an unknown tag", u"tag:h2o"_s, u"h2o"_s, u"no event has the tag \"h2o\""_s, u"\"h20\""_s);
        row("an unknown field", u"colour:red"_s, u"colour:red"_s, u"there is no field \"colour\""_s,
            u"quotes"_s);
        row("a severity beyond", u"severity:6"_s, u"6"_s, u"\"6\" is no severity"_s, u"1 to 5"_s);
        row("a severity of none", u"severity>5"_s, u"severity>5"_s, u"no severity is meant by that"_s,
            u"1 to 5"_s);
        row("a comparison of many", u"severity>=3,4"_s, u"severity>=3,4"_s,
            u"\">=\" compares with one number"_s, u"severity:3,4"_s);
        row("a field that has no order", u"track>minerals"_s, u"track>minerals"_s,
            u"\"track\" cannot be compared with \">\""_s, u"Write \"track:\""_s);
        row("a list that goes on", u"track:minerals,"_s, u"track:minerals,"_s,
            u"a value is missing after \"track:\""_s, u"Write tariffs"_s);
        row("no date", u"from:2025-13"_s, u"2025-13"_s, u"\"2025-13\" is no date"_s, u"2025-04"_s);
        row("no day", u"in-force:yesterday"_s, u"yesterday"_s, u"\"yesterday\" is no date"_s, u"2025-04"_s);
        row("two beginnings", u"from:2025 from:2026"_s, u"from:2026"_s, u"\"from\" takes one day, and once"_s,
            u"Keep one"_s);
        row("an excluded bound", u"-from:2025"_s, u"-from:2025"_s, u"\"from\" cannot be excluded"_s,
            u"minus"_s);
        row("an end before the beginning", u"from:2025-05 to:2025-04"_s, u"to:2025-04"_s,
            u"the end lies before the beginning"_s, u"Swap"_s);
        row("nothing to look for", u"h20 -- !"_s, u"--"_s, u"there is no letter or digit to look for"_s,
            u"Write a word"_s);
        row("a beginning of one letter", u"a*"_s, u"a*"_s, u"one letter is too short a beginning"_s,
            u"two letters"_s);
        row("neither yes nor no", u"contested:maybe"_s, u"contested:maybe"_s,
            u"an event is contested or not"_s, u"contested:yes"_s);
    }
    void refuses() {
        QFETCH(QString, query);
        QFETCH(QString, mend);
        const ParsedQuery parsed = parseQuery(query, m_vocabulary);
        QVERIFY(!parsed.isOk());
        QVERIFY(parsed.filter.isEmpty());
        const QueryError& error = parsed.errors.front();
        QTEST(query.mid(error.position, error.length), "marked");
        QTEST(error.what, "what");
        QVERIFY2(error.mend.contains(mend), qPrintable(error.mend));
    }

    void namesEveryFault() {
        const ParsedQuery parsed = parseQuery(u"track:x h20 severity:9 \"open"_s, m_vocabulary);
        QCOMPARE(parsed.errors.size(), std::size_t{3});
    }

    void takesAnyTagWhileTheTagsAreNotKnown() {
        const FilterVocabulary vocabulary(someLists().parties, someLists().tracks, someLists().eras);
        QVERIFY(parseQuery(u"tag:anything"_s, vocabulary).isOk());
    }

    void refusesALongPasteAsAWhole_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QString(100'000, u'a');
        QTest::newRow("many words") << u"word "_s.repeated(20'000);
        QTest::newRow("quotes") << u"\""_s.repeated(100'000);
        QTest::newRow("colons") << u"track:"_s.repeated(17'000);
        QTest::newRow("many short words") << u"a "_s.repeated(1'500);
    }
    void refusesALongPasteAsAWhole() {
        QFETCH(QString, text);
        const ParsedQuery parsed = parseQuery(text, m_vocabulary);
        QCOMPARE(parsed.errors.size(), std::size_t{1});
        const QueryError& error = parsed.errors.front();
        QVERIFY2(error.what.contains(u"the query"_s), qPrintable(error.what));
        QCOMPARE(error.position + error.length, text.size());
    }

    void errorsStandWithinTheText() {
        // Any soup of the language's own marks is either understood or refused at a place that is there.
        std::mt19937 engine(5);
        const QString soup = u"ab1 \"“”\\:：,，-*<>=税\t😀:-"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (auto left = engine() % 14; left > 0; --left) {
                text += engine() % 6 == 0 ? u"severity"_s
                                          : QString(soup[static_cast<qsizetype>(
                                                engine() % static_cast<std::uint32_t>(soup.size()))]);
            }
            const ParsedQuery parsed = parseQuery(text, m_vocabulary);
            for (const QueryError& error : parsed.errors) {
                QVERIFY2(
                    error.position >= 0 && error.length > 0 && error.position + error.length <= text.size(),
                    qPrintable(text));
            }
            if (parsed.isOk()) {
                const ParsedQuery again = parseQuery(queryText(parsed.filter), m_vocabulary);
                QVERIFY2(again.isOk() && again.filter == parsed.filter, qPrintable(text));
            }
        }
    }

    void whatIsWrittenReadsBack() {
        std::mt19937 engine(11);
        const auto below = [&](std::size_t count) { return engine() % count; };
        const QStringList texts{u"h20"_s,         u"rare earth"_s, u"关税"_s,        u"a\"quote\""_s,
                                u"back\\slash"_s, u"-minus"_s,     u"track:x"_s,     u"star*"_s,
                                u"a,b"_s,         u" blanks "_s,   u"line\nbreak"_s, u"“typeset”"_s,
                                u"😀 12"_s,        u"x：y"_s,       u"end\\"_s};
        const QStringList periods{u"2025"_s, u"2025-04"_s, u"2025-04-02"_s};
        for (int round = 0; round < 5'000; ++round) {
            Filter filter;
            for (auto left = below(4); left > 0; --left) {
                filter.add(TextTerm{texts[static_cast<qsizetype>(below(std::size_t(texts.size())))],
                                    below(4) == 0, below(4) == 0});
            }
            for (auto left = below(5); left > 0; --left) {
                const FilterField field = kFilterFields[below(kFilterFields.size())];
                const auto& words = m_vocabulary.wordsOf(field);
                FilterClause clause{field, {}, !isBound(field) && below(3) == 0};
                for (auto values = 1 + below(isBound(field) ? 1 : 3); values > 0; --values) {
                    clause.values += !words.empty() ? words[below(words.size())].value
                                     : field == FilterField::Answers
                                         ? texts[static_cast<qsizetype>(below(std::size_t(texts.size())))]
                                         : periods[static_cast<qsizetype>(below(3))];
                }
                filter.add(clause);
            }
            const QString text = queryText(filter);
            const ParsedQuery parsed = parseQuery(text, m_vocabulary);
            QVERIFY2(parsed.isOk(), qPrintable(text));
            QVERIFY2(parsed.filter == filter, qPrintable(text));
        }
    }
};

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestQueryParser)
#include "test_query_parser.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/html_text.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <ctime>
#include <random>

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject {
    Q_OBJECT

private slots:
    void becomesMarkdown_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char* name, const char* html, const char* markdown, const char* plain) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(markdown)
                                << QString::fromUtf8(plain);
        };
        row("a text", "A  text\n here", "A text here", "A  text\n here");
        row("paragraphs", "<p>One</p><p>Two</p>\n\n<p>Three", "One\n\nTwo\n\nThree", "One\n\nTwo\n\nThree");
        row("bold and italics", "<b>a</b> <EM>b</EM>", "**a** *b*", "a b");
        row("a list", "<ul><li>a<li>b</ul>", "- a\n- b", "- a\n- b");
        row("lines", "a<br>b<br/>c", "a\nb\nc", "a\nb\nc");
        row("entities", "<i></i>&amp;&lt;&gt;&quot;&#8364;&#x4E2d;&nbsp;&bogus;&", "**&\\<\\>\"€中 &bogus;&",
            "&<>\"€中 &bogus;&");
        row("entities by name and number",
            "<u></u>Caf&eacute; Z&#252;rich &rarr; &euro;5 &Omega;&#147;&#9;x&#1;",
            "Café Zürich → €5 Ω“ x&#1;", "Café Zürich → €5 Ω“ x&#1;");
        row("signs of Markdown", "<u>*a* _b_ [c](d) `e` \\</u>", "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\\\",
            "*a* _b_ [c](d) `e` \\");
        row("a link", "<a href=\"https://example.org/?a=1&amp;b=2\">here</a>",
            "[here](https://example.org/?a=1&b=2)", "here");
        row("a link that is never closed", "<a href='http://example.org'>here", "[here](http://example.org)",
            "here");
        row("a comment", "a<!-- <b>no</b> -->b", "ab", "ab");
        row("no tag", "1 < 2 <b>and</b> 3 > 2", "1 \\< 2 **and** 3 \\> 2", "1 < 2 and 3 > 2");
    }
    void becomesMarkdown() {
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        QFETCH(QString, plain);
        QCOMPARE(markdownFromHtml(html), markdown);
        QCOMPARE(plainFromHtml(html), plain);
    }

    void doesNoHarm_data() {
        QTest::addColumn<QString>("html");
        for (const char* html :
             {"a<script>alert(1)</script>b", "a<SCRIPT\n>alert(1)</script >b", "a<style>p{alert}</style>b",
              "a<a href=\"javascript:alert(1)\">b</a>", "a<a href=\" javascript:alert(1)\">b</a>",
              "a<a href='data:text/html,alert'>b</a>", "a<a href=file:///alert>b</a>",
              "a<a href=\"https://x/ alert\">b</a>", "a<img src=x onerror=alert(1)>b",
              "a<iframe>alert</iframe>b", "a<svg><text>alert</text></svg>b", "a<template>alert</template>b",
              "a<p onclick=alert(1)>b"}) {
            QTest::newRow(html) << QString::fromUtf8(html);
        }
    }
    void doesNoHarm() {
        QFETCH(QString, html);
        for (const QString& text : {markdownFromHtml(html), plainFromHtml(html)}) {
            QVERIFY2(!text.contains(u"alert"_s), qPrintable(text));
            QVERIFY2(text.startsWith(u'a') && text.endsWith(u'b'), qPrintable(text));
        }
    }
    void whatIsNeverClosedEndsTheText() {
        QCOMPARE(markdownFromHtml(u"a<script>alert(1)"_s), u"a"_s);
        QCOMPARE(markdownFromHtml(u"a<!-- alert(1)"_s), u"a"_s);
        QCOMPARE(markdownFromHtml(u"a<b"_s), u"a\\<b"_s);
    }
    void charactersThatAreNoneGo() {
        QCOMPARE(plainFromHtml(u"<b>a&#0;b&#xD800;c&#x110000;d"_s), u"a&#0;b&#xD800;c&#x110000;d"_s);
        QVERIFY(!plainFromHtml(u"<b>a\0b"_s).contains(QChar(u'\0')));
    }
    void plainComesBackThroughHtml() {
        const QString text = u"<b> & \"关税\"\n  two"_s;
        QCOMPARE(htmlFromPlain(text), u"&lt;b&gt; &amp; &quot;关税&quot;<br>  two"_s);
    }
    void isDoneInOnePass_data() {
        QTest::addColumn<QString>("piece");
        for (const char* piece :
             {"<", "<b", "<b>", "<!--", "<script>", "</", "&", "&#", "<a href=\"", "<a href=x>"}) {
            QTest::newRow(piece) << QString::fromUtf8(piece);
        }
    }
    void isDoneInOnePass() {
        QFETCH(QString, piece);
        const QString html = piece.repeated(300'000);
        const std::clock_t begun = std::clock();
        const QString markdown = markdownFromHtml(html);
        QVERIFY(double(std::clock() - begun) / CLOCKS_PER_SEC < 5);
        QVERIFY(markdown.size() <= 8 * html.size());
    }
    void anythingComesToAnEnd() {
        std::mt19937 random(5);
        const QStringList pieces{u"<"_s,
                                 u">"_s,
                                 u"a"_s,
                                 u"/"_s,
                                 u"script"_s,
                                 u"!--"_s,
                                 u"--"_s,
                                 u"&"_s,
                                 u"#x41;"_s,
                                 u"href="_s,
                                 u"\""_s,
                                 u" "_s,
                                 u"b"_s,
                                 u"li"_s,
                                 u"https://"_s,
                                 u"\n"_s,
                                 QString(QChar(0xD800))};
        for (int round = 0; round < 2000; ++round) {
            QString html;
            for (int i = 0; i < 40; ++i) {
                html += pieces[qsizetype(random() % std::size_t(pieces.size()))];
            }
            const QString text = markdownFromHtml(html);
            QVERIFY2(!text.contains(QChar(u'\0')), qPrintable(html));
            // No bracket stands there that is not led by a backslash, but those of links.
            for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
                QVERIFY2(at > 0 && text[at - 1] == u'\\', qPrintable(html));
            }
        }
    }
};

FULCRUM_TEST(TestHtmlText)
#include "test_html_text.moc"

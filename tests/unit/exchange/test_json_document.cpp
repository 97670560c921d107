// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/json_document.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <ctime>

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestJsonDocument : public QObject {
    Q_OBJECT

private slots:
    void keepsTheOrderOfNames() {
        const auto json =
            parseJson(R"({"z": 1, "a": {"c": [1, 2.5, "关税", null, true]}, "m": -0.0})", u"a"_s);
        QVERIFY2(json, qPrintable(json ? QString() : json.error().message()));
        QCOMPARE(QByteArray::fromStdString(json->dump()),
                 QByteArray(R"({"z":1,"a":{"c":[1,2.5,"关税",null,true]},"m":-0.0})"));
    }
    void nestsAsDeepAsAllowed() {
        const auto nested = [](int depth) -> QByteArray {
            return QByteArray(depth, '[') + QByteArray(depth, ']');
        };
        QVERIFY(parseJson(nested(kDeepestNesting), u"a"_s));
        QVERIFY(!parseJson(nested(kDeepestNesting + 1), u"a"_s));
        // Brackets in texts do not count, also behind quotation marks that are escaped.
        QVERIFY(parseJson("\"" + QByteArray(1000, '[') + "\"", u"a"_s));
        QVERIFY(parseJson("[\"\\\"" + QByteArray(1000, '{') + "\\\\\"]", u"a"_s));
        // Brackets side by side are not nested.
        QVERIFY(parseJson('[' + QByteArray("[],").repeated(1000) + "[]]", u"a"_s));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& says) {
            QTest::newRow(name) << bytes << says;
        };
        row("nothing", " \n", u"a.json: the file is empty"_s);
        row("a comma too many", "{\"a\": 1,\n}", u"a.json line 2: this is not valid JSON"_s);
        row("cut off", "{\"a\":\n[1,", u"a.json line 2: this is not valid JSON"_s);
        row("two values", "{}\n{}", u"a.json line 2: this is not valid JSON"_s);
        row("a comment", "// a\n{}", u"a.json line 1: this is not valid JSON"_s);
        row("no number", "[NaN]", u"a.json line 1: this is not valid JSON"_s);
        row("a number beyond a double", "[1,\n1e999]", u"a.json line 2: a number is too large"_s);
        row("no UTF-8", "[\"\xff\"]", u"a.json line 1: the text is not valid UTF-8"_s);
        row("half a character", "[\"\\ud800\"]", u"a.json line 1: "_s);
        row("a name twice", R"({"a": 1, "a": 2})", u"a.json: the name \"a\" stands twice in one object"_s);
        row("a name twice in a record", R"({"id": "x", "in": {"a": 1, "a": 2}})",
            u"a.json: the name \"a\" stands twice in one object of record x"_s);
        row("a name twice, escaped", R"({"a": 1, "\u0061": 2})", u"a.json: the name \"a\" stands twice"_s);
        row("deep", "{}\n" + QByteArray(100'000, '['), u"a.json line 2: brackets are nested more than 64"_s);
        row("deep, by names", QByteArray(R"({"a":)").repeated(100'000),
            u"a.json line 1: brackets are nested more than 64"_s);
        QByteArray wide = "{\"id\": \"x\"";
        for (int i = 0; i < 1000; ++i) {
            wide += ",\"n" + QByteArray::number(i) + "\": 1";
        }
        row("too many fields", wide + '}', u"a.json: an object has more than 1000 fields of record x"_s);
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto json = parseJson(bytes, u"a.json"_s);
        QVERIFY(!json);
        QVERIFY2(json.error().message().startsWith(says), qPrintable(json.error().message().left(300)));
    }
    void aLineOfAFileIsNamedAsSuch() {
        const auto json = parseJson("{\"a\": }", u"a.jsonl"_s, 70);
        QVERIFY(!json);
        QVERIFY2(json.error().message().startsWith(u"a.jsonl line 70: "_s),
                 qPrintable(json.error().message()));
        QCOMPARE(parseJson(R"({"a": 1, "a": 2})", u"a.jsonl"_s, 7).error().where, u"a.jsonl line 7"_s);
    }
    void manyObjectsOfManyFieldsTakeNoTime() {
        QByteArray object = "{";
        for (int i = 0; i < 900; ++i) {
            object += (i > 0 ? ",\"n" : "\"n") + QByteArray::number(i) + "\": 1";
        }
        object += "}";
        const std::clock_t begun = std::clock();
        const auto json = parseJson('[' + QByteArray(object + ',').repeated(100) + object + ']', u"a"_s);
        QVERIFY(json);
        QCOMPARE(json->size(), std::size_t(101));
        QVERIFY(double(std::clock() - begun) / CLOCKS_PER_SEC < 5);
    }
};

FULCRUM_TEST(TestJsonDocument)
#include "test_json_document.moc"

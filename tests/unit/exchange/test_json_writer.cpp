// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <limits>

#include "models/exchange/json_writer.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject {
    Q_OBJECT
private slots:
    void writesNumbersAsShortAsTheyReadBack_data() {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a whole number without a fraction") << 439.0 << QByteArray("439");
        QTest::newRow("nothing") << 0.0 << QByteArray("0");
        QTest::newRow("nothing, negative") << -0.0 << QByteArray("0");
        QTest::newRow("a negative one") << -7.0 << QByteArray("-7");
        QTest::newRow("a tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("a third") << 1.0 / 3 << QByteArray("0.3333333333333333");
        QTest::newRow("the largest whole double") << 9007199254740992.0 << QByteArray("9007199254740992");
        QTest::newRow("a huge one") << 1e300 << QByteArray("1e+300");
        QTest::newRow("a tiny one") << 5e-324 << QByteArray("5e-324");
        QTest::newRow("infinity, which JSON does not know")
            << std::numeric_limits<double>::infinity() << QByteArray("null");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
    }
    void writesNumbersAsShortAsTheyReadBack() {
        QFETCH(double, number);
        JsonWriter writer;
        writer.number(number);
        QTEST(writer.bytes(), "json");
    }
    void escapesOnlyWhatMustBe() {
        JsonWriter writer;
        writer.text(u"\"\\/\n\r\t\u0001\u007f关税 – é 😀");
        QCOMPARE(writer.bytes(), QByteArray("\"\\\"\\\\/\\n\\r\\t\\u0001\x7f关税 – é 😀\""));
    }
    void laysOutLinesAndInline() {
        JsonWriter writer;
        using Layout = JsonWriter::Layout;
        writer.beginObject(Layout::Lines);
        writer.name("empty").beginArray(Layout::Lines);
        writer.endArray();
        writer.name("list").beginArray(Layout::Lines);
        writer.beginObject();
        writer.name("a").integer(1);
        writer.name("b").beginArray(Layout::Lines);
        writer.boolean(true);
        writer.null();
        writer.endArray();
        writer.endObject();
        writer.textOrNull(QString());
        writer.endArray();
        writer.endObject();
        QCOMPARE(writer.bytes(), QByteArray("{\n  \"empty\": [],\n  \"list\": [\n    {\"a\": 1, \"b\": "
                                            "[true, null]},\n    null\n  ]\n}"));
    }
};

FULCRUM_TEST(TestJsonWriter)
#include "test_json_writer.moc"

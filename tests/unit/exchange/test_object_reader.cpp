// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/object_reader.h"

#include <QTest>
#include <functional>

#include "models/domain/terms.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

using Reading = std::function<void(ObjectReader&)>;
Q_DECLARE_METATYPE(Reading)

namespace {

Json parsedJson(const char* text) {
    const auto parsed = parseJson(QByteArray(text).replace('\'', '"'), u"test"_s);
    if (!parsed) {
        qFatal("%s", qPrintable(parsed.error().message()));
    }
    return *parsed;
}

}  // namespace

class TestObjectReader : public QObject {
    Q_OBJECT

private slots:
    void readsEachSortOfField() {
        const Json value = parsedJson(
            "{'text': '关税', 'empty': '', 'none': null, 'colour': '#a1B2c3', 'texts': ['a', 'b'], 'number': "
            "2.5, "
            "'whole': 7, 'day': '2025-04-02', 'time': '2026-05-01T11:30:00.125+02:00', 'flag': true, "
            "'kind': 'threat'}");
        Fault fault;
        ObjectReader reader(value, u"a.json"_s, fault);
        QCOMPARE(reader.text("text"), u"关税"_s);
        QCOMPARE(reader.textOrEmpty("empty"), QString());
        QCOMPARE(reader.textOrEmpty("none"), QString());
        QCOMPARE(reader.textOrEmpty("missing"), QString());
        QCOMPARE(reader.colour("colour"), u"#a1B2c3"_s);
        QCOMPARE(reader.colourOrEmpty("none"), QString());
        QCOMPARE(reader.texts("texts"), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(reader.texts("missing"), QStringList());
        QCOMPARE(reader.number("number", 0, 10), 2.5);
        QVERIFY(!reader.numberOrNone("none", 0, 10));
        QCOMPARE(reader.integer("whole", 1, 7), 7);
        QCOMPARE(isoFromDay(reader.day("day")), u"2025-04-02"_s);
        QVERIFY(!reader.dayOrNone("missing"));
        QCOMPARE(reader.time("time").toString(Qt::ISODateWithMs), u"2026-05-01T09:30:00.125Z"_s);
        QVERIFY(reader.flag("flag") && !reader.flag("missing") && !reader.flag("none"));
        QVERIFY(reader.term<Kind>("kind", kindFromText, kKindCount) == Kind::Threat);
        QVERIFY(reader.has("text") && !reader.has("none") && !reader.has("missing"));
        QVERIFY2(!fault.isSet(), qPrintable(fault.isSet() ? fault.error().message() : QString()));
        reader.refuseUnknown();
        QVERIFY(!fault.isSet());
        QCOMPARE(reader.extra(), QString());
    }
    void whatNobodyAsksForIsKept() {
        const Json value = parsedJson("{'id': 'e', 'z': {'b': 1.0, 'a': [1]}, 'title': 'T', 'a': null}");
        Fault fault;
        ObjectReader reader(value, u"a.json"_s, fault);
        reader.text("title");
        reader.text("id");
        QCOMPARE(reader.extra(), u"{\"z\":{\"b\":1.0,\"a\":[1]},\"a\":null}"_s);
        reader.refuseUnknown();
        QVERIFY(fault.isSet());
        QCOMPARE(fault.error().message().left(33), u"a.json: \"z\" is not known here. Rem"_s.left(33));
    }
    void titlesInOtherLanguages() {
        const Json value = parsedJson(
            "{'title': 'T', 'title_zh': '关税', 'title_zh-Hans': '关', 'title_': 'x', "
            "'title_English': 'x', 'titles_fr': 'x'}");
        Fault fault;
        ObjectReader reader(value, u"a.json"_s, fault);
        const Translations expected{{u"zh"_s, u"关税"_s}, {u"zh-Hans"_s, u"关"_s}};
        QVERIFY(reader.translations("title") == expected);
        QVERIFY(!fault.isSet());
    }
    void placesAreNamedFromTheFileInwards() {
        const Json value =
            parsedJson("{'id': 'e1', 'relations': [{'type': 'cites'}, {'level': 'much'}], 'span': 7}");
        Fault fault;
        ObjectReader reader(value, u"a.json, record 1"_s, fault);
        QCOMPARE(reader.where(), u"a.json, record 1"_s);
        QCOMPARE(reader.id(u"event"_s, u"a.json"_s), u"e1"_s);
        QCOMPARE(reader.where(), u"a.json, event e1"_s);
        std::vector<ObjectReader> relations = reader.objects("relations", u"relation"_s);
        QCOMPARE(relations.size(), std::size_t(2));
        QCOMPARE(relations[0].text("type"), u"cites"_s);
        relations[1].numberOrNone("level", 0, 1);
        QCOMPARE(fault.error().where, u"a.json, event e1, relation 2"_s);
        // The first fault stays, and after it everything is empty.
        QVERIFY(!reader.object("span"));
        QCOMPARE(relations[0].text("type"), QString());
        QVERIFY(fault.error().what.contains(u"must be a number, but is string"_s));
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Reading>("reading");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* value, const Reading& reading, const char* says) {
            QTest::newRow(name) << QByteArray(value) << reading << QString::fromUtf8(says);
        };
        row(
            "no object", "[1]", [](auto&) {}, "an object in braces is expected, but this is array");
        row(
            "no text", "{}", [](auto& r) { r.text("t"); }, "\"t\" is missing");
        row(
            "a text of null", "{'t': null}", [](auto& r) { r.text("t"); }, "\"t\" is missing");
        row(
            "an empty text", "{'t': ''}", [](auto& r) { r.text("t"); }, "\"t\" is empty");
        row(
            "a number for a text", "{'t': 7}", [](auto& r) { r.textOrEmpty("t"); },
            "\"t\" must be text, but is number");
        row(
            "a null character", "{'t': 'a\\u0000b'}", [](auto& r) { r.text("t"); },
            "\"t\" holds a null character");
        row(
            "an id with a blank", "{'id': 'a b'}", [](auto& r) { r.id(u"event"_s, u"f"_s); },
            "\"id\" is longer than 200 characters or holds a blank");
        row(
            "an id with a sign nobody sees", "{'id': 'a\\u200bb'}", [](auto& r) { r.id(u"event"_s, u"f"_s); },
            "\"id\" is longer than");
        row(
            "a colour in words", "{'c': 'red'}", [](auto& r) { r.colour("c"); },
            "\"c\" is \"red\", which is no colour");
        row(
            "a colour and more", "{'c': '#112233\\n'}", [](auto& r) { r.colour("c"); }, "is no colour");
        row(
            "one text for a list", "{'l': 'a'}", [](auto& r) { r.texts("l"); }, "\"l\" must be a list");
        row(
            "an empty text in a list", "{'l': ['a', '']}", [](auto& r) { r.texts("l"); },
            "\"l\" holds an empty text");
        row(
            "a number in a list", "{'l': ['a', 1]}", [](auto& r) { r.texts("l"); }, "\"l\" must be text");
        row(
            "no number", "{}", [](auto& r) { r.number("n", 0, 1); }, "\"n\" is missing");
        row(
            "a text for a number", "{'n': '1'}", [](auto& r) { r.number("n", 0, 1); },
            "\"n\" must be a number, but is string");
        row(
            "a number too large", "{'n': 1.5}", [](auto& r) { r.number("n", 0, 1); },
            "\"n\" is 1.5, which lies out of range");
        row(
            "a part of a whole number", "{'n': 1.5}", [](auto& r) { r.integer("n", 0, 5); },
            "\"n\" is 1.5, which is no whole number");
        row(
            "a whole number beyond an int", "{'n': 1e300}", [](auto& r) { r.integer("n", 0, 5); },
            "lies out of range");
        row(
            "no day", "{}", [](auto& r) { r.day("d"); }, "\"d\" is missing");
        row(
            "a day that is none", "{'d': '2025-02-30'}", [](auto& r) { r.day("d"); },
            "\"d\" is \"2025-02-30\", which is no date");
        row(
            "a time of nowhere", "{'t': '2026-05-01T09:30:00'}", [](auto& r) { r.time("t"); },
            "which is no point of time");
        row(
            "a day for a time", "{'t': '2026-05-01'}", [](auto& r) { r.time("t"); },
            "which is no point of time");
        row(
            "a word for a flag", "{'f': 'yes'}", [](auto& r) { r.flag("f"); },
            "\"f\" must be true or false, but is string");
        row(
            "an unknown word", "{'k': 'war'}",
            [](auto& r) { r.template term<Kind>("k", kindFromText, kKindCount); },
            "\"k\" is \"war\", which is not known");
        row(
            "an object for a list", "{'o': {}}", [](auto& r) { r.objects("o", u"source"_s); },
            "\"o\" must be a list of objects");
        row(
            "a text among objects", "{'o': [{}, 'a']}", [](auto& r) { r.objects("o", u"source"_s); },
            "an object in braces is expected, but this is string");
        row(
            "a text for an object", "{'o': 'a'}", [](auto& r) { r.object("o"); },
            "an object in braces is expected");
        row(
            "a title that is no text", "{'title_zh': 7}", [](auto& r) { r.translations("title"); },
            "\"title_zh\" must be text");
    }
    void saysWhatIsWrong() {
        QFETCH(QByteArray, value);
        QFETCH(Reading, reading);
        QFETCH(QString, says);
        const Json object = parsedJson(value.constData());
        Fault fault;
        ObjectReader reader(object, u"a.json"_s, fault);
        reading(reader);
        QVERIFY(fault.isSet());
        QVERIFY2(fault.error().what.contains(says), qPrintable(fault.error().what));
        QVERIFY2(fault.error().where.startsWith(u"a.json"_s), qPrintable(fault.error().where));
        const QString first = fault.error().message();
        reader.text("nothing");
        QCOMPARE(fault.error().message(), first);
    }
};

FULCRUM_TEST(TestObjectReader)
#include "test_object_reader.moc"

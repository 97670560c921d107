// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/exchange/record_parts.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// Records taken apart and put together, and what differs between two states of one.
class TestRecordParts : public QObject {
    Q_OBJECT

    static std::vector<Record> allRecords() {
        const ProjectContent content = aContent();
        std::vector<Record> records{Record(content.project)};
        const auto add = [&](const auto& list) {
            for (const auto& record : list) {
                records.push_back(Record(record));
            }
        };
        add(content.parties);
        add(content.tracks);
        add(content.eras);
        add(content.events);
        add(content.indicators);
        add(content.stories);
        add(content.scenarios);
        add(content.codes);
        add(content.annotations);
        return records;
    }

private slots:
    void partsMakeTheSameRecord() {
        for (const Record& record : allRecords()) {
            const auto made = recordOf(partsOf(record));
            QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
            QVERIFY2(*made == record, qPrintable(describe(record)));
        }
    }
    void daysThatDependOnEachOtherAreOnePart() {
        const RecordParts parts = partsOf(Record(ContentEventBuilder(u"e"_s).until(u"2025-05-01"_s).event()));
        QVERIFY(parts.field(u"start"_s).contains(u"2025-05-01"_s));
        QCOMPARE(parts.field(u"end"_s), kNoValue);
    }
    void partsThatDoNotGoTogetherAreRefused() {
        RecordParts parts = partsOf(Record(ContentEventBuilder(u"e"_s).event()));
        parts.fields[u"start"_s] = u"{\"start\":\"2025-05-01\",\"end\":\"2025-04-01\"}"_s;
        QVERIFY(!recordOf(parts));
    }
    void differencesAreToldByField() {
        const Event before = ContentEventBuilder(u"e"_s).event();
        Event after = before;
        after.severity = 5;
        after.tags = {u"h20"_s, u"magnets"_s};
        const auto differences = fieldDifferences(Record(before), Record(after));
        QCOMPARE(differences.size(), std::size_t(2));
        QVERIFY(differences[0] == (FieldDifference{u"tags"_s, kNoValue, u"[\"h20\",\"magnets\"]"_s}));
        QVERIFY(differences[1] == (FieldDifference{u"severity"_s, u"3"_s, u"5"_s}));
        QCOMPARE(plainText(differences[0].after), u"h20, magnets"_s);
        QVERIFY(fieldDifferences(Record(before), Record(before)).empty());
        QVERIFY(fieldDifferences(std::nullopt, Record(before)).size() > 5);
    }
    void valuesReadAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u"null"_s << QString();
        QTest::newRow("a text") << u"\"a \\\"b\\\"\""_s << u"a \"b\""_s;
        QTest::newRow("a number") << u"0.25"_s << u"0.25"_s;
        QTest::newRow("an object") << u"{\"a\":1,\"b\":null}"_s << u"a: 1"_s;
        QTest::newRow("objects") << u"[{\"a\":1},{\"a\":2}]"_s << u"a: 1\na: 2"_s;
    }
    void valuesReadAsPeopleWriteThem() {
        QFETCH(QString, json);
        QTEST(plainText(json), "text");
    }
};

FULCRUM_TEST(TestRecordParts)
#include "test_record_parts.moc"

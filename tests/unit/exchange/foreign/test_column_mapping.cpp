// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/exchange/foreign/column_mapping.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

ColumnMapping aMapping() {
    ColumnMapping mapping;
    mapping.columns = {{u"Date"_s, EventColumn::Start}, {u"What \"it\" is"_s, EventColumn::Title}};
    mapping.values = {{EventColumn::Actor, {{u"united states"_s, u"US"_s}, {u"中国"_s, u"CN"_s}}}};
    mapping.defaults = {{EventColumn::Track, u"tariffs"_s}};
    mapping.dateOrder = DateOrder::MonthDayYear;
    mapping.preset = u"gta"_s;
    mapping.isMaking = false;
    return mapping;
}

}  // namespace

class TestColumnMapping : public QObject {
    Q_OBJECT

private slots:
    void everyFieldHasItsName() {
        QSet<QString> names;
        for (int i = 0; i < kEventColumnCount; ++i) {
            const auto column = static_cast<EventColumn>(i);
            QVERIFY(eventColumnFromText(toText(column)) == column);
            names.insert(toText(column));
        }
        QCOMPARE(names.size(), kEventColumnCount);
        QVERIFY(!eventColumnFromText(u"Title"));
        QVERIFY(!eventColumnFromText(u""));
    }
    void comesBackAsItWasKept() {
        for (const ColumnMapping& mapping : {aMapping(), ColumnMapping()}) {
            const auto again = mappingFromJson(mappingJson(mapping), u"kept.json"_s);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
            QVERIFY(*again == mapping);
        }
    }
    void isChangedByWords() {
        const auto changed = changedMapping(
            aMapping(), u" Day=start , actor:  United   KINGDOM=GB,track=*minerals,date_order=dmy"_s);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message()));
        QVERIFY(changed->columns.at(u"Day"_s) == EventColumn::Start);
        // A field of a single value has one column.
        QVERIFY(changed->columns.at(u"Date"_s) == EventColumn::Ignored);
        QCOMPARE(changed->values.at(EventColumn::Actor).at(u"united kingdom"_s), u"GB"_s);
        QCOMPARE(changed->values.at(EventColumn::Actor).at(u"united states"_s), u"US"_s);
        QCOMPARE(changed->defaults.at(EventColumn::Track), u"minerals"_s);
        QVERIFY(changed->dateOrder == DateOrder::DayMonthYear);
    }
    void severalColumnsMayMakeATitle() {
        const auto changed =
            changedMapping(aMapping(), u"More=title,Even more=title,Label=tags,Topic=tags"_s);
        QVERIFY(changed);
        for (const QString& heading : {u"What \"it\" is"_s, u"More"_s, u"Even more"_s}) {
            QVERIFY(changed->columns.at(heading) == EventColumn::Title);
        }
        QVERIFY(changed->columns.at(u"Topic"_s) == EventColumn::Tags);
        QVERIFY(changed->columns.at(u"Label"_s) == EventColumn::Tags);
    }
    void refusesWhatItDoesNotUnderstand_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("what");
        const auto row = [](const QString& words, const QString& what) {
            QTest::newRow(qPrintable(words)) << words << what;
        };
        row(u"start"_s, u"\"start\" names no column and no field"_s);
        row(u"=start"_s, u"\"=start\" names no column and no field"_s);
        row(u"Date=when"_s, u"\"Date=when\" names no column and no field"_s);
        row(u"Day=start,Date=when"_s, u"\"Date=when\" names no column and no field"_s);
        row(u"date_order=ymd"_s, u"\"ymd\" is no order of dates"_s);
        row(u"colour=*red"_s, u"\"colour=*red\" names no column and no field"_s);
    }
    void refusesWhatItDoesNotUnderstand() {
        QFETCH(const QString, words);
        QFETCH(const QString, what);
        const auto changed = changedMapping(aMapping(), words);
        QVERIFY(!changed);
        QCOMPARE(changed.error().what, what);
        QVERIFY(!changed.error().mend.isEmpty());
    }
    void refusesWhatWasNotKeptHere_data() {
        QTest::addColumn<QByteArray>("json");
        for (const char* json :
             {"", "[]", "{}", R"({"columns":[]})", R"({"columns":{"Date":"when"}})",
              R"({"columns":{"Date":3}})", R"({"columns":{},"values":{"colour":{}}})",
              R"({"columns":{},"values":{"actor":"US"}})", R"({"columns":{},"defaults":{"colour":"red"}})"}) {
            QTest::newRow(*json == '\0' ? "nothing" : json) << QByteArray(json);
        }
    }
    void refusesWhatWasNotKeptHere() {
        QFETCH(const QByteArray, json);
        const auto mapping = mappingFromJson(json, u"mine.json"_s);
        QVERIFY(!mapping);
        QVERIFY2(mapping.error().where.startsWith("mine.json"_L1), qPrintable(mapping.error().where));
    }
    void knowsHeadingsHoweverTheyAreWritten_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("points") << u"Date.Announced"_s << u"dateannounced"_s;
        QTest::newRow("blanks") << u"  Start date "_s << u"startdate"_s;
        QTest::newRow("another script") << u"开始 日期"_s << u"开始日期"_s;
        QTest::newRow("marks") << u"De\u0301but"_s << u"de\u0301but"_s;
    }
    void knowsHeadingsHoweverTheyAreWritten() {
        QFETCH(const QString, heading);
        QTEST(normalisedHeading(heading), "normalised");
    }
    void guessesFromHeadings() {
        const ColumnMapping mapping =
            guessedMapping({u"Start Date"_s, u"TITLE"_s, u"Anything else"_s, u"tags"_s});
        QVERIFY(mapping.columns.at(u"Start Date"_s) == EventColumn::Start);
        QVERIFY(mapping.columns.at(u"TITLE"_s) == EventColumn::Title);
        QVERIFY(mapping.columns.at(u"tags"_s) == EventColumn::Tags);
        const auto other = mapping.columns.find(u"Anything else"_s);
        QVERIFY(other == mapping.columns.end() || other->second == EventColumn::Ignored);
    }
};

FULCRUM_TEST(TestColumnMapping)
#include "test_column_mapping.moc"

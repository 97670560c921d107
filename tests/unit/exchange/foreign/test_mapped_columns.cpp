// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/mapped_columns.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestMappedColumns : public QObject {
    Q_OBJECT

    static MappedColumns columns(const QStringList& headings, const QString& changes = {}) {
        ColumnMapping mapping = guessedMapping(headings);
        return {changes.isEmpty() ? mapping : changedMapping(mapping, changes).value(), headings};
    }

private slots:
    void knowsWhichColumnIsWhat() {
        const MappedColumns table = columns({u"Date"_s, u"Title"_s, u"title_zh-Hans"_s, u"Wichtig"_s, u"  "_s,
                                             u"Skip"_s, u"title_"_s, u"short_de"_s},
                                            u"Skip=-"_s);
        QVERIFY(table.has(EventColumn::Start) && table.has(EventColumn::Title));
        QVERIFY(!table.has(EventColumn::Summary) && !table.has(EventColumn::Ignored));
        QCOMPARE(table.translations().size(), std::size_t(2));
        QCOMPARE(table.translations()[1].language, u"de"_s);
        QVERIFY(table.translations()[1].isShort);
        QCOMPARE(table.translations()[0].language, u"zh-Hans"_s);
        QVERIFY(!table.translations()[0].isShort);
        QCOMPARE(table.translations()[0].place, 2);
        // One that is left out on purpose is not unknown; one without a heading is called something.
        QStringList unknown;
        for (const MappedColumns::Unknown& each : table.unknown()) {
            unknown += u"%1 at %2"_s.arg(each.name).arg(each.place);
        }
        QCOMPARE(unknown, QStringList({u"Wichtig at 3"_s, u"column 5 at 4"_s, u"title_ at 6"_s}));
    }
    void columnsOfOneHeadingHaveTwoNames() {
        const QStringList headings{{}, u"Note"_s, u"Note "_s, {}};
        QCOMPARE(nameOfColumn(headings, 0), QString());  // R and pandas number the rows there
        QCOMPARE(nameOfColumn(headings, 1), u"Note"_s);
        QCOMPARE(nameOfColumn(headings, 2), u"Note (2)"_s);
        QCOMPARE(nameOfColumn(headings, 3), u"column 4"_s);
    }
    void aPlaceKeepsItsCommas() {
        const CsvRow row{2, {u"2025-04-02"_s, u"A"_s, u"Geneva, Switzerland"_s}};
        QCOMPARE(columns({u"Date"_s, u"Title"_s, u"Location"_s}).list(row, EventColumn::Places),
                 QStringList(u"Geneva, Switzerland"_s));
        QCOMPARE(columns({u"Date"_s, u"Title"_s, u"Tags"_s}).list(row, EventColumn::Tags),
                 QStringList({u"Geneva"_s, u"Switzerland"_s}));
    }
    void aDefaultIsAskedForWithoutAColumn() {
        const MappedColumns table =
            columns({u"Date"_s, u"Title"_s, u"Severity"_s}, u"track=*tariffs,severity=*2"_s);
        QVERIFY(table.isAsked(EventColumn::Track) && !table.has(EventColumn::Track));
        QVERIFY(!table.isAsked(EventColumn::Summary));
        const CsvRow row{2, {u"2025-04-02"_s, u"A"_s, {}}};
        QCOMPARE(table.cell(row, EventColumn::Track), u"tariffs"_s);
        QCOMPARE(table.cell(row, EventColumn::Severity), u"2"_s);
        QCOMPARE(table.cell({2, {{}, {}, u"5"_s}}, EventColumn::Severity), u"5"_s);
    }
    void theFirstColumnThatSaysSomethingHolds() {
        const MappedColumns table = columns({u"A"_s, u"B"_s}, u"A=title,B=title"_s);
        QCOMPARE(table.cell({2, {u"one"_s, u"two"_s}}, EventColumn::Title), u"one"_s);
        QCOMPARE(table.cell({2, {{}, u"two"_s}}, EventColumn::Title), u"two"_s);
        // A row that ends early says nothing.
        QCOMPARE(table.cell({2, {}}, EventColumn::Title), QString());
    }
    void wordsMeanWhatTheMappingSays() {
        const MappedColumns table = columns({u"Actor"_s}, u"actor:United States=US"_s);
        QCOMPARE(table.cell({2, {u" UNITED  states "_s}}, EventColumn::Actor), u"US"_s);
        QCOMPARE(table.cell({2, {u"Mars"_s}}, EventColumn::Actor), u"Mars"_s);
    }
    void commasDivideOnlyInTablesOfOthers() {
        const CsvRow row{2, {u"chips, tools"_s}};
        QCOMPARE(columns({u"tags"_s}).list(row, EventColumn::Tags), QStringList(u"chips, tools"_s));
        QCOMPARE(columns({u"Labels"_s}, u"Labels=tags"_s).list(row, EventColumn::Tags),
                 QStringList({u"chips"_s, u"tools"_s}));
    }
    void datesAreReadInTheOrderOfTheTable() {
        const CsvRow row{2, {u" 3/4/2025 "_s}};
        QVERIFY(!columns({u"Date"_s}).date(row, EventColumn::Start));
        const auto day = columns({u"Date"_s}, u"date_order=dmy"_s).date(row, EventColumn::Start);
        QVERIFY(day);
        QCOMPARE(isoFromDay(day->span.start), u"2025-04-03"_s);
    }
    void nothingIsCalledNaByRAlone() {
        const CsvRow row{2, {u"NA"_s}};
        MappedColumns table = columns({u"Country"_s}, u"Country=actor"_s);
        QCOMPARE(table.cell(row, EventColumn::Actor), u"NA"_s);  // Namibia
        ColumnMapping mapping = table.mapping();
        mapping.preset = u"gta"_s;
        QCOMPARE(MappedColumns(mapping, {u"Country"_s}).cell(row, EventColumn::Actor), QString());
    }
};

FULCRUM_TEST(TestMappedColumns)
#include "test_mapped_columns.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks, looked at as a spreadsheet program would: the parts of the archive.
#include "models/exchange/foreign/workbook.h"

#include <QXmlStreamReader>

#include "models/exchange/table_workbook.h"
#include "models/exchange/zip_archive.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

QByteArray part(const QByteArray& book, const QString& name) {
    const auto read = readZipPart(book, name, 50'000'000, u"book"_s);
    return read ? *read : QByteArray();
}

/// The cells of a sheet by their place ("B2"); numbers as they stand there, led by "#".
QHash<QString, QString> cellsOf(const QByteArray& book, int sheet) {
    QStringList texts;
    QXmlStreamReader shared(part(book, u"xl/sharedStrings.xml"_s));
    while (!shared.atEnd()) {
        shared.readNext();
        if (shared.isStartElement() && shared.name() == u"t") {
            texts += shared.readElementText();
        }
    }
    QHash<QString, QString> cells;
    QXmlStreamReader xml(part(book, u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
    QString place;
    bool isText = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"c") {
            place = xml.attributes().value(u"r"_s).toString();
            isText = xml.attributes().value(u"t"_s) == u"s";
        } else if (xml.isStartElement() && xml.name() == u"v") {
            const QString value = xml.readElementText();
            cells[place] = isText ? texts.value(value.toInt()) : QString(u'#' + value);
        } else if (xml.isStartElement() && xml.name() == u"f") {
            cells[place] = u"a formula"_s;
        }
    }
    if (xml.hasError() || shared.hasError()) {
        cells.clear();
    }
    return cells;
}

}  // namespace

class TestWorkbook : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfRecordHasASheet() {
        const Written book = writeWorkbook(aContent(), kNow);
        const QByteArray names = part(book.bytes, u"xl/workbook.xml"_s);
        for (const char* name : {"Events", "Relations", "Sources", "Claims", "Figures", "Notes"}) {
            QVERIFY2(names.contains(QByteArray(QByteArray("name=\"") + name + '"')), name);
        }
        QCOMPARE(names.count("<sheet "), 6);
        const QByteArray events = part(book.bytes, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(events.contains("state=\"frozen\"") && events.contains("<autoFilter "));
        const QHash<QString, QString> relations = cellsOf(book.bytes, 2);
        QCOMPARE(relations.value(u"A1"_s), u"event"_s);
        QVERIFY(!relations.value(u"B2"_s).isEmpty());
    }
    void theSameContentHasTheSameBytes() {
        QCOMPARE(writeWorkbook(aContent(), kNow).bytes, writeWorkbook(aContent(), kNow).bytes);
    }
    void textsStayTextsAndNumbersNumbers() {
        ProjectContent project = aContent();
        Event event = aFullEvent(u"=1+1"_s);
        event.title = u"=cmd|' /C calc'!A1 关税 😀"_s;
        event.summary = u"one\ntwo\tthree"_s;
        event.severity = 4;
        project.events = {event};
        const QHash<QString, QString> cells = cellsOf(writeWorkbook(project, kNow).bytes, 1);
        QCOMPARE(cells.value(u"A1"_s), u"id"_s);
        QCOMPARE(cells.value(u"A2"_s), u"=1+1"_s);
        QVERIFY(cells.values().contains(event.title));
        QVERIFY(cells.values().contains(event.summary));
        QVERIFY(cells.values().contains(u"#4"_s));
        QVERIFY(!cells.values().contains(u"a formula"_s));
    }
    void whatTheFormatWouldTakeForACharacterIsMarked() {
        ProjectContent project = aContent();
        project.events[0].title = u"_x0041_ and _x00 41_"_s;
        QVERIFY(cellsOf(writeWorkbook(project, kNow).bytes, 1)
                    .values()
                    .contains(u"_x005F_x0041_ and _x00 41_"_s));
    }
    void daysOutsideOfTheCalendarAreTexts() {
        ProjectContent project = aContent();
        Event event = aFullEvent(u"old"_s);
        event.scheduledEnd = kLastDay + 1;  // the end of the last day
        event.span = {dayFromIso(u"1900-12-31"_s).value(), dayFromIso(u"1901-01-01"_s).value(),
                      Precision::OnDay};
        project.events = {event};
        const QHash<QString, QString> cells = cellsOf(writeWorkbook(project, kNow).bytes, 1);
        QCOMPARE(cells.value(u"B2"_s), u"1900-12-31"_s);
        QCOMPARE(cells.value(u"E2"_s), u"10000-01-01"_s);
        QCOMPARE(cells.value(u"C2"_s), u"#367"_s);  // Excel's number of 1 January 1901
    }
    void saysWhatHadToGiveWay() {
        ProjectContent project = aContent();
        project.events[1].summary = QString(40000, u'x');
        project.events[1].severityWhy = QString(40000, u'z');
        project.annotations[0].body = QString(32768, u'y');
        const Written book = writeWorkbook(project, kNow);
        QCOMPARE(book.losses.at(u"the end of a text that is longer than a cell holds"_s), 3);
        QVERIFY(cellsOf(book.bytes, 1).values().contains(QString(32767, u'x')));
    }
    void whatXmlCannotSayBecomesABlank() {
        ProjectContent project = aContent();
        project.events[0].title = u"a\u0001b\uFFFEc\u000Bd"_s;
        QVERIFY(cellsOf(writeWorkbook(project, kNow).bytes, 1).values().contains(u"a b c d"_s));
        const QByteArray table =
            "id,name\r\n1,\"a\x01"
            "b\xef\xbf\xbe"
            "c\"\r\n";
        QCOMPARE(cellsOf(tableWorkbook({{u"t"_s, table}}, u"T"_s, kNow), 1).value(u"B2"_s), u"a b c"_s);
    }

    void aColumnOfNumbersBecomesOne() {
        const QByteArray table =
            "id,net,band,title,note\r\n007,1.5,,12,1\r\n8,-2e3,3,13,two\r\n9,nan,4,14,3,more\r\n";
        const QHash<QString, QString> cells = cellsOf(tableWorkbook({{u"t"_s, table}}, u"T"_s, kNow), 1);
        QCOMPARE(cells.value(u"A2"_s), u"007"_s);  // names stay texts
        QCOMPARE(cells.value(u"D2"_s), u"12"_s);
        QCOMPARE(cells.value(u"B2"_s), u"1.5"_s);  // "nan" makes it a column of texts
        QCOMPARE(cells.value(u"C3"_s), u"#3"_s);
        QVERIFY(!cells.contains(u"C2"_s));
        QCOMPARE(cells.value(u"E2"_s), u"1"_s);
        QCOMPARE(cells.value(u"F4"_s), u"more"_s);
    }
    void everyTableIsASheet() {
        const QByteArray book = tableWorkbook(
            {{u"events"_s, "id\r\na\r\n"}, {u"nothing"_s, {}}, {u"balance"_s, "day\r\n"}}, u"T <&>"_s, kNow);
        const QByteArray names = part(book, u"xl/workbook.xml"_s);
        QCOMPARE(names.count("<sheet "), 3);
        QVERIFY(names.indexOf("\"events\"") < names.indexOf("\"nothing\""));
        QCOMPARE(cellsOf(book, 1).value(u"A2"_s), u"a"_s);
        QCOMPARE(cellsOf(book, 2).size(), 0);
        QCOMPARE(cellsOf(book, 3).value(u"A1"_s), u"day"_s);
        QVERIFY(part(book, u"docProps/core.xml"_s).contains("T &lt;&amp;&gt;"));
    }
};

FULCRUM_TEST(TestWorkbook)
#include "test_workbook.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/table_preview.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QTest>

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestTablePreview : public QObject {
    Q_OBJECT

    static Result<TablePreview> preview(QByteArray bytes, int rows = 100) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return previewTable(buffer, u"a.csv"_s, rows);
    }

private slots:
    void showsHeadingsAndFirstRows() {
        const auto table = preview("Date;Headline\n2025-04-02;A\n2025-04-03;B\n2025-04-04;C\n", 2);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().message()));
        QCOMPARE(table->headings, QStringList({u"Date"_s, u"Headline"_s}));
        QCOMPARE(table->rows.size(), std::size_t(2));
        QCOMPARE(table->rows[1].cells, QStringList({u"2025-04-03"_s, u"B"_s}));
        QCOMPARE(table->rows[1].line, 3);
        QVERIFY(!table->isBare);
        QVERIFY(table->guess.columns.at(u"Date"_s) == EventColumn::Start);
        QVERIFY(table->guess.columns.at(u"Headline"_s) == EventColumn::Title);
    }
    void leavesTheDeviceWhereItWas() {
        QByteArray bytes = "before\ndate,title\n2025-04-02,A\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        buffer.readLine();
        QVERIFY(previewTable(buffer, u"a.csv"_s));
        QCOMPARE(buffer.pos(), qint64(7));
    }

    void takesTheOrderOfDatesFromTheRows_data() {
        QTest::addColumn<QByteArray>("dates");
        QTest::addColumn<int>("order");
        QTest::newRow("a day above twelve first")
            << QByteArray("3/4/2025\n25/4/2025\n") << static_cast<int>(DateOrder::DayMonthYear);
        QTest::newRow("a day above twelve second")
            << QByteArray("3/4/2025\n4/25/2025\n") << static_cast<int>(DateOrder::MonthDayYear);
        QTest::newRow("both") << QByteArray("25/4/2025\n4/25/2025\n") << static_cast<int>(DateOrder::Unknown);
        QTest::newRow("neither") << QByteArray("3/4/2025\n") << static_cast<int>(DateOrder::Unknown);
    }
    void takesTheOrderOfDatesFromTheRows() {
        QFETCH(QByteArray, dates);
        QFETCH(int, order);
        const auto table = preview("date\n" + dates);
        QVERIFY(table);
        QCOMPARE(static_cast<int>(table->guess.dateOrder), order);
    }

    void knowsATableWithoutHeadings() {
        QList<QByteArray> cells(58);
        cells[0] = "1234567890";
        cells[1] = "20250402";
        cells[57] = "https://example.org/1";
        const QByteArray row = cells.join('\t') + '\n';
        const auto table = preview(row + row);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().message()));
        QVERIFY(table->isBare);
        QCOMPARE(table->headings.size(), 58);
        QCOMPARE(table->rows.size(), std::size_t(2));
        QCOMPARE(table->guess.preset, u"gdelt"_s);
    }
    void whatTheBeginningCutsOffIsNoFault() {
        // The part looked at ends within a quotation.
        const auto table =
            preview("date,title\n2025-04-02,A\n2025-04-03,\"" + QByteArray(2 * kCsvBeginning, 'x') + "\"\n");
        QVERIFY2(table, qPrintable(table ? QString() : table.error().message()));
        QCOMPARE(table->rows.size(), std::size_t(1));
    }

    void refusesWhatHasNoFirstRow_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \r\n\t\n");
        QTest::newRow("a byte order mark alone") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("a quotation that never ends") << QByteArray("\"date,title\n2025-04-02,A\n");
        QTest::newRow("too many cells") << QByteArray(5000, ',');
    }
    void refusesWhatHasNoFirstRow() {
        QFETCH(QByteArray, bytes);
        const auto table = preview(bytes);
        QVERIFY(!table);
        QVERIFY2(table.error().message().startsWith(u"a.csv"_s), qPrintable(table.error().message()));
    }
};

FULCRUM_TEST(TestTablePreview)
#include "test_table_preview.moc"

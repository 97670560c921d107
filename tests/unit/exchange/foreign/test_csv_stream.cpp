// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/csv_stream.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QTest>
#include <random>

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

/// Hands out a few bytes at a time, as a pipe does, so that everything is cut everywhere.
class Trickle : public QIODevice {
public:
    Trickle(QByteArray bytes, int most) : m_bytes(std::move(bytes)), m_most(most) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 size) override {
        // The stream peeks at the beginning, then reads; what it peeked at must still come.
        const qint64 count = std::min<qint64>({size, m_bytes.size() - m_at, m_most});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    qint64 m_most;
};

struct Read {
    QList<QStringList> rows;
    QList<int> lines;
    QList<bool> areValid;
    QString error;
};

Read readFrom(QIODevice& device) {
    CsvStream stream(device, u"a.csv"_s);
    Read read;
    CsvRow row;
    while (stream.next(row)) {
        read.rows += row.cells;
        read.lines += row.line;
        read.areValid += stream.isValidText();
    }
    read.error = stream.error() ? stream.error()->message() : QString();
    return read;
}

Read readAll(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readFrom(buffer);
}

}  // namespace

class TestCsvStream : public QObject {
    Q_OBJECT

private slots:
    void readsCells_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("row");  // the second one
        const auto row = [](const char* name, const char* line, const QStringList& cells) {
            QTest::newRow(name) << QByteArray("a,b,c\n") + line << cells;
        };
        row("plain", "1,2,3", {u"1"_s, u"2"_s, u"3"_s});
        row("empty cells", ",2,", {{}, u"2"_s, {}});
        row("blanks stay", " 1 ,2,3", {u" 1 "_s, u"2"_s, u"3"_s});
        row("quoted", "\"1,1\",\"2\n2\",\"3\"\"3\"", {u"1,1"_s, u"2\n2"_s, u"3\"3"_s});
        row("a quotation mark inside", "1,2\"2,3", {u"1"_s, u"2\"2"_s, u"3"_s});
        row("text behind a quotation", "1,\"2\"2,3", {u"1"_s, u"22"_s, u"3"_s});
        row("an empty quotation", "\"\",2,3", {{}, u"2"_s, u"3"_s});
        row("an apostrophe against formulas", "'=1+1,''=2,'3", {u"=1+1"_s, u"'=2"_s, u"'3"_s});
        row("too few and too many", "1", {u"1"_s});
        row("more than the headings", "1,2,3,4,5", {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
        row("line ends of Windows inside", "1,\"2\r\n2\",3\r\n", {u"1"_s, u"2\r\n2"_s, u"3"_s});
        row("any script", "关税,😀,עברית", {u"关税"_s, u"😀"_s, u"עברית"_s});
    }
    void readsCells() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, row);
        const Read read = readAll(bytes);
        QCOMPARE(read.error, QString());
        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.rows[1], row);
        QCOMPARE(read.lines, (QList<int>{1, 2}));
        QCOMPARE(read.areValid, (QList<bool>{true, true}));
    }
    void countsLines() {
        const Read read = readAll("a,b\n\n\"1\n1\",\"2\r2\"\r\r3,4\r\n,,\n\"5\r\n5\",6\n7,8");
        QCOMPARE(read.rows.size(), 5);
        QCOMPARE(read.lines, (QList<int>{1, 3, 7, 9, 11}));
    }
    void knowsTheDialect_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::addColumn<int>("encoding");
        const auto row = [](const char* name, const QByteArray& bytes, char separator,
                            CsvDialect::Encoding encoding = CsvDialect::Encoding::Utf8) {
            QTest::newRow(name) << bytes << separator << static_cast<int>(encoding);
        };
        row("commas", "a,b\n1,2\n", ',');
        row("semicolons beside commas", "a;b\n1,5;2,5\n3,5;4,5\n", ';');
        row("tabs beside commas", "a\tb\n1,5\t2\n", '\t');
        row("bars", "a|b\n1|2\n", '|');
        row("one column", "a\n1\n", ',');
        row("nothing", "", ',');
        row("separators inside quotations", "a,b\n\"1;1;1\",\"2;2;2\"\n", ',');
        row("named", "sep=|\na,b|c\n", '|');
        row("a character cut at the end", QByteArray("a,b\n\xe5\x85\xb3\xe7\xa8", 9), ',');
        row("Windows-1252", "a,b\n\xe4,\x80\n", ',', CsvDialect::Encoding::Windows1252);
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0,\0b\0\n\0",
                       10),
            ',', CsvDialect::Encoding::Utf16LittleEndian);
        row("UTF-16, big", QByteArray("\0a\0,\0b\0\n", 8), ',', CsvDialect::Encoding::Utf16BigEndian);
    }
    void knowsTheDialect() {
        QFETCH(QByteArray, bytes);
        QFETCH(char, separator);
        QFETCH(int, encoding);
        const CsvDialect dialect = csvDialectOf(bytes);
        QCOMPARE(dialect.separator, separator);
        QCOMPARE(static_cast<int>(dialect.encoding), encoding);
    }

    void whereItIsCutMakesNoDifference_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text =
            u"a;b\r\n\"关税;\r\n\"\"😀\"\"\";2\r\n\r\n'=x;\"\"\rZölle;\"עברית\"\n;\n\"last\";row"_s;
        QByteArray little("\xff\xfe", 2);
        QByteArray big;
        for (const QChar c : text) {
            little += char(c.unicode() & 0xFF);
            little += char(c.unicode() >> 8);
            big += char(c.unicode() >> 8);
            big += char(c.unicode() & 0xFF);
        }
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("UTF-16") << little;
        QTest::newRow("UTF-16, big, without a mark") << QByteArray("\xfe\xff" + big);
        QTest::newRow("Windows-1252") << QByteArray("a;b\r\n\"Z\xf6lle; \x80\";\x93x\x94\r\n");
        QTest::newRow("no text") << QByteArray("a;b\n\xff\xfe\xff;1\n2;3\n");
    }
    void whereItIsCutMakesNoDifference() {
        QFETCH(QByteArray, bytes);
        const Read whole = readAll(bytes);
        QVERIFY(whole.rows.size() > 1);
        for (const int most : {1, 2, 3, 5, 7, 1000}) {
            Trickle device(bytes, most);
            const Read read = readFrom(device);
            // A pipe may show only its first bytes before it is read, which may not tell the dialect.
            if (most == 1000) {
                QCOMPARE(read.rows, whole.rows);
                QCOMPARE(read.lines, whole.lines);
                QCOMPARE(read.areValid, whole.areValid);
            }
            QCOMPARE(read.error, whole.error);
        }
    }
    void rowsAcrossBlocksAreWhole() {
        // Quotations, line ends and characters of several bytes fall on the borders of the blocks.
        for (const int shift : {0, 1, 2, 3, 4, 5, 6, 7}) {
            QByteArray bytes = "a,b\r\n";
            const QByteArray row = "\"关\"\"税\",x\r\n";
            bytes += QByteArray(shift, 'y') + ",z\r\n";
            const qsizetype rows = qsizetype{600} * 1024 / row.size();
            bytes += row.repeated(rows);
            const Read read = readAll(bytes);
            QCOMPARE(read.error, QString());
            QCOMPARE(read.rows.size(), rows + 2);
            for (qsizetype i = 2; i < read.rows.size(); ++i) {
                QCOMPARE(read.rows[i], QStringList({u"关\"税"_s, u"x"_s}));
                QCOMPARE(read.lines[i], int(i) + 1);
            }
        }
    }

    void blocksCutNoCharacterOfUtf16() {
        // A character of two units, at both places where a block may end.
        for (const QString& before : {u"a"_s, u"ab"_s}) {
            const QString cell = before + u"😀"_s.repeated(200'000);
            QByteArray bytes("\xff\xfe");
            for (const QChar c : cell) {
                bytes += static_cast<char>(c.unicode() & 0xff);
                bytes += static_cast<char>(c.unicode() >> 8);
            }
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            CsvStream stream(buffer, u"t.csv"_s);
            CsvRow row;
            QVERIFY(stream.next(row));
            QVERIFY(stream.isValidText());
            QVERIFY(row.cells == QStringList(cell));
        }
    }

    void endsWithTheLineOfTheFault_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("an open quotation")
            << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << u"a.csv line 3: a quotation that begins in this row"_s;
        QTest::newRow("a row without end") << QByteArray("a,b\n1," + QByteArray(9'000'000, 'x') + "\n3,4\n")
                                           << u"a.csv line 2: the row that begins here is longer"_s;
        QTest::newRow("a quotation without end")
            << QByteArray("a,b\n1,\"" + QByteArray(9'000'000, '\n') + "\"\n")
            << u"a.csv line 2: the row that begins here is longer"_s;
        QTest::newRow("cells without end") << QByteArray("a,b\n" + QByteArray(2001, ',') + "\n")
                                           << u"a.csv line 2: the row has more than 2000 cells"_s;
    }
    void endsWithTheLineOfTheFault() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Read read = readAll(bytes);
        QVERIFY2(read.error.startsWith(says), qPrintable(read.error));
        for (const QStringList& row : read.rows) {
            QVERIFY2(row.join(QString()).size() < 100, "the row that is wrong was handed out");
        }
    }
    void saysWhichRowsAreNoText() {
        QByteArray bytes = "a,b\n\xc3\xa4,1\n";
        bytes += QByteArray("x,1\n").repeated(70'000);  // beyond the part that tells the encoding
        bytes += "\xff,1\nx\0y,1\nz,1\n";
        bytes += QByteArray("x\0y,1\nz,1\n", 10);
        const Read read = readAll(bytes);
        const qsizetype count = read.areValid.size();
        QCOMPARE(read.areValid.mid(count - 2), (QList<bool>{false, true}));
        QVERIFY(read.areValid.count(false) == 2);
    }
    void anythingComesToAnEnd() {
        std::mt19937 random(11);
        const QByteArray signs("\",;\n\r\t|'\0\xff\xe5x", 12);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            for (int i = 0; i < 1 + round; ++i) {
                bytes += signs[qsizetype(random() % std::size_t(signs.size()))];
            }
            const Read read = readAll(bytes);
            QVERIFY(read.rows.size() <= bytes.size());
            for (qsizetype i = 1; i < read.lines.size(); ++i) {
                QVERIFY(read.lines[i] > read.lines[i - 1]);
            }
        }
    }
};

FULCRUM_TEST(TestCsvStream)
#include "test_csv_stream.moc"

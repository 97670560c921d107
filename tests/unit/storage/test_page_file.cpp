// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages read without SQLite are held against what SQLite reads of the same file, in files of every page size;
// then the bytes of a file are made to lie.
#include "models/storage/page_file.h"
#include "tests/support/test_program.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <set>

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

void execute(sqlite3* database, const QByteArray& sql) {
    char* message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK) {
        QFAIL(message);
    }
}

/// "i:-1", "t:text" of each value, so that rows can be compared.
QByteArray textOf(const StoredValue& value) {
    switch (value.type) {
        case StoredValue::Type::Null:
            return "null";
        case StoredValue::Type::Integer:
            return "i:" + QByteArray::number(qlonglong(value.integer));
        case StoredValue::Type::Real:
            return "r:" + QByteArray::number(value.real, 'g', 17);
        case StoredValue::Type::Text:
            return "t:" + value.bytes;
        case StoredValue::Type::Blob:
            return "b:" + value.bytes.toHex();
    }
    return {};
}

QByteArray textOf(sqlite3_stmt* row, int column) {
    const auto bytes = [&] {
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(row, column)),
                          sqlite3_column_bytes(row, column));
    };
    switch (sqlite3_column_type(row, column)) {
        case SQLITE_INTEGER:
            return "i:" + QByteArray::number(qlonglong(sqlite3_column_int64(row, column)));
        case SQLITE_FLOAT:
            return "r:" + QByteArray::number(sqlite3_column_double(row, column), 'g', 17);
        case SQLITE_TEXT:
            return "t:" + bytes();
        case SQLITE_BLOB:
            return "b:" + bytes().toHex();
        default:
            return "null";
    }
}

/// Every width that a number is stored in, texts of every length around what fits on a page, and bytes.
const char* const kRowsOfPages =
    "CREATE TABLE t (a INTEGER, b, c);"
    "INSERT INTO t VALUES (0, 1, -1), (127, -128, 128), (32767, -32768, 32768), (8388607, -8388608, 8388608),"
    "(2147483647, -2147483648, 2147483648), (140737488355327, -140737488355328, 140737488355328),"
    "(9223372036854775807, -9223372036854775808, NULL), (NULL, 0.1, -1e300), (NULL, '', x''),"
    "(NULL, 'text', x'00ff00'), (NULL, '关税 😀', 1e-300);"
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700) "
    "INSERT INTO t SELECT i, substr(hex(zeroblob(9000)), 1, i * 13) || 'x', i * 1.5 FROM n;"
    "INSERT INTO t VALUES (1, hex(zeroblob(100000)) || 'end', NULL);"
    "CREATE TABLE w (k TEXT PRIMARY KEY, v) WITHOUT ROWID;"
    "INSERT INTO w SELECT 'key ' || a || substr(b, 1, 3), a FROM t WHERE a BETWEEN 1 AND 700 GROUP BY a;";

}  // namespace

class TestPageFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"p.db"_s); }

    void make(int pageSize, const QByteArray& sql = kRowsOfPages) const {
        QFile::remove(path());
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path().toUtf8().constData(), &database), SQLITE_OK);
        execute(database, "PRAGMA page_size = " + QByteArray::number(pageSize));
        execute(database, sql);
        QCOMPARE(sqlite3_close(database), SQLITE_OK);
    }
    QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// The number that SQLite gives the root of a table.
    PageNumber rootOf(const char* table) const {
        sqlite3* database = nullptr;
        sqlite3_open(path().toUtf8().constData(), &database);
        sqlite3_stmt* row = nullptr;
        const QByteArray sql = QByteArray("SELECT rootpage FROM sqlite_schema WHERE name = '") + table + "'";
        sqlite3_prepare_v2(database, sql.constData(), -1, &row, nullptr);
        const auto root = sqlite3_step(row) == SQLITE_ROW ? PageNumber(sqlite3_column_int(row, 0)) : 0;
        sqlite3_finalize(row);
        sqlite3_close(database);
        return root;
    }
    QList<QByteArray> rowsBySqlite(const char* sql) const {
        QList<QByteArray> rows;
        sqlite3* database = nullptr;
        sqlite3_open(path().toUtf8().constData(), &database);
        sqlite3_stmt* row = nullptr;
        sqlite3_prepare_v2(database, sql, -1, &row, nullptr);
        while (sqlite3_step(row) == SQLITE_ROW) {
            QByteArray text;
            for (int i = 0; i < sqlite3_column_count(row); ++i) {
                text += textOf(row, i) + '|';
            }
            rows += text;
        }
        sqlite3_finalize(row);
        sqlite3_close(database);
        return rows;
    }
    /// All rows of a tree, from its root; each page once, whatever the file says.
    static QList<QByteArray> rowsOf(PageFile& file, PageNumber root) {
        QList<QByteArray> rows;
        std::vector<PageNumber> ahead{root};
        std::set<PageNumber> seen;
        while (!ahead.empty()) {
            const PageNumber number = ahead.back();
            ahead.pop_back();
            if (!seen.insert(number).second) {
                continue;
            }
            const TreePage page = file.page(number);
            ahead.insert(ahead.end(), page.children.rbegin(), page.children.rend());
            for (int i = 0; page.hasRows() && i < int(page.cells.size()); ++i) {
                if (const auto row = file.row(page, i)) {
                    QByteArray text = page.isOfTable()
                                          ? "i:" + QByteArray::number(qlonglong(row->rowid)) + '|'
                                          : QByteArray();
                    for (const StoredValue& value : row->values) {
                        text += textOf(value) + '|';
                    }
                    rows += text;
                }
            }
        }
        return rows;
    }

private slots:
    void readsWhatSqliteReads_data() {
        QTest::addColumn<int>("pageSize");
        for (int size = 512; size <= 65536; size *= 2) {
            QTest::addRow("pages of %d", size) << size;
        }
    }
    void readsWhatSqliteReads() {
        QFETCH(int, pageSize);
        make(pageSize);
        PageFile file(path());
        QVERIFY(file.isOpen() && file.head().isSound);
        QCOMPARE(file.head().statedPages, file.pageCount());
        QCOMPARE(qint64(file.pageCount()) * pageSize, bytes().size());
        QCOMPARE(rowsOf(file, rootOf("t")), rowsBySqlite("SELECT rowid, * FROM t ORDER BY rowid"));
        // Without row numbers, rows stand inside the tree as well, so only their set is the same.
        QList<QByteArray> found = rowsOf(file, rootOf("w"));
        QList<QByteArray> expected = rowsBySqlite("SELECT * FROM w");
        std::sort(found.begin(), found.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(found, expected);
        QVERIFY(found.size() > 600);
    }
    void readsTheHead() {
        make(4096, "PRAGMA application_id = 1179995203; CREATE TABLE t (a); PRAGMA user_version = 77");
        const PageFile file(path());
        QCOMPARE(file.head().applicationId, 0x46554C43U);
        QCOMPARE(file.head().schema, 77);
    }
    void knowsTheFreePages() {
        make(1024, QByteArray(kRowsOfPages) + "DELETE FROM t WHERE rowid > 20");
        PageFile file(path());
        const std::vector<PageNumber> free = file.freePages();
        const std::set<PageNumber> each(free.begin(), free.end());
        QCOMPARE(each.size(), free.size());
        const QByteArray head = bytes().left(100);
        QCOMPARE(std::uint32_t(free.size()), qFromBigEndian<std::uint32_t>(head.constData() + 36));
        QVERIFY(*each.begin() > 1 && *each.rbegin() <= file.pageCount());
    }

    void whatIsNoDatabaseHasNoRows_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("hello");
        QTest::newRow("a head alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(20000, '\0');
        QTest::newRow("ones") << QByteArray(20000, '\xff');
        QTest::newRow("leaves all over") << QByteArray(20000, '\x0d');
    }
    void whatIsNoDatabaseHasNoRows() {
        QFETCH(QByteArray, content);
        write(content);
        PageFile file(path());
        QVERIFY(file.isOpen() && !file.head().isSound);
        for (PageNumber number = 0; number <= file.pageCount() + 1; ++number) {
            QCOMPARE(rowsOf(file, number), QList<QByteArray>());
        }
        QVERIFY(file.freePages().size() <= file.pageCount() + 1024);
    }
    void aFileThatIsNotThereIsNotOpen() { QVERIFY(!PageFile(m_folder.filePath(u"none"_s)).isOpen()); }
    void aPageSizeThatIsNoneIsNotBelieved_data() {
        QTest::addColumn<int>("stored");
        QTest::addColumn<int>("reserved");
        QTest::newRow("zero") << 0 << 0;
        QTest::newRow("no power of two") << 4097 << 0;
        QTest::newRow("too small") << 256 << 0;
        QTest::newRow("nothing left of it") << 512 << 255;
    }
    void aPageSizeThatIsNoneIsNotBelieved() {
        QFETCH(int, stored);
        QFETCH(int, reserved);
        make(4096);
        QByteArray content = bytes();
        qToBigEndian<std::uint16_t>(std::uint16_t(stored), content.data() + 16);
        content[20] = char(reserved);
        write(content);
        PageFile file(path());
        QVERIFY(!file.head().isSound);
        // What Fulcrum writes is assumed, so that all can be read all the same.
        QVERIFY(rowsOf(file, 2).size() > 600);
    }

    void chainsInCirclesComeToAnEnd() {
        make(512);
        QByteArray content = bytes();
        PageFile whole(path());
        const qsizetype rows = rowsOf(whole, rootOf("t")).size();
        // Each page that a long row is continued on says that it is continued on itself.
        for (PageNumber number = 2; number <= whole.pageCount(); ++number) {
            if (whole.page(number).kind == TreePage::Kind::None) {
                qToBigEndian<std::uint32_t>(number, content.data() + qsizetype(number - 1) * 512);
            }
        }
        const PageNumber root = rootOf("t");
        write(content);
        PageFile file(path());
        const qsizetype found = rowsOf(file, root).size();
        QVERIFY2(found > 10 && found < rows, qPrintable(QString::number(found)));
    }
    void freePagesInCirclesComeToAnEnd() {
        make(1024, QByteArray(kRowsOfPages) + "DELETE FROM t");
        QByteArray content = bytes();
        const PageNumber trunk = PageFile(path()).head().freePages;
        QVERIFY(trunk != 0);
        qToBigEndian<std::uint32_t>(trunk, content.data() + qsizetype(trunk - 1) * 1024);
        write(content);
        PageFile file(path());
        QVERIFY(file.freePages().size() <= std::size_t(file.pageCount()) + 256);
        // A list that says it is longer than a page.
        qToBigEndian<std::uint32_t>(0xFFFFFFFF, content.data() + qsizetype(trunk - 1) * 1024 + 4);
        write(content);
        QCOMPARE(PageFile(path()).freePages(), std::vector<PageNumber>{trunk});
    }
    void cellsBeyondThePageAreNone() {
        make(4096);
        const PageNumber root = rootOf("t");
        QByteArray content = bytes();
        PageFile whole(path());
        const TreePage inside = whole.page(root);
        QVERIFY(inside.kind == TreePage::Kind::TableInterior);
        const PageNumber leaf = inside.children.front();
        const qsizetype at = qsizetype(leaf - 1) * 4096;
        const auto cells = int(whole.page(leaf).cells.size());
        for (const int place : {0, 7, 4093, 4095, 0xFFFF}) {
            qToBigEndian<std::uint16_t>(std::uint16_t(place), content.data() + at + 8);
            write(content);
            PageFile file(path());
            const TreePage page = file.page(leaf);
            QCOMPARE(page.cells.front(), -1);
            QVERIFY(!file.row(page, 0));
            QVERIFY(file.row(page, cells - 1));
        }
        // More cells than a page can list.
        qToBigEndian<std::uint16_t>(0xFFFF, content.data() + at + 3);
        write(content);
        QVERIFY(PageFile(path()).page(leaf).kind == TreePage::Kind::None);
    }
    void rowsThatClaimMoreThanThereIsAreNone_data() {
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("longer than the file") << QByteArray("\x87\xff\xff\xff\x7f\x01\x02\x01\x01", 9);
        QTest::newRow("longer than a number")
            << QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x02", 11);
        QTest::newRow("a head longer than the row") << QByteArray("\x03\x01\x7f\x01\x01", 5);
        QTest::newRow("a head of nothing") << QByteArray("\x03\x01\x00\x01\x01", 5);
        QTest::newRow("a type that there is not") << QByteArray("\x03\x01\x02\x0a\x01", 5);
        QTest::newRow("a text beyond the row") << QByteArray("\x03\x01\x02\x7f\x01", 5);
        QTest::newRow("no values") << QByteArray("\x01\x01\x01", 3);
        QTest::newRow("a number that is none") << QByteArray("\x0a\x01\x02\x07\x7f\xf8\0\0\0\0\0\0", 12);
        QTest::newRow("infinity") << QByteArray("\x0a\x01\x02\x07\x7f\xf0\0\0\0\0\0\0", 12);
    }
    void rowsThatClaimMoreThanThereIsAreNone() {
        QFETCH(QByteArray, cell);
        make(4096, "CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(100))");
        QByteArray content = bytes();
        PageFile whole(path());
        const PageNumber root = rootOf("t");
        const int at = whole.page(root).cells.front();
        QVERIFY(whole.row(whole.page(root), 0));
        content.replace(qsizetype(root - 1) * 4096 + at, cell.size(), cell);
        write(content);
        PageFile file(path());
        QVERIFY(!file.row(file.page(root), 0));
    }
    void continuedOnAWipedPageARowIsNone() {
        make(1024, "CREATE TABLE t (a); INSERT INTO t VALUES (hex(zeroblob(2000)))");
        const PageNumber root = rootOf("t");
        QByteArray content = bytes();
        {
            PageFile whole(path());
            QVERIFY(whole.row(whole.page(root), 0));
        }
        content.replace(content.size() - 1024 + 4, 1020, QByteArray(1020, '\0'));
        write(content);
        PageFile file(path());
        QVERIFY(!file.row(file.page(root), 0));
    }

    void anyByteMayLie() {
        make(512);
        const QByteArray whole = bytes();
        const PageNumber root = rootOf("t");
        std::mt19937 random(7);
        qsizetype most = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray content = whole;
            for (int i = 0; i < 1 << (round % 10); ++i) {
                content[qsizetype(random() % std::size_t(content.size()))] = char(random());
            }
            if (round % 5 == 0) {
                content.truncate(qsizetype(random() % std::size_t(content.size())));
            }
            write(content);
            PageFile file(path());
            most = std::max(most, rowsOf(file, root).size());
            for (PageNumber number = 0; number <= file.pageCount(); ++number) {
                const TreePage page = file.page(number);
                for (int i = 0; page.hasRows() && i < int(page.cells.size()); ++i) {
                    if (const auto row = file.row(page, i)) {
                        QVERIFY(row->values.size() <= 100);
                        for (const StoredValue& value : row->values) {
                            QVERIFY(std::isfinite(value.real) && value.bytes.size() <= content.size());
                        }
                    }
                }
            }
            QVERIFY(file.freePages().size() <= std::size_t(file.pageCount()) + 128);
        }
        QVERIFY2(most > 600, "hardly anything was read of a file with one byte that lies");
    }
};

FULCRUM_TEST(TestPageFile)
#include "test_page_file.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are not what they say, or say what they must not: each is refused in words, under both kinds of
// access, and is byte for byte as it was, with nothing left beside it.
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

#include "models/domain/content_merge.h"
#include "models/storage/project_store.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

using Breakage = std::function<void(const QString& path)>;
Q_DECLARE_METATYPE(Breakage)

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

Breakage bytes(const std::function<void(QByteArray&)>& change) {
    return [change](const QString& path) {
        QByteArray content = contentOf(path);
        change(content);
        overwrite(path, content);
    };
}

/// Writes into the file as somebody would who means harm.
Breakage sql(const char* statements) {
    return [statements](const QString& path) {
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, statements, nullptr, nullptr, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_close(database), SQLITE_OK);
    };
}

}  // namespace

class TestUntrustedFiles : public QObject {
    Q_OBJECT
private slots:
    void areRefusedAndLeftAlone_data() {
        QTest::addColumn<Breakage>("breakIt");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const Breakage& breakIt, const QString& what) {
            QTest::newRow(name) << breakIt << what;
        };
        row("a file of zero bytes", bytes([](auto& b) { b.clear(); }), u"the file is empty"_s);
        row("a text", bytes([](auto& b) { b = "Dear reader,\n"; }), u"no Fulcrum project"_s);
        row("a file cut off in the head", bytes([](auto& b) { b.truncate(50); }), u"truncated"_s);
        row("a file cut off by a page", bytes([](auto& b) { b.chop(4096); }), u"truncated"_s);
        row("a file cut off by a byte", bytes([](auto& b) { b.chop(1); }), u"truncated"_s);
        row("another database", sql("PRAGMA application_id = 1"), u"no Fulcrum project"_s);
        row("a file from the future", sql("PRAGMA user_version = 99"), u"newer Fulcrum (schema 99"_s);
        row("no schema number", sql("PRAGMA user_version = 0"), u"no schema number"_s);
        row("write-ahead logging", bytes([](auto& b) { b[18] = b[19] = 2; }), u"write-ahead"_s);
        row("a page of rubbish", bytes([](auto& b) { b.replace(8192, 4096, QByteArray(4096, '\x5a')); }),
            u"damaged"_s);
        row("a trigger", sql("CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event; END"),
            u"trigger t"_s);
        row("a view", sql("CREATE VIEW v AS SELECT 1"), u"view v"_s);
        row("an index of words built otherwise",
            sql("DROP TABLE event_text; CREATE VIRTUAL TABLE event_text USING fts5(title, body, words, "
                "sources)"),
            u"table event_text"_s);
        row("an index of words full of rubbish",
            sql("UPDATE event_text_data SET block = x'ffffffffffffffff' WHERE id = 10"), u"damaged"_s);
        row("a virtual table", sql("CREATE VIRTUAL TABLE f USING fts5(x)"), u"does not have"_s);
        row("a table too many", sql("CREATE TABLE more (x)"), u"table more"_s);
        row("an index too few", sql("DROP INDEX event_columns"), u"index event_columns is missing"_s);
        row("a column too many", sql("ALTER TABLE era ADD COLUMN x TEXT"), u"table era is not built"_s);
    }
    void areRefusedAndLeftAlone() {
        QFETCH(Breakage, breakIt);
        QFETCH(QString, what);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.fulcrum"_s);
        {
            const auto store = ProjectStore::create(path);
            QVERIFY((*store)->apply(mergeContent({}, aContent()).changes, {u"first"_s, {}, {}, {}, {}}));
        }
        breakIt(path);
        const QByteArray before = contentOf(path);
        for (const auto access : {ProjectStore::Access::ReadOnly, ProjectStore::Access::ReadWrite}) {
            const auto store = ProjectStore::open(path, access);
            QVERIFY(!store);
            QCOMPARE(store.error().where, path);
            QVERIFY2(store.error().what.contains(what), qPrintable(store.error().what));
            QVERIFY(!store.error().mend.isEmpty());
            QVERIFY(contentOf(path) == before);
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList{u"p.fulcrum"_s});
        }
    }
    void includeWhatIsNoFile() {
        const QTemporaryDir folder;
        const auto missing =
            ProjectStore::open(folder.filePath(u"p.fulcrum"_s), ProjectStore::Access::ReadWrite);
        QVERIFY(!missing);
        QVERIFY(missing.error().what.contains(u"no such file"_s));
        QVERIFY(!QFile::exists(folder.filePath(u"p.fulcrum"_s)));
        const auto directory = ProjectStore::open(folder.path(), ProjectStore::Access::ReadOnly);
        QVERIFY(!directory);
        QVERIFY(directory.error().what.contains(u"folder"_s));
        const auto device = ProjectStore::open(u"/dev/zero"_s, ProjectStore::Access::ReadOnly);
        QVERIFY(!device);
    }
    void areReadButNotWrittenWhereTheyAreReadOnly() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.fulcrum"_s);
        QVERIFY(ProjectStore::create(path));
        const auto refusesWriting = [&] {
            const auto store = ProjectStore::open(path, ProjectStore::Access::ReadWrite);
            return !store && store.error().what.contains(u"read-only"_s) &&
                   ProjectStore::open(path, ProjectStore::Access::ReadOnly).isOk();
        };
        const QFile::Permissions mayRead = QFile::ReadOwner | QFile::ReadUser;
        QVERIFY(QFile::setPermissions(path, mayRead));
        QVERIFY(refusesWriting());
        QVERIFY(QFile::setPermissions(path, mayRead | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(folder.path(), mayRead | QFile::ExeOwner));
        const bool isRefused = refusesWriting();
        QVERIFY(QFile::setPermissions(folder.path(), mayRead | QFile::ExeOwner | QFile::WriteOwner));
        QVERIFY(isRefused);
        QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
        const auto unreadable = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
        QVERIFY(!unreadable);
        QVERIFY(unreadable.error().what.contains(u"may not be read"_s));
    }
};

FULCRUM_TEST(TestUntrustedFiles)
#include "test_untrusted_files.moc"

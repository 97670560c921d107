// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Migration with schema steps of the test's own, since the product has one step so far.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/storage/connection.h"
#include "models/storage/query.h"
#include "models/storage/whole_file.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const QString kFirst = u"CREATE TABLE thing (seq INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"_s;
const QString kSecond =
    u"ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'; CREATE INDEX thing_by_name ON thing (name);"_s;
const QString kBroken = u"UPDATE thing SET name = 'half'; INSERT INTO nothing VALUES (1);"_s;

QByteArray fileContent(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestMigrator : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private slots:
    void init() {
        m_path = m_folder.filePath(u"old.fulcrum"_s);
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile::remove(m_folder.filePath(name));
        }
        const auto old = Connection::createInMemory(Migrator({kFirst}));
        QVERIFY(old);
        (*old)->database().exec("INSERT INTO thing (name) VALUES ('kept')");
        writeWholeCopy((*old)->database(), m_path);
    }
    void runsTheMissingStepsAndPutsACopyAside() {
        const QByteArray before = fileContent(m_path);
        {
            const auto connection =
                Connection::open(m_path, Connection::Use::Write, Migrator({kFirst, kSecond}));
            QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message()));
            Query query((*connection)->database(), "SELECT name || ' ' || colour FROM thing");
            QCOMPARE(query.firstText(), std::optional(u"kept grey"_s));
        }
        QVERIFY(fileContent(m_path) != before);
        const QString aside = m_folder.filePath(u"old.schema-1.fulcrum"_s);
        const auto copy = Connection::open(aside, Connection::Use::Read, Migrator({kFirst}));
        QVERIFY(copy);
        QCOMPARE(Query((*copy)->database(), "SELECT name FROM thing").firstText(), std::optional(u"kept"_s));
        // The migrated file now is one of schema 2.
        QVERIFY(Connection::open(m_path, Connection::Use::Read, Migrator({kFirst, kSecond})));
        QVERIFY(!Connection::open(m_path, Connection::Use::Read, Migrator({kFirst})));
    }
    void readsAnOlderFileWithoutTouchingIt() {
        const QByteArray before = fileContent(m_path);
        const auto connection = Connection::open(m_path, Connection::Use::Read, Migrator({kFirst, kSecond}));
        QVERIFY(connection);
        QCOMPARE(Query((*connection)->database(), "SELECT colour FROM thing").firstText(),
                 std::optional(u"grey"_s));
        QVERIFY(fileContent(m_path) == before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"old.fulcrum"_s});
    }
    void rollsBackAStepThatFails() {
        QVERIFY(!Connection::open(m_path, Connection::Use::Write, Migrator({kFirst, kBroken})));
        const auto connection = Connection::open(m_path, Connection::Use::Read, Migrator({kFirst}));
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message()));
        QCOMPARE(Query((*connection)->database(), "SELECT name FROM thing").firstText(),
                 std::optional(u"kept"_s));
    }
    void keepsEarlierCopies() {
        QVERIFY(QFile::copy(m_path, m_folder.filePath(u"old.schema-1.fulcrum"_s)));
        QVERIFY(Connection::open(m_path, Connection::Use::Write, Migrator({kFirst, kSecond})));
        QVERIFY(QFile::exists(m_folder.filePath(u"old.schema-1-2.fulcrum"_s)));
    }
};

FULCRUM_TEST(TestMigrator)
#include "test_migrator.moc"

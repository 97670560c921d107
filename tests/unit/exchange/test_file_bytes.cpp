// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/file_bytes.h"
#include "tests/support/test_program.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestFileBytes : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const QString& name) const { return m_folder.filePath(name); }
    QStringList there() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

private slots:
    void cleanup() {
        for (const QString& name : there()) {
            QFile::remove(at(name));
        }
    }

    void whatIsWrittenIsRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("line ends") << QByteArray("a\r\nb\nc\r");
        QTest::newRow("zeros") << QByteArray(5'000'000, '\0');
    }
    void whatIsWrittenIsRead() {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeFile(at(u"关税 a.json"_s), bytes));
        const auto read = readFile(at(u"关税 a.json"_s));
        QVERIFY(read);
        QVERIFY(*read == bytes);
        QCOMPARE(there(), QStringList(u"关税 a.json"_s));
    }
    void aShorterFileLeavesNothingOfTheLonger() {
        QVERIFY(writeFile(at(u"a"_s), QByteArray(1000, 'x')));
        QVERIFY(writeFile(at(u"a"_s), "y"));
        QCOMPARE(*readFile(at(u"a"_s)), QByteArray("y"));
    }

    void saysWhatCannotBeRead_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("no file") << at(u"none"_s) << u"there is no such file"_s;
        QTest::newRow("a folder") << m_folder.path() << u"this is a folder, not a file"_s;
        QTest::newRow("nothing") << QString() << u"there is no such file"_s;
    }
    void saysWhatCannotBeRead() {
        QFETCH(QString, path);
        QFETCH(QString, says);
        const auto read = readFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().what, says);
    }
    void saysWhatCannotBeWritten_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a folder that is not there") << at(u"none/a"_s);
        QTest::newRow("nothing") << QString();
    }
    void saysWhatCannotBeWritten() {
        QFETCH(QString, path);
        const auto written = writeFile(path, "x");
        QVERIFY(!written);
        QVERIFY(!written.error().what.isEmpty() && !written.error().mend.isEmpty());
        QCOMPARE(there(), QStringList());
    }
    void withoutRoomTheOldFileStays() {
        QVERIFY(writeFile(at(u"a"_s), "old"));
        // No file may grow beyond this, as on a disk that is full.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 100'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writeFile(at(u"a"_s), QByteArray(10'000'000, 'n'));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!written);
        QVERIFY2(written.error().what.startsWith(u"the file cannot be written"_s),
                 qPrintable(written.error().what));
        QCOMPARE(*readFile(at(u"a"_s)), QByteArray("old"));
        QCOMPARE(there(), QStringList(u"a"_s));
    }
};

FULCRUM_TEST(TestFileBytes)
#include "test_file_bytes.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself, as a script sees it: new, info, check, and what every command does with a file at
// fault.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <functional>

#include "models/exchange/fulcrum_json.h"
#include "tests/support/command_folder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

using Preparation = std::function<void(const QString& path)>;
Q_DECLARE_METATYPE(Preparation)

class TestProjectCommands : public QObject {
    Q_OBJECT

    CommandFolder m_folder;
    QString m_sample;

private slots:
    void initTestCase() {
        m_sample = m_folder.at(u"sample.fulcrum"_s);
        const ProgramRun run = fulcrumRun({u"new"_s, m_sample, u"--sample"_s, u"us-china"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors, QByteArray());
    }
    void reportsTheCountsOfTheSample() {
        const ProgramRun run = fulcrumRun({u"info"_s, m_sample, u"--format"_s, u"json"_s});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject info = QJsonDocument::fromJson(run.output).object();
        const ProjectContent content =
            *readFulcrumJson(contentOf(QStringLiteral(FULCRUM_SAMPLE)), u"sample"_s);
        qsizetype relations = 0;
        qsizetype claims = 0;
        qsizetype sources = 0;
        qsizetype values = 0;
        for (const Event& event : content.events) {
            relations += std::ssize(event.relations);
            claims += std::ssize(event.claims);
            sources += std::ssize(event.sources);
        }
        for (const Indicator& indicator : content.indicators) {
            values += std::ssize(indicator.values);
        }
        const QJsonObject counts = info[u"counts"_s].toObject();
        QCOMPARE(counts[u"events"_s].toInteger(), std::ssize(content.events));
        QCOMPARE(counts[u"relations"_s].toInteger(), relations);
        QCOMPARE(counts[u"claims"_s].toInteger(), claims);
        QCOMPARE(counts[u"sources"_s].toInteger(), sources);
        QCOMPARE(counts[u"indicator_values"_s].toInteger(), values);
        QCOMPARE(counts[u"indicators"_s].toInteger(), std::ssize(content.indicators));
        QCOMPARE(counts[u"eras"_s].toInteger(), std::ssize(content.eras));
        QCOMPARE(counts[u"parties"_s].toInteger(), std::ssize(content.parties));
        QCOMPARE(counts[u"tracks"_s].toInteger(), std::ssize(content.tracks));
        QCOMPARE(counts[u"stories"_s].toInteger(), std::ssize(content.stories));
        QCOMPARE(counts[u"scenarios"_s].toInteger(), std::ssize(content.scenarios));
        QCOMPARE(info[u"schema"_s].toInt(), 7);
        QCOMPARE(info[u"horizon"_s].toString(), u"2026-06-22"_s);
        QCOMPARE(info[u"project"_s][u"title"_s].toString(), content.project.title);
        QVERIFY(!info[u"project"_s][u"id"_s].toString().isEmpty());
    }
    void reportsInWordsToo() {
        const ProgramRun run = fulcrumRun({u"info"_s, m_sample});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("horizon           2026-06-22"));
        QVERIFY(run.output.contains("events            443"));
    }
    void findsNothingInTheSample() {
        const QByteArray before = contentOf(m_sample);
        const ProgramRun run = fulcrumRun({u"check"_s, m_sample});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QByteArray("no findings\n"));
        QVERIFY(contentOf(m_sample) == before);
    }
    void printsAFindingALine() {
        const QString path = m_folder.at(u"findings.fulcrum"_s);
        const QString lines = m_folder.at(u"findings.jsonl"_s);
        QCOMPARE(fulcrumRun({u"new"_s, path, u"--sample"_s, u"us-china"_s}).exitCode, 0);
        writeContent(
            lines,
            R"({"id": "late", "start": "2027-01-01", "kind": "statement", "track": "other", "actor": "US", "title": "T", "severity": 1, "direction": "neutral"})");
        QCOMPARE(fulcrumRun({u"import"_s, path, lines}).exitCode, 0);
        const ProgramRun run = fulcrumRun({u"check"_s, path});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output.count('\n'), 1);
        QVERIFY(run.output.startsWith("warning: event late: the start 2027-01-01 lies after the horizon"));
    }
    void makesAnEmptyProject() {
        const QString path = m_folder.at(u"My contest.fulcrum"_s);
        QCOMPARE(fulcrumRun({u"new"_s, path}).exitCode, 0);
        const ProgramRun run = fulcrumRun({u"info"_s, path, u"--format"_s, u"json"_s});
        const QJsonObject info = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(info[u"project"_s][u"title"_s].toString(), u"My contest"_s);
        QCOMPARE(info[u"counts"_s][u"events"_s].toInt(-1), 0);
        QVERIFY(info[u"horizon"_s].isNull());
    }
    void replacesAFileOnlyWhenForced() {
        const QString path = m_folder.at(u"kept.fulcrum"_s);
        writeContent(path, "mine");
        const ProgramRun refused = fulcrumRun({u"new"_s, path});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.errors.contains("already"));
        QCOMPARE(contentOf(path), QByteArray("mine"));
        QCOMPARE(fulcrumRun({u"new"_s, path, u"--force"_s}).exitCode, 0);
        QVERIFY(contentOf(path).startsWith("SQLite format 3"));
        QVERIFY(QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void refuseFilesAtFaultInOneLine_data() {
        QTest::addColumn<Preparation>("prepare");
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const char* name, const Preparation& prepare, const char* what) {
            QTest::newRow(name) << prepare << QByteArray(what);
        };
        row(
            "a missing file", [](const QString& path) { QFile::remove(path); }, "no such file");
        row(
            "a folder", [](const QString& path) { QVERIFY(QFile::remove(path) && QDir().mkdir(path)); },
            "a folder");
        row(
            "zero bytes", [](const QString& path) { writeContent(path, {}); }, "is empty");
        row(
            "no database", [](const QString& path) { writeContent(path, "{}"); }, "no Fulcrum project");
        row(
            "a truncated file", [](const QString& path) { writeContent(path, contentOf(path).left(20000)); },
            "truncated");
        row(
            "a file from the future",
            [](const QString& path) {
                writeContent(path, contentOf(path).replace(60, 4, QByteArray("\0\0\0\x63", 4)));
            },
            "newer Fulcrum");
    }
    void refuseFilesAtFaultInOneLine() {
        QFETCH(Preparation, prepare);
        QFETCH(QByteArray, what);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.fulcrum"_s);
        QVERIFY(QFile::copy(m_sample, path));
        prepare(path);
        const QByteArray before = contentOf(path);
        const QStringList entries = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        for (const QStringList& arguments : {QStringList{u"info"_s, path}, QStringList{u"check"_s, path},
                                             QStringList{u"import"_s, path, m_sample},
                                             QStringList{u"balance"_s, path, u"--at"_s, u"2025-06-10"_s}}) {
            const ProgramRun run = fulcrumRun(arguments);
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.output, QByteArray());
            QCOMPARE(run.errors.count('\n'), 1);
            QVERIFY2(run.errors.contains(what), run.errors.constData());
            QVERIFY2(run.errors.startsWith(QByteArray("fulcrum: " + path.toUtf8())), run.errors.constData());
            QVERIFY(contentOf(path) == before);
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden), entries);
        }
    }
    void readsButDoesNotWriteAReadOnlyFile() {
        const QString path = m_folder.at(u"read-only.fulcrum"_s);
        QVERIFY(QFile::copy(m_sample, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
        const QByteArray before = contentOf(path);
        QCOMPARE(fulcrumRun({u"info"_s, path}).exitCode, 0);
        const ProgramRun run = fulcrumRun({u"import"_s, path, QStringLiteral(FULCRUM_SAMPLE)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("read-only"), run.errors.constData());
        QVERIFY(contentOf(path) == before);
    }

    void explainItselfAndRefusesOtherUse_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("Usage: fulcrum");
        QTest::newRow("the version") << QStringList{u"--version"_s} << 0 << QByteArray("fulcrum ");
        QTest::newRow("help on a command") << QStringList{u"help"_s, u"new"_s} << 0 << QByteArray("--sample");
        QTest::newRow("help of a command")
            << QStringList{u"info"_s, u"--help"_s} << 0 << QByteArray("--format");
        QTest::newRow("help on nothing")
            << QStringList{u"help"_s, u"dance"_s} << 2 << QByteArray("no command");
        QTest::newRow("an unknown command")
            << QStringList{u"dance"_s} << 2 << QByteArray("neither a command");
        QTest::newRow("an unknown option")
            << QStringList{u"info"_s, u"p"_s, u"--loud"_s} << 2 << QByteArray("loud");
        QTest::newRow("an unknown format")
            << QStringList{u"info"_s, u"p"_s, u"--format"_s, u"xml"_s} << 2 << QByteArray("xml");
        QTest::newRow("an unknown sample")
            << QStringList{u"new"_s, u"p"_s, u"--sample"_s, u"moon"_s} << 2 << QByteArray("moon");
        QTest::newRow("no project") << QStringList{u"check"_s} << 2 << QByteArray("missing");
        QTest::newRow("too much") << QStringList{u"check"_s, u"a"_s, u"b"_s} << 2 << QByteArray("too many");
    }
    void explainItselfAndRefusesOtherUse() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const ProgramRun run = fulcrumRun(arguments);
        QTEST(run.exitCode, "exitCode");
        QVERIFY2((run.exitCode == 0 ? run.output : run.errors).contains(says), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), run.exitCode == 0 ? 0 : 1);
    }
};

FULCRUM_TEST(TestProjectCommands)
#include "test_project_commands.moc"

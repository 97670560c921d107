// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `fulcrum import` as a script sees it: what it reports, and that it is all or nothing.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <random>

#include "tests/support/command_folder.h"
#include "tests/support/test_program.h"

using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QByteArray& id, const QByteArray& more = {}) {
    return R"({"id": ")" + id +
           R"(", "start": "2025-04-02", "kind": "measure", "track": "tariffs", "actor": "US", "title": "T of )" +
           id + R"(", "severity": 3, "direction": "pressure")" + more + "}\n";
}

}  // namespace

class TestImportCommand : public QObject {
    Q_OBJECT

    CommandFolder m_folder;
    QString m_project;

private slots:
    void init() {
        m_project = m_folder.newProject(u"p.fulcrum"_s);
        const ProgramRun run = fulcrumRun({u"import"_s, m_project, QStringLiteral(FULCRUM_SAMPLE)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QByteArray("527 added, 1 updated, 0 unchanged, 0 rejected\n"));
    }
    void changesNothingTheSecondTime() {
        const QByteArray before = contentOf(m_project);
        const ProgramRun run = fulcrumRun({u"import"_s, m_project, QStringLiteral(FULCRUM_SAMPLE)});
        QCOMPARE(run.output, QByteArray("0 added, 0 updated, 528 unchanged, 0 rejected\n"));
        QVERIFY(contentOf(m_project) == before);
    }
    void addsAndUpdatesFromLines() {
        const QString first = m_folder.write(
            u"a.jsonl"_s, line("new-one", R"(, "relations": [{"type": "cites", "id": "new-two"}])"));
        const QString second = m_folder.write(u"b.jsonl"_s, line("new-two") + "\n" + line("new-three"));
        const ProgramRun added = fulcrumRun({u"import"_s, m_project, first, second});
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        QCOMPARE(added.output, QByteArray("3 added, 0 updated, 0 unchanged, 0 rejected\n"));
        const QString third =
            m_folder.write(u"c.txt"_s, line("new-two", R"(, "summary": "More.")") + line("new-three"));
        const ProgramRun updated = fulcrumRun({u"import"_s, m_project, third, u"--format"_s, u"jsonl"_s});
        QCOMPARE(updated.output, QByteArray("0 added, 1 updated, 1 unchanged, 0 rejected\n"));
        QCOMPARE(fulcrumRun({u"check"_s, m_project}).output, QByteArray("no findings\n"));
    }
    void saysWhatItWouldDo() {
        const QByteArray before = contentOf(m_project);
        const QString file = m_folder.write(u"a.jsonl"_s, line("new-one"));
        const ProgramRun run = fulcrumRun({u"import"_s, m_project, file, u"--dry-run"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QByteArray("would be: 1 added, 0 updated, 0 unchanged, 0 rejected\n"));
        QVERIFY(contentOf(m_project) == before);
    }

    void leavesTheProjectAloneWhereTheInputIsAtFault_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = line("good");
        QTest::newRow("broken JSON") << u"a.json"_s << QByteArray("{\n\"format\": }")
                                     << QByteArray("a.json line 2: ");
        QTest::newRow("a broken line")
            << u"a.jsonl"_s << QByteArray(good + "{\n") << QByteArray("a.jsonl line 2: ");
        QTest::newRow("an empty file")
            << u"a.json"_s << QByteArray() << QByteArray("a.json: the file is empty");
        QTest::newRow("other JSON") << u"a.json"_s << QByteArray("{}") << QByteArray("no Fulcrum project");
        QTest::newRow("an unknown party")
            << u"a.jsonl"_s << QByteArray(good + line("e", R"(, "target": "EU")"))
            << QByteArray("a.jsonl, event e: the target \"EU\" is no party of the project. Add the party");
        QTest::newRow("an end before the start")
            << u"a.jsonl"_s << QByteArray(good + line("e", R"(, "end": "2025-04-01")"))
            << QByteArray("a.jsonl line 2, event e: \"end\" is 2025-04-01");
        QTest::newRow("a duplicate id")
            << u"a.jsonl"_s << QByteArray(good + good)
            << QByteArray("a.jsonl line 2, event good: \"id\" stands on two records");
        QTest::newRow("a scenario with a parameter that no formula bears")
            << u"a.json"_s
            << QByteArray(
                   R"({"format": "fulcrum", "version": 1, "scenarios": [{"id": "s", "name": "S", "changes":)"
                   R"( [{"do": "set", "parameter": "tariffs.half_life_months", "value": 0}]}]})")
            << QByteArray(
                   "scenario s, change 1 (tariffs.half_life_months): half_life_months must be above 0");
        QTest::newRow("a relation to nothing")
            << u"a.jsonl"_s
            << QByteArray(good + line("e", R"(, "relations": [{"type": "cites", "id": "ghost"}])"))
            << QByteArray("a.jsonl, event e: it cites \"ghost\", which is no event of the project");
    }
    void leavesTheProjectAloneWhereTheInputIsAtFault() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const QByteArray before = contentOf(m_project);
        const ProgramRun run = fulcrumRun({u"import"_s, m_project, m_folder.write(name, bytes)});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(run.errors.contains(says), run.errors.constData());
        QVERIFY(contentOf(m_project) == before);
        QVERIFY(!QFile::exists(m_project + u"-journal"_s));
    }
    void namesAMissingFile() {
        const ProgramRun run = fulcrumRun({u"import"_s, m_project, m_folder.at(u"none.json"_s)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("none.json: there is no such file"));
    }
    /// The table is one of those that are read straight into the project.
    void killedAtAnyMomentAllOfItIsThereOrNone() {
        constexpr int kRows = 40'000;
        QByteArray table = "id,start,title,track,actor,kind,severity,tags,summary\n";
        for (int i = 0; i < kRows; ++i) {
            const QByteArray number = QByteArray::number(i);
            table += "row-" + number + ",2025-04-02,Title of row " + number + ",tariffs,US,measure,2,tag-" +
                     QByteArray::number(i % 97) + "," + QByteArray(150, 'x') + " " + number + "\n";
        }
        const QString file = m_folder.write(u"large.csv"_s, table);
        QVERIFY(QFileInfo(file).size() >= qint64{8} * 1024 * 1024);
        const QByteArray before = contentOf(m_project);
        const QByteArray infoBefore = fulcrumRun({u"info"_s, m_project}).output;

        QElapsedTimer timer;
        timer.start();
        const ProgramRun whole = fulcrumRun({u"import"_s, m_project, file});
        const auto duration = static_cast<unsigned>(timer.elapsed());
        QVERIFY2(whole.exitCode == 0, whole.errors.constData());
        QVERIFY(whole.output.startsWith("40000 added, 0 updated, 0 unchanged, 0 rejected\n"));
        const QByteArray infoAfter = fulcrumRun({u"info"_s, m_project}).output;
        QVERIFY(infoAfter != infoBefore);

        std::mt19937 random(5);
        const int rounds = qMax(1, qEnvironmentVariableIntValue("FULCRUM_KILLS"));
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            m_folder.write(u"p.fulcrum"_s, before);
            const auto delay = random() % (duration + duration / 10);
            QProcess child;
            child.start(QStringLiteral(FULCRUM_PROGRAM), {u"import"_s, m_project, file});
            QVERIFY(child.waitForStarted());
            QTest::qSleep(static_cast<int>(delay));
            killed += child.state() == QProcess::Running ? 1 : 0;
            child.kill();
            child.waitForFinished();
            const ProgramRun check = fulcrumRun({u"check"_s, m_project});
            QVERIFY2(check.output == "no findings\n",
                     qPrintable(u"after %1 ms: %2%3"_s.arg(delay).arg(
                         QString::fromUtf8(check.output.right(500)), QString::fromUtf8(check.errors))));
            const QByteArray info = fulcrumRun({u"info"_s, m_project}).output;
            QVERIFY2(info == infoBefore || info == infoAfter, qPrintable(u"after %1 ms"_s.arg(delay)));
        }
        qInfo("%d of %d were killed while they worked", killed, rounds);
        QVERIFY(killed > 0);
    }
    void knowsItsFormats() {
        QCOMPARE(fulcrumRun({u"import"_s, m_project, u"a"_s, u"--format"_s, u"xml"_s}).exitCode, 2);
        QCOMPARE(fulcrumRun({u"import"_s, m_project}).exitCode, 2);
    }
};

FULCRUM_TEST(TestImportCommand)
#include "test_import_command.moc"

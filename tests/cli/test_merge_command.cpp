// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `fulcrum merge` as a script sees it: what it reports and what it refuses.
#include <QFile>
#include <QTest>

#include "tests/support/command_folder.h"
#include "tests/support/test_program.h"

using namespace fulcrum::test;
using namespace Qt::StringLiterals;

class TestMergeCommand : public QObject {
    Q_OBJECT

    CommandFolder m_folder;
    QString m_mine;
    QString m_theirs;

    /// Brings an event with this title into the project.
    void bringIn(const QString& project, const QByteArray& id, const QByteArray& title) {
        const QString file = m_folder.write(
            u"e.jsonl"_s, R"({"id": ")" + id +
                              R"(", "start": "2025-04-02", "kind": "measure", "track": "tariffs",)" +
                              R"( "actor": "US", "title": ")" + title +
                              R"(", "severity": 3, "direction": "pressure"})" + "\n");
        QCOMPARE(fulcrumRun({u"import"_s, project, file}).exitCode, 0);
    }

private slots:
    void init() {
        m_mine = m_folder.newSample(u"mine.fulcrum"_s);
        m_theirs = m_folder.at(u"theirs.fulcrum"_s);
        QFile::remove(m_theirs);
        QVERIFY(QFile::copy(m_mine, m_theirs));
    }
    void bringsTheOthersEditsInOnce() {
        bringIn(m_theirs, "new", "By them");
        QCOMPARE(fulcrumRun({u"merge"_s, m_mine, m_theirs, u"--dry-run"_s}).output,
                 QByteArray("would be: 1 edit replayed, 1 record changed, 0 conflicts\n"));
        QCOMPARE(fulcrumRun({u"merge"_s, m_mine, m_theirs}).output,
                 QByteArray("1 edit replayed, 1 record changed, 0 conflicts\n"));
        QCOMPARE(fulcrumRun({u"merge"_s, m_mine, m_theirs}).output,
                 QByteArray("0 edits replayed, 0 records changed, 0 conflicts\n"));
        QCOMPARE(fulcrumRun({u"check"_s, m_mine}).exitCode, fulcrumRun({u"check"_s, m_theirs}).exitCode);
    }
    void namesEachConflict() {
        bringIn(m_mine, "new", "By me");
        bringIn(m_theirs, "new", "By them");
        const ProgramRun run = fulcrumRun({u"merge"_s, m_mine, m_theirs});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QByteArray("1 edit replayed, 1 record changed, 1 conflict\n"
                                        "conflict: event new, title: holds \"By them\", the other value is "
                                        "\"By me\"\n"));
    }
    void refusesAnotherProject() {
        const QString other = m_folder.newProject(u"other.fulcrum"_s);
        const ProgramRun run = fulcrumRun({u"merge"_s, m_mine, other});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("another project"));
    }
};

FULCRUM_TEST(TestMergeCommand)
#include "test_merge_command.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `fulcrum recover` as a script sees it: what it says of a damaged file and what it refuses.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/program_run.h"

using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

ProgramRun fulcrumRun(const QStringList& arguments) {
    return runProgram(QStringLiteral(FULCRUM_PROGRAM), arguments);
}

}  // namespace

class TestRecoverCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase() {
        QCOMPARE(fulcrumRun({u"new"_s, at(u"p.fulcrum"_s), u"--sample"_s, u"us-china"_s}).exitCode, 0);
    }
    void saysThatNothingIsLost() {
        const ProgramRun run = fulcrumRun({u"recover"_s, at(u"p.fulcrum"_s), at(u"same.fulcrum"_s)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors, QByteArray());
        QVERIFY(run.output.startsWith("recovered: 443 event(s)\n"));
        QVERIFY(run.output.endsWith("nothing that was stored is known to be lost\n"));
        QCOMPARE(fulcrumRun({u"check"_s, at(u"same.fulcrum"_s)}).output, QByteArray("no findings\n"));
    }
    void saysWhatIsLost() {
        QFile whole(at(u"p.fulcrum"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile damaged(at(u"damaged.fulcrum"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(whole.read(whole.size() / 2));
        damaged.close();
        QCOMPARE(fulcrumRun({u"check"_s, at(u"damaged.fulcrum"_s)}).exitCode, 1);
        const ProgramRun run = fulcrumRun({u"recover"_s, at(u"damaged.fulcrum"_s), at(u"rescued.fulcrum"_s)});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("lost: "));
        QVERIFY(!fulcrumRun({u"check"_s, at(u"rescued.fulcrum"_s)}).output.contains("error: "));
    }
    void refusesToReplaceAFile() {
        const ProgramRun run = fulcrumRun({u"recover"_s, at(u"p.fulcrum"_s), at(u"p.fulcrum"_s)});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY(run.errors.contains("stands there already"));
        QCOMPARE(fulcrumRun({u"recover"_s, at(u"p.fulcrum"_s)}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestRecoverCommand)
#include "test_recover_command.moc"

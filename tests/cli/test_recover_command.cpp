// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `fulcrum recover` as a script sees it: what it says of a damaged file and what it refuses.
#include <QTest>

#include "tests/support/command_folder.h"
#include "tests/support/test_program.h"

using namespace fulcrum::test;
using namespace Qt::StringLiterals;

class TestRecoverCommand : public QObject {
    Q_OBJECT

    CommandFolder m_folder;

private slots:
    void initTestCase() { m_folder.newSample(u"p.fulcrum"_s); }
    void saysThatNothingIsLost() {
        const ProgramRun run =
            fulcrumRun({u"recover"_s, m_folder.at(u"p.fulcrum"_s), m_folder.at(u"same.fulcrum"_s)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors, QByteArray());
        QVERIFY(run.output.startsWith("recovered: 443 event(s)\n"));
        QVERIFY(run.output.endsWith("nothing that was stored is known to be lost\n"));
        QCOMPARE(fulcrumRun({u"check"_s, m_folder.at(u"same.fulcrum"_s)}).output,
                 QByteArray("no findings\n"));
    }
    void saysWhatIsLost() {
        const QByteArray whole = contentOf(m_folder.at(u"p.fulcrum"_s));
        m_folder.write(u"damaged.fulcrum"_s, whole.left(whole.size() / 2));
        QCOMPARE(fulcrumRun({u"check"_s, m_folder.at(u"damaged.fulcrum"_s)}).exitCode, 1);
        const ProgramRun run =
            fulcrumRun({u"recover"_s, m_folder.at(u"damaged.fulcrum"_s), m_folder.at(u"rescued.fulcrum"_s)});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("lost: "));
        QVERIFY(!fulcrumRun({u"check"_s, m_folder.at(u"rescued.fulcrum"_s)}).output.contains("error: "));
    }
    void refusesToReplaceAFile() {
        const ProgramRun run =
            fulcrumRun({u"recover"_s, m_folder.at(u"p.fulcrum"_s), m_folder.at(u"p.fulcrum"_s)});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY(run.errors.contains("stands there already"));
        QCOMPARE(fulcrumRun({u"recover"_s, m_folder.at(u"p.fulcrum"_s)}).exitCode, 2);
    }
};

FULCRUM_TEST(TestRecoverCommand)
#include "test_recover_command.moc"

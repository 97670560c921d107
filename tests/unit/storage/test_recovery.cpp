// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recovering a file as a whole: what it keeps, what it refuses, and that it harms no file.
#include <QDir>

#include "tests/support/test_program.h"
#include "tests/unit/storage/recovery_sample.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestRecovery : public test::RecoverySample {
    Q_OBJECT

private slots:
    void initTestCase() { makeWhole(); }
    void ofAWholeFileLosesNothing() {
        const auto report = recovered(m_whole);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        QVERIFY(report->isWhole());
        QCOMPARE(report->rows, m_census.rowsBeside({}));
        QCOMPARE(report->history, 1);
        QVERIFY(soundContent() == m_content);
        const auto store = ProjectStore::open(at(u"new.fulcrum"_s), ProjectStore::Access::ReadOnly);
        QVERIFY(*(*store)->projectId() ==
                *(*ProjectStore::open(at(u"whole.fulcrum"_s), ProjectStore::Access::ReadOnly))->projectId());
        const TextTerm word{u"tariff"_s};
        QVERIFY((*store)->mentioning({&word, 1})->size() > 10);
    }
    void leavesTheHistoryAndSaysWhereItComesFrom() {
        QVERIFY(recovered(m_whole));
        const auto store = ProjectStore::open(at(u"new.fulcrum"_s), ProjectStore::Access::ReadOnly);
        const auto log = (*store)->changeLog();
        QCOMPARE(log->size(), 2U);
        QVERIFY(log->back().summary.contains(u"damaged.fulcrum"_s));
        QVERIFY(log->back().changes.isEmpty());
    }
    void refusesWhatIsNoProject() {
        const auto refusal = [&](const QByteArray& bytes) {
            const auto report = recovered(bytes);
            return report || QFile::exists(at(u"new.fulcrum"_s)) ? QString() : report.error().what;
        };
        QVERIFY(refusal({}).contains(u"nothing"_s));
        QVERIFY(refusal("Dear reader,\n").contains(u"nothing"_s));
        QVERIFY(refusal(QByteArray(100000, '\x0d')).contains(u"nothing"_s));
        QByteArray other = m_whole;
        other.replace(68, 4, "abcd");
        QVERIFY(refusal(other).contains(u"no Fulcrum project"_s));
        QByteArray newer = m_whole;
        newer[63] = 77;
        QVERIFY(refusal(newer).contains(u"newer"_s));
        QVERIFY(!recoverProject(at(u"missing.fulcrum"_s), at(u"new.fulcrum"_s)));
        QVERIFY(!recoverProject(m_folder.path(), at(u"new.fulcrum"_s)));
        QVERIFY(!recoverProject(at(u"damaged.fulcrum"_s), at(u"no/folder.fulcrum"_s)));
    }
    void isOfferedForWhatIsDamagedOnly() {
        const QString path = at(u"state.fulcrum"_s);
        const auto isDamaged = [&](const QByteArray& bytes) {
            overwrite(path, bytes);
            return isDamagedProject(path);
        };
        QByteArray wiped = m_whole;
        wipe(wiped, *m_census.pagesOf(u"event"_s).rbegin());
        QVERIFY(isDamaged(wiped));
        QVERIFY(isDamaged(m_whole.chopped(kPage)));
        QVERIFY(!isDamaged(m_whole));
        QVERIFY(!isDamaged("Dear reader,\n"));
        QByteArray newer = m_whole;
        newer[63] = 77;
        QVERIFY(!isDamaged(newer));
        QVERIFY(!isDamagedProject(at(u"missing.fulcrum"_s)));
    }
    void replacesNoFile() {
        overwrite(at(u"taken.fulcrum"_s), "mine");
        const auto report = recoverProject(at(u"whole.fulcrum"_s), at(u"taken.fulcrum"_s));
        QVERIFY(!report);
        QCOMPARE(contentOf(at(u"taken.fulcrum"_s)), QByteArray("mine"));
        QVERIFY(!recoverProject(at(u"whole.fulcrum"_s), at(u"whole.fulcrum"_s)));
        const QStringList left = QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList());
    }
    void stopsWhenTold() {
        std::stop_source stop;
        stop.request_stop();
        QFile::remove(at(u"new.fulcrum"_s));
        QVERIFY(!recoverProject(at(u"whole.fulcrum"_s), at(u"new.fulcrum"_s), stop.get_token()));
        QVERIFY(!QFile::exists(at(u"new.fulcrum"_s)));
    }
};

FULCRUM_TEST(TestRecovery)
#include "test_recovery.moc"

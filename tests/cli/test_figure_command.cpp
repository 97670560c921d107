// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures as a script asks for them: what the options draw over the balance, and what is refused.
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/support/command_folder.h"
#include "tests/support/test_program.h"

using namespace fulcrum::test;
using namespace Qt::StringLiterals;

class TestFigureCommand : public QObject {
    Q_OBJECT

    CommandFolder m_folder;
    QString m_sample;

    ProgramRun figure(const QString& file, const QStringList& options) const {
        return fulcrumRun(QStringList{u"figure"_s, m_sample, u"-o"_s, file, u"--from"_s, u"2025-01-01"_s,
                                      u"--to"_s, u"2025-12-31"_s} +
                          options);
    }

private slots:
    void initTestCase() { m_sample = m_folder.newSample(u"sample.fulcrum"_s); }

    void baselineAndIndicatorAreDrawn() {
        const QString file = m_folder.at(u"over.svg"_s);
        const ProgramRun run =
            figure(file, {u"--since"_s, u"2025-01-20"_s, u"--indicator"_s, u"piie_us_tariff_on_cn"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("since 20 Jan 2025"));
        QVERIFY(text.contains("US tariff on Chinese goods (PIIE average)"));
    }

    void aStoryIsDrawnStepByStep() {
        const auto draw = [this](const QString& file, const QStringList& options) {
            return fulcrumRun(QStringList{u"figure"_s, m_sample, u"-o"_s, file} + options);
        };
        const ProgramRun all = draw(m_folder.at(u"story.pdf"_s), {u"--story"_s, u"the h20 reversal"_s});
        QVERIFY2(all.exitCode == 0, all.errors.constData());
        QVERIFY(QFile::exists(m_folder.at(u"story.pdf"_s)));
        const ProgramRun one =
            draw(m_folder.at(u"step.svg"_s), {u"--view"_s, u"The reversal"_s, u"--theme"_s, u"dark"_s});
        QVERIFY2(one.exitCode == 0, one.errors.constData());
        QFile written(m_folder.at(u"step.svg"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("The reversal"));
        const ProgramRun none = draw(m_folder.at(u"none.pdf"_s), {u"--story"_s, u"No such story"_s});
        QCOMPARE(none.exitCode, 1);
        QVERIFY(none.errors.contains("No such story"));
        QVERIFY(!QFile::exists(m_folder.at(u"none.pdf"_s)));
    }

    void aFigureIsMadeAgainFromItsFile() {
        const QString first = m_folder.at(u"first.svg"_s);
        QCOMPARE(figure(first,
                        {u"--preset"_s, u"a4-landscape"_s, u"--title"_s, u"Made once"_s, u"--callout"_s,
                         u"2025-04-09=Peak"_s, u"--callout"_s, u"2025-05-12..2025-08-11=A truce = 90 days"_s})
                     .exitCode,
                 0);
        QVERIFY(contentOf(first).contains("A truce = 90 days"));
        const auto again = [this](const QString& file, const QStringList& options) {
            return fulcrumRun(QStringList{u"figure"_s, m_sample, u"-o"_s, file} + options);
        };
        const ProgramRun run = again(m_folder.at(u"again.svg"_s), {u"--from-file"_s, first});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY(!contentOf(first).isEmpty());
        QVERIFY(contentOf(m_folder.at(u"again.svg"_s)) == contentOf(first));
        QCOMPARE(again(m_folder.at(u"mute.svg"_s), {u"--from-file"_s, first, u"--no-view"_s}).exitCode, 0);
        const ProgramRun mute =
            again(m_folder.at(u"none.svg"_s), {u"--from-file"_s, m_folder.at(u"mute.svg"_s)});
        QVERIFY(mute.exitCode != 0);
        QVERIFY(mute.errors.contains("does not say which view"));
    }

    void theSameBytesWhereverItIsDrawn() {
        const QString here = m_folder.at(u"here.svg"_s);
        QCOMPARE(figure(here, {u"--lang"_s, u"en"_s}).exitCode, 0);
        for (const QString& zone : {u"Pacific/Kiritimati"_s, u"Pacific/Pago_Pago"_s, u"Asia/Kolkata"_s}) {
            const QString there = m_folder.at(u"there.svg"_s);
            QFile::remove(there);
            const ProgramRun run = runProgram(
                u"env"_s, {u"TZ="_s + zone, u"LANG=de_DE.UTF-8"_s, u"LC_ALL="_s, u"LANGUAGE=de"_s,
                           QStringLiteral(FULCRUM_PROGRAM), u"figure"_s, m_sample, u"-o"_s, there,
                           u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-12-31"_s, u"--lang"_s, u"en"_s});
            QVERIFY2(run.exitCode == 0, run.errors.constData());
            QVERIFY2(contentOf(there) == contentOf(here), qPrintable(zone));
        }
    }

    void aFullDiskLeavesWhatStoodThere_data() {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"full.png", "full.svg", "full.pdf", "full.pptx"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void aFullDiskLeavesWhatStoodThere() {
        QFETCH(QString, name);
        QDir(m_folder.path()).mkdir(u"full"_s);
        const QString file = m_folder.at(u"full/"_s + name);
        QCOMPARE(figure(file, {u"--with-data"_s}).exitCode, 0);
        const QByteArray before = contentOf(file);
        const QStringList there = QDir(m_folder.at(u"full"_s)).entryList(QDir::AllEntries | QDir::Hidden);
        // No file may grow beyond 4 KiB: what would is told so, as on a full disk.
        const ProgramRun run = runProgram(u"bash"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f 4; exec \"$@\""_s,
                                                      u"bash"_s, QStringLiteral(FULCRUM_PROGRAM), u"figure"_s,
                                                      m_sample, u"-o"_s, file, u"--title"_s, u"Another"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("cannot be written") && run.errors.contains("make room"),
                 run.errors.constData());
        QVERIFY(contentOf(file) == before);
        QCOMPARE(QDir(m_folder.at(u"full"_s)).entryList(QDir::AllEntries | QDir::Hidden), there);
    }

    void whatIsWrongIsRefused_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("a day that is none")
            << QStringList{u"--since"_s, u"2025-02-30"_s} << 2 << QByteArray("2025-02-30");
        QTest::newRow("links of a kind that there is not")
            << QStringList{u"--links"_s, u"some"_s} << 2 << QByteArray("none, selection, all");
        QTest::newRow("an indicator that the project does not have")
            << QStringList{u"--indicator"_s, u"no_such_series"_s} << 1 << QByteArray("no_such_series");
    }
    void whatIsWrongIsRefused() {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, expected);
        const ProgramRun run = figure(m_folder.at(u"refused.svg"_s), options);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.errors.contains(expected), run.errors.constData());
        QVERIFY(!QFile::exists(m_folder.at(u"refused.svg"_s)));
    }
};

FULCRUM_TEST(TestFigureCommand)
#include "test_figure_command.moc"

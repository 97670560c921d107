// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `fulcrum import` and `fulcrum export` of other programs' formats, as a script sees them.
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/support/command_folder.h"
#include "tests/support/test_program.h"

using namespace fulcrum::test;
using namespace Qt::StringLiterals;

class TestForeignFormats : public QObject {
    Q_OBJECT

    CommandFolder m_folder;
    QString m_project;

private slots:
    void init() { m_project = m_folder.newProject(u"p.fulcrum"_s); }

    void reportsEachRow() {
        const QString file = m_folder.write(u"a.csv"_s,
                                            "Date;Headline;Group\n2025-04-02;First;Chips\nsoon;Second;Chips\n"
                                            "3/4/2025;Third;Chips\n");
        const ProgramRun first = fulcrumRun({u"import"_s, m_project, file, u"--format"_s, u"csv"_s});
        QVERIFY2(first.exitCode == 0, first.errors.constData());
        QVERIFY2(first.output.startsWith("3 added, 0 updated, 0 unchanged, 2 rejected\n"),
                 first.output.constData());
        QVERIFY(first.output.contains("a.csv line 3: \"soon\" is no date\n"));
        QVERIFY(first.output.contains("a.csv line 4: \"3/4/2025\" could be two days"));
        QVERIFY(first.output.contains("the track \"Chips\" is new"));
        // By id a second import updates instead of doubling.
        const ProgramRun second = fulcrumRun({u"import"_s, m_project, file});
        QVERIFY2(second.output.startsWith("0 added, 0 updated, 1 unchanged, 2 rejected\n"),
                 second.output.constData());
        const ProgramRun third = fulcrumRun({u"import"_s, m_project, file, u"--map"_s, u"date_order=dmy"_s});
        QVERIFY2(third.output.startsWith("1 added, 0 updated, 1 unchanged, 1 rejected\n"),
                 third.output.constData());
    }
    void takesAMappingFromAFile() {
        const QString file = m_folder.write(u"a.csv"_s, "Wann,Was\n2025-04-02,First\n");
        const ProgramRun refused = fulcrumRun({u"import"_s, m_project, file});
        QCOMPARE(refused.exitCode, 1);
        const QString map =
            m_folder.write(u"map.json"_s, R"({"columns": {"Wann": "start", "Was": "title"}})");
        const ProgramRun run = fulcrumRun({u"import"_s, m_project, file, u"--map"_s, QString(u'@' + map)});
        QVERIFY2(run.output.startsWith("3 added"), run.errors.constData());
        const ProgramRun wrong = fulcrumRun({u"import"_s, m_project, file, u"--map"_s, u"Wann=nothing"_s});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.errors.contains("names no column and no field"), wrong.errors.constData());
    }

    void everyFormatGoesOutAndComesBack_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("more");
        const auto row = [](const char* format, const QString& name, const QStringList& more = {}) {
            QTest::newRow(format) << name << more;
        };
        row("csv", u"a.csv"_s);
        row("icalendar", u"a.ics"_s);
        row("timelinejs", u"a.json"_s, {u"--format"_s, u"timelinejs"_s});
        row("timelinejs-csv", u"a.csv"_s, {u"--format"_s, u"timelinejs-csv"_s});
        row("vis-timeline", u"a.json"_s, {u"--format"_s, u"vis-timeline"_s});
        row("csl-json", u"a.json"_s, {u"--format"_s, u"csl-json"_s});
        row("bibtex", u"a.bib"_s);
        row("ris", u"a.ris"_s);
    }
    /// The whole sample, read over itself, is what it was; the file's name and beginning say what it is.
    void everyFormatGoesOutAndComesBack() {
        QFETCH(QString, name);
        QFETCH(QStringList, more);
        QCOMPARE(fulcrumRun({u"import"_s, m_project, QStringLiteral(FULCRUM_SAMPLE)}).exitCode, 0);
        const QString file = m_folder.at(name);
        const ProgramRun out = fulcrumRun(QStringList{u"export"_s, m_project, u"-o"_s, file} + more);
        QVERIFY2(out.exitCode == 0, out.errors.constData());
        QVERIFY2(out.output.startsWith(QByteArray(file.toUtf8() + ": 443 events\n")), out.output.constData());
        const ProgramRun back = fulcrumRun({u"import"_s, m_project, file});
        QVERIFY2(back.exitCode == 0, back.errors.constData());
        QVERIFY2(back.output.startsWith("0 added, 0 updated, "), back.output.constData());
        QVERIFY2(back.output.contains(" unchanged, 0 rejected\n"), back.output.constData());
    }
    void saysWhatIsLost() {
        QCOMPARE(fulcrumRun({u"import"_s, m_project, QStringLiteral(FULCRUM_SAMPLE)}).exitCode, 0);
        const QString file = m_folder.at(u"a.ics"_s);
        const ProgramRun out = fulcrumRun({u"export"_s, m_project, u"-o"_s, file});
        QVERIFY2(out.output.contains("left out: the severity, of 443 records\n"), out.output.constData());
    }
    void writesAWorkbookAndReadsNone() {
        const QString file = m_folder.at(u"a.xlsx"_s);
        QCOMPARE(fulcrumRun({u"export"_s, m_project, u"-o"_s, file}).exitCode, 0);
        QVERIFY(QFile::exists(file));
        const ProgramRun in = fulcrumRun({u"import"_s, m_project, file});
        QCOMPARE(in.exitCode, 1);
        QVERIFY2(in.errors.contains("this format can only be written"), in.errors.constData());
        const ProgramRun out = fulcrumRun({u"export"_s, m_project, u"-o"_s, m_folder.at(u"a.xml"_s)});
        QCOMPARE(out.exitCode, 2);
        QVERIFY2(out.errors.contains("\"simile\" can only be read"), out.errors.constData());
    }
    void leavesTheProjectAloneWhereTheFileIsCutOff() {
        for (const auto& [name, bytes] : {std::pair{u"a.ics"_s, QByteArray("BEGIN:VCALENDAR\n")},
                                          std::pair{u"a.timeline"_s, QByteArray("<timeline>")},
                                          std::pair{u"a.bib"_s, QByteArray("@misc{a")},
                                          std::pair{u"a.csv"_s, QByteArray("date,title\n2025,\"A")}}) {
            const ProgramRun run = fulcrumRun({u"import"_s, m_project, m_folder.write(name, bytes)});
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.errors.contains(name.toUtf8()) && run.errors.count('\n') == 1,
                     run.errors.constData());
        }
    }
};

FULCRUM_TEST(TestForeignFormats)
#include "test_foreign_formats.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `fulcrum export` as a script sees it, and what it wrote as `fulcrum import` takes it: annotations and code
// books leave and come back, private notes stay, and nothing changes the second time.
#include <QDir>
#include <QFile>
#include <QTest>

#include "models/exchange/exchange_format.h"
#include "models/exchange/fulcrum_json.h"
#include "models/exchange/zip_archive.h"
#include "tests/support/command_folder.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestExportCommand : public QObject {
    Q_OBJECT

    CommandFolder m_folder;
    QString m_project;

    QString made(const QString& name, const ProjectContent& content) const {
        QString path = m_folder.newProject(name);
        if (fulcrumRun({u"import"_s, path, m_folder.write(u"made.json"_s, writeFulcrumJson(content))})
                .exitCode != 0) {
            qFatal("a test project cannot be filled");
        }
        return path;
    }
    ProgramRun exported(const QString& name, const QStringList& options = {}) const {
        return fulcrumRun(QStringList{u"export"_s, m_project, u"-o"_s, m_folder.at(name)} + options);
    }

private slots:
    void init() { m_project = made(u"p.fulcrum"_s, aContent()); }

    void privateNotesLeaveInNoFormatUnlessAsked() {
        ProjectContent content = aContent();
        for (Annotation& note : content.annotations) {
            note.body = note.isPrivate ? u"SECRETWORD"_s : u"PUBLICWORD"_s;
        }
        m_project = made(u"private.fulcrum"_s, content);
        const auto written = [this](const ExchangeFormatInfo& info, const QStringList& options) {
            const QString name = u"out."_s + info.endings.constFirst();
            const ProgramRun run = exported(name, QStringList{u"--format"_s, info.name} + options);
            QByteArray bytes = run.exitCode == 0 ? contentOf(m_folder.at(name)) : QByteArray();
            if (info.format == ExchangeFormat::Xlsx) {
                const auto texts = readZipPart(bytes, u"xl/sharedStrings.xml"_s, 10'000'000, name);
                bytes = texts ? *texts : QByteArray();
            }
            return bytes;
        };
        int withNotes = 0;
        for (const ExchangeFormatInfo& info : exchangeFormats()) {
            if (!info.isWritten) {
                continue;
            }
            const QByteArray bytes = written(info, {});
            QVERIFY2(!bytes.isEmpty(), qPrintable(info.name));
            QVERIFY2(!bytes.contains("SECRETWORD"), qPrintable(info.name));
            if (bytes.contains("PUBLICWORD")) {
                ++withNotes;
                QVERIFY2(written(info, {u"--with-private"_s}).contains("SECRETWORD"), qPrintable(info.name));
            }
        }
        QCOMPARE(withNotes, 3);  // Fulcrum JSON, Web Annotation, the workbook
    }

    void writesTheWholeProject() {
        const ProgramRun run = exported(u"a.json"_s, {u"--with-private"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(run.output.endsWith("a.json: 3 events, 6 annotations\n"), run.output.constData());
        QCOMPARE(contentOf(m_folder.at(u"a.json"_s)), writeFulcrumJson(aContent()));
        QCOMPARE(fulcrumRun({u"import"_s, m_project, m_folder.at(u"a.json"_s)}).output.split(',')[0],
                 QByteArray("0 added"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"a.json*"_s}), QStringList(u"a.json"_s));
    }
    void leavesPrivateNotesOut_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("of Fulcrum JSON") << u"a.json"_s;
        QTest::newRow("of Web Annotations") << u"a.jsonld"_s;
    }
    void leavesPrivateNotesOut() {
        QFETCH(QString, name);
        const ProgramRun run = exported(name);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(
            run.output.endsWith("5 annotations\n1 private note left out; --with-private takes them along\n"),
            run.output.constData());
        QVERIFY(!contentOf(m_folder.at(name)).contains("A *note* on on-span"));
        QVERIFY(contentOf(m_folder.at(name)).contains("A *note* on on-event"));
        QCOMPARE(exported(name, {u"--with-private"_s}).output.count('\n'), 1);
        QVERIFY(contentOf(m_folder.at(name)).contains("A *note* on on-span"));
    }
    void writesTheEventsOfAQuery() {
        const QStringList query{u"--query"_s, u"strike"_s};
        QVERIFY(exported(u"a.jsonl"_s, query).output.endsWith("a.jsonl: 1 event\n"));
        QCOMPARE(contentOf(m_folder.at(u"a.jsonl"_s)).count('\n'), 1);
        QVERIFY(exported(u"a.json"_s, query).output.contains("a.json: 1 event, 3 annotations\n"));
        QVERIFY(exported(u"a.jsonld"_s, query).output.contains("a.jsonld: 3 annotations\n"));
        // The part, brought back into the whole, changes nothing.
        const QByteArray before = contentOf(m_project);
        QCOMPARE(fulcrumRun({u"import"_s, m_project, m_folder.at(u"a.json"_s)}).exitCode, 0);
        QVERIFY(contentOf(m_project) == before);
    }

    void bringsNotesBack_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("unchanged");
        QTest::newRow("without private ones") << QStringList() << QByteArray("5");
        QTest::newRow("with private ones") << QStringList(u"--with-private"_s) << QByteArray("6");
    }
    void bringsNotesBack() {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, unchanged);
        QCOMPARE(exported(u"a.jsonld"_s, options).exitCode, 0);
        const QByteArray before = contentOf(m_project);
        const ProgramRun run = fulcrumRun({u"import"_s, m_project, m_folder.at(u"a.jsonld"_s)});
        QVERIFY2(run.output.startsWith(
                     QByteArray("0 added, 0 updated, " + unchanged + " unchanged, 0 rejected\n")),
                 run.output.constData());
        QVERIFY(contentOf(m_project) == before);
    }
    void carriesNotesToAnotherCopy() {
        ProjectContent other = aContent();
        other.annotations.clear();
        const QString path = made(u"other.fulcrum"_s, other);
        QCOMPARE(exported(u"a.jsonld"_s).exitCode, 0);
        const ProgramRun first = fulcrumRun({u"import"_s, path, m_folder.at(u"a.jsonld"_s)});
        QVERIFY2(first.output.startsWith("5 added, 0 updated, 0 unchanged, 0 rejected\n"),
                 first.output.constData());
        QVERIFY(first.output.contains(": kept unattached, it is on https://example.org/page\n"));
        const QByteArray before = contentOf(path);
        QVERIFY(fulcrumRun({u"import"_s, path, m_folder.at(u"a.jsonld"_s)})
                    .output.startsWith("0 added, 0 updated, 5 unch"));
        QVERIFY(contentOf(path) == before);
        QCOMPARE(fulcrumRun({u"check"_s, path}).output, QByteArray("no findings\n"));
        // And home again: they are the same notes.
        QCOMPARE(fulcrumRun({u"export"_s, path, u"-o"_s, m_folder.at(u"b.jsonld"_s)}).exitCode, 0);
        const ProgramRun home = fulcrumRun({u"import"_s, m_project, m_folder.at(u"b.jsonld"_s)});
        QVERIFY2(home.output.startsWith("0 added, "), home.output.constData());
    }
    void keepsNotesOnWhatIsNotThere() {
        const QByteArray note =
            "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"urn:uuid:7\", "
            "\"type\": \"Annotation\", \"target\": \"urn:isbn:1\"}";
        const QString file = m_folder.write(u"n.jsonld"_s, note);
        const ProgramRun first = fulcrumRun({u"import"_s, m_project, file});
        QVERIFY2(first.output.startsWith("1 added, 0 updated, 0 unchanged, 0 rejected\n"),
                 first.output.constData());
        QVERIFY(first.output.contains("annotation urn:uuid:7: kept unattached, it is on urn:isbn:1\n"));
        const QByteArray before = contentOf(m_project);
        const ProgramRun second = fulcrumRun({u"import"_s, m_project, file});
        QVERIFY2(second.output.startsWith("0 added, 0 updated, 1 unchanged, 0 rejected\n"),
                 second.output.constData());
        QVERIFY(contentOf(m_project) == before);
    }

    void bringsCodesBack_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("as CSV") << u"a.csv"_s << QStringList{u"--format"_s, u"codes-csv"_s};
        QTest::newRow("as a REFI-QDA codebook") << u"a.qdc"_s << QStringList();
    }
    void bringsCodesBack() {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        QVERIFY(exported(name, options).output.contains(QByteArray(name.toUtf8() + ": 2 codes\n")));
        const QByteArray before = contentOf(m_project);
        const ProgramRun run = fulcrumRun(QStringList{u"import"_s, m_project, m_folder.at(name)} + options);
        QCOMPARE(run.output, QByteArray("0 added, 0 updated, 2 unchanged, 0 rejected\n"));
        QVERIFY(contentOf(m_project) == before);
        const QString other = made(u"other.fulcrum"_s, {});
        QCOMPARE(fulcrumRun(QStringList{u"import"_s, other, m_folder.at(name)} + options).output,
                 QByteArray("2 added, 0 updated, 0 unchanged, 0 rejected\n"));
        QCOMPARE(fulcrumRun(QStringList{u"import"_s, other, m_folder.at(name)} + options).output,
                 QByteArray("0 added, 0 updated, 2 unchanged, 0 rejected\n"));
    }
    void isAllOrNothing_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a note without a target")
            << u"a.jsonld"_s
            << contentOf(QStringLiteral(FULCRUM_FIXTURES "/web-annotations/refused/page-item-broken.json"))
            << QByteArray("\"target\" is missing or empty");
        QTest::newRow("a bomb of brackets")
            << u"a.jsonld"_s << QByteArray(1000000, '[') << QByteArray("nested");
        QTest::newRow("a table of nobody knows what")
            << u"a.csv"_s << QByteArray("name\nA\n") << QByteArray("Add --format codes-csv");
        QTest::newRow("a code without a name")
            << u"a.qdc"_s
            << QByteArray(
                   "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes>\n"
                   "<Code guid='1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294'/></Codes></CodeBook>")
            << QByteArray("a.qdc line 2: the code has no name");
    }
    void isAllOrNothing() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const QByteArray before = contentOf(m_project);
        const ProgramRun run = fulcrumRun({u"import"_s, m_project, m_folder.write(name, bytes)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(says), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY(contentOf(m_project) == before);
    }

    void refusesWhatCannotBe_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const QString p = u"p.fulcrum"_s;
        QTest::newRow("no file") << QStringList{p} << 2 << QByteArray("no file is named");
        QTest::newRow("a name that says nothing") << QStringList{p, u"-o"_s, u"a.doc"_s} << 2
                                                  << QByteArray("a.doc: its name does not say what format");
        QTest::newRow("an unknown format") << QStringList{p, u"-o"_s, u"a"_s, u"--format"_s, u"pdf"_s} << 2
                                           << QByteArray("no format \"pdf\"");
        QTest::newRow("a query for codes") << QStringList{p, u"-o"_s, u"a.qdc"_s, u"--query"_s, u"strike"_s}
                                           << 2 << QByteArray("a code book has none");
        QTest::newRow("a broken query")
            << QStringList{p, u"-o"_s, u"a.json"_s, u"--query"_s, u"kind:nonsense"_s} << 2
            << QByteArray("query, at character");
        QTest::newRow("the project itself")
            << QStringList{p, u"-o"_s, u"./p.fulcrum"_s, u"--format"_s, u"json"_s} << 1
            << QByteArray("this is the project itself");
        QTest::newRow("a folder that is not there")
            << QStringList{p, u"-o"_s, u"none/a.json"_s} << 1 << QByteArray("the file cannot be written");
        QTest::newRow("no project") << QStringList{u"none.fulcrum"_s, u"-o"_s, u"a.json"_s} << 1
                                    << QByteArray("none.fulcrum");
    }
    void refusesWhatCannotBe() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        QFile::remove(m_folder.at(u"a.json"_s));
        const QByteArray before = contentOf(m_project);
        const QString here = QDir::currentPath();
        QDir::setCurrent(m_folder.path());
        const ProgramRun run = fulcrumRun(QStringList(u"export"_s) + arguments);
        QDir::setCurrent(here);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.errors.contains(says), run.errors.constData());
        QCOMPARE(run.output, QByteArray());
        QVERIFY(contentOf(m_project) == before);
        QVERIFY(!QFile::exists(m_folder.at(u"a.json"_s)));
    }
    void isInTheHelp() {
        QVERIFY(fulcrumRun({u"--help"_s})
                    .output.contains("  export    writes events, annotations or the code book"));
        QVERIFY(fulcrumRun({u"help"_s, u"export"_s}).output.contains("--with-private"));
    }
};

FULCRUM_TEST(TestExportCommand)
#include "test_export_command.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds the repository to the rules of source_rules.h, and proves on made-up trees that each rule finds what
// it forbids and lets pass what it allows.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/checks/source_rules.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;
using namespace fulcrum::checks;

namespace {

using Check = std::vector<Finding> (*)(const SourceTree&);

QString listed(const std::vector<Finding>& findings) {
    QString text;
    for (const Finding& finding : findings) {
        text += u'\n' + finding.message();
    }
    return text;
}

/// Enough of the real tree for an include to point at.
SourceTree treeWith(const QString& path, const QString& text) {
    SourceTree tree;
    for (const QString& header :
         {u"models/domain/event.h"_s, u"models/storage/project_store.h"_s, u"models/leverage/ledger.h"_s,
          u"models/document/document.h"_s, u"models/items/event_table.h"_s, u"widgets/common/canvas.h"_s,
          u"widgets/timeline/timeline_view.h"_s, u"widgets/leverage/leverage_chart.h"_s,
          u"tests/support/an_event.h"_s, u"app/commands/figure.h"_s, u"resources/resources.h"_s}) {
        tree.push_back({header, QString()});
    }
    tree.push_back({path, text});
    return tree;
}

}  // namespace

class TestSourceRules : public QObject {
    Q_OBJECT

private slots:
    void repositoryKeepsTheRule_data();
    void repositoryKeepsTheRule();
    void readsTheTexts();
    void includes_data();
    void includes();
    void licenceLines_data();
    void licenceLines();
    void words_data();
    void words();
    void texts_data();
    void texts();
    void names_data();
    void names();
    void files_data();
    void files();
    void namesTheLine();
};

void TestSourceRules::repositoryKeepsTheRule_data() {
    QTest::addColumn<Check>("check");
    QTest::newRow("folders include downwards only") << &checkIncludes;
    QTest::newRow("every source carries its licence") << &checkLicenceLines;
    QTest::newRow("no word stands where it must not") << &checkWords;
    QTest::newRow("faults speak the language of the program") << &checkTexts;
    QTest::newRow("every type has a name of its own") << &checkNames;
    QTest::newRow("files are named and sized by the house style") << &checkFiles;
}

void TestSourceRules::repositoryKeepsTheRule() {
    QFETCH(Check, check);
    static const SourceTree tree = readSourceTree(QStringLiteral(FULCRUM_SOURCE_DIR));
    QVERIFY2(tree.size() > 30, "the tree was not read");
    const std::vector<Finding> findings = check(tree);
    QVERIFY2(findings.empty(), qPrintable(listed(findings)));
}

void TestSourceRules::readsTheTexts() {
    const QTemporaryDir root;
    const QStringList written{u".ci/run"_s,        u".git/config.txt"_s,          u"CMakeLists.txt"_s,
                              u"build/made.cpp"_s, u"models/domain/event.h"_s,    u"packaging/test"_s,
                              u"picture.png"_s,    u"tests/fixtures/given.json"_s};
    for (const QString& path : written) {
        QDir(root.path()).mkpath(path.section(u'/', 0, -2).isEmpty() ? u"."_s : path.section(u'/', 0, -2));
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text of " + path.toUtf8());
    }
    QStringList read;
    for (const SourceFile& file : readSourceTree(root.path())) {
        read << file.path;
        QCOMPARE(file.text, QString(u"text of "_s + file.path));
    }
    QCOMPARE(read, QStringList(
                       {u".ci/run"_s, u"CMakeLists.txt"_s, u"models/domain/event.h"_s, u"packaging/test"_s}));
}

void TestSourceRules::includes_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* name, const QString& path, const QString& text, bool isAllowed) {
        QTest::newRow(name) << path << text << isAllowed;
    };
    row("storage may include domain", u"models/storage/a.cpp"_s, u"#include \"models/domain/event.h\""_s,
        true);
    row("a folder may include itself", u"models/storage/a.cpp"_s,
        u"#include \"models/storage/project_store.h\""_s, true);
    row("storage may read the schema built in", u"models/storage/a.cpp"_s,
        u"#include \"resources/resources.h\""_s, true);
    row("views may not read what is built in", u"widgets/browse/a.cpp"_s,
        u"#include \"resources/resources.h\""_s, false);
    row("domain may not include storage", u"models/domain/a.h"_s,
        u"#include \"models/storage/project_store.h\""_s, false);
    row("siblings below may not include each other", u"models/leverage/a.cpp"_s,
        u"#include \"models/storage/project_store.h\""_s, false);
    row("document may include storage", u"models/document/a.cpp"_s,
        u"#include \"models/storage/project_store.h\""_s, true);
    row("siblings above may not include each other", u"models/items/a.cpp"_s,
        u"#include \"models/document/document.h\""_s, false);
    row("models may not include widgets", u"models/document/a.cpp"_s,
        u"#include \"widgets/common/canvas.h\""_s, false);
    row("a view may include what views share", u"widgets/timeline/a.cpp"_s,
        u"#include \"widgets/common/canvas.h\""_s, true);
    row("views may not include each other", u"widgets/timeline/a.cpp"_s,
        u"#include \"widgets/leverage/leverage_chart.h\""_s, false);
    row("the figure is composed of the views", u"widgets/figure/a.cpp"_s,
        u"#include \"widgets/leverage/leverage_chart.h\""_s, true);
    row("widgets may not include app", u"widgets/figure/a.cpp"_s, u"#include \"app/commands/figure.h\""_s,
        false);
    row("nobody includes from tests", u"app/main.cpp"_s, u"#include \"tests/support/an_event.h\""_s, false);
    row("tests include from tests", u"tests/gui/a.cpp"_s, u"#include \"tests/support/an_event.h\""_s, true);
    row("unit tests see no widgets", u"tests/unit/domain/a.cpp"_s, u"#include \"widgets/common/canvas.h\""_s,
        false);
    row("an include is by full path", u"models/domain/a.cpp"_s, u"#include \"event.h\""_s, false);
    row("our own headers stand in quotes", u"models/storage/a.cpp"_s, u"#include <models/domain/event.h>"_s,
        false);
    row("a test includes its moc file", u"tests/unit/test_a.cpp"_s, u"#include \"test_a.moc\""_s, true);
    row("a folder must be in the table", u"models/surprise/a.cpp"_s, u"\n"_s, false);
    row("blanks hide nothing", u"models/domain/a.cpp"_s, u"  #  include  <QtWidgets/QLabel>"_s, false);

    row("models may use Qt Core", u"models/domain/a.cpp"_s, u"#include <QString>"_s, true);
    row("models may use an undo stack of Qt Gui", u"models/document/a.cpp"_s, u"#include <QUndoStack>"_s,
        true);
    row("models may not use a widget by module", u"models/items/a.cpp"_s, u"#include <QtWidgets/QTreeView>"_s,
        false);
    row("models may not use a widget by class", u"models/items/a.cpp"_s, u"#include <QTreeView>"_s, false);
    row("models may not use the whole of Qt Widgets", u"models/items/a.cpp"_s, u"#include <QtWidgets>"_s,
        false);
    row("widgets may use widgets", u"widgets/browse/a.cpp"_s, u"#include <QTreeView>"_s, true);
    row("models may not use the plot", u"models/timeline/a.cpp"_s, u"#include <qcustomplot.h>"_s, false);
    row("app may not use the plot", u"app/a.cpp"_s, u"#include <qcustomplot.h>"_s, false);
    row("widgets may use the plot", u"widgets/leverage/a.h"_s, u"#include <qcustomplot.h>"_s, true);
    row("storage may use SQLiteCpp", u"models/storage/a.cpp"_s, u"#include <SQLiteCpp/SQLiteCpp.h>"_s, true);
    row("document may not use SQLiteCpp", u"models/document/a.cpp"_s, u"#include <SQLiteCpp/Database.h>"_s,
        false);
    row("exchange may not use SQLite", u"models/exchange/a.cpp"_s, u"#include <sqlite3.h>"_s, false);
    row("exchange may use the JSON library", u"models/exchange/a.cpp"_s, u"#include <nlohmann/json.hpp>"_s,
        true);
    row("app may not use the JSON library", u"app/a.cpp"_s, u"#include <nlohmann/json.hpp>"_s, false);
    row("nobody uses Qt Sql", u"models/storage/a.cpp"_s, u"#include <QSqlDatabase>"_s, false);
}

void TestSourceRules::includes() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, isAllowed);
    const std::vector<Finding> findings = checkIncludes(treeWith(path, text));
    QVERIFY2(findings.empty() == isAllowed, qPrintable(listed(findings)));
}

void TestSourceRules::licenceLines_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    const QString cpp =
        u"// SPDX-FileCopyrightText: 2026 The Fulcrum developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const QString script =
        u"# SPDX-FileCopyrightText: 2026 The Fulcrum developers\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QTest::newRow("a source with both lines") << u"app/main.cpp"_s << cpp << true;
    QTest::newRow("a source without") << u"app/main.cpp"_s << u"int main() {}\n"_s << false;
    QTest::newRow("a source with the first alone")
        << u"app/main.cpp"_s << cpp.section(u'\n', 0, 0) + u"\n"_s << false;
    QTest::newRow("a source with both lines too late") << u"app/main.cpp"_s << u"\n\n"_s + cpp << false;
    QTest::newRow("a script with both after its first")
        << u"packaging/run"_s << u"#!/bin/sh\n"_s + script << true;
    QTest::newRow("a script without") << u"packaging/run"_s << u"#!/bin/sh\n"_s << false;
    QTest::newRow("a CMake file without") << u"app/CMakeLists.txt"_s << u"add_executable(a)\n"_s << false;
    QTest::newRow("JSON cannot carry them") << u"CMakePresets.json"_s << u"{}"_s << true;
    QTest::newRow("a page need not") << u"README.md"_s << u"# Fulcrum\n"_s << true;
}

void TestSourceRules::licenceLines() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, isAllowed);
    QCOMPARE(checkLicenceLines({{path, text}}).empty(), isAllowed);
}

void TestSourceRules::words_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* name, const QString& path, const QString& text, bool isAllowed) {
        QTest::newRow(name) << path << text << isAllowed;
    };
    row("a mark for later in a source", u"app/main.cpp"_s, u"// TODO: more"_s, false);
    row("a mark for later on a page", u"README.md"_s, u"FIXME"_s, false);
    row("a word that holds such a mark", u"app/main.cpp"_s, u"int TODOS;"_s, true);
    row("a home folder", u"CONTRIBUTING.md"_s, u"cd /home/anna/fulcrum"_s, false);
    row("a folder beside the repository", u"CMakeLists.txt"_s, u"set(a ../shared/data)"_s, false);
    row("a path inside the tree", u"CMakeLists.txt"_s, u"set(a tests/work/it)"_s, true);
    row("a host in a script", u"packaging/run"_s, u"wget https://example.org/a.tar.gz"_s, false);
    row("a host in CMake", u"cmake/A.cmake"_s, u"URL http://example.org"_s, false);
    row("a host on a page", u"README.md"_s, u"https://example.org"_s, true);
    row("a test that is passed over", u"tests/unit/a.cpp"_s, u"QSKIP(\"no display\");"_s, false);
    row("SQL in document", u"models/document/a.cpp"_s, u"run(\"SELECT id FROM event\");"_s, false);
    row("SQL on a line of a raw string", u"app/a.cpp"_s, u"    DELETE FROM event"_s, false);
    row("SQL that makes a table", u"app/a.cpp"_s, u"run(\"CREATE TABLE a (b)\");"_s, false);
    row("SQL in storage", u"models/storage/a.cpp"_s, u"run(\"SELECT id FROM event\");"_s, true);
    row("words that are no SQL", u"app/a.cpp"_s, u"print(\"Select an event\"); update(a);"_s, true);
}

void TestSourceRules::words() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, isAllowed);
    const std::vector<Finding> findings = checkWords({{path, text}});
    QVERIFY2(findings.empty() == isAllowed, qPrintable(listed(findings)));
}

void TestSourceRules::texts_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* name, const QString& path, const QString& text, bool isAllowed) {
        QTest::newRow(name) << path << text << isAllowed;
    };
    const QString models = u"models/storage/a.cpp"_s;
    row("a sentence", models, u"return Error{path, u\"the disk is full\"_s, {}};"_s, false);
    row("a sentence to translate", models, u"return Error{path, Texts::tr(\"the disk is full\"), {}};"_s,
        true);
    row("one of several", models, u"Error{a, Texts::tr(\"it is (not) \\\"%1\\\"\").arg(b), u\"Mend it\"_s}"_s,
        false);
    row("one on a later line", models,
        u"throw Refusal{{a,  // \" one\n u\"was changed meanwhile\"_s, {}}};"_s, false);
    row("one with a name", models, u"const Error none{u\"--map\"_s, u\"names no column\"_s};"_s, false);
    row("one that is handed on", models, u"reader.refuse(u\"is missing there\"_s);"_s, false);
    row("one behind an apostrophe", models, u"fail(a, u'\"', u\"is no date\"_s);"_s, false);
    row("a text of the tables", models, u"lose(QT_TRANSLATE_NOOP(\"fulcrum::A\", \"the kind\"));"_s, true);
    row("a word that is a name", models, u"Error{u\"--map\"_s, what + u\", \"_s + why}"_s, true);
    row("what stands in a comment", models, u"/// Error{\"a text\"}: \n"_s, true);
    row("what stands behind", models, u"Error{a, b, c}; run(\"DELETE all of it\");"_s, true);
    row("a command speaks English", u"app/commands/a.cpp"_s, u"Error{a, u\"no file is named\"_s}"_s, true);
    row("a window does not", u"app/a.cpp"_s, u"Error{a, u\"no file is named\"_s}"_s, false);
}

void TestSourceRules::texts() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, isAllowed);
    const std::vector<Finding> findings = checkTexts({{path, text}});
    QVERIFY2(findings.empty() == isAllowed, qPrintable(listed(findings)));
}

void TestSourceRules::names_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* name, const QString& path, const QString& text, bool isAllowed) {
        QTest::newRow(name) << path << text << isAllowed;
    };
    const QString header = u"widgets/browse/rows.h"_s;
    row("a class of the same name", header, u"class Rows : public QObject {\n"_s, false);
    row("a struct of the same name", header, u"struct Rows {\n"_s, false);
    row("one that is only announced", header, u"class Rows;\n"_s, true);
    row("one inside another", header, u"class Other {\n    struct Rows {\n"_s, true);
    row("another name", header, u"class RowsOfTable {\n"_s, true);
    const QString source = u"widgets/browse/rows.cpp"_s;
    row("one of a source", source, u"namespace fulcrum {\n\nclass Rows {\n"_s, false);
    row("one of a source alone", source, u"namespace {\n\nclass Rows {\n\n}  // namespace\n"_s, true);
    row("one behind those", source, u"namespace {\n}  // namespace\n\nclass Rows {\n"_s, false);
    row("one of a test", u"tests/gui/rows.h"_s, u"class Rows {\n"_s, true);
}

void TestSourceRules::names() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, isAllowed);
    const std::vector<Finding> findings =
        checkNames({{u"models/domain/rows.h"_s, u"class Rows {\n"_s}, {path, text}});
    QVERIFY2(findings.empty() == isAllowed, qPrintable(listed(findings)));
}

void TestSourceRules::files_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("snake_case") << u"models/domain/level_profiles.cpp"_s << QString() << true;
    QTest::newRow("PascalCase") << u"models/leverage/LevelProfiles.cpp"_s << QString() << false;
    QTest::newRow("a folder with a hyphen") << u"models/lane-packing/lane.h"_s << QString() << false;
    QTest::newRow("a page in capitals") << u"README.md"_s << QString() << true;
    QTest::newRow("a schema step") << u"resources/schema/0001_first.sql"_s << QString() << true;
    QTest::newRow("SQL elsewhere") << u"models/storage/0001_first.sql"_s << QString() << false;
    QTest::newRow("500 lines") << u"app/main.cpp"_s << QString(500, u'\n') << true;
    QTest::newRow("501 lines") << u"app/main.cpp"_s << QString(501, u'\n') << false;
}

void TestSourceRules::files() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, isAllowed);
    QCOMPARE(checkFiles({{path, text}}).empty(), isAllowed);
}

void TestSourceRules::namesTheLine() {
    const std::vector<Finding> findings =
        checkIncludes(treeWith(u"models/domain/a.cpp"_s, u"\n#include <QString>\n#include <QLabel>\n"_s));
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings.front().message(),
             u"models/domain/a.cpp:3: may not include <QLabel>: models are true without a screen"_s);
}

FULCRUM_TEST(TestSourceRules)
#include "test_source_rules.moc"

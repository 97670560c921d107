// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The manual page names every command and every option that the program itself names, each in its place.
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include "tests/support/program_run.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;

namespace {

QStringList allOf(const QString& pattern, const QString& text) {
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch& match : expression.globalMatch(text)) {
        found += match.captured(1);
    }
    found.removeDuplicates();
    return found;
}

QString helpOf(const QStringList& arguments) {
    const auto run = fulcrum::test::runProgram(QStringLiteral(FULCRUM_PROGRAM), arguments);
    return run.exitCode == 0 ? QString::fromUtf8(run.output) : QString();
}

/// The page as it is read, without the signs of its language that stand within words.
QString manPage() {
    QFile file(QStringLiteral(FULCRUM_MAN_PAGE));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s)
                                          : QString();
}

QStringList verbs() { return allOf(u"^  ([a-z][a-z-]*)  "_s, helpOf({u"--help"_s})); }

}  // namespace

class TestManPage : public QObject {
    Q_OBJECT

private slots:
    void namesEachCommandInItsOrder() {
        QVERIFY(verbs().size() >= 8);
        QStringList written = allOf(u"^\\.SS \"([a-z-]+) "_s, manPage());
        if (!verbs().contains(u"figure"_s)) {
            written.removeOne(u"figure"_s);  // a build without a window draws nothing
        }
        QCOMPARE(written, verbs());
    }

    void namesTheOptionsOfEachCommand_data() {
        QTest::addColumn<QString>("verb");
        for (const QString& verb : verbs()) {
            QTest::newRow(qPrintable(verb)) << verb;
        }
    }
    void namesTheOptionsOfEachCommand() {
        QFETCH(QString, verb);
        QStringList told;
        for (const QString& names :
             allOf(u"^  ((?:-[a-z], )?--[a-z-]+(?:, --[a-z-]+)*)"_s, helpOf({u"help"_s, verb}))) {
            told += allOf(u"(--[a-z-]+)"_s, names);
        }
        QVERIFY(told.removeOne(u"--help"_s));
        const QString section =
            manPage().section(QString(u".SS \""_s + verb + u' '), 1, 1).section(u"\n.S"_s, 0, 0);
        // Only the lines that begin an entry: elsewhere an option may be named that another command has.
        QStringList written;
        const QRegularExpression entry(u"^\\.TP\\n(.*)$"_s, QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch& match : entry.globalMatch(section)) {
            written += allOf(u"(--[a-z-]+)"_s, match.captured(1));
        }
        told.sort();
        written.sort();
        QCOMPARE(written, told);
    }
};

FULCRUM_TEST(TestManPage)
#include "test_man_page.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `fulcrum search` as scripts use it, on the sample; among it the ten questions that it must answer with one
// query.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/command_folder.h"
#include "tests/support/test_program.h"

using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsIn(const QJsonObject& answer) {
    QStringList ids;
    for (const QJsonValue event : answer[u"events"].toArray()) {
        ids += event[u"id"].toString();
    }
    return ids;
}

}  // namespace

class TestSearchCommand : public QObject {
    Q_OBJECT

    CommandFolder m_folder;
    QString m_sample;

    QJsonObject found(const QString& query, const QStringList& options = {}) const {
        const ProgramRun run =
            fulcrumRun(QStringList{u"search"_s, m_sample, query, u"--format"_s, u"json"_s} + options);
        return run.exitCode == 0 ? QJsonDocument::fromJson(run.output).object()
                                 : QJsonObject{{u"errors"_s, QString::fromUtf8(run.errors)}};
    }

private slots:
    void initTestCase() { m_sample = m_folder.newSample(u"sample.fulcrum"_s); }

    void answersTheQuestions_data() {
        QTest::addColumn<QJsonObject>("asked");
        QFile file(QStringLiteral(FULCRUM_FIXTURES "/questions.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray questions = QJsonDocument::fromJson(file.readAll()).object()[u"questions"].toArray();
        QCOMPARE(questions.size(), 10);
        for (const QJsonValue question : questions) {
            QTest::newRow(qPrintable(question[u"question"].toString())) << question.toObject();
        }
    }
    void answersTheQuestions() {
        QFETCH(QJsonObject, asked);
        QStringList expected;
        for (const QJsonValue id : asked[u"events"].toArray()) {
            expected += id.toString();
        }
        QVERIFY(!expected.isEmpty());
        const QString at = asked[u"at"].toString();
        const QJsonObject answer =
            found(asked[u"query"].toString(), at.isEmpty() ? QStringList{} : QStringList{u"--at"_s, at});
        QStringList ids = idsIn(answer);
        ids.sort();
        expected.sort();
        QCOMPARE(ids, expected);
        QCOMPARE(answer[u"total"].toInt(), int(expected.size()));
    }

    void tellsWhatItUnderstoodAndFound() {
        const QJsonObject answer =
            found(u"by:China 稀土"_s, {u"--at"_s, u"2025-05-01"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(answer[u"query"].toString(), u"稀土 by:CN"_s);
        QCOMPARE(answer[u"at"].toString(), u"2025-05-01"_s);
        QCOMPARE(answer[u"total"].toInt(), 2);
        QCOMPARE(answer[u"order"].toString(), u"rank"_s);
        const QJsonArray events = answer[u"events"].toArray();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first()[u"id"].toString(), u"cn-2025-04-04-rare-earth-controls"_s);
        QCOMPARE(events.first()[u"kind"].toString(), u"countermeasure"_s);
        QCOMPARE(events.first()[u"status"].toString(), u"in-force"_s);
        QCOMPARE(found(u"by:China"_s)[u"order"].toString(), u"time"_s);
    }

    void marksTheTitle() {
        const QJsonObject event = found(u"\"rare earth\" magnets from:2025-04-04 to:2025-04-04"_s)[u"events"]
                                      .toArray()
                                      .first()
                                      .toObject();
        const QString title = event[u"title"].toString();
        QStringList marked;
        for (const QJsonValue mark : event[u"marks"].toArray()) {
            marked += title.mid(mark[0].toInt(), mark[1].toInt());
        }
        QCOMPARE(marked, (QStringList{u"rare earths"_s, u"magnets"_s}));
    }

    void printsALineAnEvent() {
        const ProgramRun run = fulcrumRun({u"search"_s, m_sample, u"h20 licence"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains("2025-04-09  us-2025-04-09-h20-licence  H20 needs a licence"),
                 run.output.constData());
        const ProgramRun cut = fulcrumRun({u"search"_s, m_sample, u"tariffs"_s, u"--limit"_s, u"3"_s});
        QCOMPARE(cut.output.count('\n'), 4);
        QVERIFY2(cut.output.contains("the first 3 of "), cut.output.constData());
        const ProgramRun none = fulcrumRun({u"search"_s, m_sample, u"zeppelins"_s});
        QCOMPARE(none.exitCode, 0);
        QCOMPARE(none.output, QByteArray("no event matches\n"));
    }

    void refusesAFaultyQuery_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QString& query, const char* says) {
            QTest::newRow(name) << query << QByteArray(says);
        };
        row("a comparison with nothing", u"h20 severity>="_s, "query, at character 5: a value is missing");
        row("an unclosed quote", u"\"rare earth"_s, "query, at character 1: the quote is not closed");
        row("an unknown track", u"track:nonsense"_s, "query, at character 7: there is no track \"nonsense\"");
        row("a tag nobody has", u"tag:h2o"_s, "no event has the tag \"h2o\"");
        row("a long paste", QString(100'000, u'x'), "longer than 4000 characters");
    }
    void refusesAFaultyQuery() {
        QFETCH(QString, query);
        QFETCH(QByteArray, says);
        const ProgramRun run = fulcrumRun({u"search"_s, m_sample, query});
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(run.errors.contains(says), run.errors.constData());
    }

    void refusesOtherFaults_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no query") << QStringList{u"search"_s, m_sample} << 2 << QByteArray("missing");
        QTest::newRow("a limit of nothing")
            << QStringList{u"search"_s, m_sample, u"h20"_s, u"--limit"_s, u"0"_s} << 2
            << QByteArray("--limit");
        QTest::newRow("no day") << QStringList{u"search"_s, m_sample, u"h20"_s, u"--at"_s, u"May"_s} << 2
                                << QByteArray("--at");
        QTest::newRow("no format") << QStringList{u"search"_s, m_sample, u"h20"_s, u"--format"_s, u"csv"_s}
                                   << 2 << QByteArray("csv");
        QTest::newRow("no project") << QStringList{u"search"_s, u"nowhere.fulcrum"_s, u"h20"_s} << 1
                                    << QByteArray("no such file");
        QTest::newRow("an answer to nothing") << QStringList{u"search"_s, m_sample, u"answers:zeppelins"_s}
                                              << 1 << QByteArray("no event of that id");
    }
    void refusesOtherFaults() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const ProgramRun run = fulcrumRun(arguments);
        QTEST(run.exitCode, "exitCode");
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(run.errors.contains(says), run.errors.constData());
    }
};

FULCRUM_TEST(TestSearchCommand)
#include "test_search_command.moc"

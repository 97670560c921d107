// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Project files that somebody made by hand to do harm, written behind the program's back. Each is refused in
// words or can be used in every way: opened, checked, its balance computed through every lens and under every
// scenario, exported, searched, its notes and codes put in order, undone, recovered. What takes longest of
// that is told, for machines differ; what would never end is ended by the watchdog of Qt Test.
#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

#include "models/document/coding.h"
#include "models/document/document.h"
#include "models/document/fit_input.h"
#include "models/document/note_list.h"
#include "models/document/project_reading.h"
#include "models/document/scenario_balance.h"
#include "models/domain/content_check.h"
#include "models/domain/content_merge.h"
#include "models/exchange/exchange_format.h"
#include "models/exchange/exchange_writer.h"
#include "models/leverage/uncertainty.h"
#include "models/storage/recovery.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"
#include "tests/unit/storage/project_use.h"

using namespace fulcrum;
using namespace fulcrum::test;

using Crafting = std::function<void(sqlite3* database)>;
Q_DECLARE_METATYPE(Crafting)

namespace {

/// How deep threads and books of codes are: enough to see what grows too fast; ten times as deep with the
/// long tests.
int many() { return qEnvironmentVariableIsSet("FULCRUM_DEEP") ? 100000 : 10000; }

void runSql(sqlite3* database, const QByteArray& sql) {
    char* message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK) {
        QFAIL(message);
    }
}

Crafting craftedBy(const char* statements) {
    return [statements](sqlite3* database) { runSql(database, statements); };
}

/// Takes the strictness out of a table, lets `statements` write what they want, and puts it back as it was.
Crafting unstrict(const char* table, const char* statements) {
    return [table, statements](sqlite3* database) {
        const QByteArray name = table;
        runSql(
            database,
            "PRAGMA writable_schema = ON; CREATE TEMP TABLE kept AS SELECT sql FROM sqlite_schema WHERE name "
            "= '" +
                name + "'; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = '" +
                name + "'; PRAGMA writable_schema = RESET");
        runSql(database, statements);
        runSql(
            database,
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = (SELECT sql FROM kept) WHERE name = "
            "'" +
                name + "'; PRAGMA writable_schema = RESET");
    };
}

/// Chains of events e1…eN, each of which does `type` to the next and the last to the first.
Crafting circleOf(const char* type, int many) {
    return [type, many](sqlite3* database) {
        const QByteArray number = QByteArray::number(many);
        runSql(database,
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + number +
                   ") INSERT INTO event SELECT 100 + i, 'e' || i, start_day + i % 900, NULL, NULL, NULL, "
                   "precision, 'measure', track, actor, target, severity, direction, NULL, NULL, NULL, 0, "
                   "0, 'E', '', '', '', '', '', '' FROM n, event WHERE id = 'strike'");
        runSql(database, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                             number + ") INSERT INTO relation SELECT 100 + i, 1, '" + type + "', 101 + i % " +
                             number + ", NULL FROM n");
    };
}

/// Notes n1…nN, each an answer to the next; the last answers `last`.
QByteArray threadOf(int many, const QByteArray& last) {
    const QByteArray number = QByteArray::number(many);
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + number +
           ") INSERT INTO annotation (seq, id, target_kind, target_id, motivation, body, author, created, "
           "modified, "
           "is_private, extra) SELECT 1000 + i, 'n' || i, 'annotation', CASE i WHEN " +
           number + " THEN '" + last +
           "' ELSE 'n' || (i + 1) END, 'replying', 'b', 'Ada', '2026-05-01T09:30:00.000Z', "
           "'2026-05-01T09:30:00.000Z', 0, '' FROM n";
}

/// Codes c1…cN, each below the next; the last below `last`.
QByteArray codesOf(int many, const QByteArray& last) {
    const QByteArray number = QByteArray::number(many);
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + number +
           ") INSERT INTO code SELECT 1000 + i, 'c' || i, 'C', '', '', CASE i WHEN " + number + " THEN '" +
           last + "' ELSE 'c' || (i + 1) END, '', '' FROM n";
}

Crafting statement(const QByteArray& text) {
    return [text](sqlite3* database) { runSql(database, text); };
}

/// A row of the history with these changes, as the newest edit.
Crafting logged(const QByteArray& changes) {
    return statement(
        "INSERT INTO change_log (id, author, time, summary, changes, reverses) VALUES ('bad', 'x', "
        "'2026-05-01T00:00:00.000Z', 'Bad', " +
        changes + ", '')");
}

}  // namespace

class TestHostileProjects : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Beside a scenario that cannot be applied, one that makes the same changes without the one that is
    /// wrong.
    static ProjectContent content() {
        ProjectContent content = aContent();
        Scenario scenario = content.scenarios[0];
        scenario.id = u"applies"_s;
        std::erase_if(scenario.changes, [](const ScenarioChange& change) {
            return change.action == ScenarioAction::Extend && change.to.has_value();
        });
        content.scenarios.push_back(scenario);
        return content;
    }
    QString made() {
        QString path = m_folder.filePath(u"p.fulcrum"_s);
        QFile::remove(path);
        const auto store = ProjectStore::create(path);
        if (!store || !(*store)->apply(mergeContent({}, content()).changes, {u"first"_s, {}, {}, {}, {}})) {
            qFatal("a test project cannot be made");
        }
        return path;
    }

private slots:
    void scenariosOfAnHonestProjectCount() {
        const ProjectUse use(made());
        QCOMPARE(use.said, QStringList());
        // One is wrong, through each of the three lenses.
        QCOMPARE(use.refused.size(), kLensCount);
        QVERIFY2(use.refused[0].startsWith(u"scenario what-if, change 4"_s), qPrintable(use.refused[0]));
        QVERIFY2(use.ledgers > 3 * kLensCount, qPrintable(QString::number(use.ledgers)));
    }
    void doNoHarm_data() {
        QTest::addColumn<Crafting>("craft");
        QTest::addColumn<QString>("said");  // somewhere among what is said; empty: it may be used
        const auto row = [](const char* name, const Crafting& craft, const QString& said) {
            QTest::newRow(name) << craft << said;
        };
        row("nothing amiss", craftedBy("SELECT 1"), {});
        row("a trigger", craftedBy("CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM event; END"),
            u"trigger t"_s);
        row("a view that never ends",
            craftedBy(
                "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM "
                "n"),
            u"view v"_s);
        row("a virtual table", craftedBy("CREATE VIRTUAL TABLE f USING rtree(a, b, c)"), u"does not have"_s);
        row("a generated column",
            craftedBy("ALTER TABLE era ADD COLUMN x TEXT AS (hex(zeroblob(100000000))) VIRTUAL"),
            u"not built"_s);
        row("an index over an expression", craftedBy("CREATE INDEX x ON event (hex(title))"), u"index x"_s);
        row("words where numbers are expected", unstrict("event", "UPDATE event SET start_day = 'soon'"),
            u"damaged"_s);
        row("a blob for a text", unstrict("event", "UPDATE event SET title = x'ff00ff'"), u"damaged"_s);
        row("nothing where something must be",
            unstrict("indicator_value", "UPDATE indicator_value SET value = 'many'"), u"damaged"_s);
        row("a severity of a million", craftedBy("UPDATE event SET severity = 1000000"), u"damaged"_s);
        row("an end before the start", craftedBy("UPDATE event SET end_day = start_day - 1"), u"damaged"_s);
        row("a day out of range", craftedBy("UPDATE event SET start_day = 9223372036854775807"),
            u"damaged"_s);
        row("a party for none", craftedBy("UPDATE event SET actor = 77"), u"refers to a party"_s);
        row("a relation to no event", craftedBy("UPDATE relation SET other = 77 WHERE type = 'amends'"),
            u"refers to a"_s);
        row("a story of no event", craftedBy("UPDATE view_event SET event = 77 + ordinal"), u"refers to a"_s);
        row("a scenario of no event",
            craftedBy("UPDATE scenario_change SET event = 77 WHERE event IS NOT NULL"), u"refers to a"_s);
        row("two that replace each other", circleOf("replaces", 2), {});
        row("three that replace each other", circleOf("replaces", 3), {});
        row("10,000 that replace each other", circleOf("replaces", 10000), {});
        row("two that resume each other", circleOf("resumes", 2), {});
        row("10,000 that resume each other", circleOf("resumes", 10000), {});
        row("10,000 that amend each other", circleOf("amends", 10000), {});
        row("10,000 that revoke each other", circleOf("revokes", 10000), {});
        row("10,000 that answer each other", circleOf("responds_to", 10000), {});
        row("a note that answers itself", statement(threadOf(1, "n1")), {});
        row("two notes that answer each other", statement(threadOf(2, "n1")), {});
        row("many notes in a circle", statement(threadOf(many(), "n1")), {});
        row("many notes that lead into a circle", statement(threadOf(many(), "n9999")), {});
        row("a thread of many notes", statement(threadOf(many(), "on-event")), {});
        row("a code below itself by another", statement(codesOf(2, "c1")), u"under itself"_s);
        row("many codes in a circle", statement(codesOf(many(), "c1")), u"under itself"_s);
        row("many codes one below the other", statement(codesOf(many(), "escalation")), {});
        row("many codes that lead into a circle", statement(codesOf(many(), "c9999")), u"under itself"_s);
        row("the first and the last day",
            craftedBy(
                "UPDATE event SET start_day = -719162, end_day = 2932896 WHERE id = 'strike'; UPDATE era SET "
                "from_day "
                "= -719162; UPDATE project SET value = '9999-12-31' WHERE key = 'horizon'"),
            {});
        row("a horizon of no date", craftedBy("UPDATE project SET value = 'never' WHERE key = 'horizon'"),
            {});
        row("numbers without end",
            craftedBy(
                "UPDATE indicator_value SET value = 9e999; UPDATE party SET trade_at_stake_usd_bn = 9e999; "
                "UPDATE "
                "event_figure SET number = -9e999 WHERE number IS NOT NULL; UPDATE scenario_change SET "
                "amount = 9e999 "
                "WHERE action = 'rescale'"),
            u"no number"_s);
        row("a scenario that multiplies beyond all numbers",
            craftedBy("UPDATE scenario_change SET amount = 1e308 WHERE action = 'rescale'"), {});
        row("a scenario of the smallest number there is",
            craftedBy("UPDATE scenario_change SET amount = 4.9e-324 WHERE action IN ('rescale', 'set')"),
            u"severity_ratio must be above 1"_s);
        row("a scenario of the largest number there is",
            craftedBy("UPDATE scenario_change SET amount = 1.7e308 WHERE action IN ('rescale', 'set')"),
            u"severity_ratio must be above 1"_s);
        row("a scenario that delays beyond the last day",
            craftedBy(
                "UPDATE event SET start_day = 2932890, end_day = NULL; UPDATE scenario_change SET days = "
                "36525 "
                "WHERE action = 'delay'"),
            {});
        row("a scenario of 10,000 changes",
            craftedBy(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO "
                "scenario_change (scenario, ordinal, action, event, days) SELECT s.seq, 100 + i, 'delay', "
                "e.seq, "
                "36525 FROM n, scenario s, event e WHERE s.id = 'applies' AND e.id = 'strike'"),
            {});
        row("a scenario of parameters that there are not",
            craftedBy("UPDATE scenario_change SET parameter = hex(zeroblob(100000)) WHERE action = 'set'"),
            u"parameter"_s);
        row("trade at stake beyond all numbers",
            craftedBy(
                "UPDATE party SET trade_at_stake_usd_bn = 1e308; UPDATE event SET tariff_points = 1000, "
                "tariff_coverage = 1 WHERE tariff_points IS NOT NULL"),
            {});
        row("an id with a zero byte",
            craftedBy("UPDATE event SET id = 'a' || char(0) || 'b' WHERE id = 'cut'"), {});
        row("an id of a megabyte", craftedBy("UPDATE event SET id = hex(zeroblob(500000)) WHERE id = 'cut'"),
            {});
        row("a text that is no text",
            craftedBy("UPDATE event SET title = CAST(x'c3c3ff80ed9fbfeda080' AS TEXT)"), {});
        row("a text of 40 MB",
            craftedBy("UPDATE event SET summary = hex(zeroblob(20000000)) WHERE id = 'cut'"), {});
        row("unknown fields that are no JSON",
            craftedBy("UPDATE event SET extra = '{{{'; UPDATE party SET extra = '[1'; "
                      "UPDATE code SET extra = '\"'; UPDATE annotation SET extra = '}'"),
            {});
        row("unknown fields as deep as they go",
            craftedBy("UPDATE event SET extra = replace(hex(zeroblob(200000)), '0', '[')"), {});
        row("history that is no JSON", logged("'{{{'"), u"change"_s);
        row("history of another shape", logged("'[1, 2, 3]'"), u"change"_s);
        row("history of nothing that is there",
            logged("'{\"summary\": \"x\", \"changes\": [{\"kind\": \"event\", \"before\": null, \"after\": "
                   "null}]}'"),
            u"change"_s);
        row("history of 40 MB of brackets", logged("replace(hex(zeroblob(20000000)), '0', '[')"),
            u"change"_s);
        row("times that are none", craftedBy("UPDATE annotation SET created = 'soon', modified = ''"), {});
        row("a source of no precision", craftedBy("UPDATE source SET precision = 'hour'"), u"damaged"_s);
        row("a project without an id", craftedBy("DELETE FROM project WHERE key = 'id'"), {});
        row("nobody and nothing",
            craftedBy("DELETE FROM project; DELETE FROM translation; DELETE FROM former_place"), {});
        row("a link that is none",
            craftedBy("UPDATE view SET link = 'fulcrum:view?from=x&' || hex(zeroblob(1000)), query = "
                      "'track:((('"),
            {});
        row("colours that are none",
            craftedBy("UPDATE party SET colour = 'url(file:///etc/passwd)'; UPDATE track SET "
                      "colour = ''"),
            {});
    }
    void doNoHarm() {
        QFETCH(Crafting, craft);
        QFETCH(QString, said);
        const QString path = made();
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        runSql(database,
               "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
        craft(database);
        QCOMPARE(sqlite3_close(database), SQLITE_OK);
        if (QTest::currentTestFailed()) {
            return;
        }

        const ProjectUse use(path);
        const QStringList& lines = use.said;
        for (const QString& refusal : use.refused) {
            QVERIFY2(refusal.startsWith(u"scenario "_s), qPrintable(refusal));
        }
        if (said.isEmpty()) {
            QCOMPARE(lines.value(0).left(300), QString());
        } else {
            QVERIFY2(lines.join(u'\n').contains(said), qPrintable(lines.join(u'\n').left(500)));
        }

        const QString rescued = m_folder.filePath(u"rescued.fulcrum"_s);
        QFile::remove(rescued);
        const std::clock_t recovering = std::clock();
        const auto report = recoverProject(path, rescued);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        const auto store = ProjectStore::open(rescued, ProjectStore::Access::ReadWrite);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message()));
        const auto damage = (*store)->findDamage();
        QVERIFY(damage && damage->empty());
        const double recovery = double(std::clock() - recovering) / CLOCKS_PER_SEC;
        qInfo().noquote() << u"%1 s of the processor to recover, %2 s for the longest step before (%3)"_s
                                 .arg(recovery, 0, 'f', 2)
                                 .arg(use.seconds, 0, 'f', 2)
                                 .arg(use.longest);
    }
};

FULCRUM_TEST(TestHostileProjects)
#include "test_hostile_projects.moc"

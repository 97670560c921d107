// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <functional>
#include <limits>

#include "models/domain/content_merge.h"
#include "models/domain/event_faults.h"
#include "models/storage/bulk_edit.h"
#include "models/storage/project_store.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// Rows that the file does not check are checked by the program, and the file is as if it had checked them.
class TestBulkEdit : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    std::unique_ptr<ProjectStore> store() const {
        return std::move(ProjectStore::open(m_path, ProjectStore::Access::ReadWrite)).value();
    }

    static Event sound() {
        Event event = aContent().events.front();
        event.id = u"new"_s;
        event.relations.clear();
        return event;
    }

    /// What the file says of itself: one value a row of the first column.
    QStringList asked(const char* sql) const {
        sqlite3* database = nullptr;
        sqlite3_stmt* statement = nullptr;
        QStringList values;
        sqlite3_open_v2(m_path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            values += QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return values;
    }

    bool isIndexOfWordsSound() const {
        sqlite3* database = nullptr;
        sqlite3_open_v2(m_path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
        const int result =
            sqlite3_exec(database, "INSERT INTO event_text (event_text) VALUES ('integrity-check')", nullptr,
                         nullptr, nullptr);
        sqlite3_close(database);
        return result == SQLITE_OK;
    }

private slots:
    void init() {
        m_path = m_folder.filePath(u"%1.fulcrum"_s.arg(QTest::currentDataTag() ? 1 : 2));
        QFile::remove(m_path);
        const auto made = ProjectStore::create(m_path);
        QVERIFY(made);
        QVERIFY((*made)->apply(mergeContent({}, aContent()).changes, {u"first"_s, {}, {}, {}, {}}));
    }

    /// The rules of faultsOf() are those of the tables: what breaks one breaks the other.
    void refusesWhatTheFileWouldRefuse_data() {
        using Spoil = std::function<void(Event&)>;
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char* name, Spoil spoil) { QTest::newRow(name) << spoil; };
        row("no id", [](Event& event) { event.id.clear(); });
        row("severity below", [](Event& event) { event.severity = 0; });
        row("severity above", [](Event& event) { event.severity = 6; });
        row("end on the start", [](Event& event) { event.span.end = event.span.start; });
        row("end before the start", [](Event& event) { event.span.end = event.span.start - 1; });
        row("planned end before the start", [](Event& event) { event.scheduledEnd = event.span.start - 9; });
        row("start too early", [](Event& event) { event.span.start = kFirstDay - 1; });
        row("start too late", [](Event& event) {
            event.span.start = kLastDay + 1;
            event.span.end.reset();
            event.scheduledEnd.reset();
        });
        row("end too late", [](Event& event) { event.span.end = kLastDay + 1; });
        row("announced too early", [](Event& event) { event.announced = kFirstDay - 1; });
        row("tariff of nothing", [](Event& event) { event.tariff = Tariff{0, 0.5, {}}; });
        row("tariff beyond all", [](Event& event) { event.tariff = Tariff{1001, 0.5, {}}; });
        row("tariff that is no number", [](Event& event) {
            event.tariff = Tariff{std::numeric_limits<double>::quiet_NaN(), 0.5, {}};
        });
        row("coverage beyond all", [](Event& event) { event.tariff = Tariff{10, 1.01, {}}; });
        row("verified somehow", [](Event& event) { event.verified = u"hearsay"_s; });
        row("figure that is no number", [](Event& event) {
            event.figures = {{u"share"_s, std::numeric_limits<double>::quiet_NaN()}};
        });
        row("source dated by a quarter", [](Event& event) {
            event.sources = {{u"A page"_s, {}, {}, event.span.start, Precision::InQuarter}};
        });
        row("source dated too late", [](Event& event) {
            event.sources = {{u"A page"_s, {}, {}, kLastDay + 1, Precision::OnDay}};
        });
        row("relation to itself", [](Event& event) {
            event.relations = {{RelationType::Cites, event.id, {}}};
        });
        const QString other = aContent().events.back().id;
        row("relation twice", [other](Event& event) {
            event.relations = {{RelationType::Cites, other, {}}, {RelationType::Cites, other, {}}};
        });
        row("level beyond all", [other](Event& event) {
            event.relations = {{RelationType::Amends, other, 1.5}};
        });
        row("level where none can be", [other](Event& event) {
            event.relations = {{RelationType::Cites, other, 0.5}};
        });
    }
    void refusesWhatTheFileWouldRefuse() {
        QFETCH(std::function<void(Event&)>, spoil);
        Event event = sound();
        QVERIFY(faultsOf(event).empty());
        spoil(event);
        QCOMPARE(faultsOf(event).size(), std::size_t{1});

        const auto before = (*ProjectStore::open(m_path, ProjectStore::Access::ReadOnly))->content();
        const auto checked = store();
        QVERIFY(!checked->apply({u"Add"_s, {{std::nullopt, Record(event)}}}, {u"checked"_s, {}, {}, {}, {}}));
        {
            const auto edit = BulkEdit::begin(*checked, 1);
            QVERIFY(edit);
            const auto added = (*edit)->add(event);
            QVERIFY(!added);
            QVERIFY(!added.error().what.isEmpty());
        }
        QVERIFY(*checked->content() == *before);
    }

    void leavesTheFileWithItsRulesAndIndexes_data() {
        QTest::addColumn<int>("expected");
        QTest::newRow("indexes kept") << 1;
        QTest::newRow("indexes made anew") << 1'000'000;
    }
    void leavesTheFileWithItsRulesAndIndexes() {
        QFETCH(int, expected);
        const char* const schema = "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name";
        const QStringList before = asked(schema);
        QVERIFY(before.size() > 20);
        const auto edited = store();
        {
            const auto edit = BulkEdit::begin(*edited, expected);
            QVERIFY(edit);
            Event event = sound();
            for (int i = 0; i < 500; ++i) {
                event.id = u"new-%1"_s.arg(i);
                QVERIFY((*edit)->add(event));
                QVERIFY((*edit)->addRelations(event));
            }
            QVERIFY((*edit)->commit({u"many"_s, {}, {}, {}, {}}));
        }
        QCOMPARE(asked(schema), before);
        QCOMPARE(asked("PRAGMA integrity_check"), QStringList{u"ok"_s});
        QCOMPARE(asked("PRAGMA foreign_key_check"), QStringList());
        QVERIFY(isIndexOfWordsSound());
        QCOMPARE(edited->content()->events.size(), aContent().events.size() + 500);
        // The same connection checks again what it is given next.
        Event wrong = sound();
        wrong.severity = 9;
        QVERIFY(!edited->apply({u"Add"_s, {{std::nullopt, Record(wrong)}}}, {u"checked"_s, {}, {}, {}, {}}));
    }

    void lettingGoLeavesTheFileAsItWas() {
        const char* const schema = "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name";
        const QStringList before = asked(schema);
        const auto edited = store();
        const auto content = edited->content();
        {
            const auto edit = BulkEdit::begin(*edited, 1'000'000);
            QVERIFY((*edit)->add(sound()));
        }
        QVERIFY(*edited->content() == *content);
        QCOMPARE(asked(schema), before);
        QVERIFY(edited->apply({u"Add"_s, {{std::nullopt, Record(sound())}}}, {u"after"_s, {}, {}, {}, {}}));
    }

    void refusesMorePartiesThanThereAreNumbersFor() {
        const auto edited = store();
        const auto edit = BulkEdit::begin(*edited, 1);
        Party party = aContent().parties.front();
        Result<void> added;
        int count = 0;
        while (added && count < 70'000) {
            party.id = u"party-%1"_s.arg(++count);
            added = (*edit)->add(party);
        }
        QVERIFY2(!added, "a party's number must fit its columns");
        QVERIFY(count > 65'000);
    }
};

FULCRUM_TEST(TestBulkEdit)
#include "test_bulk_edit.moc"

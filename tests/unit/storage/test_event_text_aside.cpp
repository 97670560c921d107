// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

#include "models/domain/content_merge.h"
#include "models/storage/event_text_aside.h"
#include "models/storage/event_text_table.h"
#include "models/storage/project_store.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// An index that was made aside is the one that would have been made in its place.
class TestEventTextAside : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    /// The file of a project with some events.
    std::string project() {
        const QString path = m_folder.filePath(u"%1.fulcrum"_s.arg(++m_number));
        const auto made = ProjectStore::create(path);
        const auto written =
            made ? (*made)->apply(mergeContent({}, aContent()).changes, {u"first"_s, {}, {}, {}, {}})
                 : Result<void>(made.error());
        return written ? path.toStdString() : std::string();
    }

    static SearchText text(int number) {
        return {u"Title %1 of tariffs"_s.arg(number), u"Body %1 on 稀土 and chips"_s.arg(number % 100),
                u"tag-%1"_s.arg(number % 7), u"Gazette %1"_s.arg(number % 50),
                number % 3 == 0 ? u"noted"_s : QString()};
    }

    /// Some come, some go again, some of these come back.
    template <typename Index>
    static void fill(Index& index, int count) {
        constexpr int kFirst = 1000;
        for (int i = 0; i < count; ++i) {
            index.insert(kFirst + i, text(i));
            if (i % 5 == 4) {
                index.remove(kFirst + i - 2, text(i - 2));
            }
            if (i % 10 == 9) {
                index.insert(kFirst + i - 2, text(i + 1));
            }
        }
    }

    /// Every word with each of its places, and how long each text is.
    static QStringList wordsOf(SQLite::Database& database) {
        database.exec(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.place USING fts5vocab(main, event_text, instance)");
        QStringList words;
        for (const char* sql :
             {"SELECT term || ' ' || doc || ' ' || col || ' ' || \"offset\" FROM temp.place",
              "SELECT id || ' ' || hex(sz) FROM event_text_docsize ORDER BY id"}) {
            SQLite::Statement rows(database, sql);
            while (rows.executeStep()) {
                words += QString::fromStdString(rows.getColumn(0).getString());
            }
        }
        return words;
    }

    static std::size_t found(SQLite::Database& database, const QString& word) {
        EventTextTable table(database);
        const std::vector<TextTerm> terms{{word, false, false}};
        return table.mentioning(terms).size();
    }

private slots:
    void isTheIndexThatWouldHaveBeenMade_data() {
        QTest::addColumn<int>("count");
        QTest::newRow("nothing comes") << 0;
        QTest::newRow("a few") << 20;
        QTest::newRow("many batches") << 20'000;
    }
    void isTheIndexThatWouldHaveBeenMade() {
        QFETCH(int, count);
        SQLite::Database direct(project(), SQLite::OPEN_READWRITE);
        {
            SQLite::Transaction transaction(direct);
            EventTextTable table(direct);
            fill(table, count);
            transaction.commit();
        }
        SQLite::Database other(project(), SQLite::OPEN_READWRITE);
        const std::size_t before = found(other, u"gazette"_s);
        {
            SQLite::Transaction transaction(other);
            EventTextAside aside(other);
            fill(aside, count);
            QCOMPARE(found(other, u"gazette"_s), before);
            aside.end();
            aside.putBack();
            transaction.commit();
        }
        // This connection had looked at the index that was there before.
        QCOMPARE(found(other, u"gazette"_s), found(direct, u"gazette"_s));
        QCOMPARE(found(other, u"土"_s), found(direct, u"土"_s));
        const QStringList expected = wordsOf(direct);
        QVERIFY(expected.size() > count);
        QVERIFY(wordsOf(other) == expected);
        other.exec("INSERT INTO event_text (event_text) VALUES ('integrity-check')");

        // And it goes on as any other.
        EventTextTable table(other);
        table.insert(9, text(9));
        table.remove(1000, text(0));
        EventTextTable(direct).insert(9, text(9));
        EventTextTable(direct).remove(1000, text(0));
        QVERIFY(wordsOf(other) == wordsOf(direct));
        other.exec("INSERT INTO event_text (event_text) VALUES ('integrity-check')");
    }

    void lettingGoChangesNothing() {
        SQLite::Database database(project(), SQLite::OPEN_READWRITE);
        const QStringList before = wordsOf(database);
        for (const bool isEnded : {false, true}) {
            EventTextAside aside(database);
            fill(aside, 20'000);
            if (isEnded) {
                aside.end();
            }
        }
        QVERIFY(wordsOf(database) == before);
    }

    void rollingBackLeavesTheIndexThatWasThere() {
        SQLite::Database database(project(), SQLite::OPEN_READWRITE);
        const QStringList before = wordsOf(database);
        const std::size_t gazettes = found(database, u"gazette"_s);
        {
            SQLite::Transaction transaction(database);
            EventTextAside aside(database);
            fill(aside, 2000);
            aside.end();
            aside.putBack();
            QVERIFY(found(database, u"gazette"_s) > gazettes);
        }
        QCOMPARE(found(database, u"gazette"_s), gazettes);
        QVERIFY(wordsOf(database) == before);
        database.exec("INSERT INTO event_text (event_text) VALUES ('integrity-check')");
    }

    void aFailureOfTheOtherThreadIsThrownHere() {
        SQLite::Database database(project(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE event_text_data SET block = x'ff' WHERE id = 10");
        SQLite::Transaction transaction(database);
        bool isThrown = false;
        try {
            EventTextAside aside(database);
            fill(aside, 200'000);
            aside.end();
            aside.putBack();
        } catch (const SQLite::Exception& exception) {
            isThrown = true;
            QVERIFY(exception.getErrorCode() != 0);
        }
        QVERIFY(isThrown);
    }
};

FULCRUM_TEST(TestEventTextAside)
#include "test_event_text_aside.moc"

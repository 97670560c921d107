// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever reads a project file for ever does not hold up an edit, if it yields; if not, the edit is refused
// and nothing has changed.
#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <chrono>
#include <thread>

#include "models/domain/content_merge.h"
#include "models/storage/project_store.h"
#include "models/storage/yielding_reader.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

/// Reads a table of the file over and over, until it is interrupted.
class EndlessReader {
public:
    explicit EndlessReader(const QString& path) {
        sqlite3_open_v2(path.toUtf8().constData(), &m_connection, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_create_function(m_connection, "begun", 0, SQLITE_UTF8, this, &EndlessReader::begun, nullptr,
                                nullptr);
        m_thread = std::thread([this] {
            m_result =
                sqlite3_exec(m_connection,
                             "WITH RECURSIVE more(n) AS (SELECT begun() FROM event UNION ALL SELECT n + 1 "
                             "FROM more) SELECT count(*) FROM more",
                             nullptr, nullptr, nullptr);
        });
        while (!m_hasBegun) {
            std::this_thread::yield();
        }
    }
    ~EndlessReader() {
        stop();
        sqlite3_close(m_connection);
    }
    sqlite3* connection() { return m_connection; }
    /// Gives how the reading ended.
    int stop() {
        if (m_thread.joinable()) {
            sqlite3_interrupt(m_connection);
            m_thread.join();
        }
        return m_result;
    }
    int ended() {
        m_thread.join();
        return m_result;
    }

private:
    static void begun(sqlite3_context* context, int, sqlite3_value**) {
        static_cast<EndlessReader*>(sqlite3_user_data(context))->m_hasBegun = true;
        sqlite3_result_int(context, 1);
    }

    sqlite3* m_connection = nullptr;
    std::atomic<bool> m_hasBegun = false;
    int m_result = SQLITE_OK;
    std::thread m_thread;
};

}  // namespace

class TestYieldingReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<ProjectStore> m_store;

    Result<void> retitle(const QString& title) {
        const Event before = *m_store->event(*m_store->keyOf(u"strike"_s));
        Event after = before;
        after.title = title;
        return m_store->apply({u"edit"_s, {{Record(before), Record(after)}}},
                              {title, u"me"_s, {}, u"edit"_s, {}});
    }
    QString title() { return m_store->event(*m_store->keyOf(u"strike"_s))->title; }

private slots:
    void init() {
        m_path = m_folder.filePath(u"project-%1.fulcrum"_s.arg(QLatin1String(QTest::currentTestFunction())));
        m_store = *ProjectStore::create(m_path);
        QVERIFY(
            m_store->apply(mergeContent({}, aContent()).changes, {u"first"_s, u"me"_s, {}, u"all"_s, {}}));
    }
    void cleanup() { m_store.reset(); }

    void letsAnEditPass() {
        EndlessReader endless(m_path);
        const YieldingReader yielding(m_folder.path() + u"/./"_s + m_path.section(u'/', -1),
                                      endless.connection());
        QVERIFY(!yielding.hasYielded());
        const auto edited = retitle(u"Another title"_s);
        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().message()));
        QCOMPARE(endless.ended(), SQLITE_INTERRUPT);
        QVERIFY(yielding.hasYielded());
        QCOMPARE(title(), u"Another title"_s);
    }

    void onlyThoseOfTheSameFileYield() {
        const auto other = m_folder.filePath(u"other.fulcrum"_s);
        QVERIFY(m_store->copyTo(other));
        EndlessReader endless(other);
        const YieldingReader yielding(other, endless.connection());
        QVERIFY(retitle(u"Another title"_s));
        YieldingReader::interruptAll(m_path);
        QVERIFY(!yielding.hasYielded());
        QCOMPARE(endless.stop(), SQLITE_INTERRUPT);
    }

    void whoDoesNotYieldKeepsTheFileAsItIs() {
        const QString before = title();
        {
            EndlessReader endless(m_path);
            const auto edited = retitle(u"Another title"_s);
            QVERIFY(!edited);
            QVERIFY(edited.error().what.contains(u"another program"_s));
        }
        QCOMPARE(title(), before);
        QVERIFY(retitle(u"Another title"_s));
    }

    void whoYieldsIsPatientWithALongImport() {
        sqlite3* importing = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &importing), SQLITE_OK);
        QCOMPARE(sqlite3_exec(importing, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(!ProjectStore::open(m_path, ProjectStore::Access::ReadOnly));
        std::thread ending([&] {
            // Longer than others wait.
            std::this_thread::sleep_for(std::chrono::milliseconds(2500));
            sqlite3_exec(importing, "COMMIT", nullptr, nullptr, nullptr);
        });
        const auto reader = ProjectStore::open(m_path, ProjectStore::Access::Yielding);
        ending.join();
        sqlite3_close(importing);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message()));
        QVERIFY((*reader)->eventColumns());
    }

    void aStoreTellsThatItWasInterrupted() {
        const auto reader = ProjectStore::open(m_path, ProjectStore::Access::Yielding);
        QVERIFY(reader);
        QVERIFY((*reader)->isReadOnly());
        QVERIFY(!(*reader)->hasYielded());
        YieldingReader::interruptAll(m_path);
        QVERIFY((*reader)->hasYielded());
        // Only what was being read is.
        QVERIFY((*reader)->eventColumns());
        const auto plain = ProjectStore::open(m_path, ProjectStore::Access::ReadOnly);
        YieldingReader::interruptAll(m_path);
        QVERIFY(!(*plain)->hasYielded());
    }
};

FULCRUM_TEST(TestYieldingReader)
#include "test_yielding_reader.moc"

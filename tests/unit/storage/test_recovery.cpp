// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is read out of damaged files. What must be found is counted by SQLite on the whole file before it is
// damaged: rows that stand on pages which the damage does not touch.
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <random>
#include <set>

#include "models/domain/content_check.h"
#include "models/domain/content_merge.h"
#include "models/exchange/fulcrum_json.h"
#include "models/storage/project_store.h"
#include "models/storage/recovery.h"
#include "resources/resources.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void wipe(QByteArray& bytes, int page) { bytes.replace((page - 1) * kPage, kPage, QByteArray(kPage, '\0')); }

/// A page of the whole file, as SQLite's own statistics have it.
struct Page {
    QString of;
    QString path;
    QString type;
    int cells = 0;
};

}  // namespace

class TestRecovery : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_whole;
    ProjectContent m_content;
    std::map<QString, Event> m_events;
    std::map<int, Page> m_pages;
    std::map<QString, bool> m_tables;  ///< ours, and whether they have row numbers

    QString at(const QString& name) const { return m_folder.filePath(name); }

    void readPages(const QString& path) {
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        const auto each = [&](const char* sql, const auto& work) {
            sqlite3_stmt* statement = nullptr;
            QCOMPARE(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), SQLITE_OK);
            const auto text = [&](int column) {
                return QString::fromUtf8(
                    reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
            };
            while (sqlite3_step(statement) == SQLITE_ROW) {
                work(statement, text);
            }
            sqlite3_finalize(statement);
        };
        each("SELECT pageno, name, path, pagetype, ncell FROM dbstat", [&](auto* row, const auto& text) {
            m_pages[sqlite3_column_int(row, 0)] = {text(1), text(2), text(3), sqlite3_column_int(row, 4)};
        });
        each("SELECT name, wr FROM pragma_table_list WHERE strict",
             [&](auto* row, const auto& text) { m_tables[text(0)] = sqlite3_column_int(row, 1) == 0; });
        sqlite3_close(database);
    }

    /// How many rows of ours stand on pages other than these; of one table or of all.
    std::int64_t rowsBeside(const std::set<int>& lost, const QString& only = {}) const {
        std::int64_t rows = 0;
        std::set<QString> broken;  // leaf and cell, for rows that are continued on a lost page
        for (const auto& [number, page] : m_pages) {
            const auto table = m_tables.find(page.of);
            if (table == m_tables.end() || (!only.isEmpty() && page.of != only)) {
                continue;
            }
            if (page.type == u"overflow"_s) {
                if (lost.contains(number)) {
                    broken.insert(page.of + page.path.section(u'+', 0, 0));
                }
            } else if (!lost.contains(number) && (page.type == u"leaf"_s || !table->second)) {
                rows += page.cells;
            }
        }
        for (const QString& cell : broken) {  // lost already where its own page is
            const QString of = cell.section(u'/', 0, 0);
            const QString leaf = cell.sliced(of.size()).section(u'/', 0, -2) + u'/';
            for (const auto& [number, page] : m_pages) {
                rows -= page.of == of && page.path == leaf && !lost.contains(number) ? 1 : 0;
            }
        }
        return rows;
    }

    std::set<int> pagesOf(const QString& name) const {
        std::set<int> numbers;
        for (const auto& [number, page] : m_pages) {
            if (page.of == name) {
                numbers.insert(number);
            }
        }
        return numbers;
    }

    Result<RecoveryReport> recovered(const QByteArray& damaged) {
        overwrite(at(u"damaged.fulcrum"_s), damaged);
        QFile::remove(at(u"new.fulcrum"_s));
        const auto report = recoverProject(at(u"damaged.fulcrum"_s), at(u"new.fulcrum"_s));
        if (contentOf(at(u"damaged.fulcrum"_s)) != damaged) {
            return Error{{}, u"the damaged file was touched"_s, {}};
        }
        return report;
    }

    ProjectContent soundContent() {
        const auto store = ProjectStore::open(at(u"new.fulcrum"_s), ProjectStore::Access::ReadWrite);
        if (!store) {
            qWarning() << store.error().message();
            return {};
        }
        const auto damage = (*store)->findDamage();
        auto content = (*store)->content();
        if (!damage || !damage->empty() || !content) {
            qWarning() << "the new file is damaged";
            return {};
        }
        const ContentFindings findings = checkContent(*content, {});
        if (!findings.errors.empty()) {
            qWarning() << findings.errors.front().message();
            return {};
        }
        return *std::move(content);
    }

    /// Events are there as they were, but for parts that stood elsewhere.
    bool areTrue(const std::vector<Event>& events) const {
        return std::all_of(events.begin(), events.end(), [&](const Event& event) {
            const auto found = m_events.find(event.id);
            return found != m_events.end() && found->second.title == event.title &&
                   found->second.summary == event.summary && found->second.span == event.span &&
                   found->second.severity == event.severity &&
                   event.sources.size() <= found->second.sources.size();
        });
    }

private slots:
    void initTestCase() {
        const QString path = at(u"whole.fulcrum"_s);
        const auto sample = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(sample);
        {
            const auto store = ProjectStore::create(path);
            QVERIFY(store);
            QVERIFY((*store)->apply(mergeContent({}, *sample).changes, {u"first"_s, {}, {}, u"New"_s, {}}));
            m_content = *(*store)->content();
        }
        for (const Event& event : m_content.events) {
            m_events.emplace(event.id, event);
        }
        m_whole = contentOf(path);
        readPages(path);
        QVERIFY(m_pages.size() > 300);
    }
    void ofAWholeFileLosesNothing() {
        const auto report = recovered(m_whole);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        QVERIFY(report->isWhole());
        QCOMPARE(report->rows, rowsBeside({}));
        QCOMPARE(report->history, 1);
        QVERIFY(soundContent() == m_content);
        const auto store = ProjectStore::open(at(u"new.fulcrum"_s), ProjectStore::Access::ReadOnly);
        QVERIFY(*(*store)->projectId() ==
                *(*ProjectStore::open(at(u"whole.fulcrum"_s), ProjectStore::Access::ReadOnly))->projectId());
        const TextTerm word{u"tariff"_s};
        QVERIFY((*store)->mentioning({&word, 1})->size() > 10);
    }
    void findsAllRowsBesideWipedPages_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void findsAllRowsBesideWipedPages() {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        std::vector<int> numbers;
        for (const auto& [number, page] : m_pages) {
            if (page.of != u"sqlite_schema"_s) {
                numbers.push_back(number);
            }
        }
        std::shuffle(numbers.begin(), numbers.end(), random);
        numbers.resize(1 + random() % 40);
        const std::set<int> lost(numbers.begin(), numbers.end());
        QByteArray damaged = m_whole;
        std::for_each(lost.begin(), lost.end(), [&](int number) { wipe(damaged, number); });
        const auto report = recovered(damaged);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        const ProjectContent content = soundContent();
        QCOMPARE(static_cast<std::int64_t>(content.events.size()), rowsBeside(lost, u"event"_s));
        QVERIFY(areTrue(content.events));
        QCOMPARE(report->recovered.events, static_cast<std::int64_t>(content.events.size()));
        if (report->unplacedRows == 0) {
            QCOMPARE(report->rows, rowsBeside(lost));
        } else {
            QVERIFY(report->rows + report->unplacedRows >= rowsBeside(lost));
        }
        QCOMPARE(report->refusedRows, 0);
    }
    void doesWithoutTheHead() {
        QByteArray damaged = m_whole;
        wipe(damaged, 1);
        const auto report = recovered(damaged);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        QVERIFY(soundContent() == m_content);
        damaged = m_whole;
        damaged.replace(0, 100, QByteArray(100, '\x5a'));
        QVERIFY(recovered(damaged));
        QVERIFY(soundContent() == m_content);
    }
    void doesWithoutKnowingTheRoots() {
        for (const int number : pagesOf(u"sqlite_schema"_s)) {
            QByteArray damaged = m_whole;
            wipe(damaged, number);
            QVERIFY(recovered(damaged));
            QVERIFY(soundContent().events.size() == m_content.events.size());
        }
        QByteArray damaged = m_whole;
        for (const int number : pagesOf(u"sqlite_schema"_s)) {
            wipe(damaged, number);
        }
        const auto report = recovered(damaged);
        QVERIFY(report);
        const ProjectContent content = soundContent();
        QCOMPARE(content.events.size(), m_content.events.size());
        QVERIFY(areTrue(content.events));
    }
    void doesWithoutIndices() {
        QByteArray damaged = m_whole;
        for (const auto& [number, page] : m_pages) {
            if (!m_tables.contains(page.of) && page.of != u"sqlite_schema"_s) {
                wipe(damaged, number);
            }
        }
        const auto report = recovered(damaged);
        QVERIFY(report);
        QVERIFY(report->isWhole());
        QVERIFY(soundContent() == m_content);
    }
    void putsSomebodyInThePlaceOfALostParty() {
        QByteArray damaged = m_whole;
        for (const QString& table : {u"party"_s, u"track"_s}) {
            wipe(damaged, *pagesOf(table).begin());
        }
        const auto report = recovered(damaged);
        QVERIFY(report);
        const ProjectContent content = soundContent();
        QCOMPARE(content.events.size(), m_content.events.size());
        QVERIFY(content.parties.size() >= 2 && content.tracks.size() == m_content.tracks.size());
        QCOMPARE(report->standIns, static_cast<std::int64_t>(content.parties.size() + content.tracks.size()));
        QVERIFY(content.parties.front().name.startsWith(u"Lost party"_s));
        QVERIFY(describe(*report).join(u'\n').contains(u"stand-in"_s));
    }
    void countsEventsThatOthersReferTo() {
        QByteArray damaged = m_whole;
        const std::set<int> pages = pagesOf(u"event"_s);
        const std::set<int> lost{*std::next(pages.begin(), 20), *std::next(pages.begin(), 30)};
        std::for_each(lost.begin(), lost.end(), [&](int number) { wipe(damaged, number); });
        const auto report = recovered(damaged);
        QVERIFY(report);
        QCOMPARE(report->damagedPages, 2);
        QCOMPARE(report->recovered.events + report->lostEvents,
                 static_cast<std::int64_t>(m_content.events.size()));
        QVERIFY(report->lostEvents > 0 && report->danglingRows > 0);
        QVERIFY(!soundContent().events.empty());
    }
    void readsFilesCutOff_data() {
        QTest::addColumn<int>("percent");
        for (const int percent : {0, 1, 10, 30, 50, 70, 90, 99}) {
            QTest::addRow("at %d %%", percent) << percent;
        }
    }
    void readsFilesCutOff() {
        QFETCH(int, percent);
        const qsizetype size = m_whole.size() * percent / 100 + 50;
        const auto report = recovered(m_whole.first(size));
        if (!report) {
            QVERIFY(percent < 10);
            QVERIFY(report.error().what.contains(u"nothing"_s));
            QVERIFY(!QFile::exists(at(u"new.fulcrum"_s)));
            return;
        }
        std::set<int> lost;
        for (const auto& [number, page] : m_pages) {
            if (number * kPage > size) {
                lost.insert(number);
            }
        }
        const ProjectContent content = soundContent();
        QVERIFY(content.project.title.size() > 0);
        QCOMPARE(static_cast<std::int64_t>(content.events.size()), rowsBeside(lost, u"event"_s));
    }
    void survivesRubbish_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    /// Bytes changed anywhere: texts may be wrong, but the new file holds together.
    void survivesRubbish() {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        QByteArray damaged = m_whole;
        const unsigned many = 1U << (random() % 14);
        for (unsigned i = 0; i < many; ++i) {
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()))] =
                static_cast<char>(random() % 256);
        }
        const auto report = recovered(damaged);
        if (report) {
            QVERIFY(!soundContent().project.title.isEmpty());
        } else {
            QVERIFY(!QFile::exists(at(u"new.fulcrum"_s)));
        }
    }
    void leavesTheHistoryAndSaysWhereItComesFrom() {
        QVERIFY(recovered(m_whole));
        const auto store = ProjectStore::open(at(u"new.fulcrum"_s), ProjectStore::Access::ReadOnly);
        const auto log = (*store)->changeLog();
        QCOMPARE(log->size(), 2U);
        QVERIFY(log->back().summary.contains(u"damaged.fulcrum"_s));
        QVERIFY(log->back().changes.isEmpty());
    }
    void refusesWhatIsNoProject() {
        const auto refusal = [&](const QByteArray& bytes) {
            const auto report = recovered(bytes);
            return report || QFile::exists(at(u"new.fulcrum"_s)) ? QString() : report.error().what;
        };
        QVERIFY(refusal({}).contains(u"nothing"_s));
        QVERIFY(refusal("Dear reader,\n").contains(u"nothing"_s));
        QVERIFY(refusal(QByteArray(100000, '\x0d')).contains(u"nothing"_s));
        QByteArray other = m_whole;
        other.replace(68, 4, "abcd");
        QVERIFY(refusal(other).contains(u"no Fulcrum project"_s));
        QByteArray newer = m_whole;
        newer[63] = 77;
        QVERIFY(refusal(newer).contains(u"newer"_s));
        QVERIFY(!recoverProject(at(u"missing.fulcrum"_s), at(u"new.fulcrum"_s)));
        QVERIFY(!recoverProject(m_folder.path(), at(u"new.fulcrum"_s)));
        QVERIFY(!recoverProject(at(u"damaged.fulcrum"_s), at(u"no/folder.fulcrum"_s)));
    }
    void isOfferedForWhatIsDamagedOnly() {
        const QString path = at(u"state.fulcrum"_s);
        const auto isDamaged = [&](const QByteArray& bytes) {
            overwrite(path, bytes);
            return isDamagedProject(path);
        };
        QByteArray wiped = m_whole;
        wipe(wiped, *pagesOf(u"event"_s).rbegin());
        QVERIFY(isDamaged(wiped));
        QVERIFY(isDamaged(m_whole.chopped(kPage)));
        QVERIFY(!isDamaged(m_whole));
        QVERIFY(!isDamaged("Dear reader,\n"));
        QByteArray newer = m_whole;
        newer[63] = 77;
        QVERIFY(!isDamaged(newer));
        QVERIFY(!isDamagedProject(at(u"missing.fulcrum"_s)));
    }
    void replacesNoFile() {
        overwrite(at(u"taken.fulcrum"_s), "mine");
        const auto report = recoverProject(at(u"whole.fulcrum"_s), at(u"taken.fulcrum"_s));
        QVERIFY(!report);
        QCOMPARE(contentOf(at(u"taken.fulcrum"_s)), QByteArray("mine"));
        QVERIFY(!recoverProject(at(u"whole.fulcrum"_s), at(u"whole.fulcrum"_s)));
        const QStringList left = QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList());
    }
    void stopsWhenTold() {
        std::stop_source stop;
        stop.request_stop();
        QFile::remove(at(u"new.fulcrum"_s));
        QVERIFY(!recoverProject(at(u"whole.fulcrum"_s), at(u"new.fulcrum"_s), stop.get_token()));
        QVERIFY(!QFile::exists(at(u"new.fulcrum"_s)));
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"

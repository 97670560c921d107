// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is read out of damaged files. What must be found is counted by SQLite on the whole file before it is
// damaged: rows that stand on pages which the damage does not touch.
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "tests/support/test_program.h"
#include "tests/unit/storage/recovery_sample.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestRecoveredRows : public test::RecoverySample {
    Q_OBJECT

    std::map<QString, Event> m_events;

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
        makeWhole();
        for (const Event& event : m_content.events) {
            m_events.emplace(event.id, event);
        }
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
        for (const auto& [number, page] : m_census.pages()) {
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
        QCOMPARE(static_cast<std::int64_t>(content.events.size()), m_census.rowsBeside(lost, u"event"_s));
        QVERIFY(areTrue(content.events));
        QCOMPARE(report->recovered.events, static_cast<std::int64_t>(content.events.size()));
        if (report->unplacedRows == 0) {
            QCOMPARE(report->rows, m_census.rowsBeside(lost));
        } else {
            QVERIFY(report->rows + report->unplacedRows >= m_census.rowsBeside(lost));
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
        for (const int number : m_census.pagesOf(u"sqlite_schema"_s)) {
            QByteArray damaged = m_whole;
            wipe(damaged, number);
            QVERIFY(recovered(damaged));
            QVERIFY(soundContent().events.size() == m_content.events.size());
        }
        QByteArray damaged = m_whole;
        for (const int number : m_census.pagesOf(u"sqlite_schema"_s)) {
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
        for (const auto& [number, page] : m_census.pages()) {
            if (!m_census.isTable(page.of) && page.of != u"sqlite_schema"_s) {
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
            wipe(damaged, *m_census.pagesOf(table).begin());
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
        const std::set<int> pages = m_census.pagesOf(u"event"_s);
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
        for (const auto& [number, page] : m_census.pages()) {
            if (number * kPage > size) {
                lost.insert(number);
            }
        }
        const ProjectContent content = soundContent();
        QVERIFY(content.project.title.size() > 0);
        QCOMPARE(static_cast<std::int64_t>(content.events.size()), m_census.rowsBeside(lost, u"event"_s));
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
};

FULCRUM_TEST(TestRecoveredRows)
#include "test_recovered_rows.moc"

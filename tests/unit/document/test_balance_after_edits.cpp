// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>
#include <map>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// The balance of a large record is reckoned in the background after an edit; until it is there the one
/// before stays in view, and speaks of the document's events all the same.
class TestBalanceAfterEdits : public QObject {
    Q_OBJECT

    ProjectContent m_sample;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;
    std::vector<BackgroundWork> m_works;
    Day m_day = *dayFromIso(u"2025-05-01");

    void edit(const std::function<void(Event&)>& change, const QString& id) {
        const Event before = *m_document->event(*m_document->keyOf(id));
        Event after = before;
        change(after);
        QVERIFY(m_document->apply({u"Edit"_s, {{Record(before), Record(after)}}}));
    }
    void moveToTheFront() {
        edit([](Event& event) { event.span.start -= 3000; }, u"us-2025-04-09-h20-licence"_s);
    }
    /// Does what has been begun, and what that begins.
    void work() {
        while (!m_works.empty()) {
            const BackgroundWork next = m_works.front();
            m_works.erase(m_works.begin());
            next()();
        }
    }
    bool isAsReckonedAnew() const {
        const RecordBalance anew(m_document->tables(), m_balance->lens());
        return m_balance->curve().net == anew.curve.net && m_balance->band().p10 == anew.band.p10;
    }
    std::map<EventKey, double> pointsByKey() const {
        std::map<EventKey, double> points;
        for (const LedgerLine& line : m_balance->ledger(m_day).lines) {
            points[m_document->columns().key[static_cast<std::size_t>(line.event)]] += line.points;
        }
        return points;
    }

private slots:
    void initTestCase() {
        auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        m_sample = std::move(content).value();
        m_sample.stories.clear();
        m_sample.scenarios.clear();
    }
    void init() {
        auto document = Document::inMemory(m_sample);
        QVERIFY(document);
        m_document = std::move(document).value();
        m_balance = std::make_unique<CurrentBalance>(*m_document);
        m_works.clear();
        m_balance->setBackground(
            [this](const QString&, QObject*, BackgroundWork work) { m_works.push_back(std::move(work)); }, 0);
    }
    void cleanup() { m_balance.reset(); }

    void theCurveBeforeStaysUntilTheNewOneIsThere() {
        const BalanceCurve before = m_balance->curve();
        QSignalSpy reckoned(m_balance.get(), &CurrentBalance::recordChanged);
        moveToTheFront();
        QVERIFY(m_balance->isPending());
        QCOMPARE(m_balance->curve().net, before.net);
        QCOMPARE(m_works.size(), 1U);
        work();
        QVERIFY(!m_balance->isPending());
        QCOMPARE(reckoned.count(), 1);
        QVERIFY(m_balance->curve().net != before.net);
        QVERIFY(isAsReckonedAnew());
    }

    void meanwhileItNamesTheEventsOfTheDocument() {
        const std::map<EventKey, double> before = pointsByKey();
        const EventKey key = before.begin()->first;
        const auto contributions = [&] {
            const EventIndex event = m_document->columns().indexOf(key);
            double sum = 0;
            for (const Contribution& part : m_balance->contributions(event, m_day)) {
                sum += part.points;
            }
            return std::pair(sum, m_balance->sliver(event));
        };
        const auto ofKey = contributions();
        const EventIndex former = m_document->columns().indexOf(key);
        moveToTheFront();
        QVERIFY(m_document->columns().indexOf(key) != former);
        QVERIFY(pointsByKey() == before);
        QVERIFY(contributions() == ofKey);
        // The levels that lanes are drawn with are of the document at once.
        const EventIndex moved =
            m_document->columns().indexOf(*m_document->keyOf(u"us-2025-04-09-h20-licence"_s));
        QCOMPARE(m_balance->levels().of(moved).steps.front().from,
                 m_document->columns().start[static_cast<std::size_t>(moved)]);
    }

    void whatWasRemovedHasNoLine() {
        // The weightiest that nothing points to.
        std::map<EventKey, double> points = pointsByKey();
        bool isRemoved = false;
        for (auto it = points.begin(); it != points.end() && !isRemoved; ++it) {
            const Event event = *m_document->event(it->first);
            isRemoved = m_document->apply({u"Remove"_s, {{Record(event), std::nullopt}}}).isOk();
            if (isRemoved) {
                points.erase(it);
                break;
            }
        }
        QVERIFY(isRemoved);
        QVERIFY(m_balance->isPending());
        QVERIFY(pointsByKey() == points);
    }

    void onlyTheNewestIsTaken() {
        moveToTheFront();
        edit([](Event& event) { event.severity = 5; }, u"us-2025-04-09-h20-licence"_s);
        // Not both at once: the newer begins when the older has ended.
        QCOMPARE(m_works.size(), 1U);
        m_works[0]()();
        QVERIFY(m_balance->isPending());
        QCOMPARE(m_works.size(), 2U);
        m_works[1]()();
        QVERIFY(!m_balance->isPending());
        QVERIFY(isAsReckonedAnew());
    }

    void whatWasCancelledBeginsAnewWithTheNextWish() {
        moveToTheFront();
        m_works.clear();
        edit([](Event& event) { event.severity = 5; }, u"us-2025-04-09-h20-licence"_s);
        QCOMPARE(m_works.size(), 1U);
        work();
        QVERIFY(!m_balance->isPending());
        QVERIFY(isAsReckonedAnew());
    }

    void anotherLensMeanwhileIsKept() {
        moveToTheFront();
        m_balance->setLens(Lens::Legal);
        QCOMPARE(m_balance->lens(), Lens::Legal);
        work();
        QCOMPARE(m_balance->lens(), Lens::Legal);
        QVERIFY(!m_balance->isPending());
        QVERIFY(isAsReckonedAnew());
    }

    void whatIsAssumedMeanwhileIsOfTheDocument() {
        moveToTheFront();
        Scenario scenario;
        scenario.id = u"what-if"_s;
        ScenarioChange change;
        change.event = u"us-2025-04-09-h20-licence"_s;
        scenario.changes = {change};
        QVERIFY(m_balance->assume(scenario));
        work();
        QVERIFY(!m_balance->isPending());
        QVERIFY(m_balance->scenario());
        QCOMPARE(m_balance->scenario()->lives().front().event,
                 m_document->columns().indexOf(*m_document->keyOf(change.event)));
        m_balance->showRecord();
        QVERIFY(isAsReckonedAnew());
    }

    void textsCostNothing() {
        QSignalSpy changed(m_balance.get(), &CurrentBalance::changed);
        edit([](Event& event) { event.title = u"Another title"_s; }, u"us-2025-04-09-h20-licence"_s);
        QVERIFY(m_works.empty());
        QVERIFY(!m_balance->isPending());
        // Views write titles beside the points.
        QCOMPARE(changed.count(), 1);
    }

    void aSmallRecordIsReckonedAtOnce() {
        m_balance->setBackground([](const QString&, QObject*, const BackgroundWork&) { QFAIL("begun"); });
        moveToTheFront();
        QVERIFY(!m_balance->isPending());
        QVERIFY(isAsReckonedAnew());
    }
};

FULCRUM_TEST(TestBalanceAfterEdits)
#include "test_balance_after_edits.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>
#include <algorithm>

#include "tests/support/sample_ids.h"
#include "tests/support/sample_scenarios.h"
#include "tests/support/scenario_changes.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;
using test::drop;
using test::kH20;
using test::set;
using namespace Qt::StringLiterals;

/// What is assumed of a large record is reckoned in the background: what was in view stays until it is there,
/// the newest wins, and edits and undo meanwhile leave nothing behind that is of another record.
class TestAssumedApart : public test::SampleScenarios {
    Q_OBJECT

    std::vector<BackgroundWork> m_works;
    Day m_day = *dayFromIso(u"2025-06-10");

    void work() {
        while (!m_works.empty()) {
            const BackgroundWork next = m_works.front();
            m_works.erase(m_works.begin());
            next()();
        }
    }
    void edit(const std::function<void(Event&)>& change, const QString& id) {
        const Event before = *m_document->event(*m_document->keyOf(id));
        Event after = before;
        change(after);
        QVERIFY(m_document->apply({u"Edit"_s, {{Record(before), Record(after)}}}));
    }
    EventIndex indexOf(const QString& id) const {
        return m_document->columns().indexOf(*m_document->keyOf(id));
    }
    static Scenario without(const QString& event) {
        Scenario scenario;
        scenario.id = u"without "_s + event;
        scenario.changes = {drop(event)};
        return scenario;
    }
    /// Against the same reckoned at once, of the document as it is now.
    bool isAsAtOnce() const {
        CurrentBalance anew(*m_document);
        anew.setLens(m_balance->lens());
        if (m_balance->assumed() != nullptr && !anew.assume(*m_balance->assumed())) {
            return false;
        }
        anew.compareWith(m_balance->toCompare());
        const auto isSame = [](const std::vector<double>& a, const std::vector<double>& b) {
            return std::ranges::equal(a, b, [](double x, double y) { return std::abs(x - y) < 1e-9; });
        };
        return (anew.scenario() == nullptr) == (m_balance->scenario() == nullptr) &&
               isSame(anew.curve().net, m_balance->curve().net) &&
               isSame(anew.recordCurve().net, m_balance->recordCurve().net) &&
               isSame(anew.band().p10, m_balance->band().p10) &&
               std::ranges::equal(anew.compared(), m_balance->compared(),
                                  [&](const ScenarioBalance& a, const ScenarioBalance& b) {
                                      return isSame(a.curve().net, b.curve().net);
                                  });
    }

private slots:
    void initTestCase() { QVERIFY(readSample()); }
    void init() {
        QVERIFY(openSample());
        m_works.clear();
        m_balance->setBackground(
            [this](const QString&, QObject*, BackgroundWork work) { m_works.push_back(std::move(work)); }, 0);
    }
    void cleanup() {
        m_works.clear();
        closeSample();
    }

    void whatWasInViewStaysUntilItIsThere() {
        const std::vector<double> before = m_balance->curve().net;
        const std::vector<double> band = m_balance->band().p10;
        QSignalSpy changed(m_balance.get(), &CurrentBalance::changed);
        QVERIFY(m_balance->assume(without(kH20)));
        QVERIFY(m_balance->isReckoning());
        QVERIFY(m_balance->scenario() == nullptr);
        QCOMPARE(m_balance->assumed()->id, without(kH20).id);
        QCOMPARE(m_balance->curve().net, before);
        QCOMPARE(m_balance->band().p10, band);
        QCOMPARE(changed.count(), 0);
        work();
        QVERIFY(!m_balance->isReckoning());
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_balance->scenario() != nullptr);
        QVERIFY(m_balance->curve().net != before);
        QVERIFY(isAsAtOnce());
    }

    void aSmallRecordIsReckonedAtOnce() {
        m_balance->setBackground([](const QString&, QObject*, const BackgroundWork&) { QFAIL("begun"); });
        QVERIFY(m_balance->assume(without(kH20)));
        QVERIFY(m_balance->scenario() != nullptr);
        m_balance->compareWith(m_document->scenarios());
        QCOMPARE(m_balance->compared().size(), m_document->scenarios().size());
    }

    void whatCannotBeAppliedIsSaidAtOnce() {
        const auto refused = m_balance->assume(without(u"no-such-event"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().message().contains(u"no-such-event"_s));
        QVERIFY(m_works.empty());
        QVERIFY(m_balance->assumed() == nullptr);
        QVERIFY(!m_balance->compareWith({without(u"no-such-event"_s), without(kH20)}));
        work();
        QCOMPARE(m_balance->compared().size(), 1U);
    }

    void onlyTheNewestIsShown() {
        QStringList shown;
        connect(m_balance.get(), &CurrentBalance::changed, this,
                [&] { shown.append(m_balance->scenario()->scenario().id); });
        QVERIFY(m_balance->assume(without(kH20)));
        QVERIFY(m_balance->assume(without(kEda)));
        QCOMPARE(m_works.size(), 1U);
        work();
        QCOMPARE(shown, QStringList{without(kEda).id});
        QVERIFY(isAsAtOnce());
    }

    void theRecordIsBackAtOnceAndWhatWasBegunIsDropped() {
        QVERIFY(m_balance->assume(without(kH20)));
        work();
        QVERIFY(m_balance->assume(without(kEda)));
        m_balance->showRecord();
        QVERIFY(m_balance->scenario() == nullptr);
        QVERIFY(!m_balance->isReckoning());
        QCOMPARE(m_balance->curve().net, m_balance->recordCurve().net);
        work();
        QVERIFY(m_balance->scenario() == nullptr);
        QVERIFY(isAsAtOnce());
    }

    void parametersAloneAreFollowedAtOnce() {
        Scenario scenario = without(kH20);
        QVERIFY(m_balance->assume(scenario));
        work();
        scenario.changes.push_back(set(u"minerals.urgency"_s, 2.5));
        QVERIFY(m_balance->assume(scenario));
        QVERIFY(m_works.empty());
        QCOMPARE(m_balance->scenario()->scenario(), scenario);
        QVERIFY(isAsAtOnce());
    }

    void valuesOfParametersAreThoseAskedForMeanwhile() {
        const ScenarioChange change = set(u"minerals.urgency"_s, 2.5);
        QVERIFY(m_active->create(u"Both"_s, {drop(kH20), change}));
        QVERIFY(m_balance->scenario() == nullptr);
        QCOMPARE(m_active->valueInView(change.parameter), 2.5);
        QCOMPARE(m_active->shippedValue(change.parameter), 1.25);
    }

    void anEditUnderAScenarioKeepsWhatIsInViewAndNamesTheEventsOfTheDocument() {
        QVERIFY(m_active->create(u"Without"_s, {drop(kH20)}));
        work();
        const std::vector<double> before = m_balance->curve().net;
        const EventIndex former = indexOf(kH20);
        const std::vector<double> sliver = m_balance->sliver(indexOf(kEda));
        edit([](Event& event) { event.span.start -= 3000; }, kEda);
        QVERIFY(indexOf(kH20) != former);
        QVERIFY(m_balance->isPending());
        QCOMPARE(m_balance->curve().net, before);
        const auto& lives = m_balance->scenario()->lives();
        QVERIFY(std::ranges::any_of(
            lives, [&](const AssumedLife& life) { return life.isDropped && life.event == indexOf(kH20); }));
        QCOMPARE(m_balance->sliver(indexOf(kEda)), sliver);
        const auto hasLine = [&](const QString& id) {
            const Ledger ledger = m_balance->ledger(m_day);
            return std::ranges::any_of(ledger.lines,
                                       [&](const LedgerLine& line) { return line.event == indexOf(id); });
        };
        QVERIFY(!hasLine(kH20));
        QVERIFY(hasLine(kEda));
        work();
        QVERIFY(!m_balance->isPending());
        QVERIFY(m_balance->curve().net != before);
        QVERIFY(isAsAtOnce());
    }

    void anEditThatTakesAwayWhatIsAssumedBringsTheRecordBack() {
        Event event = *m_document->event(*m_document->keyOf(kEda));
        event.id = u"new"_s;
        event.relations.clear();
        QVERIFY(m_document->apply({u"Add"_s, {{std::nullopt, Record(event)}}}));
        // A scenario that is in the file keeps its events; what is only assumed does not.
        QVERIFY(m_balance->assume(without(event.id)));
        work();
        QVERIFY(m_balance->scenario() != nullptr);
        QVERIFY(m_document->apply({u"Remove"_s, {{Record(event), std::nullopt}}}));
        QVERIFY(m_balance->assumed() == nullptr);
        QVERIFY(m_balance->scenario() == nullptr);
        work();
        QVERIFY(!m_balance->isReckoning());
        QVERIFY(isAsAtOnce());
        m_document->undoStack().undo();
        work();
        QVERIFY(isAsAtOnce());
    }

    void undoAndRedoUnderAScenarioEndWhereTheyWouldAtOnce() {
        QVERIFY(m_active->create(u"Without"_s, {drop(kEda)}));
        edit([](Event& event) { event.span.start -= 3000; }, kH20);
        m_document->undoStack().undo();
        work();
        QVERIFY(isAsAtOnce());
        m_document->undoStack().undo();
        QVERIFY(m_balance->assumed() == nullptr);
        m_document->undoStack().redo();
        QVERIFY(m_balance->assumed() != nullptr);
        m_document->undoStack().redo();
        work();
        QVERIFY(m_balance->scenario() != nullptr);
        QVERIFY(isAsAtOnce());
    }

    void whatIsComparedStaysUntilTheNewOnesAreThere() {
        const std::vector<Scenario> all = m_document->scenarios();
        m_balance->compareWith({all[0]});
        work();
        m_balance->compareWith(all);
        QCOMPARE(m_balance->compared().size(), 1U);
        QCOMPARE(m_balance->toCompare().size(), all.size());
        edit([](Event& event) { event.span.start -= 3000; }, kH20);
        QCOMPARE(m_balance->compared().size(), 1U);
        work();
        QCOMPARE(m_balance->compared().size(), all.size());
        QVERIFY(isAsAtOnce());
    }

    void whatCountsIsReckonedApartToo() {
        const auto half = std::make_shared<const EventSet>(
            EventSet::of(m_document->columns().size(), [](EventIndex event) { return event % 2 == 0; }));
        const std::vector<double> before = m_balance->curve().net;
        m_balance->countOnly(half);
        QVERIFY(m_balance->counted() == nullptr);
        QCOMPARE(m_balance->curve().net, before);
        work();
        QCOMPARE(m_balance->counted(), half.get());
        QVERIFY(m_balance->curve().net != before);
        m_balance->countOnly(nullptr);
        work();
        QCOMPARE(m_balance->curve().net, before);
    }

    void aLensMeanwhileIsTakenByBoth() {
        QVERIFY(m_balance->assume(without(kH20)));
        m_balance->setLens(Lens::Legal);
        QCOMPARE(m_balance->record().lens(), Lens::Legal);
        work();
        QCOMPARE(m_balance->model().lens(), Lens::Legal);
        QVERIFY(isAsAtOnce());
    }
};

FULCRUM_TEST(TestAssumedApart)
#include "test_assumed_apart.moc"

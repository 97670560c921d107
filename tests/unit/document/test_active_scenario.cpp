// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>
#include <cmath>

#include "tests/support/iso_day.h"
#include "tests/support/sample_scenarios.h"
#include "tests/support/scenario_changes.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;
using test::delay;
using test::drop;
using test::kH20;
using test::set;
using namespace Qt::StringLiterals;

/// Scenarios of the real sample: made, changed, undone, and always in view what was touched last.
class TestActiveScenario : public test::SampleScenarios {
    Q_OBJECT

    double netOn(const char* iso) const { return m_balance->ledger(day(iso)).net; }
    std::size_t stored() const { return m_document->scenarios().size(); }

private slots:
    void initTestCase() { QVERIFY(readSample()); }
    void init() { QVERIFY(openSample()); }

    void theRecordIsInViewFirst() {
        QVERIFY(m_active->id().isEmpty());
        QVERIFY(!m_active->scenario());
        QVERIFY(!m_balance->scenario());
    }

    void everyScenarioThatShipsCanBeBroughtIntoView() {
        QCOMPARE(stored(), 5U);
        for (const Scenario& scenario : m_document->scenarios()) {
            QVERIFY2(m_active->choose(scenario.id), qPrintable(scenario.id));
            QVERIFY(m_balance->scenario());
            double farthest = 0;
            for (std::size_t i = 0; i < m_balance->curve().net.size(); ++i) {
                farthest =
                    std::max(farthest, std::abs(m_balance->curve().net[i] - m_balance->recordCurve().net[i]));
            }
            QVERIFY2(farthest > 0.5, qPrintable(scenario.id));
        }
        QVERIFY(m_active->choose({}));
        QCOMPARE(m_balance->curve().net, m_balance->recordCurve().net);
    }

    void anUnknownScenarioIsRefusedAndWhatIsInViewStays() {
        const QString first = m_document->scenarios().front().id;
        QVERIFY(m_active->choose(first));
        QVERIFY(!m_active->choose(u"no-such"_s));
        QCOMPARE(m_active->id(), first);
        QCOMPARE(m_balance->scenario()->scenario().id, first);
    }

    void aSetParameterMakesAScenarioOfOnesOwn() {
        const double before = netOn("2025-06-10");
        QVERIFY(m_active->setParameter(u"minerals.urgency"_s, 2.5));
        QCOMPARE(stored(), 6U);
        QCOMPARE(m_active->valueInView(u"minerals.urgency"_s), 2.5);
        QCOMPARE(m_active->shippedValue(u"minerals.urgency"_s), 1.25);
        QVERIFY(std::abs(netOn("2025-06-10") - before) > 10);
        QCOMPARE(m_balance->record().ledger(day("2025-06-10")).net, before);
    }

    void doubledWeightDoublesExactlyItsTrack() {
        const Day on = day("2025-06-10");
        const Ledger before = m_balance->ledger(on);
        QVERIFY(m_active->setParameter(u"minerals.weight"_s, 2));
        const Ledger after = m_balance->ledger(on);
        for (std::size_t track = 0; track < m_document->tracks().size(); ++track) {
            const double factor = m_document->tracks()[track].id == u"minerals"_s ? 2 : 1;
            for (std::size_t side = 0; side < 2; ++side) {
                QCOMPARE(after.byTrack[side][track], factor * before.byTrack[side][track]);
            }
        }
    }

    void undoTakesAChangeBackAndRedoMakesItAgain() {
        const double before = netOn("2025-06-10");
        QVERIFY(m_active->setParameter(u"minerals.urgency"_s, 2.5));
        const double changed = netOn("2025-06-10");
        QVERIFY(m_active->setParameter(u"minerals.urgency"_s, 0.5));
        m_document->undoStack().undo();
        QCOMPARE(netOn("2025-06-10"), changed);
        m_document->undoStack().undo();
        QCOMPARE(netOn("2025-06-10"), before);
        QCOMPARE(stored(), 5U);
        QVERIFY(m_active->id().isEmpty());
        m_document->undoStack().redo();
        QCOMPARE(netOn("2025-06-10"), changed);
        QVERIFY(!m_active->id().isEmpty());
    }

    void aValueThatShipsIsNoChange() {
        QVERIFY(m_active->setParameter(u"minerals.urgency"_s, 2.5));
        QVERIFY(m_active->setParameter(u"tariffs.floor"_s, 0.3));
        QVERIFY(m_active->setParameter(u"minerals.urgency"_s, 1.25));
        QCOMPARE(m_active->scenario()->changes.size(), 1U);
        QCOMPARE(m_active->scenario()->changes[0].parameter, u"tariffs.floor"_s);
    }

    void aHalfLifeMayBeNone() {
        QVERIFY(m_active->setParameter(u"minerals.half_life_months"_s, kNoErosion));
        QVERIFY(!m_active->scenario()->changes[0].value);
        QVERIFY(std::isinf(m_active->valueInView(u"minerals.half_life_months"_s)));
    }

    void badValuesAreRefusedAndNothingIsWritten_data() {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<double>("value");
        QTest::newRow("a half-life of nothing") << u"minerals.half_life_months"_s << 0.0;
        QTest::newRow("a negative half-life") << u"minerals.half_life_months"_s << -3.0;
        QTest::newRow("a floor above one") << u"tariffs.floor"_s << 1.2;
        QTest::newRow("a floor below nothing") << u"tariffs.floor"_s << -0.1;
        QTest::newRow("no number") << u"tariffs.urgency"_s << std::nan("");
        QTest::newRow("a self-cost above one") << u"tariffs.self_cost"_s << 1.5;
        QTest::newRow("a ratio of one") << u"severity_ratio"_s << 1.0;
        QTest::newRow("a parameter that is not there") << u"tariffs.colour"_s << 1.0;
    }
    void badValuesAreRefusedAndNothingIsWritten() {
        QFETCH(QString, parameter);
        QFETCH(double, value);
        const double before = netOn("2025-06-10");
        const auto refused = m_active->setParameter(parameter, value);
        QVERIFY(!refused);
        QVERIFY(refused.error().message().contains(parameter.section(u'.', -1)));
        QVERIFY(!m_active->draft(set(parameter, value)));
        QCOMPARE(stored(), 5U);
        QCOMPARE(netOn("2025-06-10"), before);
        QVERIFY(!m_document->undoStack().canUndo());
    }

    void aDraftIsSeenButNotWritten() {
        const double before = netOn("2025-06-10");
        QSignalSpy changes(m_balance.get(), &CurrentBalance::changed);
        for (const double value : {1.3, 1.5, 2.0}) {
            QVERIFY(m_active->draft(set(u"minerals.urgency"_s, value)));
        }
        QCOMPARE(changes.size(), 3);
        QCOMPARE(stored(), 5U);
        QVERIFY(netOn("2025-06-10") < before);
        QVERIFY(m_active->commitDraft());
        QCOMPARE(stored(), 6U);
        QVERIFY(!m_active->isDraft());
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_active->scenario()->changes.size(), 1U);
    }

    void aDroppedDraftLeavesWhatWasThere() {
        const double before = netOn("2025-06-10");
        QVERIFY(m_active->draft(set(u"minerals.urgency"_s, 2)));
        m_active->dropDraft();
        QCOMPARE(netOn("2025-06-10"), before);
        QVERIFY(!m_active->scenario());
    }

    void aDroppedMeasureChangesTheNetByItsLedgerLine() {
        const Day on = day("2025-06-10");
        const Ledger before = m_balance->ledger(on);
        const EventColumns& columns = m_document->columns();
        int tried = 0;
        for (const LedgerLine& line : before.lines) {
            // One that passes no clock on and that no other record's level or end hangs on.
            const bool isTied =
                std::any_of(columns.relations.begin(), columns.relations.end(), [&](const auto& relation) {
                    const bool isLoose =
                        relation.type == RelationType::RespondsTo || relation.type == RelationType::Cites;
                    return !isLoose && (relation.from == line.event || relation.to == line.event);
                });
            if (isTied || tried == 12) {
                continue;
            }
            ++tried;
            const QString id = m_document->caption(line.event).id;
            QVERIFY(m_active->create(u"Without it"_s, {drop(id)}));
            QVERIFY2(std::abs(m_balance->ledger(on).net - (before.net - line.points)) < 1e-9, qPrintable(id));
            QVERIFY(m_balance->contributions(line.event, on).empty());
            QVERIFY(m_active->remove());
        }
        QCOMPARE(tried, 12);
    }

    void aDroppedReliefIsNamedWithTheEndsItLifts() {
        bool isAnyLifted = false;
        for (const Scenario& scenario : m_document->scenarios()) {
            QVERIFY(m_active->choose(scenario.id));
            for (const ScenarioEffect& effect : m_balance->scenario()->effects()) {
                QVERIFY(effect.event >= 0 && effect.event < m_document->columns().size());
                isAnyLifted = isAnyLifted || effect.endAfter > effect.endBefore;
            }
        }
        QVERIFY(isAnyLifted);
    }

    void aDelaySpeaksOfTheDocumentsEvents() {
        // Moved past others, so that the model numbers its events anew.
        QVERIFY(m_active->create(u"H20 later"_s, {delay(kH20, 60)}));
        const EventIndex event = m_document->columns().indexOf(*m_document->keyOf(kH20));
        QVERIFY(m_balance->contributions(event, day("2025-05-20")).empty());
        QVERIFY(!m_balance->contributions(event, day("2025-06-20")).empty());
        const Ledger ledger = m_balance->ledger(day("2025-06-20"));
        QVERIFY(std::any_of(ledger.lines.begin(), ledger.lines.end(),
                            [&](const LedgerLine& line) { return line.event == event; }));
        const std::vector<double> sliver = m_balance->sliver(event);
        QCOMPARE(sliver.size(), m_balance->curve().days.size());
        const Day first = m_balance->curve().days.front();
        QCOMPARE(sliver[static_cast<std::size_t>(day("2025-05-20") - first)], 0.0);
        QVERIFY(sliver[static_cast<std::size_t>(day("2025-06-20") - first)] > 0);
    }

    void theLensHoldsForTheScenarioToo() {
        QVERIFY(m_active->setParameter(u"minerals.urgency"_s, 2.5));
        m_balance->setLens(Lens::Pressure);
        QVERIFY(m_balance->scenario());
        QCOMPARE(m_balance->curve().net, m_balance->recordCurve().net);
        m_balance->setLens(Lens::Leverage);
        QVERIFY(m_balance->curve().net != m_balance->recordCurve().net);
    }

    void aParameterCostsOnlyWhatItTouches() {
        const QString track = m_document->tracks().front().id;
        m_balance->record().curve(day("2025-01-01"), day("2025-12-31"), 1);
        const auto swept = [&] { return m_balance->model().columnsSwept(); };
        QVERIFY(m_active->draft(set(track + u".half_life_months"_s, 20.0)));
        const std::size_t before = swept();
        QVERIFY(m_active->draft(set(track + u".half_life_months"_s, 21.0)));
        // Both sides of the one track, on the days of the curve.
        QCOMPARE(swept() - before, 2U);
        QVERIFY(m_active->draft(set(track + u".weight"_s, 1.5)));
        QCOMPARE(swept() - before, 2U);
    }

    void besideADroppedEventAParameterStillCostsOnlyWhatItTouches() {
        const QString track = m_document->tracks().front().id;
        QVERIFY(m_active->create(u"Both"_s, {drop(kH20)}));
        QVERIFY(m_active->draft(set(track + u".half_life_months"_s, 20.0)));
        const std::size_t before = m_balance->model().columnsSwept();
        QVERIFY(m_active->draft(set(track + u".half_life_months"_s, 21.0)));
        QCOMPARE(m_balance->model().columnsSwept() - before, 2U);
        // And it is the same as built from nothing.
        const Scenario scenario = *m_active->scenario();
        const auto anew =
            ScenarioBalance::of({scenario, *m_document}, m_balance->record(), m_balance->recordCurve());
        QVERIFY(anew);
        for (std::size_t i = 0; i < anew->curve().net.size(); ++i) {
            QVERIFY(std::abs(anew->curve().net[i] - m_balance->curve().net[i]) < 1e-9);
        }
    }

    void anEndMovedBackToTheRecordsOwnIsNoChange() {
        const EventKey key = *m_document->keyOf(u"us-2025-05-23-eda-licence-letters"_s);
        const EventIndex eda = m_document->columns().indexOf(key);
        QVERIFY(m_active->draftEnd(eda, day("2025-09-01")));
        QCOMPARE(m_active->scenario()->changes.size(), 1U);
        QCOMPARE(m_active->scenario()->changes.front().action, ScenarioAction::Extend);
        QVERIFY(m_active->draftEnd(eda, day("2025-06-01")));
        QCOMPARE(m_active->scenario()->changes.front().action, ScenarioAction::Shorten);
        QVERIFY(m_active->draftEnd(eda, m_balance->levels().endOf(eda)));
        QVERIFY(m_active->scenario()->changes.empty());
    }

    void scenariosAreNamedCopiedAndRemoved() {
        QVERIFY(m_active->choose(m_document->scenarios().front().id));
        const Scenario original = *m_active->scenario();
        QVERIFY(m_active->duplicate(u"A copy"_s));
        QCOMPARE(m_active->scenario()->changes, original.changes);
        QVERIFY(m_active->id() != original.id);
        QVERIFY(m_active->rename(u"Another name"_s, u"What it asks"_s));
        QCOMPARE(m_active->scenario()->name, u"Another name"_s);
        QCOMPARE(m_active->scenario()->text, u"What it asks"_s);
        QVERIFY(m_active->remove());
        QCOMPARE(stored(), 5U);
        QVERIFY(m_active->id().isEmpty());
        m_document->undoStack().undo();
        QCOMPARE(m_active->scenario()->name, u"Another name"_s);
        QCOMPARE(m_document->scenarios().front(), original);
    }

    void comparedScenariosAreHeldAgainstTheRecord() {
        m_balance->compareWith(m_document->scenarios());
        QCOMPARE(m_balance->compared().size(), 5U);
        QCOMPARE(m_balance->curve().net, m_balance->recordCurve().net);
        m_balance->setLens(Lens::Legal);
        QCOMPARE(m_balance->compared().size(), 5U);
        QCOMPARE(m_balance->compared()[0].model().lens(), Lens::Legal);
    }

    void aChangeIsTakenOutOfAScenario() {
        QVERIFY(m_active->create(u"Two"_s, {drop(kH20), set(u"minerals.weight"_s, 2)}));
        QVERIFY(m_active->removeChange(0));
        QCOMPARE(m_active->scenario()->changes.size(), 1U);
        QCOMPARE(m_active->scenario()->changes[0].parameter, u"minerals.weight"_s);
        m_document->undoStack().undo();
        QCOMPARE(m_active->scenario()->changes.size(), 2U);
    }

    void anEventThatIsNotThereIsRefused() {
        const auto refused = m_active->create(u"Nothing"_s, {drop(u"no-such-event"_s)});
        QVERIFY(!refused);
        QVERIFY(refused.error().message().contains(u"no-such-event"_s));
        QCOMPARE(stored(), 5U);
    }

    void scenariosAreInTheFileThatIsSaved() {
        QTemporaryDir folder;
        QVERIFY(m_active->setParameter(u"minerals.urgency"_s, 2.5));
        const QString path = folder.filePath(u"copy.fulcrum"_s);
        QVERIFY(m_document->copyTo(path));
        const auto opened = Document::open(path);
        QVERIFY(opened);
        QCOMPARE((*opened)->scenarios(), m_document->scenarios());
    }
};

FULCRUM_TEST(TestActiveScenario)
#include "test_active_scenario.moc"

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance of the open document under the lens and the scenario now in view, beside that of the record as
// it is; both can be limited to some of the events. Views read it and repaint on changed(); what it hands out
// speaks of the document's events whatever the scenario does. Also the level profiles that the lanes are
// drawn with, and the scenarios held against what is in view. What is asked for of a large record is reckoned
// in the background; until it is there all that is in view stays and fits together. GUI thread; owned by the
// composition; what a job works on is shared with it and never changed.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "models/document/background.h"
#include "models/document/balance_view.h"
#include "models/document/document.h"
#include "models/document/record_balance.h"
#include "models/document/scenario_balance.h"
#include "models/domain/event_set.h"
#include "models/domain/level_profiles.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/in_force_index.h"
#include "models/leverage/simulated_band.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {

class CurrentBalance : public QObject {
    Q_OBJECT
public:
    /// `document` must outlive this.
    explicit CurrentBalance(const Document& document, QObject* parent = nullptr);
    /// With what was made of the document's record before.
    CurrentBalance(const Document& document, RecordBalance record, QObject* parent = nullptr);

    /// Where the balance of a large record is reckoned, while the one before stays in view; without a
    /// background it is reckoned at once. What an edit or another wish has outrun is told to stop, and the
    /// newest begins when it has.
    void setBackground(Background background, EventIndex moreThan = kManyEvents) {
        m_background = std::move(background);
        m_quickEvents = moreThan;
    }
    /// Whether an edit is still being reckoned: curve and models are of the record before it, and number
    /// events as that did. What is asked of an event here, and levels(), is of the document nevertheless.
    bool isPending() const;
    /// Whether anything that was asked for is still being reckoned: an edit, a scenario, what counts.
    bool isReckoning() const { return m_isBehind; }

    /// The model in view: the scenario's, or the record's. Under a scenario its event numbers are its own.
    const BalanceModel& model() const { return m_view.model(); }
    const LevelProfiles& levels() const { return *m_wish.levels; }
    std::shared_ptr<const LevelProfiles> sharedLevels() const { return m_wish.levels; }

    /// The balance in view over the whole record up to the horizon, day by day (coarser only beyond some 50
    /// years): views take their stretch out of it, so that zooming and panning compute nothing.
    const BalanceCurve& curve() const { return m_view.curve(); }

    /// P10 to P90 and the chance of side A being ahead, on the days of curve() (MODEL.md §4): the analytic
    /// band, or the simulated one while there is one.
    const Band& band() const { return m_simulated ? m_simulated->band : m_view.band(); }
    /// How many draws band() was simulated with; 0: it is the analytic one.
    int bandDraws() const { return m_simulated ? m_simulated->draws : 0; }
    /// Lets band() be this one, which is of what is in view, or the analytic one again. Whatever changes what
    /// is in view drops it at once.
    void setSimulatedBand(std::optional<SimulatedBand> band);

    /// Counts up whenever what is in view changes: data, lens or scenario. Tells a result that took long
    /// whether it is still of what is in view.
    int version() const { return m_version; }

    /// The record as it is, whatever scenario is in view; of the events that count.
    const BalanceModel& record() const { return m_view.record->model; }
    const BalanceCurve& recordCurve() const { return m_view.record->curve; }

    Ledger ledger(Day day) const { return ledgers().on(day); }
    /// Makes the same ledgers on other threads, of what is in view now.
    LedgerSource ledgers() const { return {m_view, m_document.sharedColumns()}; }
    /// The head of that ledger, read off curve(): costs nothing but the tracks, so that it can be asked in
    /// every frame. Days before the record's first are nil, those after the horizon are read as the horizon.
    BalanceSums sumsOn(Day day) const;
    std::vector<Contribution> contributions(EventIndex event, Day day) const;
    /// One event's signed points on the days of curve().
    std::vector<double> sliver(EventIndex event) const;

    Lens lens() const { return m_view.record->model.lens(); }
    void setLens(Lens lens);

    /// The events that count for balance, ledger, band and scenarios; null: all of them.
    const EventSet* counted() const { return m_view.record->counted.get(); }
    /// Lets only these events count, each with what it weighs in the whole record: what the others do to them
    /// stays done, so the balances of two halves of a record add up to that of the whole. Null counts all. An
    /// edit of the record lets all count again, since the set is of the columns before.
    void countOnly(std::shared_ptr<const EventSet> events);

    /// What is assumed instead of the record, or null.
    const ScenarioBalance* scenario() const { return m_view.scenario ? &*m_view.scenario : nullptr; }
    /// Brings a scenario into view. Refused with the reason if it cannot be applied; what is in view stays
    /// then.
    Result<void> assume(const Scenario& scenario);
    void showRecord();
    /// What was asked for last: scenario() has it, or is going to; null: the record.
    const Scenario* assumed() const { return m_wish.scenario ? &m_wish.scenario->scenario : nullptr; }

    /// Scenarios held against what is in view.
    const std::vector<ScenarioBalance>& compared() const { return m_view.compared; }
    /// Holds these against it; one that cannot be applied is left out. Whether all can be.
    bool compareWith(const std::vector<Scenario>& scenarios);
    /// Those that were asked for and can be applied: compared() has them, or is going to.
    std::vector<Scenario> toCompare() const;

    /// How many of the events that count are in force on this day: measures and countermeasures with a level
    /// above 0.
    int inForceOn(Day day) const;
    bool isInForce(EventIndex event, Day day) const;

signals:
    void changed();
    /// The record has been reckoned after an edit; before changed().
    void recordChanged();
    /// Another band of the same balance.
    void bandChanged();

private:
    void followEdit(const ChangeSet& changes);
    /// Those of the document, after an edit that the wish does not know of yet.
    LevelProfiles levelsNow() const;
    /// Fails if the scenario cannot be applied to the document's record.
    Result<void> check(const NamedScenario& named) const;
    /// Leaves out what an edit has made impossible.
    void keepApplicable();
    /// Makes the view what it is to be; false: that has only begun.
    bool follow();
    void showAtOnce();
    void begin();
    void end(const std::shared_ptr<const BalanceWish>& wish, BalanceView view, int reckoning);
    void take(const BalanceWish& wish, BalanceView view);
    void show(const BalanceWish& wish, BalanceView view);
    /// What stays in view after an edit names events as the document does now.
    void speakOfDocument();
    EventIndex inModel(EventIndex event) const;

    const Document& m_document;
    BalanceWish m_wish;  ///< what is to be in view
    BalanceWish m_seen;  ///< what is
    BalanceView m_view;
    std::optional<SimulatedBand> m_simulated;
    int m_version = 0;
    Background m_background;
    EventIndex m_quickEvents = kManyEvents;  ///< so many are reckoned at once
    bool m_isBehind = false;                 ///< the view is not what it is to be
    int m_reckoning = 0;      ///< counts up with what is to be in view; an earlier result is dropped
    std::stop_source m_stop;  ///< of what is at work
    std::weak_ptr<const BalanceWish> m_atWork;  ///< held by the job; gone when it has ended or was cancelled
    QTimer m_again;  ///< looks whether what was told to stop has stopped, while something newer waits
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance of a document under one scenario, beside the balance of the record. Immutable once built, and
// copies share all that is large, so a job may hold one. Its model numbers events in its own way (a delay
// moves records about); what it hands out speaks of the document's events, so that the two can be compared
// line by line.
#pragma once

#include <memory>
#include <vector>

#include "models/document/document.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/scenario_outcome.h"

namespace fulcrum {

/// A scenario with what must be looked up of the events that it names, so that it can be applied where there
/// is no document.
struct NamedScenario {
    NamedScenario(const Scenario& scenario_, const Document& document);

    Scenario scenario;
    EventKeys keys;
    std::vector<QString> tracks;  ///< ids, by TrackIndex

    bool operator==(const NamedScenario&) const = default;
};

class ScenarioBalance {
public:
    /// Fails, naming the change, if the scenario cannot be applied (applyScenario). `sampledAs` is the curve
    /// of the record, whose days are taken. `before` is another balance of this record, or null: where the
    /// two scenarios differ in parameters only, its work is shared and only what they touch is computed. May
    /// be called on any thread.
    static Result<ScenarioBalance> of(const NamedScenario& scenario, const BalanceModel& record,
                                      const BalanceCurve& sampledAs, const ScenarioBalance* before = nullptr);

    const Scenario& scenario() const { return d->scenario; }
    const BalanceModel& model() const { return d->model; }
    const BalanceCurve& curve() const { return d->curve; }
    /// The records that no change names and that go another way all the same.
    const std::vector<ScenarioEffect>& effects() const { return m_effects; }

    /// The records that count for other days than in the record, by event.
    const std::vector<AssumedLife>& lives() const { return m_lives; }

    Ledger ledger(Day day) const;
    /// The event's position in model(), or kNoIndex.
    EventIndex indexInModel(EventIndex event) const;

    /// The same balance, speaking of the events of these columns, which are of the record after an edit; of
    /// what is not there any more it says nothing. Costs what the scenario touches.
    ScenarioBalance speakingOf(std::shared_ptr<const EventColumns> columns) const;

    /// Whether it is what it would be for a scenario that differs from this one in parameters at most.
    bool sharesEventsWith(const Scenario& scenario) const;

private:
    struct Made {
        Scenario scenario;
        ScenarioOutcome outcome;
        BalanceModel model;
        BalanceCurve curve;
        std::shared_ptr<const EventColumns> base;  ///< the columns that the scenario was applied to
    };

    explicit ScenarioBalance(std::shared_ptr<const Made> made);

    std::shared_ptr<const Made> d;
    std::shared_ptr<const EventColumns> m_columns;  ///< those that events are numbered by; d->base mostly
    std::vector<ScenarioEffect> m_effects;
    std::vector<AssumedLife> m_lives;
};

/// The event of other columns, or kNoIndex.
EventIndex renumbered(EventIndex event, const EventColumns& from, const EventColumns& to);
/// A ledger by the events of other columns; what is not among them has no line.
Ledger renumbered(Ledger ledger, const EventColumns& from, const EventColumns& to);

/// What the balance is computed from, of this document.
BalanceInput balanceInput(const Document& document);

/// The ids of the document's tracks, by TrackIndex.
std::vector<QString> trackIds(const Document& document);

/// The parameters that ship, for the document's tracks.
Parameters defaultParameters(const Document& document);

}  // namespace fulcrum

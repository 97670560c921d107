// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance of a document under one scenario, beside the balance of the record. Immutable once built. Its
// model numbers events in its own way (a delay moves records about); what it hands out speaks of the
// document's events, so that the two can be compared line by line.
#pragma once

#include <vector>

#include "models/document/document.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/scenario_outcome.h"

namespace fulcrum {

class ScenarioBalance {
public:
    /// Fails, naming the change, if the scenario cannot be applied (applyScenario). `sampledAs` is the curve
    /// of the record, whose days are taken. `before` is another balance of this record, or null: where the two
    /// scenarios differ in parameters only, its work is shared and only what they touch is computed.
    static Result<ScenarioBalance> of(const Scenario& scenario, const Document& document,
                                      const BalanceModel& record, const BalanceCurve& sampledAs,
                                      const ScenarioBalance* before = nullptr);

    const Scenario& scenario() const { return m_scenario; }
    const BalanceModel& model() const { return m_model; }
    const BalanceCurve& curve() const { return m_curve; }
    /// The records that no change names and that go another way all the same.
    const std::vector<ScenarioEffect>& effects() const { return m_outcome.effects; }

    /// The records that count for other days than in the record, by event.
    const std::vector<AssumedLife>& lives() const { return m_outcome.lives; }

    Ledger ledger(Day day) const { return inBase(m_model.ledger(day), m_outcome); }
    /// The event's position in model(), or kNoIndex.
    EventIndex indexInModel(EventIndex event) const;

private:
    ScenarioBalance(const Scenario& scenario, ScenarioOutcome outcome, BalanceModel model,
                    const BalanceCurve& sampledAs);

    Scenario m_scenario;
    ScenarioOutcome m_outcome;
    BalanceModel m_model;
    BalanceCurve m_curve;
};

/// What the balance is computed from, of this document.
BalanceInput balanceInput(const Document& document);

/// The ids of the document's tracks, by TrackIndex.
std::vector<QString> trackIds(const Document& document);

/// The parameters that ship, for the document's tracks.
Parameters defaultParameters(const Document& document);

}  // namespace fulcrum

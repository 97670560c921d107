// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balance in view is to be, and what it then is. Both are values: a wish holds all that is needed to
// fulfil it, a view shares what it is made of and is never changed by anybody who holds a copy. So either may
// go to a job and back; CurrentBalance keeps one of each.
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "models/document/record_balance.h"
#include "models/document/scenario_balance.h"

namespace fulcrum {

struct BalanceWish {
    ProjectTables tables;                         ///< see balanceTables()
    std::shared_ptr<const LevelProfiles> levels;  ///< of their columns
    Lens lens = Lens::Leverage;
    std::shared_ptr<const EventSet> counted;  ///< of these columns; null: all
    std::optional<NamedScenario> scenario;    ///< assumed instead of the record
    std::vector<NamedScenario> compared;
};

/// The uncertainty of what a scenario makes of the record.
struct ScenarioBand {
    Uncertainty uncertainty;
    Band band;
};

struct BalanceView {
    std::shared_ptr<const RecordBalance> record;  ///< null: nothing yet
    std::optional<ScenarioBalance> scenario;
    std::shared_ptr<const ScenarioBand> scenarioBand;  ///< null without a scenario
    std::vector<ScenarioBalance> compared;

    const BalanceModel& model() const { return scenario ? scenario->model() : record->model; }
    const BalanceCurve& curve() const { return scenario ? scenario->curve() : record->curve; }
    const Band& band() const { return scenarioBand ? scenarioBand->band : record->band; }
};

/// Fulfils the wish; what `before` holds of it already is shared, and where only parameters, the lens or
/// weights are others nothing else is computed. Scenarios that cannot be applied are left out. When told to
/// stop it returns early with something that is of no use.
BalanceView reckon(const BalanceWish& wish, const BalanceView& before, const std::stop_token& stop = {});

/// Whether that costs nothing that grows with the number of relations and threads of events: record and
/// events are those of `before`.
bool isQuick(const BalanceWish& wish, const BalanceView& before);

/// Makes ledgers of what is in view, on any thread and whatever is in view by then. Lines name the events of
/// the document's columns at the time it was handed out; an event that is not among them has no line.
class LedgerSource {
public:
    LedgerSource(BalanceView view, std::shared_ptr<const EventColumns> columns)
        : m_view(std::move(view)), m_columns(std::move(columns)) {}

    Ledger on(Day day) const;

private:
    BalanceView m_view;
    std::shared_ptr<const EventColumns> m_columns;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/balance_view.h"

#include <algorithm>
#include <utility>

namespace fulcrum {
namespace {

bool isOfSameEvents(const BalanceModel& a, const BalanceModel& b) {
    return a.groundwork() == b.groundwork() && a.input().scales == b.input().scales;
}

std::shared_ptr<const RecordBalance> recordOf(const BalanceWish& wish, const BalanceView& before) {
    std::shared_ptr<const RecordBalance> record = before.record;
    if (!record || record->columns() != wish.tables.columns) {
        record = std::make_shared<const RecordBalance>(wish.tables, wish.lens, wish.levels);
    } else if (record->model.lens() != wish.lens) {
        record = std::make_shared<const RecordBalance>(record->with(wish.lens));
    }
    return record->counted == wish.counted
               ? record
               : std::make_shared<const RecordBalance>(record->counting(wish.counted));
}

/// What is known of this scenario, or of one that differs in parameters only; null: nothing.
const ScenarioBalance* knownOf(const Scenario& scenario, const BalanceView& before) {
    const ScenarioBalance* alike = nullptr;
    const auto look = [&](const ScenarioBalance& one) {
        if (one.scenario() == scenario) {
            alike = &one;
        } else if (alike == nullptr && one.sharesEventsWith(scenario)) {
            alike = &one;
        }
    };
    if (before.scenario) {
        look(*before.scenario);
    }
    std::ranges::for_each(before.compared, look);
    return alike;
}

/// `before` of the same record.
std::optional<ScenarioBalance> scenarioOf(const NamedScenario& named, const RecordBalance& record,
                                          const BalanceView* before) {
    const ScenarioBalance* const known = before != nullptr ? knownOf(named.scenario, *before) : nullptr;
    if (known != nullptr && known->scenario() == named.scenario &&
        known->model().lens() == record.model.lens()) {
        return *known;
    }
    auto balance = ScenarioBalance::of(named, record.model, record.curve, known);
    return balance ? std::optional(std::move(balance).value()) : std::nullopt;
}

std::shared_ptr<const ScenarioBand> bandOf(const ScenarioBalance& scenario, const RecordBalance& record,
                                           const BalanceView& before) {
    const BalanceModel& model = scenario.model();
    if (before.scenario && &before.scenario->model() == &model) {
        return before.scenarioBand;
    }
    const Uncertainty* known = nullptr;
    if (before.scenario && isOfSameEvents(before.scenario->model(), model)) {
        known = &before.scenarioBand->uncertainty;
    } else if (isOfSameEvents(record.model, model)) {
        known = &record.uncertainty;
    }
    Uncertainty uncertainty =
        known != nullptr ? known->with(model.parameters(), model.lens()) : Uncertainty(model);
    Band band = uncertainty.band(scenario.curve());
    return std::make_shared<const ScenarioBand>(ScenarioBand{std::move(uncertainty), std::move(band)});
}

}  // namespace

BalanceView reckon(const BalanceWish& wish, const BalanceView& before, const std::stop_token& stop) {
    BalanceView view;
    view.record = recordOf(wish, before);
    const bool isSameRecord = before.record && isOfSameEvents(before.record->model, view.record->model);
    const BalanceView* const sharing = isSameRecord ? &before : nullptr;
    if (wish.scenario && !stop.stop_requested()) {
        view.scenario = scenarioOf(*wish.scenario, *view.record, sharing);
    }
    if (view.scenario && !stop.stop_requested()) {
        view.scenarioBand = bandOf(*view.scenario, *view.record, before);
    }
    for (const NamedScenario& one : wish.compared) {
        if (stop.stop_requested()) {
            break;
        }
        if (auto balance = scenarioOf(one, *view.record, sharing)) {
            view.compared.push_back(std::move(*balance));
        }
    }
    return view;
}

bool isQuick(const BalanceWish& wish, const BalanceView& before) {
    if (!before.record || before.record->columns() != wish.tables.columns ||
        before.record->counted != wish.counted) {
        return false;
    }
    const auto isKnown = [&](const NamedScenario& one) {
        return !changesEvents(one.scenario) || knownOf(one.scenario, before) != nullptr;
    };
    return (!wish.scenario || isKnown(*wish.scenario)) && std::ranges::all_of(wish.compared, isKnown);
}

Ledger LedgerSource::on(Day day) const {
    return m_view.scenario
               ? m_view.scenario->ledger(day)
               : renumbered(m_view.record->model.ledger(day), *m_view.record->columns(), *m_columns);
}

}  // namespace fulcrum

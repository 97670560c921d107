// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/current_balance.h"

#include <algorithm>
#include <utility>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int stepOf(const BalanceCurve& curve) { return curve.days.size() > 1 ? curve.days[1] - curve.days[0] : 1; }

/// By event, 1 for those in the set.
std::shared_ptr<const std::vector<double>> scalesOf(const EventSet& events) {
    std::vector<double> scales(static_cast<std::size_t>(events.size()), 0);
    for (const EventIndex event : events.events()) {
        scales[static_cast<std::size_t>(event)] = 1;
    }
    return std::make_shared<const std::vector<double>>(std::move(scales));
}

}  // namespace

CurrentBalance::CurrentBalance(const Document& document, QObject* parent)
    : CurrentBalance(document, RecordBalance(document.tables(), Lens::Leverage), parent) {}

CurrentBalance::CurrentBalance(const Document& document, RecordBalance record, QObject* parent)
    : QObject(parent), m_document(document) {
    take(std::move(record));
    connect(&document, &Document::changed, this, &CurrentBalance::followEdit);
}

void CurrentBalance::followEdit(const ChangeSet& changes) {
    const bool isOfStakes =
        touches<Party>(changes) || touches<Track>(changes) || touches<ProjectInfo>(changes);
    if (!isOfStakes && !touches<Event>(changes)) {
        // Who keeps scenarios brings them into view; the record does not know of them.
        return;
    }
    const bool isLarge = m_document.columns().size() > m_quickEvents;
    if (isOfStakes || isPending()) {
        // What is drawn beside the old curve must still fit it: sides and tracks, what is assumed, what
        // counts.
        if (m_background && isLarge && !isOfStakes && !m_scenario && !m_counted && m_compared.empty()) {
            m_levels.emplace(m_document.columns());
            reckonApart();
        } else {
            settle();
        }
    }
    // Also where only texts are others: views write them beside the points.
    emit changed();
}

bool CurrentBalance::isPending() const { return m_record->input().columns != m_document.sharedColumns(); }

void CurrentBalance::reckonApart() {
    m_background(u"balance"_s, this,
                 [this, reckoning = ++m_reckoning, tables = m_document.tables(), lens = lens()] {
                     auto record = std::make_shared<RecordBalance>(tables, lens);
                     return [this, reckoning, record] {
                         if (reckoning == m_reckoning) {
                             take(std::move(*record));
                             emit recordChanged();
                             emit changed();
                         }
                     };
                 });
}

void CurrentBalance::settle() {
    ++m_reckoning;
    take(RecordBalance(m_document.tables(), lens()));
    emit recordChanged();
}

void CurrentBalance::setLens(Lens lens) {
    if (lens != this->lens()) {
        m_record = m_record->with(m_record->parameters(), lens);
        if (isPending() && m_background) {
            reckonApart();
        }
        m_recordCurve = curveOf(*m_record, m_document.tables());
        refreshScenarios(scenario());
        refreshBand();
        emit changed();
    }
}

void CurrentBalance::take(RecordBalance record) {
    m_levels = std::move(record.levels);
    m_inForce = std::move(record.inForce);
    m_counted.reset();
    m_countedInForce = {};
    m_record = std::move(record.model);
    m_recordCurve = std::move(record.curve);
    m_uncertainty = std::move(record.uncertainty);
    m_uncertainGround = m_record->groundwork();
    m_uncertainScales = m_record->input().scales;
    m_band = std::move(record.band);
    m_simulated.reset();
    ++m_version;
    refreshScenarios(nullptr);
    if (m_scenario) {
        refreshBand();
    }
}

void CurrentBalance::countOnly(std::shared_ptr<const EventSet> events) {
    const bool isSame = events && m_counted ? *events == *m_counted : events == m_counted;
    if (isSame) {
        return;
    }
    if (isPending()) {
        settle();
    }
    m_counted = std::move(events);
    m_record = m_record->with(m_record->parameters(), m_counted ? scalesOf(*m_counted) : nullptr);
    m_recordCurve = curveOf(*m_record, m_document.tables());
    m_countedInForce =
        m_counted ? InForceIndex(m_document.columns(), *m_levels, m_counted.get()) : InForceIndex();
    refreshScenarios(nullptr);
    refreshBand();
    emit changed();
}

void CurrentBalance::refreshScenarios(const ScenarioBalance* before) {
    if (m_scenario) {
        // An edit may have taken away what the scenario speaks of: then the record is in view.
        auto again =
            ScenarioBalance::of(m_scenario->scenario(), m_document, *m_record, m_recordCurve, before);
        m_scenario = again ? std::optional(std::move(again).value()) : std::nullopt;
    }
    std::vector<Scenario> compared;
    for (const ScenarioBalance& one : m_compared) {
        compared.push_back(one.scenario());
    }
    m_compared = balancesOf(compared);
}

void CurrentBalance::refreshBand() {
    const BalanceModel& seen = model();
    const bool isSameRecord =
        m_uncertainty && m_uncertainGround == seen.groundwork() && m_uncertainScales == seen.input().scales;
    m_uncertainty = isSameRecord ? m_uncertainty->with(seen.parameters(), lens()) : Uncertainty(seen);
    m_uncertainGround = seen.groundwork();
    m_uncertainScales = seen.input().scales;
    m_band = m_uncertainty->band(curve());
    m_simulated.reset();
    ++m_version;
}

void CurrentBalance::setSimulatedBand(std::optional<SimulatedBand> band) {
    Q_ASSERT(!band || band->band.p10.size() == curve().days.size());
    if (band || m_simulated) {
        m_simulated = std::move(band);
        emit bandChanged();
    }
}

void CurrentBalance::showRecord() {
    if (m_scenario) {
        m_scenario.reset();
        refreshBand();
        emit changed();
    }
}

Result<void> CurrentBalance::assume(const Scenario& scenario) {
    if (m_scenario && m_scenario->scenario() == scenario) {
        return {};
    }
    if (isPending()) {
        settle();
    }
    auto balance = ScenarioBalance::of(scenario, m_document, *m_record, m_recordCurve, this->scenario());
    if (!balance) {
        return balance.error();
    }
    m_scenario = std::move(balance).value();
    refreshBand();
    emit changed();
    return {};
}

std::vector<ScenarioBalance> CurrentBalance::balancesOf(const std::vector<Scenario>& scenarios) const {
    std::vector<ScenarioBalance> balances;
    for (const Scenario& scenario : scenarios) {
        if (auto balance = ScenarioBalance::of(scenario, m_document, *m_record, m_recordCurve)) {
            balances.push_back(std::move(balance).value());
        }
    }
    return balances;
}

void CurrentBalance::compareWith(const std::vector<Scenario>& scenarios) {
    if (isPending()) {
        settle();
    }
    m_compared = balancesOf(scenarios);
    emit changed();
}

Ledger CurrentBalance::ledger(Day day) const {
    return m_scenario ? m_scenario->ledger(day) : inDocument(m_record->ledger(day));
}

Ledger CurrentBalance::inDocument(Ledger ledger) const {
    if (isPending()) {
        const std::vector<EventKey>& keys = m_record->input().columns->key;
        for (LedgerLine& line : ledger.lines) {
            line.event = m_document.columns().indexOf(keys[static_cast<std::size_t>(line.event)]);
        }
        std::erase_if(ledger.lines, [](const LedgerLine& line) { return line.event == kNoIndex; });
    }
    return ledger;
}

EventIndex CurrentBalance::inModel(EventIndex event) const {
    if (m_scenario) {
        return m_scenario->indexInModel(event);
    }
    return isPending()
               ? m_record->input().columns->indexOf(m_document.columns().key[static_cast<std::size_t>(event)])
               : event;
}

BalanceSums CurrentBalance::sumsOn(Day day) const {
    const BalanceCurve& seen = curve();
    BalanceSums sums;
    sums.day = std::min(day, m_document.horizon());
    for (std::size_t side = 0; side < 2; ++side) {
        sums.byTrack[side].assign(seen.pressure[side].size(), 0);
    }
    const auto found = std::lower_bound(seen.days.begin(), seen.days.end(), sums.day);
    if (found == seen.days.end() || *found != sums.day) {
        // Between the samples of a record of more than half a century, and before the first of any.
        return seen.days.empty() || sums.day < seen.days.front() ? sums : ledger(day);
    }
    const auto at = static_cast<std::size_t>(found - seen.days.begin());
    sums.net = seen.net[at];
    for (std::size_t side = 0; side < 2; ++side) {
        for (std::size_t track = 0; track < sums.byTrack[side].size(); ++track) {
            // A sweep leaves what has ended a rounding error below zero at times.
            const double pressure = std::max(seen.pressure[side][track][at], 0.0);
            sums.byTrack[side][track] = pressure;
            sums.sums[side] += pressure;
        }
    }
    return sums;
}

std::vector<Contribution> CurrentBalance::contributions(EventIndex event, Day day) const {
    const EventIndex index = inModel(event);
    return index == kNoIndex ? std::vector<Contribution>{} : model().contributions(index, day);
}

std::vector<double> CurrentBalance::sliver(EventIndex event) const {
    const EventIndex index = inModel(event);
    if (index == kNoIndex || curve().days.empty()) {
        return std::vector<double>(curve().days.size(), 0);
    }
    return model().sliver(index, curve().days.front(), curve().days.back(), stepOf(curve()));
}

bool CurrentBalance::isInForce(EventIndex event, Day day) const {
    return isRestriction(m_document.columns().kind[static_cast<std::size_t>(event)]) &&
           m_levels->levelOn(event, day) > 0;
}

int CurrentBalance::inForceOn(Day day) const {
    return static_cast<int>((m_counted ? m_countedInForce : m_inForce).countOn(day));
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/record_balance.h"

#include <algorithm>
#include <utility>

namespace fulcrum {
namespace {

/// Beyond some 50 years the curve is coarser than a day.
constexpr Day kMostSamples = 20'000;

BalanceInput inputOf(const ProjectTables& tables) {
    return balanceInputFrom(tables.columns, tables.parties, tables.tracks.size(), tables.horizon);
}

/// From the first event to the horizon.
BalanceCurve curveOf(const BalanceModel& model, const ProjectTables& tables) {
    const std::vector<Day>& starts = tables.columns->start;
    const Day first = starts.empty() ? tables.horizon : starts.front();
    const Day last = std::max(first, tables.horizon);
    return model.curve(first, last, 1 + (last - first) / kMostSamples);
}

/// By event, 1 for those in the set.
std::shared_ptr<const std::vector<double>> scalesOf(const EventSet& events) {
    std::vector<double> scales(static_cast<std::size_t>(events.size()), 0);
    for (const EventIndex event : events.events()) {
        scales[static_cast<std::size_t>(event)] = 1;
    }
    return std::make_shared<const std::vector<double>>(std::move(scales));
}

}  // namespace

ProjectTables balanceTables(const ProjectTables& tables) {
    ProjectTables few;
    few.parties = tables.parties;
    few.tracks = tables.tracks;
    few.columns = tables.columns;
    few.horizon = tables.horizon;
    return few;
}

BalanceCurve curveLike(const BalanceModel& model, const BalanceCurve& other) {
    if (other.days.empty()) {
        return model.curve(0, -1, 1);
    }
    const int step = other.days.size() > 1 ? other.days[1] - other.days[0] : 1;
    return model.curve(other.days.front(), other.days.back(), step);
}

RecordBalance::RecordBalance(const ProjectTables& tables, Lens lens,
                             std::shared_ptr<const LevelProfiles> known)
    : levels(known ? std::move(known) : std::make_shared<const LevelProfiles>(tables.columns)),
      inForce(std::make_shared<const InForceIndex>(*tables.columns, *levels)),
      model(inputOf(tables), defaultParameters(tables.trackIds()), lens),
      curve(curveOf(model, tables)),
      uncertainty(model),
      band(uncertainty.band(curve)) {}

RecordBalance::RecordBalance(const RecordBalance& other, BalanceModel model_, Uncertainty uncertainty_)
    : levels(other.levels),
      inForce(other.inForce),
      counted(other.counted),
      countedInForce(other.countedInForce),
      model(std::move(model_)),
      curve(curveLike(model, other.curve)),
      uncertainty(std::move(uncertainty_)),
      band(uncertainty.band(curve)) {}

RecordBalance RecordBalance::with(Lens lens) const {
    return {*this, model.with(model.parameters(), lens), uncertainty.with(model.parameters(), lens)};
}

RecordBalance RecordBalance::counting(std::shared_ptr<const EventSet> events) const {
    BalanceModel other = model.with(model.parameters(), events ? scalesOf(*events) : nullptr);
    Uncertainty ofOther(other);
    RecordBalance balance(*this, std::move(other), std::move(ofOther));
    balance.counted = std::move(events);
    balance.countedInForce =
        balance.counted ? std::make_shared<const InForceIndex>(*columns(), *levels, balance.counted.get())
                        : nullptr;
    return balance;
}

}  // namespace fulcrum

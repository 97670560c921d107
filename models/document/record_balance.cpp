// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/record_balance.h"

#include <algorithm>

namespace fulcrum {
namespace {

constexpr Day kMostSamples = 20'000;

BalanceInput inputOf(const ProjectTables& tables) {
    return balanceInputFrom(tables.columns, tables.parties, tables.tracks.size(), tables.horizon);
}

}  // namespace

BalanceCurve curveOf(const BalanceModel& model, const ProjectTables& tables) {
    const std::vector<Day>& starts = tables.columns->start;
    const Day first = starts.empty() ? tables.horizon : starts.front();
    const Day last = std::max(first, tables.horizon);
    return model.curve(first, last, 1 + (last - first) / kMostSamples);
}

RecordBalance::RecordBalance(const ProjectTables& tables, Lens lens)
    : levels(*tables.columns),
      inForce(*tables.columns, levels),
      model(inputOf(tables), defaultParameters(tables.trackIds()), lens),
      curve(curveOf(model, tables)),
      uncertainty(model),
      band(uncertainty.band(curve)) {}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of `fulcrum balance`: computes the balance of an open project and puts it into the format asked
// for.
#pragma once

#include <QByteArray>

#include "app/commands/balance_options.h"
#include "models/domain/result.h"
#include "models/domain/scenario.h"
#include "models/leverage/parameters.h"
#include "models/storage/project_store.h"

namespace fulcrum {

/// The parameters that the options ask for: `base`, then each --set in order. Fails on the first that is
/// wrong.
Result<Parameters> parametersFor(const BalanceOptions& options, const std::vector<Track>& tracks,
                                 Parameters base);

/// The scenario that the options ask for, by its name or its id; none if they ask for none. Fails if the
/// project has none of that name.
Result<std::optional<Scenario>> scenarioFor(const BalanceOptions& options, const ProjectStore& store);

/// What goes to standard output; what is --set is set after what the scenario changes. Fails if the store
/// does, if the scenario cannot be applied, or if the first day asked for lies after the horizon.
Result<QByteArray> balanceAnswer(const BalanceOptions& options, const std::optional<Scenario>& scenario,
                                 const ProjectStore& store);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of `fulcrum balance`: computes the balance of an open project and puts it into the format asked
// for.
#pragma once

#include <QByteArray>

#include "app/commands/balance_options.h"
#include "models/domain/result.h"
#include "models/leverage/parameters.h"
#include "models/storage/project_store.h"

namespace fulcrum {

/// The parameters that the options ask for: the defaults, then each --set in order. Fails on the first that
/// is wrong.
Result<Parameters> parametersFor(const BalanceOptions& options, const std::vector<Track>& tracks);

/// What goes to standard output. Fails if the store does, or if the first day asked for lies after the
/// horizon.
Result<QByteArray> balanceAnswer(const BalanceOptions& options, const Parameters& parameters,
                                 const ProjectStore& store);

}  // namespace fulcrum

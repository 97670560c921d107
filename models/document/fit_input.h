// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the claims of fit (models/leverage/validation.h) are held against, gathered from a project: the one
// place, so that the window and the command line judge the same. On the thread of the store; the result is a
// value that any thread may judge.
#pragma once

#include "models/leverage/validation.h"
#include "models/storage/project_store.h"

namespace fulcrum {

/// `balance` with its parameters is the record's, or a scenario's of the same project; parties and tracks are
/// in the order of their numbers. Fails only if the store does.
Result<ValidationInput> readFitInput(const ProjectStore& store, const BalanceInput& balance,
                                     const Parameters& parameters, const std::vector<Party>& parties,
                                     const std::vector<Track>& tracks);

}  // namespace fulcrum

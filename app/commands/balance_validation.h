// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of `fulcrum balance --validate`: what history must show, held against an open project.
#pragma once

#include <QByteArray>

#include "app/commands/balance_options.h"
#include "app/commands/project_parts.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

/// What goes to standard output. Fails only if the store does: a claim that fails is part of the answer.
Result<QByteArray> validationAnswer(BalanceOptions::Format format, const BalanceInput& input,
                                    const Parameters& parameters, const ProjectParts& parts,
                                    const ProjectStore& store);

}  // namespace fulcrum

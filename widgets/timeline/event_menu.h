// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of an event in the timeline: what to assume of it. Assuming something of the record as it is makes
// a scenario of one's own. Filled for the moment at which the menu opens. GUI thread.
#pragma once

#include <QMenu>
#include <functional>
#include <optional>

#include "models/document/active_scenario.h"

namespace fulcrum {

/// "Assume that it never happened", "… that it ends on 3 May 2025" for a day within its life, "… that it
/// stays in force" where it has an end. `assumed` is told how each went.
void addAssumptions(QMenu& menu, const Document& document, const CurrentBalance& balance,
                    ActiveScenario& scenario, EventIndex event, std::optional<Day> day,
                    const std::function<void(const Result<void>&)>& assumed);

}  // namespace fulcrum

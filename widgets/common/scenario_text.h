// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a scenario assumes in words, the same in the panel, in menus and beside the chart.
#pragma once

#include <QString>

#include "models/document/document.h"
#include "models/leverage/scenario_outcome.h"

namespace fulcrum {

/// Its name in this language.
QString scenarioName(const Scenario& scenario, const QString& language);

/// "Without: H20 needs a licence".
QString changeText(const Document& document, const ScenarioChange& change);

/// "H20 needs a licence: its end of 14 Jul 2025 is lifted".
QString effectText(const Document& document, const ScenarioEffect& effect);

}  // namespace fulcrum

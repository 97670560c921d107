// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the blanks of the help pages on the balance, taken from the model itself, so that no page
// can disagree with it: {{name}} for a default of parameter_names.h ("{{minerals.off_ramp_days}}"),
// {{shifts}},
// {{following_days}}, {{least_clear}} and {{most_clear}} for constants of the model, and {{table:tracks}},
// {{table:model}} and {{table:evidence}} for tables. Pure functions.
#pragma once

#include <vector>

#include "models/domain/track.h"
#include "widgets/help/help_library.h"

namespace fulcrum {

/// Fills what the model knows; the tables are of these tracks, named in this language.
HelpBlanks balanceBlanks(const std::vector<Track>& tracks, const QString& language);

}  // namespace fulcrum

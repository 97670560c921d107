// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that the balance of a record takes time for: what is in force when, the model, its curve up to the
// horizon and the band around it. A value made by a pure function, so that a large record can be reckoned
// away from the window's thread; CurrentBalance takes it over and keeps it up with edits.
#pragma once

#include "models/document/project_tables.h"
#include "models/domain/level_profiles.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/in_force_index.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {

struct RecordBalance {
    /// Under the parameters that ship; some tenths of a second for a million events.
    RecordBalance(const ProjectTables& tables, Lens lens);

    LevelProfiles levels;
    InForceIndex inForce;
    BalanceModel model;
    BalanceCurve curve;
    Uncertainty uncertainty;
    Band band;
};

/// The curve of a record's model from its first event to its horizon, day by day; coarser beyond some 50
/// years.
BalanceCurve curveOf(const BalanceModel& model, const ProjectTables& tables);

}  // namespace fulcrum

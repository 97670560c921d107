// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that the balance of a record takes time for: what is in force when, the model, its curve up to the
// horizon and the band around it. A value made by pure functions and not changed afterwards, so that a large
// record can be reckoned away from the window's thread and what is in view be shared with a job that goes on
// from it; CurrentBalance takes it over and keeps it up with edits.
#pragma once

#include <memory>

#include "models/document/project_tables.h"
#include "models/domain/event_set.h"
#include "models/domain/level_profiles.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/in_force_index.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {

struct RecordBalance {
    /// Under the parameters that ship; some tenths of a second for a million events. `known`: the levels of
    /// these columns where somebody has them already, or null.
    RecordBalance(const ProjectTables& tables, Lens lens,
                  std::shared_ptr<const LevelProfiles> known = nullptr);

    /// The same record under another lens: only what it touches is computed.
    RecordBalance with(Lens lens) const;
    /// The same record where only these events count, each with what it weighs in the whole; null: all.
    RecordBalance counting(std::shared_ptr<const EventSet> events) const;

    const std::shared_ptr<const EventColumns>& columns() const { return model.input().columns; }
    /// Of the events that count.
    const InForceIndex& inForceCounted() const { return counted ? *countedInForce : *inForce; }

    std::shared_ptr<const LevelProfiles> levels;         ///< not null
    std::shared_ptr<const InForceIndex> inForce;         ///< not null
    std::shared_ptr<const EventSet> counted;             ///< null: all events count
    std::shared_ptr<const InForceIndex> countedInForce;  ///< of those, or null
    BalanceModel model;
    BalanceCurve curve;
    Uncertainty uncertainty;
    Band band;

private:
    RecordBalance(const RecordBalance& other, BalanceModel model_, Uncertainty uncertainty_);
};

/// What of the tables a RecordBalance looks at, for a job: costs nothing, whatever notes there are.
ProjectTables balanceTables(const ProjectTables& tables);

/// The curve of a model on the days of another curve.
BalanceCurve curveLike(const BalanceModel& model, const BalanceCurve& other);

}  // namespace fulcrum

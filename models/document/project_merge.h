// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Merging two copies of a project: what the log of the other holds that this one lacks, and what the records
// are with it. Only read here; ProjectStore::merge() writes it. Merging again finds nothing, and who merges
// whom first makes no difference (log_replay.h). Usable from any thread with stores of its own.
#pragma once

#include "models/document/log_replay.h"
#include "models/storage/project_store.h"

namespace fulcrum {

struct MergePlan {
    MergedHistory history;
    ChangeSet changes;  ///< what the merge changes here, as one edit; its summary is left empty
    std::vector<MergeConflict> conflicts;

    bool isNothing() const { return history.rows.empty(); }
};

/// Fails in words if they are not copies of one project, or if a log does not hold what it takes.
Result<MergePlan> planMerge(const ProjectStore& mine, const ProjectStore& theirs);

/// The conflicts of earlier merges that nobody has settled.
Result<std::vector<MergeConflict>> openConflicts(const ProjectStore& store);

/// The edit by which somebody keeps what holds, or takes what lost in its place. Fails if that makes no
/// record.
Result<ChangeSet> settling(const ProjectStore& store, const MergeConflict& conflict, bool takeLost);

}  // namespace fulcrum

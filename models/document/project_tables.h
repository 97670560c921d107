// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a document keeps in memory of its file: the small tables whole, and the columns of its events. A plain
// value, read in one go on whatever thread the store is with; texts of events stay in the file.
#pragma once

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "models/domain/change_set.h"
#include "models/domain/column_memory.h"
#include "models/domain/event_columns.h"
#include "models/domain/project_content.h"
#include "models/domain/result.h"
#include "models/storage/project_store.h"
#include "models/timeline/lanes.h"

namespace fulcrum {

struct ProjectTables {
    ProjectInfo project;
    std::vector<Party> parties;  ///< by PartyIndex
    std::vector<Track> tracks;   ///< by TrackIndex
    std::vector<Era> eras;       ///< by `from`
    std::vector<Story> stories;
    std::vector<Scenario> scenarios;
    std::vector<Code> codes;  ///< in file order
    std::vector<Annotation>
        annotations;  ///< in no order; whole, since notes are listed, counted and drawn everywhere
    std::shared_ptr<const EventColumns> columns;  ///< not null once read
    ColumnMemory columnMemory;                    ///< of former columns, for those after an edit
    Day horizon = 0;  ///< last day the data knows of: the project's, or without one the last start

    std::vector<QString> trackIds() const;  ///< by TrackIndex
    /// The lanes by side and track.
    Lanes lanes() const;
};

/// Fails if the file cannot be read, or if it is told to stop; half a second for a million events.
Result<ProjectTables> readTables(const ProjectStore& store, const std::stop_token& stop = {});

/// Takes over an edit of the store, which had `changes` applied to it: reads again what they touch, and of
/// the events only those. `touched`: the events, by key, that the edit adds, changes or removes. The columns
/// stay the same object where nothing in them is another. `naming`: of the columns before, or none. On
/// failure the tables are as they were.
Result<void> followEdit(ProjectTables& tables, const ProjectStore& store, const ChangeSet& changes,
                        std::span<const EventKey> touched, const RelationsNaming& naming);

/// Reading and writing where the file lets itself be written and no other window does so.
ProjectStore::Access accessTo(const QString& path);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings records into a project: those with a new id are added, those with a known one take the place of what
// is there, nothing is removed. What import does, and, into an empty project, how one begins. A pure
// function.
#pragma once

#include "models/domain/change_set.h"
#include "models/domain/project_content.h"

namespace fulcrum {

struct ContentMerge {
    ProjectContent content;  ///< the project as it will be, to be checked before anything is written
    ChangeSet changes;       ///< what takes the project there; its summary is left empty
    int added = 0;
    int updated = 0;
    int unchanged = 0;
};

/// A `project` without a title in `incoming` leaves the project's own as it is.
ContentMerge mergeContent(const ProjectContent& base, const ProjectContent& incoming);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a window can show of a project before its events have been read: from when to when it goes, to which
// day it knows, and its eras. A plain value.
#pragma once

#include <vector>

#include "models/domain/era.h"
#include "models/domain/result.h"
#include "models/timeline/time_scale.h"

namespace fulcrum {

class Document;
class ProjectStore;

struct ProjectOutline {
    DayRange extent;  ///< all of it, as extentOf(Document)
    Day horizon = 0;  ///< as Document::horizon()
    std::vector<Era> eras;

    bool operator==(const ProjectOutline&) const = default;
};

/// In no time, however many events there are.
Result<ProjectOutline> readOutline(const ProjectStore& store);

/// Everything from the first event to the horizon, with a little room at both ends.
DayRange extentOf(const Document& document);

/// Where a record without events begins: most begin with what is happening now.
Day today();

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the events of a record stand in, to be changed as a whole: its title and horizon, who acts, in which
// tracks, and the eras its years fall into. Plain values and pure functions; nothing is written here.
#pragma once

#include <vector>

#include "models/document/document.h"
#include "models/domain/change_set.h"

namespace fulcrum {

/// Records without an id are new.
struct ProjectFrame {
    ProjectInfo project;
    std::vector<Party> parties;
    std::vector<Track> tracks;  ///< in the order of the screen
    std::vector<Era> eras;

    bool operator==(const ProjectFrame&) const = default;
};

ProjectFrame frameOf(const Document& document);

/// How many events name each party, as who acts or who is meant, and how many lie in each track; by their
/// place in the document.
struct FrameUse {
    std::vector<int> parties;
    std::vector<int> tracks;
};
FrameUse frameUse(const Document& document);

/// What keeps the document's frame from becoming this one, each with how to mend it and an empty `where`:
/// names that are missing or stand twice, colours that are none, eras that end before they begin, and what is
/// taken out though events, scenarios or series still speak of it.
std::vector<Error> faultsOf(const ProjectFrame& frame, const Document& document);

/// The edit that makes `before` to `after`: new records get ids, tracks are numbered in their order. Empty
/// where nothing is another. `summary` stays empty.
ChangeSet frameChanges(const ProjectFrame& before, ProjectFrame after);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a computation of the balance needs of a project file, read in one go. Plain values.
#pragma once

#include <memory>
#include <vector>

#include "models/leverage/balance_input.h"
#include "models/storage/project_store.h"

namespace fulcrum {

struct ProjectParts {
    ProjectInfo info;
    std::vector<Party> parties;
    std::vector<Track> tracks;
    std::shared_ptr<const EventColumns> columns;

    BalanceInput balanceInput() const {
        return balanceInputFrom(columns, parties, tracks.size(), info.horizon);
    }
};

Result<ProjectParts> readProjectParts(const ProjectStore& store);

/// The ids of tracks, in their order: the names of their parameters.
std::vector<QString> idsOf(const std::vector<Track>& tracks);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/project_parts.h"

namespace fulcrum {

Result<ProjectParts> readProjectParts(const ProjectStore& store) {
    Result<ProjectInfo> info = store.projectInfo();
    if (!info) {
        return info.error();
    }
    Result<std::vector<Party>> parties = store.parties();
    if (!parties) {
        return parties.error();
    }
    Result<std::vector<Track>> tracks = store.tracks();
    if (!tracks) {
        return tracks.error();
    }
    Result<EventColumns> columns = store.eventColumns();
    if (!columns) {
        return columns.error();
    }
    return ProjectParts{*std::move(info), *std::move(parties), *std::move(tracks),
                        std::make_shared<const EventColumns>(*std::move(columns))};
}

std::vector<QString> idsOf(const std::vector<Track>& tracks) {
    std::vector<QString> ids;
    ids.reserve(tracks.size());
    for (const Track& track : tracks) {
        ids.push_back(track.id);
    }
    return ids;
}

}  // namespace fulcrum

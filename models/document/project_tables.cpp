// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/project_tables.h"

#include <QFileInfo>
#include <utility>

namespace fulcrum {
namespace {

/// Moves what was read into its place; the error, if there is one.
template <typename T>
std::optional<Error> take(Result<T> read, T& target) {
    if (!read) {
        return read.error();
    }
    target = std::move(read).value();
    return std::nullopt;
}

}  // namespace

std::vector<QString> ProjectTables::trackIds() const {
    std::vector<QString> ids;
    for (const Track& track : tracks) {
        ids.push_back(track.id);
    }
    return ids;
}

Lanes ProjectTables::lanes() const {
    std::vector<Side> sides;
    for (const Party& party : parties) {
        sides.push_back(party.side);
    }
    return {std::move(sides), tracks.size()};
}

Result<ProjectTables> readTables(const ProjectStore& store, const std::stop_token& stop) {
    ProjectTables tables;
    if (const auto error = take(store.projectInfo(), tables.project)) {
        return *error;
    }
    if (const auto error = take(store.parties(), tables.parties)) {
        return *error;
    }
    if (const auto error = take(store.tracks(), tables.tracks)) {
        return *error;
    }
    if (const auto error = take(store.eras(), tables.eras)) {
        return *error;
    }
    if (const auto error = take(store.stories(), tables.stories)) {
        return *error;
    }
    if (const auto error = take(store.scenarios(), tables.scenarios)) {
        return *error;
    }
    auto columns = store.eventColumns(stop);
    if (!columns) {
        return columns.error();
    }
    tables.columns = std::make_shared<const EventColumns>(std::move(columns).value());
    const std::vector<Day>& starts = tables.columns->start;
    tables.horizon = tables.project.horizon.value_or(starts.empty() ? 0 : starts.back());
    return tables;
}

ProjectStore::Access accessTo(const QString& path) {
    return QFileInfo(path).isWritable() ? ProjectStore::Access::ReadWrite : ProjectStore::Access::ReadOnly;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/project_tables.h"

#include <QFileInfo>
#include <algorithm>
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

/// Beyond this share of the events reading all of them in order is faster than looking each up.
constexpr std::size_t kMostTouchedOfEvents = 8;

/// All but the columns; the error, if there is one.
std::optional<Error> readLists(const ProjectStore& store, ProjectTables& tables) {
    std::optional<Error> error = take(store.projectInfo(), tables.project);
    error = error ? error : take(store.parties(), tables.parties);
    error = error ? error : take(store.tracks(), tables.tracks);
    error = error ? error : take(store.eras(), tables.eras);
    error = error ? error : take(store.stories(), tables.stories);
    return error ? error : take(store.scenarios(), tables.scenarios);
}

void setColumns(ProjectTables& tables, std::shared_ptr<const EventColumns> columns) {
    const std::vector<Day>& starts = columns->start;
    tables.horizon = tables.project.horizon.value_or(starts.empty() ? 0 : starts.back());
    tables.columns = std::move(columns);
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
    if (const auto error = readLists(store, tables)) {
        return *error;
    }
    auto columns = store.eventColumns(stop);
    if (!columns) {
        return columns.error();
    }
    setColumns(tables, std::make_shared<const EventColumns>(std::move(columns).value()));
    return tables;
}

Result<void> followEdit(ProjectTables& tables, const ProjectStore& store, const ChangeSet& changes,
                        std::span<const EventKey> touched) {
    // Parties and tracks are numbered by their place, so one of them may renumber all events.
    if (touches<Party>(changes) || touches<Track>(changes) ||
        touched.size() * kMostTouchedOfEvents > tables.columns->key.size()) {
        auto read = readTables(store);
        if (!read) {
            return read.error();
        }
        tables = std::move(read).value();
        return {};
    }
    ProjectTables next = tables;
    const bool isOfEvents = std::ranges::all_of(changes.changes, [](const Change& change) {
        return std::holds_alternative<Event>(change.after ? *change.after : *change.before);
    });
    if (!isOfEvents) {
        if (const auto error = readLists(store, next)) {
            return *error;
        }
    }
    if (!touched.empty()) {
        const auto rows = store.eventRows(touched);
        if (!rows) {
            return rows.error();
        }
        if (!tables.columns->holds(*rows)) {
            next.columns = std::make_shared<const EventColumns>(tables.columns->mended(*rows));
        }
    }
    setColumns(next, next.columns);
    tables = std::move(next);
    return {};
}

ProjectStore::Access accessTo(const QString& path) {
    return QFileInfo(path).isWritable() ? ProjectStore::Access::ReadWrite : ProjectStore::Access::ReadOnly;
}

}  // namespace fulcrum

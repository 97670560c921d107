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

void mendAnnotation(std::vector<Annotation>& annotations, const Change& change) {
    const Record& record = change.after ? *change.after : *change.before;
    if (!std::holds_alternative<Annotation>(record)) {
        return;
    }
    const auto held = std::find_if(annotations.begin(), annotations.end(),
                                   [id = idOf(record)](const Annotation& other) { return other.id == id; });
    if (!change.after) {
        if (held != annotations.end()) {
            annotations.erase(held);
        }
    } else if (held != annotations.end()) {
        *held = std::get<Annotation>(record);
    } else {
        annotations.push_back(std::get<Annotation>(record));
    }
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
    if (const auto error = take(store.codes(), tables.codes)) {
        return *error;
    }
    if (const auto error = take(store.annotations(), tables.annotations)) {
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

bool isBesideTheEvents(const ChangeSet& changes) {
    return std::all_of(changes.changes.begin(), changes.changes.end(), [](const Change& change) {
        const Record& record = change.after ? *change.after : *change.before;
        return std::holds_alternative<Scenario>(record) || std::holds_alternative<Story>(record) ||
               std::holds_alternative<Code>(record) || std::holds_alternative<Annotation>(record);
    });
}

Result<void> mendBesideTheEvents(ProjectTables& tables, const ProjectStore& store, const ChangeSet& changes) {
    std::optional<Error> error;
    if (touches<Scenario>(changes)) {
        error = take(store.scenarios(), tables.scenarios);
    }
    if (!error && touches<Story>(changes)) {
        error = take(store.stories(), tables.stories);
    }
    if (!error && touches<Code>(changes)) {
        error = take(store.codes(), tables.codes);
    }
    if (error) {
        return *error;
    }
    for (const Change& change : changes.changes) {
        mendAnnotation(tables.annotations, change);
    }
    return {};
}

ProjectStore::Access accessTo(const QString& path) {
    return QFileInfo(path).isWritable() ? ProjectStore::Access::ReadWrite : ProjectStore::Access::ReadOnly;
}

}  // namespace fulcrum

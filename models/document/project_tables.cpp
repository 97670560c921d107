// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/project_tables.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "models/document/project_lock.h"

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

/// Beyond this share of the events reading all of them in order is faster than looking each up.
constexpr std::size_t kMostTouchedOfEvents = 8;

/// All but the columns; the error, if there is one.
std::optional<Error> readLists(const ProjectStore& store, ProjectTables& tables) {
    std::optional<Error> error = take(store.projectInfo(), tables.project);
    error = error ? error : take(store.parties(), tables.parties);
    error = error ? error : take(store.tracks(), tables.tracks);
    error = error ? error : take(store.eras(), tables.eras);
    error = error ? error : take(store.stories(), tables.stories);
    error = error ? error : take(store.scenarios(), tables.scenarios);
    return error ? error : take(store.codes(), tables.codes);
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
    if (const auto error = take(store.annotations(), tables.annotations)) {
        return *error;
    }
    auto columns = store.eventColumns(stop);
    if (!columns) {
        return columns.error();
    }
    setColumns(tables, tables.columnMemory.lend(std::move(columns).value()));
    return tables;
}

Result<void> followEdit(ProjectTables& tables, const ProjectStore& store, const ChangeSet& changes,
                        std::span<const EventKey> touched, const RelationsNaming& naming) {
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
    // What is read anew takes its place once all of it is there.
    ProjectTables next;
    next.columns = tables.columns;
    next.columnMemory = tables.columnMemory;
    const bool readsLists = std::ranges::any_of(changes.changes, [](const Change& change) {
        const Record& record = change.after ? *change.after : *change.before;
        return !std::holds_alternative<Event>(record) && !std::holds_alternative<Annotation>(record);
    });
    if (readsLists) {
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
            const ColumnMemory& memory = tables.columnMemory;
            MendedColumns mended = tables.columns->mended(*rows, memory.take(), naming);
            next.columns = memory.lend(std::move(mended.columns), mended.changed);
        }
    }
    if (readsLists) {
        next.annotations = std::move(tables.annotations);
        std::swap(tables, next);
        setColumns(tables, std::move(tables.columns));
    } else {
        setColumns(tables, std::move(next.columns));
    }
    for (const Change& change : changes.changes) {
        mendAnnotation(tables.annotations, change);
    }
    return {};
}

ProjectStore::Access accessTo(const QString& path) {
    return QFileInfo(path).isWritable() && !ProjectLock::isTaken(path) ? ProjectStore::Access::ReadWrite
                                                                       : ProjectStore::Access::ReadOnly;
}

}  // namespace fulcrum

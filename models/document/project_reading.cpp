// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/project_reading.h"

#include <cstdlib>
#include <future>
#include <utility>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "models/document/document_text.h"

namespace fulcrum {
namespace {

/// How far the reading is after each stage, as measured with a million events.
constexpr double kOpened = 0.05;
constexpr double kTablesRead = 0.6;

/// Sorting and counting take some times what is kept of them, and the C library holds on to it.
void giveBackMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}  // namespace

Result<ProjectReading> readProject(const QString& path, const std::stop_token& stop,
                                   const ReadingListener& listener) {
    auto store = ProjectStore::open(path, accessTo(path));
    if (!store) {
        return store.error();
    }
    listener.progress(kOpened);
    const auto outline = readOutline(**store);
    if (!outline) {
        return outline.error();
    }
    listener.outline(*outline);
    auto tables = readTables(**store, stop);
    if (!tables) {
        return tables.error();
    }
    if (stop.stop_requested()) {
        return Error{path, DocumentText::tr("the reading was stopped"), DocumentText::tr("Open it again")};
    }
    listener.progress(kTablesRead);
    // Neither needs the other, and there is a second core as a rule.
    auto indexing = std::async(std::launch::async | std::launch::deferred, [&tables] {
        return std::make_unique<TimelineIndex>(tables->columns, tables->lanes(), tables->horizon);
    });
    RecordBalance balance(*tables, Lens::Leverage);
    auto index = indexing.get();
    giveBackMemory();
    return ProjectReading{std::move(store).value(), std::move(tables).value(), std::move(index),
                          std::move(balance)};
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project file as it is read for a window: the store, and all that takes long to make of it. Made on any
// thread and then handed over whole; document and balance are made of it in no time. The store goes with it,
// because SQLite lets a connection move to another thread as long as only one uses it at a time.
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "models/document/project_outline.h"
#include "models/document/project_tables.h"
#include "models/document/record_balance.h"
#include "models/timeline/timeline_index.h"

namespace fulcrum {

struct ProjectReading {
    std::unique_ptr<ProjectStore> store;
    ProjectTables tables;
    std::unique_ptr<TimelineIndex> timelineIndex;
    RecordBalance balance;
};

/// What is told of a reading while it goes on, on its thread.
struct ReadingListener {
    std::function<void(double)> progress = [](double) {};  ///< how far it is, 0…1
    std::function<void(const ProjectOutline&)> outline = [](const ProjectOutline&) {
    };  ///< once, before the events
};

/// Opens and reads a project; an unwritable file is opened for reading. Fails if the file cannot be read, or
/// if it is told to stop.
Result<ProjectReading> readProject(const QString& path, const std::stop_token& stop = {},
                                   const ReadingListener& listener = {});

}  // namespace fulcrum

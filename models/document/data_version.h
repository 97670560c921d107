// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which state of a project's data something was made from, and what has changed since: for the steps of a
// story, and for figures that are opened again. The state is named by the last edit in the change log, so it
// is the same for every program that reads the same file. Only read; the file is asked each time.
#pragma once

#include <QDateTime>

#include "models/storage/project_store.h"

namespace fulcrum {

struct DataVersion {
    QString edit;    ///< id of the last edit in the log; empty: before the first
    QDateTime time;  ///< when it was made, UTC; invalid if there is none

    bool operator==(const DataVersion&) const = default;
};

Result<DataVersion> dataVersionOf(const ProjectStore& store);

/// What changed since, one change a record, as netChanges() tells it. Fails if the log does not know the
/// edit: the data comes from a copy that was edited apart.
Result<ChangeSet> changesSince(const ProjectStore& store, const DataVersion& version);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the change log tells of earlier states: what changed between two moments, and the edit that brings a
// record back to how it was. Only read here; the file is asked each time.
#pragma once

#include <QDateTime>

#include "models/storage/project_store.h"

namespace fulcrum {

/// What the edits of [from, to) changed together, one change a record; records that ended as they began are
/// left out. Edits whose changes the log does not keep are passed over.
Result<ChangeSet> netChanges(const ProjectStore& store, const QDateTime& from, const QDateTime& to);
/// Likewise of the edits after the one of this place in the log (LogHead::place); 0: of all.
Result<ChangeSet> netChangesAfter(const ProjectStore& store, std::int64_t place);

/// A record as an edit left it.
struct PastRecord {
    QDateTime time;  ///< UTC
    QString author;  ///< of the edit
    Record record;
};

/// The states that this record had, as describe() names it, newest first; each once where edits of others in
/// between left it alone. Edits whose changes the log does not keep are passed over.
Result<std::vector<PastRecord>> pastRecords(const ProjectStore& store, const QString& name);

/// The edit that makes a record what it was, whatever it is now; `name` as describe() has it, none: it was
/// not there. Empty if it is that already.
Result<ChangeSet> revertTo(const ProjectStore& store, const QString& name, const std::optional<Record>& then);

/// The edit that brings all of the project back to how it was after the edit of this place in the log. Empty
/// if it is that already. Fails if an edit since then stands in the log without its changes.
Result<ChangeSet> revertAllTo(const ProjectStore& store, std::int64_t place);

}  // namespace fulcrum

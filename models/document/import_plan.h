// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What bringing files into a project would do, worked out before anything is done: one edit for all of them,
// and what becomes of each record, so that it can be looked at first. Records with a known id take the place
// of what is there; nothing is removed. Reads the project through a store of the caller's own, so it may run
// on any thread.
#pragma once

#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

#include "models/domain/change_set.h"
#include "models/exchange/exchange_format.h"
#include "models/storage/project_store.h"

namespace fulcrum {

/// New events that look like one that is there under another id: the same title, first day and actor.
enum class Duplicates { BringIn, LeaveOut };

struct ImportRequest {
    QStringList files;  ///< together they are one edit, so a later one may speak of an earlier
    std::optional<ExchangeFormat> format;  ///< of all of them; none: each file's name decides
    Duplicates duplicates = Duplicates::BringIn;
    QString mapping = {};  ///< of the columns of tables; empty: guessed from their headings
};

enum class ImportOutcome { New, Changed, Duplicate, Rejected, Note };
inline constexpr int kImportOutcomeCount = 5;

/// What becomes of one record of the files. Those that are here already as they are have no row.
struct ImportRow {
    ImportOutcome outcome = ImportOutcome::New;
    QString record;  ///< as describe() names it, or the place in the file
    QString title;   ///< of an event
    QString reason;  ///< of a duplicate, a rejection or a note; the fields of a change
};

struct ImportPlan {
    ChangeSet changes;  ///< with its summary
    std::vector<ImportRow> rows;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    int duplicates = 0;       ///< brought in or left out, as was asked
    bool isStreamed = false;  ///< `changes` has no more than the summary (import_stream.h)

    bool hasChanges() const { return added + updated > 0; }
};

/// `now` is UTC. Fails, and then nothing can be brought in, if a file cannot be read as a whole or the
/// project would not hold together with what is in it.
Result<ImportPlan> planImport(const ProjectStore& store, const ImportRequest& request, const QDateTime& now);

}  // namespace fulcrum

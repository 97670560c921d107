// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings a large table of events into a project while it is read: what is in memory does not grow with the
// file. The same comes of it as of planImport() and applying its changes, but that new and changed events are
// counted and not listed. One transaction: stopped or failed, the project is as it was. Blocks its thread,
// which may be any, for as long as it takes.
#pragma once

#include <functional>

#include "models/document/document.h"
#include "models/document/import_plan.h"

namespace fulcrum {

/// Tables of this size in bytes and more are worth it.
inline constexpr qint64 kStreamedFrom = qint64{8} * 1024 * 1024;

/// Whether the request is one table of events of `from` bytes or more.
bool isStreamed(const ImportRequest& request, qint64 from = kStreamedFrom);

/// Is told which share of the file has been read; false ends the import with an error.
using ImportProgress = std::function<bool(double share)>;

/// `author` is who edits; `now` is UTC. What the edit did is logged up to `longestLog` bytes; a file of which
/// that was reckoned to be far too long, and was not, is read a second time.
Result<ImportPlan> importStreamed(ProjectStore& store, const ImportRequest& request, const QDateTime& now,
                                  const QString& author, const ImportProgress& progress = {},
                                  qsizetype longestLog = kLongestLoggedChange);

/// What importStreamed() would do: done to a copy of the project among the temporary files.
Result<ImportPlan> planStreamed(const ProjectStore& store, const ImportRequest& request, const QDateTime& now,
                                const ImportProgress& progress = {});

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recovers what can be read from a damaged project file into a new one. The damaged file is read page by
// page, never opened by SQLite and never written to. What cannot stand in the new file is left out and
// counted; what others refer to and cannot do without (a party, a track) gets a stand-in, so that one lost
// page does not take every event with it. For any thread.
#pragma once

#include <QString>
#include <stop_token>

#include "models/domain/result.h"
#include "models/storage/recovery_report.h"

namespace fulcrum {

/// Writes a new file at `target`, aside first and then renamed. Fails, with nothing written, if a file stands
/// there, if `damaged` cannot be read, is no project or one of a newer program, if nothing of it can be read,
/// or if it is told to stop.
Result<RecoveryReport> recoverProject(const QString& damaged, const QString& target,
                                      const std::stop_token& stop = {});

/// Whether the file is damaged, as opposed to foreign, newer or in use, so that recovering promises
/// something. Reads all of it: to be asked where opening has failed.
bool isDamagedProject(const QString& path);

}  // namespace fulcrum

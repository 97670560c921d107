// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a database as a file that is there whole or not at all: aside under a passing name in the same
// folder, forced to the disk, then renamed. Private to storage.
#pragma once

#include <SQLiteCpp/Database.h>

#include <QString>

namespace fulcrum {

/// Replaces a file at `path`. Throws Refusal or SQLite::Exception; then `path` is as it was and nothing is
/// left aside.
void writeWholeCopy(SQLite::Database& database, const QString& path);

}  // namespace fulcrum

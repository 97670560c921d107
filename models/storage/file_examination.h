// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks at a project file's first bytes before SQLite may touch it: what is no whole project of a known
// schema is refused here, in words, with nothing written and no journal left beside it. Private to storage.
#pragma once

#include <QString>

#include "models/domain/result.h"

namespace fulcrum {

/// "FULC": SQLite's application_id of a project file.
inline constexpr std::uint32_t kApplicationId = 0x46554C43;

struct FileHead {
    int schema = 0;
    qint64 size = 0;  ///< bytes
};

/// Fails if `path` is missing, a folder, unreadable, empty, no SQLite database, no project, truncated, or of
/// a schema above `newest`.
Result<FileHead> examineFile(const QString& path, int newest);

/// Whether the file and its folder, which must take the journal, may be written. The permission bits decide,
/// also for root, who could ignore them: who took the bit away meant it.
Result<void> checkWritable(const QString& path);

/// Whether a new file may be made at `path`: its folder exists and may be written.
Result<void> checkFolder(const QString& path);

}  // namespace fulcrum

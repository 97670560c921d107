// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps that make the schema of a project file. Private to storage.
#pragma once

#include "models/storage/migrator.h"

namespace fulcrum {

/// The last step that makes the table `event_text` anew.
inline constexpr int kSchemaOfEventText = 4;

const Migrator& projectMigrator();

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what filters ask of every event, in one pass over each table. Private to storage.
#pragma once

#include <SQLiteCpp/Database.h>

#include "models/domain/event_traits.h"

namespace fulcrum {

/// Events that the columns do not have are passed over.
EventTraits scanEventTraits(SQLite::Database& database, const EventColumns& columns);

}  // namespace fulcrum

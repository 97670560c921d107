// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills EventColumns in one pass over a covering index and one over the relations; the texts of the events
// are not touched. Private to storage.
#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/storage/project_store.h"

namespace fulcrum {

/// Of the first and the last event, each looked up at an end of the index. Throws SQLite::Exception.
std::optional<StartDays> scanStartDays(SQLite::Database& database);

/// `parties` and `tracks` are the `seq` of each, in the order of PartyIndex and TrackIndex. Throws
/// SQLite::Exception, and Refusal when told to stop.
EventColumns scanEventColumns(SQLite::Database& database, const std::vector<std::int64_t>& parties,
                              const std::vector<std::int64_t>& tracks, const std::stop_token& stop);

/// The same of these events alone, as far as they are there. Throws SQLite::Exception.
EventRows scanEventRows(SQLite::Database& database, const std::vector<std::int64_t>& parties,
                        const std::vector<std::int64_t>& tracks, std::span<const EventKey> keys);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns after random edits: events removed, added, moved in time, given another severity, track, actor or
// end. For comparing what was mended after an edit with what was built anew.
#pragma once

#include <cstdint>

#include "models/domain/event_columns.h"

namespace fulcrum::test {

/// `columns` after `edits` edits of one event each; relations and duties are left out. The same seed gives
/// the same edits on every machine.
EventColumns editedColumns(const EventColumns& columns, std::uint32_t seed, int edits);

}  // namespace fulcrum::test

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The JSON of TimelineJS 1 and 2. Private to the reader of TimelineJS.
#pragma once

#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

/// `timeline` is the member of that name.
Result<ForeignRecords> readTimelineJsLegacy(const Json& timeline, const ForeignContext& context);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of The Timeline Project (.timeline, XML) as its versions 1 to 2.11 write them, read. A category is a
// track, labels are tags, addresses are sources; what ends today goes on; a fuzzy start is known to the month.
// Calendars other than the Gregorian are refused. A pure function.
#pragma once

#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

Result<ForeignRecords> readTimelineProject(const QByteArray& bytes, const ForeignContext& context);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SIMILE Timeline, XML and JSON, read. Without an end, or where it says that it is none, an event is a point;
// in XML every event is one unless told otherwise, in JSON none is. HTML is stripped. A pure function.
#pragma once

#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

Result<ForeignRecords> readSimile(const QByteArray& bytes, const ForeignContext& context);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records, their fields and what changed of them, in words. Pure functions.
#pragma once

#include "models/exchange/record_parts.h"

namespace fulcrum {

/// "Event “H20 needs a licence”", "Code “Escalation”".
QString recordText(const Record& record);
/// "Severity" for "severity"; the field itself where nobody has given it a name.
QString fieldName(const QString& field);
/// A value of a field as people read it; "—" where there is none.
QString valueOf(const QString& json);

/// What a change did, as a table of fields before and after, in HTML.
QString differencesHtml(const Change& change);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// iCalendar (RFC 5545) both ways, by libical. An event of the calendar is an event here; DTEND is exclusive, as
// ends are here, and one that does not come after DTSTART, as real files have it, means that day. Repetitions
// are told and not expanded; properties that no field has are kept in `extra` under "ical". Pure functions.
#pragma once

#include <QDateTime>

#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

Result<ForeignRecords> readICalendar(const QByteArray& bytes, const ForeignContext& context);
/// `now` (UTC) is when the file is made, which each event of it has to say.
Written writeICalendar(const ProjectContent& project, const QDateTime& now);

/// What stands as DESCRIPTION: the summary, and the sources below it. Private to the folder.
QString calendarDescription(const Event& event);

}  // namespace fulcrum

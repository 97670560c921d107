// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TimelineJS: its JSON of version 3 both ways, that of versions 1 and 2 in, and its spreadsheet as CSV both
// ways. A slide is an event, its group a track, its media the first source; eras are eras. HTML is stripped and
// nothing is run or fetched. An end in TimelineJS is the last day, and one that repeats the start is kept,
// where TimelineJS itself drops it. Pure functions.
#pragma once

#include <QIODevice>

#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

Result<ForeignRecords> readTimelineJs(const QByteArray& bytes, const ForeignContext& context);
/// Of the project: its title as the first slide, its eras, its events.
Written writeTimelineJs(const ProjectContent& project);

/// `device` is open and can be peeked.
Result<ForeignRecords> readTimelineJsSheet(QIODevice& device, const ForeignContext& context);
/// Only the headings that TimelineJS knows: it rejects others.
Written writeTimelineJsSheet(const ProjectContent& project);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The items and groups of vis-timeline as JSON: {"items": [...], "groups": [...]}, or a bare list of items.
// An item is an event, its group a track, its content the title, its tooltip the summary; a background is an
// era. An end is the instant at which it is over, so at midnight the day before is the last. Pure functions.
#pragma once

#include "models/exchange/foreign/foreign_records.h"

namespace fulcrum {

Result<ForeignRecords> readVisTimeline(const QByteArray& bytes, const ForeignContext& context);
Written writeVisTimeline(const ProjectContent& project);

/// As what an event is drawn where nothing else is said of it. Private to the folder.
QString visTypeOf(const Event& event);

}  // namespace fulcrum

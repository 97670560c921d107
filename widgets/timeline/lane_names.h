// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lanes and groupings are called on the screen. Pure functions over the document.
#pragma once

#include "models/document/document.h"
#include "models/timeline/lanes.h"
#include "models/timeline/timeline_layout.h"

namespace fulcrum {

/// "side and track", as in "Group by side and track".
QString groupingText(Grouping grouping);

/// The name of a lane of these lanes.
QString laneName(const Document& document, const Lanes& lanes, LaneIndex lane, const QString& language);

/// The name of a place: its lane's, or how many share it.
QString placeName(const Document& document, const Lanes& lanes, const LaneBox& box, const QString& language);

}  // namespace fulcrum

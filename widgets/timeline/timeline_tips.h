// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the timeline says of the thing that is pointed at: an event with its whole title, a lane, a bin of a
// dense lane. Rich text for a tooltip, in the language of the interface.
#pragma once

#include <QString>

#include "models/document/document.h"
#include "models/timeline/timeline_layout.h"

namespace fulcrum {

/// `notes`: how many notes are on it.
QString eventTip(const Document& document, EventIndex event, int notes = 0);
/// Who noted what on a span.
QString noteTip(const Annotation& note);
QString laneTip(const Document& document, const Lanes& lanes, const LaneBox& box);
/// The bin's days, counts and weightiest events, and the scale it is drawn to.
QString binTip(const Document& document, const TimelineIndex& index, const TimelineLayout& layout,
               const LaneBox& box, const PlacedBin& bin);

}  // namespace fulcrum

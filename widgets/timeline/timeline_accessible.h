// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline for those who do not see it: its lanes and its marks in view, in the order of time, each with
// a name, a description in words, a place and a state; a mark can be selected. Made by Qt when an assistive
// program asks, and gone with the view. GUI thread.
#pragma once

namespace fulcrum {

class TimelineView;

/// Lets Qt find the lanes and marks of timelines. Once a process, before an assistive program asks; further
/// calls do nothing.
void installTimelineAccessibility();

/// Tells assistive programs which mark is selected now, if any listens.
void announceSelection(TimelineView& view);

}  // namespace fulcrum

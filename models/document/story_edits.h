// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What writing stories takes: a view as a step, the edits of a story as change sets, and what has changed of
// the events of a step since it was saved. Nothing is written here. GUI thread, as the document is.
#pragma once

#include "models/document/document.h"
#include "models/document/view_state.h"

namespace fulcrum {

/// The view as a step of this title, with these events; its id is free in `story`.
Result<View> stepOf(const Document& document, const ViewState& state, const QString& title,
                    const std::vector<EventKey>& events, const Story& story);

/// The view of a step; for a step without a link its window, lens and query, and the first of its events that
/// is in the record, while the rest is as in `now`.
ViewState viewOf(const Document& document, const View& step, const ViewState& now);

/// A story of this title without steps; its id is free.
Story newStory(const Document& document, const QString& title);

/// The edit after which the story is this one. Empty if nothing changes.
ChangeSet storyEdit(const Document& document, const Story& story, const QString& summary);
ChangeSet storyRemoval(const Story& story, const QString& summary);

/// The events of the step, those in its window and those it names, that were added, changed or removed since
/// it was saved, by id; none where that is not known.
Result<QStringList> changedSince(const Document& document, const View& step);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How notes show in timeline and chart: a small folded page at what they are on, a bracket over a span. Pure
// painting; figures leave them out, since a note is no part of the record.
#pragma once

#include <QPainter>

#include "models/document/note_list.h"
#include "models/timeline/time_scale.h"
#include "widgets/common/theme.h"

namespace fulcrum {

/// Pixels on each side of a page.
inline constexpr double kNotePage = 8;

/// A page with its centre here.
void paintNotePage(QPainter& painter, const Theme& theme, const QPointF& centre);

/// Brackets over the spans that notes are on, standing on `bottom`.
void paintNoteSpans(QPainter& painter, const Theme& theme, const TimeScale& scale, const NoteList& notes,
                    double bottom);

/// The note on the narrowest span whose bracket lies under this point, or null.
const Annotation* noteSpanAt(const TimeScale& scale, const NoteList& notes, double bottom,
                             const QPointF& position);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the marks and labels of a TimelineLayout, and density by density_painter. It reads the document for
// captions and the profiles for levels, and decides nothing about where things lie. Lives for one painting.
#pragma once

#include <QPainter>
#include <functional>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/timeline/timeline_layout.h"
#include "widgets/common/mark_painter.h"
#include "widgets/common/project_colours.h"
#include "widgets/common/text_cache.h"
#include "widgets/timeline/label_marks.h"

namespace fulcrum {

struct LanePainting {
    const Document& document;
    const LevelProfiles& levels;
    const Lanes& lanes;
    const TimelineLayout& layout;
    const TimelineMetrics& metrics;
    const Theme& theme;
    const ProjectColours& colours;
    QString language;       ///< of titles and names, as in Translations
    double top = 0;         ///< pixel of the layout's 0, after scrolling
    double clipTop = 0;     ///< nothing is painted above
    double clipBottom = 0;  ///< or below
    std::function<Emphasis(EventIndex)> emphasis;
    TextCache* texts = nullptr;         ///< null: texts are laid out anew, as a figure wants them
    const LabelMarks* marks = nullptr;  ///< null: no words are looked for
};

/// Marks, labels and density.
void paintLaneMarks(QPainter& painter, const LanePainting& painting);

/// The colour of an event's track; where the lanes do not tell who acts, that of the side.
QColor markColour(const LanePainting& painting, EventIndex event);

QFont labelFont();

}  // namespace fulcrum

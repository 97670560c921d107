// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the links of the selection as arrows from what came first to what came of it. Pure painting over a
// layout.
#pragma once

#include <QPainter>
#include <vector>

#include "models/timeline/links.h"
#include "models/timeline/timeline_layout.h"
#include "widgets/common/theme.h"

namespace fulcrum {

struct LinkPainting {
    const TimelineLayout& layout;
    const TimelineMetrics& metrics;
    const Theme& theme;
    double top = 0;  ///< pixel of the layout's 0
    double clipTop = 0;
    double clipBottom = 0;
};

/// Only links whose both ends have a mark in the window and lie between the clips are drawn.
void paintLinks(QPainter& painter, const LinkPainting& painting, const std::vector<Link>& links);

}  // namespace fulcrum

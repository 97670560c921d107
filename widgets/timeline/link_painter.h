// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws routed links as arrows from what came first to what came of it. Pure painting over routes; it cuts
// its own geometry, because a vector writer drops clipping.
#pragma once

#include <QPainter>
#include <functional>
#include <vector>

#include "models/timeline/link_routes.h"
#include "widgets/common/theme.h"

namespace fulcrum {

struct LinkPainting {
    const TimelineLayout& layout;
    const TimelineMetrics& metrics;
    const Theme& theme;
    double top = 0;  ///< pixel of the layout's 0
    double clipTop = 0;
    double clipBottom = 0;
    /// What the note of a route says.
    std::function<QString(const LinkRoute&)> note;
};

/// Answers are solid, all other links dashed; those of the chain lie above the others, and a bundle is the
/// wider the more it joins.
void paintLinks(QPainter& painter, const LinkPainting& painting, const std::vector<LinkRoute>& routes);

/// The font of notes.
QFont linkNoteFont();

}  // namespace fulcrum

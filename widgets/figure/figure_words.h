// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a figure: those that its spec gives, and for the others what the view says by itself. Reads
// the scene, paints nothing.
#pragma once

#include "widgets/figure/figure_layout.h"
#include "widgets/figure/figure_scene.h"

namespace fulcrum {

FigureWords figureWords(const FigureScene& scene, const FigureSpec& spec);

/// What somebody who cannot see the figure is told: title, what is drawn, and how the balance ends.
QString altText(const FigureScene& scene, const FigureSpec& spec);

/// "Sources: Reuters, Federal Register … and 32 more." of these events, most cited first.
QString sourceLine(const Document& document, std::vector<EventIndex> events);

/// The works that these events cite, each once, as a list of references would name them; at most `most`.
QStringList sourceList(const Document& document, const std::vector<EventIndex>& events, int most);

}  // namespace fulcrum

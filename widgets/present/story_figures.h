// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of a story as figures: what the presenter's window shows and what a story is exported as are the
// same pages. Pure functions over a document.
#pragma once

#include "models/document/document.h"
#include "widgets/figure/figure_spec.h"

namespace fulcrum {

/// A slide of this step: its title, its text as the caption, what the speaker says, its call-outs.
FigureSpec figureOf(const Document& document, const View& step);

std::vector<FigureSpec> figuresOf(const Document& document, const Story& story);

}  // namespace fulcrum

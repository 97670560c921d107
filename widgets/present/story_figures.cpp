// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/present/story_figures.h"

#include "models/document/story_edits.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

FigureSpec figureOf(const Document& document, const View& step) {
    FigureSpec spec;
    spec.view = viewOf(document, step, ViewState());
    spec.preset = u"slide-16-9"_s;
    spec.title = step.title;
    spec.caption = step.text;
    spec.notes = step.notes;
    spec.callouts = step.callouts;
    return spec;
}

std::vector<FigureSpec> figuresOf(const Document& document, const Story& story) {
    std::vector<FigureSpec> pages;
    for (const View& step : story.steps) {
        pages.push_back(figureOf(document, step));
    }
    return pages;
}

}  // namespace fulcrum

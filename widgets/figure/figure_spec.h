// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a figure is to be, as a plain value: which view of the project, what of it, how large, on which
// ground, with which words. Dialog, command line, stories and the figure's own file all speak of figures by
// it. Nothing in it hangs on a window.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "models/document/view_state.h"
#include "models/domain/callout.h"
#include "widgets/common/shown_links.h"
#include "widgets/leverage/indicator_overlay.h"

namespace fulcrum {

enum class FigureContent { Both, Timeline, Chart };
enum class FigureGround {
    Light,
    Dark,
    Grey,        ///< for paper without colour
    Transparent  ///< as light, without a ground
};

struct FigureSize {
    double width = 1600;
    double height = 900;
    bool isMillimetres = false;  ///< else pixels at 96 dots an inch

    bool operator==(const FigureSize&) const = default;
};

/// Whether the numbers behind a figure are written beside it: as tables, or as one workbook.
enum class FigureData { None, Csv, Workbook };

/// Dots an inch that a picture may have.
inline constexpr int kFewestDots = 36;
inline constexpr int kMostDots = 1200;

struct FigureSpec {
    /// Window, baseline, selection, filter, scenario, lens and grouping. The cursor is not drawn.
    ViewState view;
    FigureContent content = FigureContent::Both;
    QString preset;        ///< id of one of figurePresets(); empty: `size`
    FigureSize size;       ///< without a preset
    int dpi = 0;           ///< of pictures; 0: the preset's own, or 96
    double textScale = 1;  ///< of all text, apart from the size of the sheet
    FigureGround ground = FigureGround::Light;

    std::optional<QString> title;     ///< none: the project's title
    std::optional<QString> subtitle;  ///< none: the window and what is drawn; likewise the next
    std::optional<QString> sources;   ///< none: the publishers of the events shown
    QString caption;                  ///< a text below the drawing
    QString logo;                     ///< path of a picture for the upper right corner; empty: none
    std::vector<Callout> callouts;
    QString notes;                   ///< what the speaker says: only in slides
    std::optional<QString> altText;  ///< none: title and what the drawing says, in words

    ShownLinks links = ShownLinks::OfSelection;
    QString indicator;  ///< id of the one drawn over the balance; empty: none
    /// What the indicator is held against; without a choice what it names itself.
    std::optional<BalanceComponent> component;

    bool hasOutlines = false;  ///< SVG: letters as outlines, for programs that do not have the font
    bool isPicture = false;    ///< PPTX: one picture a slide rather than shapes
    bool carriesView = true;   ///< the file can be dropped on the window again
    FigureData data = FigureData::None;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How large a figure is: on paper, in pixels, and in the units that it is laid out in. The size of the text
// follows from where the figure is read (a column in the hand, a poster from two steps away), so the layout
// gets as many units as fit at that size, and labels are placed anew for each sheet. Pure values.
#pragma once

#include <QSize>
#include <QSizeF>
#include <vector>

#include "models/domain/result.h"
#include "widgets/figure/figure_spec.h"

namespace fulcrum {

struct FigurePreset {
    QString id;         ///< "slide-16-9", as the command line and files name it
    QString name;       ///< for the screen
    QSizeF size;        ///< millimetres
    double textPoints;  ///< of the text beside the drawing
    int dpi;            ///< of pictures
};

std::vector<FigurePreset> figurePresets();
std::optional<FigurePreset> figurePreset(const QString& id);

struct FigureSheet {
    QSizeF millimetres;
    QSizeF units;  ///< what the layout fills; text beside the drawing is kFigureText units high
    QSize pixels;  ///< of a picture
    int dpi = 96;

    double pointsPerUnit() const { return millimetres.width() / units.width() * 72 / 25.4; }
};

inline constexpr double kFigureText = 11;

/// Fails on a preset that there is not, and on sizes that cannot be laid out or drawn.
Result<FigureSheet> sheetOf(const FigureSpec& spec);

/// Whether a picture of this sheet has more pixels than programs open; vector drawings know no such limit.
bool isTooLargeForPicture(const FigureSheet& sheet);

}  // namespace fulcrum

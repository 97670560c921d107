// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around the data of the leverage chart: its title, and beside the zero line which side is ahead
// above it and which below. Pure painting.
#pragma once

#include <QPainter>
#include <QString>
#include <array>

#include "widgets/common/project_colours.h"
#include "widgets/common/theme.h"
#include "widgets/leverage/plot_area.h"

namespace fulcrum {

struct ChartFrame {
    QString title;
    QString notice;                ///< what must not be overlooked, below the title; may be empty
    QString subtitle;              ///< below both, a line each; may be empty
    std::array<QString, 2> sides;  ///< what it means to be above and below the zero line
};

void paintChartFrame(QPainter& painter, const Theme& theme, const ProjectColours& colours,
                     const PlotArea& area, const ChartFrame& frame);

}  // namespace fulcrum

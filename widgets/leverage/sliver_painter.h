// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lights up what one event adds to the balance, over its whole life, from the zero line on. Pure painting.
#pragma once

#include <QPainter>
#include <vector>

#include "widgets/common/theme.h"
#include "widgets/leverage/plot_area.h"

namespace fulcrum {

/// `points` has the event's signed points on each of the fractional `days`; nothing is painted where all of
/// them are zero.
void paintSliver(QPainter& painter, const Theme& theme, const PlotArea& area, const std::vector<double>& days,
                 const std::vector<double>& points);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies under the data in each of the three views on the time axis: all that is known of a project before
// its events are. Pure painting.
#pragma once

#include "widgets/common/date_axis_painter.h"

namespace fulcrum {

struct KnownTime {
    const std::vector<Era>& eras;
    Day horizon;
};

/// Where the lanes of the timeline begin, under the names of the eras.
inline double lanesTopOfView() { return scaled(22.0); }
/// In a view of this height: eras, horizon, and the dates at its foot.
void paintTimelineGround(QPainter& painter, const TimeGround& ground, const KnownTime& known, double height);

/// Room under the plot of the chart.
inline constexpr double kPlotBottom = 8;
/// Between these edges of the plot.
void paintChartGround(QPainter& painter, const TimeGround& ground, const KnownTime& known, double top,
                      double bottom);

/// Where the columns of the overview may begin, and the room for the dates under them.
inline constexpr double kOverviewTop = 4;
inline double overviewAxisHeight() { return scaled(20.0); }
/// In a strip of this height.
void paintOverviewGround(QPainter& painter, const TimeGround& ground, const KnownTime& known, double height);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/view_ground.h"

namespace fulcrum {

void paintTimelineGround(QPainter& painter, const TimeGround& ground, const KnownTime& known, double height) {
    const DateTicks ticks = axisTicks(ground.scale, QLocale());
    const double bottom = height - dateAxisHeight();
    paintEras(painter, ground, known.eras, 0, bottom);
    paintHorizon(painter, ground, known.horizon, 0, bottom);
    paintDateGrid(painter, ground, ticks, lanesTopOfView(), bottom);
    paintEraNames(painter, ground, known.eras, 1);
    paintDateAxis(painter, ground, ticks, bottom);
}

void paintChartGround(QPainter& painter, const TimeGround& ground, const KnownTime& known, double top,
                      double bottom) {
    paintEras(painter, ground, known.eras, top, bottom);
    paintHorizon(painter, ground, known.horizon, top, bottom);
    paintDateGrid(painter, ground, axisTicks(ground.scale, QLocale()), top, bottom);
}

void paintOverviewGround(QPainter& painter, const TimeGround& ground, const KnownTime& known, double height) {
    const double bottom = height - overviewAxisHeight();
    paintEras(painter, ground, known.eras, kOverviewTop, bottom);
    paintDateAxis(painter, ground, axisTicks(ground.scale, QLocale()), bottom);
}

}  // namespace fulcrum

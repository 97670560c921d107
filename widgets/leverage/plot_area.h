// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the leverage chart draws and how days and points become pixels there: what its painters share. Holds
// a reference to the chart's value axis, so it is made anew for each painting and never kept.
#pragma once

#include <qcustomplot.h>

#include "models/timeline/time_scale.h"

namespace fulcrum {

struct PlotArea {
    TimeScale scale;
    const QCPAxis& points;

    double top() const { return points.axisRect()->top(); }
    double bottom() const { return points.axisRect()->bottom(); }
    double yOf(double value) const { return points.coordToPixel(value); }
};

}  // namespace fulcrum

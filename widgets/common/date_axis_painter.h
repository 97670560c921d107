// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the date axis, the eras behind the data and the end of what the data knows, the same for every view
// on the time axis. Pure painting.
#pragma once

#include <QLocale>
#include <QPainter>
#include <vector>

#include "models/domain/era.h"
#include "models/timeline/date_ticks.h"
#include "models/timeline/time_scale.h"
#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"

namespace fulcrum {

inline double dateAxisHeight() { return scaled(22.0); }
inline double eraNameHeight() { return scaled(20.0); }

struct TimeGround {
    const Theme& theme;
    TimeScale scale;
    QString language;
    TextCache* texts = nullptr;  ///< null: texts are laid out anew, as a figure wants them
};

/// Tints every second era between `top` and `bottom`.
void paintEras(QPainter& painter, const TimeGround& ground, const std::vector<Era>& eras, double top,
               double bottom);
/// Names of the eras where they fit, in a line of eraNameHeight() at `top`.
void paintEraNames(QPainter& painter, const TimeGround& ground, const std::vector<Era>& eras, double top);
/// The dates that the axis has room for.
DateTicks axisTicks(const TimeScale& scale, const QLocale& locale);
/// Thin lines at the dates of the axis.
void paintDateGrid(QPainter& painter, const TimeGround& ground, const DateTicks& ticks, double top,
                   double bottom);
/// The dates themselves, in a line of dateAxisHeight() at `top`.
void paintDateAxis(QPainter& painter, const TimeGround& ground, const DateTicks& ticks, double top);
/// What lies after the horizon is not known: a greyed ground with an edge.
void paintHorizon(QPainter& painter, const TimeGround& ground, Day horizon, double top, double bottom);

}  // namespace fulcrum

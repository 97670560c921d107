// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The span that is measured, in words and on a canvas. Pure functions.
#pragma once

#include <QPainter>
#include <QString>

#include "models/document/time_window.h"
#include "widgets/common/theme.h"

namespace fulcrum {

/// "83 days: 9 Apr 2025 – 1 Jul 2025", the earlier day first.
QString measuredText(const MeasuredSpan& span);

/// The span as a band between two lines, with its length in days near the top; cut at the scale's edges.
void paintMeasuredSpan(QPainter& painter, const Theme& theme, const TimeScale& scale,
                       const MeasuredSpan& span, double top, double bottom);

}  // namespace fulcrum

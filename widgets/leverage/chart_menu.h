// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of the leverage chart: the day that changes are measured from, and the indicator that is drawn
// over the balance. Its parts can be put into other menus as well; each is filled for the moment at which the
// menu opens. GUI thread.
#pragma once

#include <QMenu>
#include <optional>

#include "models/document/document.h"
#include "models/document/time_window.h"
#include "widgets/leverage/indicator_overlay.h"

namespace fulcrum {

/// "Measure from this day" for a day (none where nothing is known), and "Measure from nothing".
void addBaselineActions(QMenu& menu, TimeWindow& window, std::optional<Day> day);

/// "Compare with": None, and the project's indicators by the track they name.
void addIndicatorMenu(QMenu& menu, const Document& document, IndicatorOverlay& overlay);

/// "Correlate with": the net and each side's tracks.
void addComponentMenu(QMenu& menu, const Document& document, IndicatorOverlay& overlay);

}  // namespace fulcrum

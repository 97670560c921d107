// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the leverage chart says of itself: the entries of its key and the words of its frame, for what it
// shows at the moment. Pure functions over references that only have to live for the call.
#pragma once

#include <vector>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/time_window.h"
#include "widgets/leverage/balance_stack.h"
#include "widgets/leverage/compared_lines.h"
#include "widgets/leverage/frame_painter.h"
#include "widgets/leverage/indicator_overlay.h"
#include "widgets/leverage/legend_painter.h"

namespace fulcrum {

struct ChartContent {
    const Document& document;
    const CurrentBalance& balance;
    const TimeWindow& window;
    const BalanceStack& stack;
    const NetLine& net;
    const std::vector<ComparedLine>& compared;
    const IndicatorOverlay& overlay;
};

/// The net line, those beside it, the tracks that are seen, and the indicator on a row of its own.
std::vector<LegendEntry> chartKey(const ChartContent& content, const Theme& theme,
                                  const ProjectColours& colours);

/// What is shown, under which scenario, since when, and what it means to be above and below zero.
ChartFrame chartFrame(const ChartContent& content);

}  // namespace fulcrum

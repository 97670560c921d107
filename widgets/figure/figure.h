// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A figure: timeline and leverage chart composed for paper and slides, with title, key, source line and data
// date, apart from what the screen happens to look like. Written as PNG, SVG or PDF, aside first and then
// renamed, so that a failure never harms the file that stood there. Needs an application object (offscreen
// will do). GUI thread.
#pragma once

#include <QSize>
#include <QString>
#include <optional>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/domain/result.h"
#include "models/timeline/time_scale.h"
#include "widgets/common/shown_links.h"
#include "widgets/leverage/indicator_overlay.h"

class QPaintDevice;

namespace fulcrum {

struct FigureSpec {
    DayRange range;         ///< what is shown
    QString title;          ///< empty: the project's title
    QSize size{1600, 900};  ///< in pixels at 96 dots an inch; the layout depends on this alone
    int dpi = 96;           ///< of pictures: 192 gives twice the pixels of the same drawing
    bool isDark = false;
    EventKey selected = kNoEvent;  ///< drawn as selected, with its links
    ShownLinks links = ShownLinks::OfSelection;
    std::optional<Day> baseline;  ///< the chart tells the change since this day
    QString indicator;            ///< id of the one drawn over the balance; empty: none
    /// What the indicator is held against; without a choice what it names itself.
    std::optional<BalanceComponent> component;
};

/// The widest and narrowest figures that can be laid out.
inline constexpr QSize kSmallestFigure{640, 480};
inline constexpr QSize kLargestFigure{16'000, 16'000};

/// Writes the figure in the format that the ending of `path` names (.png, .svg, .pdf). Fails if the project
/// has no such indicator.
Result<void> writeFigure(const Document& document, const CurrentBalance& balance, const FigureSpec& spec,
                         const QString& path);

/// "Sources: Reuters, Federal Register … and 32 more." of the events in the range, most cited first.
QString sourceLine(const Document& document, const DayRange& range);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the read-out of the leverage chart stands: beside the cursor or at one of a few fixed places of
// the plot, where it hides least of what is drawn. It remembers its spot, because a box that jumps to and fro
// cannot be read: while the cursor moves or the view zooms it stays until another spot would hide markedly
// less. Knows nothing of what is said in the box. GUI thread; owned by the chart.
#pragma once

#include <QRectF>
#include <cstddef>
#include <optional>
#include <vector>

#include "widgets/leverage/balance_stack.h"
#include "widgets/leverage/compared_lines.h"
#include "widgets/leverage/indicator_painter.h"
#include "widgets/leverage/plot_area.h"

namespace fulcrum {

/// What is drawn in a plot and is better not hidden.
struct PlotContent {
    PlotArea area;
    const BalanceStack& stack;
    const std::vector<ComparedLine>& compared;
    const IndicatorPainter* measured = nullptr;  ///< null: no indicator is drawn

    /// The share of `box` that hides something, from 0 to about 1; a line counts as if it were as thick as
    /// a line of text.
    double hiddenBy(const QRectF& box) const;
};

class ReadOutPlace {
public:
    /// Where a box of this size stands for a cursor at the pixel `x`, which it never covers where the plot
    /// is wide enough.
    QRectF rectOf(const QSizeF& size, const PlotContent& content, double x);

    /// The next box is put where it hides least, wherever one stood before.
    void forget() { m_spot.reset(); }

private:
    std::optional<std::size_t> m_spot;
};

}  // namespace fulcrum

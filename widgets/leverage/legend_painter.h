// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The key above the leverage chart: entries set from left to right and broken into as many rows as the width
// asks for. Laid out once from its entries; the chart asks it for its height before it places the plot, and
// keeps it until it is laid out again. Pure painting.
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>
#include <vector>

#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"

namespace fulcrum {

/// What stands before the words of an entry.
enum class LegendSwatch {
    Net,       ///< a line on a pale band
    Line,      ///< a line
    Measured,  ///< a step, for a measured series
    Track      ///< a filled square
};

struct LegendEntry {
    LegendSwatch swatch = LegendSwatch::Track;
    QColor colour;
    QString text;
    bool isAlone = false;                ///< on a row of its own, and elided where that is too narrow
    Qt::PenStyle style = Qt::SolidLine;  ///< of a line
};

class LegendPainter {
public:
    /// Entries stand between the pixels `left` and `left + width`. `texts` must outlive this; null: texts are
    /// laid out anew, as a figure wants them.
    LegendPainter(const Theme& theme, const std::vector<LegendEntry>& entries, double left, double width,
                  TextCache* texts = nullptr);

    /// Pixels from the top of the chart to the top of its plot.
    double height() const;
    void paint(QPainter& painter) const;

private:
    struct Placed {
        LegendEntry entry;
        QRectF box;
    };

    void paintSwatch(QPainter& painter, const Placed& placed) const;

    Theme m_theme;
    TextCache* m_texts;
    std::vector<Placed> m_placed;
    int m_rows = 1;
};

/// The first line of the key, in pixels: the chart's title stands on it.
inline constexpr double kLegendTop = 5;
inline double legendRow() { return scaled(19.0); }

}  // namespace fulcrum

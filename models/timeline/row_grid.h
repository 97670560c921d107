// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A layout as one sees it who wants to draw a line through it: rows with what stands in them, and gaps
// between the rows where nothing stands. Made from a layout for one routing; knows nothing of links. Pixels
// in layout coordinates throughout.
#pragma once

#include <optional>
#include <vector>

#include "models/timeline/timeline_layout.h"

namespace fulcrum {

/// The free band between two rows.
struct RowGap {
    double y = 0;     ///< its middle
    double half = 0;  ///< so much is free above and below the middle
};

/// What an upright line at one place of a row would run through.
struct Crossing {
    int labels = 0;
    int symbols = 0;
    int bars = 0;

    Crossing& operator+=(const Crossing& other);
    bool operator==(const Crossing&) const = default;
};

class RowGrid {
public:
    RowGrid(const TimelineLayout& layout, const TimelineMetrics& metrics);

    /// Rows that have a mark, from top to bottom.
    int rows() const { return static_cast<int>(m_tops.size()); }
    double topOf(int row) const { return m_tops[static_cast<std::size_t>(row)]; }
    /// The row of a placed event, by its `top`.
    int rowAt(double top) const;
    /// The first row whose top is not above `y`; rows() if there is none.
    int firstRowFrom(double y) const;

    /// Gap i lies above row i, the last one below all rows.
    const RowGap& gap(int index) const { return m_gaps[static_cast<std::size_t>(index)]; }

    /// O(log of what stands in the row).
    Crossing crossingAt(int row, double x) const;
    /// The nearest places left and right of `x` where a line crosses neither label nor symbol and, if
    /// `avoidsBars`, no bar. May lie outside the view.
    std::pair<double, double> freeBeside(int row, double x, bool avoidsBars) const;

    /// Where something `width` wide finds room in a row between `from` and `to`, as near to the right end as
    /// can be if `fromRight`, otherwise to the left end. Its left edge.
    std::optional<double> roomFor(int row, double from, double to, double width, bool fromRight) const;
    /// Takes a stretch of a row as a label takes it.
    void take(int row, double left, double right);
    /// An upright line runs through a row; what is to find room there keeps clear of it, other lines need
    /// not.
    void takeLine(int row, double x);

private:
    enum class Cover : std::uint8_t { Label, Symbol };
    struct Taken {
        double left = 0;
        double right = 0;
        Cover cover = Cover::Label;
    };
    struct Row {
        std::vector<Taken> solid;  ///< labels and symbols, by left end; they never overlap
        std::vector<Taken> bars;   ///< by left end; they never overlap
        std::vector<Taken> lines;  ///< that run through it, in no order
    };

    static const Taken* takenAt(const std::vector<Taken>& taken, double x);

    double m_rowHeight;
    std::vector<double> m_tops;
    std::vector<Row> m_rows;
    std::vector<RowGap> m_gaps;
};

}  // namespace fulcrum

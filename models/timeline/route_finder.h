// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the way of a line through the rows of a grid: the shortest with few bends that crosses no label, or
// the fewest where none is free, and keeps it apart from the lines found before. Lives for one routing of
// links. Pixels in layout coordinates.
#pragma once

#include <vector>

#include "models/timeline/link_routes.h"
#include "models/timeline/row_grid.h"

namespace fulcrum {

/// Where a line begins or ends: at a mark in a row, or (row −1) at a point beside a gap.
struct Port {
    double x = 0;
    int row = -1;
    int gap = -1;
    double y = 0;      ///< of the point
    double reach = 0;  ///< from the middle of the row to the edge of the mark
};

/// Whose line it is: lines that share an end may share a stretch.
struct LineOwner {
    EventIndex earlier = kNoIndex;
    EventIndex later = kNoIndex;

    bool mayJoin(const LineOwner& other) const {
        return (earlier != kNoIndex && earlier == other.earlier) ||
               (later != kNoIndex && later == other.later);
    }
};

class RouteFinder {
public:
    RouteFinder(RowGrid& grid, const TimelineLayout& layout, const TimelineMetrics& metrics);

    /// Sets the points and crossings of a route from one port to another.
    void connect(const Port& from, const Port& to, const LineOwner& owner, LinkRoute& route);
    /// The height at which a level line may run in a gap, apart from the others there; takes the stretch.
    double levelIn(int gap, double from, double to, const LineOwner& owner);
    /// Of a mark's edge towards a gap beside its row.
    double edgeOf(const Port& port, int gap) const;

private:
    struct Stretch {
        double left = 0;
        double right = 0;
        int track = 0;
        LineOwner owner;
    };
    struct Upright {
        double x = 0;
        LineOwner owner;
    };
    struct Ends {
        double from = 0;
        double to = 0;
    };

    std::vector<double> candidates(const std::vector<int>& rows, const Ends& ends) const;
    std::vector<double> shortestWay(const std::vector<int>& rows, const Ends& ends) const;
    void setApart(const std::vector<int>& rows, std::vector<double>& way, const Ends& ends,
                  const LineOwner& owner);
    bool isTaken(std::span<const int> rows, double x, const LineOwner& owner) const;

    RowGrid& m_grid;
    double m_left;
    double m_right;
    double m_rowHeight;
    std::vector<std::vector<Stretch>> m_level;    ///< by gap
    std::vector<std::vector<Upright>> m_upright;  ///< by row
};

}  // namespace fulcrum

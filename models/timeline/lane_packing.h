// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packs the marks of one lane into rows, so that no mark and no label touches another. The weightier come
// first: they take the upper rows and keep their label; what finds no room is handed back, never dropped. O(n
// log n) for a fixed number of rows. Pure functions; pixels throughout.
#pragma once

#include <span>
#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

/// Where a label stands relative to its mark.
enum class LabelSide : std::uint8_t { None, Inside, Right, Left };

/// A mark that wants a row.
struct Mark {
    EventIndex event = kNoIndex;
    double left = 0;  ///< visible extent of the mark itself
    double right = 0;
    double labelWidth = 0;                 ///< 0: it has none
    bool holdsLabel = false;               ///< a bar may carry its label inside; a symbol may not
    std::int64_t weight = 0;               ///< the heavier is placed first; ties by position in the span
    int rowHint = -1;                      ///< the row it had before, taken again where free
    LabelSide sideHint = LabelSide::None;  ///< likewise the side of its label
};

struct PlacedMark {
    std::size_t mark = 0;  ///< position in the span
    int row = 0;
    LabelSide labelSide = LabelSide::None;
    double labelLeft = 0;  ///< where the text begins
    double labelRoom = 0;  ///< width it may take; less than it wants where it is cut to its bar
};

struct PackedLane {
    std::vector<PlacedMark> placed;
    std::vector<std::size_t> crowdedOut;  ///< marks that found no room, heaviest first
};

struct PackingRoom {
    int rows = 1;
    double left = 0;  ///< of the view; no label leaves it
    double right = 0;
    double gap = 6;      ///< between two things in a row
    double padding = 5;  ///< between a mark and its label
};

PackedLane packLane(std::span<const Mark> marks, const PackingRoom& room);

/// The rows needed to give every mark a place, each with its label where it fits. O(n log n).
int rowsNeeded(std::span<const Mark> marks, const PackingRoom& room);

}  // namespace fulcrum

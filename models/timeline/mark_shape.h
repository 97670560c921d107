// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an event is drawn, and over which days: a bar lasts, a symbol marks its first day. Everything that
// counts or ranks what a window shows asks here, so that counts and picture cannot differ. Pure functions.
#pragma once

#include "models/domain/event_columns.h"

namespace fulcrum {

/// How an event is drawn. Bars last, symbols mark their first day.
enum class MarkShape : std::uint8_t {
    Bar,         ///< measures and countermeasures: in force
    HatchedBar,  ///< threats
    Triangle,    ///< relief, hollow
    Diamond,     ///< agreements filled, talks hollow
    Square,      ///< rulings
    Circle       ///< statements, preparation, pressure
};

MarkShape shapeOf(Kind kind);
inline bool isBar(MarkShape shape) { return shape == MarkShape::Bar || shape == MarkShape::HatchedBar; }

/// The first day on which a bar is no longer drawn, at least a day after its start. Open ends are drawn up to
/// and with the horizon.
Day drawnEnd(const EventColumns& columns, EventIndex event, Day horizon);

/// Severity first, and of one severity what has a short title, which is what people speak of.
using MarkRank = int;
inline constexpr MarkRank kMarkRanks = 12;
inline MarkRank rankOf(int severity, bool isNamed) { return severity * 2 + (isNamed ? 1 : 0); }
MarkRank rankOf(const EventColumns& columns, EventIndex event);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the variance follows from the record alone: the stretches between the turns of each event, on which
// its points are at most two terms, what is in force of it and what fades of it on the off-ramp. Their square
// is three terms, each of them a strand of its own; where an event's presses never overlap, what is in force
// is the groundwork's own strand, which is not kept twice. Built once from the groundwork and shared by all
// bands; immutable, so any thread may read it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "models/leverage/groundwork.h"

namespace fulcrum {

/// A stretch on which something of an event fades.
struct FadingTurn {
    EventIndex event = kNoIndex;
    Day from = 0;
    Day until = kOpenEnd;
    Day clock = 0;        ///< of what is in force and of what has closed
    double closed = 0;    ///< size of what closes on `from`
    double standing = 0;  ///< size of what is in force all along
    Grade grade = 0;
    bool isFirst = false;  ///< nothing of the event faded before
};

/// Stretches with the turn that each comes from.
struct TurnOrder {
    PivotOrder order;
    std::vector<std::uint32_t> turn;  ///< by position in the order
};

class Squares {
public:
    /// An event that presses both sides alike moves nothing and is left out.
    explicit Squares(const Groundwork& ground);

    struct Track {
        Strand inForce;  ///< of presses(), as are warnings
        Strand warning;
        std::vector<FadingTurn> turns;  ///< by event, then by day
        TurnOrder offRamp;
        TurnOrder mixed;  ///< where something is in force besides
    };

    const Track& track(std::size_t track) const { return m_tracks[track]; }

    /// Whether this press of the groundwork is a term as it stands there. It is not where presses of one
    /// event overlap: then presses() has what is pressed between two of its turns.
    bool isTerm(std::uint32_t pressOfGround) const { return m_isTerm[pressOfGround]; }

    /// What is pressed between two turns of an event, as one press, where that is none of the groundwork's.
    std::span<const Press> presses() const { return m_presses; }

    /// Positions of threats among the presses, by track.
    std::span<const std::vector<std::uint32_t>> threats() const { return m_threats; }

private:
    /// `first`: the position of the event's first press in the groundwork.
    void addEvent(std::span<const Press> own, std::size_t first);
    void finishTrack(std::size_t track);

    std::vector<bool> m_isTerm;  ///< by press of the groundwork
    std::vector<Press> m_presses;
    std::vector<Track> m_tracks;
    std::vector<std::vector<std::uint32_t>> m_threats;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the variance follows from the record alone: the stretches between the turns of each event, on which
// its points are at most two terms, what is in force of it and what fades of it on the off-ramp. Their square
// is three terms, each of them a strand of its own. Of an event with a single press, as nearly all are, both
// terms are strokes of the groundwork and are not kept twice; where an event's presses never overlap, what is
// in force is. Built once from the groundwork and shared by all bands; immutable, so any thread may read it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "models/domain/event_set.h"
#include "models/leverage/groundwork.h"

namespace fulcrum {

/// A stretch on which something fades of an event with several presses.
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

/// Which amount fades: a stroke of the off-ramp of one side in the groundwork, or a turn. Position and source
/// in four bytes, so there may be 2^30 of each, which would be more than a hundred gigabytes of events.
class FadingPlace {
public:
    enum Source : std::uint32_t { SideA, SideB, Turn };

    FadingPlace(Source source, std::uint32_t position) : m_code(position << kSourceBits | source) {}

    Source source() const { return static_cast<Source>(m_code & ((1U << kSourceBits) - 1)); }
    std::uint32_t position() const { return m_code >> kSourceBits; }

private:
    static constexpr unsigned kSourceBits = 2;
    std::uint32_t m_code;
};

/// Stretches with what fades on each.
struct FadingOrder {
    PivotOrder order;
    std::vector<FadingPlace> fading;  ///< by position in the order
};

class Squares {
public:
    /// An event that presses both sides alike moves nothing and is left out.
    explicit Squares(const Groundwork& ground);

    struct Track {
        Strand inForce;  ///< of presses between turns, as are warnings
        Strand warning;
        std::vector<FadingTurn> turns;  ///< by event, then by day
        FadingOrder offRamp;
        FadingOrder mixed;  ///< turns at which something is in force besides
    };

    const Track& track(std::size_t track) const { return m_tracks[track]; }

    /// Whether the presses of this event are terms as they stand in the groundwork. They are not where they
    /// overlap: then there are presses of what is pressed between two of its turns.
    bool isTerm(EventIndex event) const { return m_isTerm.contains(event); }

    /// Such presses that are threats, by track.
    std::span<const std::vector<StrandEntry>> threats() const { return m_threats; }

private:
    /// Such presses of a track that are none, while they are gathered.
    struct Gathered {
        std::vector<StrandEntry> inForce;
        std::vector<StrandEntry> warnings;
    };

    EventSet findTerms(const Groundwork& ground);
    void addEvent(std::span<const Press> own, std::vector<Gathered>& gathered);
    void finishTrack(std::size_t track, const Groundwork& ground, const EventSet& several,
                     const Gathered& gathered);

    EventSet m_isTerm;
    std::vector<Track> m_tracks;
    std::vector<std::vector<StrandEntry>> m_threats;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lanes there are and which one an event lies in: a lane a side and track, side A above, joint acts and
// third parties in the middle, side B below. Built from the project's parties and tracks; a plain value.
#pragma once

#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

using LaneIndex = std::int32_t;

struct Lane {
    Side side = Side::None;
    /// The track of a lane of side A or B; the lanes in the middle hold every track.
    std::optional<TrackIndex> track;

    bool operator==(const Lane&) const = default;
};

class Lanes {
public:
    /// `partySides` by PartyIndex.
    Lanes(std::vector<Side> partySides, std::size_t trackCount);

    const std::vector<Lane>& all() const { return m_lanes; }
    LaneIndex size() const { return static_cast<LaneIndex>(m_lanes.size()); }

    /// The lane of an event: its actor's side, and for sides A and B its track. Nobody acting: third parties.
    LaneIndex laneOf(PartyIndex actor, TrackIndex track) const {
        const Side side = actor < m_partySides.size() ? m_partySides[actor] : Side::None;
        switch (side) {
            case Side::A:
                return track;
            case Side::Both:
                return m_trackCount;
            case Side::None:
                return m_trackCount + 1;
            case Side::B:
                break;
        }
        return m_trackCount + 2 + track;
    }

    bool operator==(const Lanes&) const = default;

private:
    std::vector<Side> m_partySides;
    LaneIndex m_trackCount;
    std::vector<Lane> m_lanes;
};

/// How much each lane matters over the whole record, by LaneIndex: its events weighed as the balance weighs
/// severity (each step three times the one below). It decides which lanes keep a place of their own where
/// room is short, and does not depend on the window, so that lanes do not come and go while zooming. One pass
/// over the columns.
std::vector<double> laneWeights(const EventColumns& columns, const Lanes& lanes);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lanes.h"

namespace fulcrum {

Lanes::Lanes(std::vector<Side> partySides, std::size_t trackCount)
    : m_partySides(std::move(partySides)), m_trackCount(static_cast<LaneIndex>(trackCount)) {
    const auto addSide = [&](Side side) {
        for (std::size_t track = 0; track < trackCount; ++track) {
            m_lanes.push_back({side, static_cast<TrackIndex>(track)});
        }
    };
    addSide(Side::A);
    m_lanes.push_back({Side::Both, std::nullopt});
    m_lanes.push_back({Side::None, std::nullopt});
    addSide(Side::B);
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lanes.h"

#include <array>
#include <cmath>

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

std::vector<double> laneWeights(const EventColumns& columns, const Lanes& lanes) {
    std::array<double, 256> weightOfSeverity;
    for (std::size_t severity = 0; severity < weightOfSeverity.size(); ++severity) {
        weightOfSeverity[severity] = std::pow(3.0, double(severity) - 5);
    }
    std::vector<double> weights(static_cast<std::size_t>(lanes.size()), 0);
    for (std::size_t i = 0; i < columns.key.size(); ++i) {
        weights[static_cast<std::size_t>(lanes.laneOf(columns.actor[i], columns.track[i]))] +=
            weightOfSeverity[columns.severity[i]];
    }
    return weights;
}

}  // namespace fulcrum

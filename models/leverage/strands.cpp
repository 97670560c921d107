// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/strands.h"

namespace fulcrum {
namespace {

constexpr int kAtOnce = 0;

/// Ramps of order 0 have no length; any will do.
constexpr double kNoRamp = 1;

/// Halves from its clock on, without a ramp and down to nothing.
Response decay(double halfLifeDays) { return Response(kAtOnce, kNoRamp, 0, halfLifeDays); }

Response inForce(const TrackParameters& track, Lens lens) {
    return lens == Lens::Legal
               ? Response()
               : Response(track.rampOrder, track.rampDays, track.floor, track.halfLifeMonths * kDaysPerMonth);
}

}  // namespace

Strands::Strands(std::size_t trackCount, const Parameters& parameters, Lens lens) : m_trackCount(trackCount) {
    m_responses.reserve(trackCount * kCourseCount);
    m_pointsPerUnit.reserve(trackCount);
    for (std::size_t i = 0; i < trackCount; ++i) {
        const TrackParameters& track = parameters.tracks[i];
        // In the order of Course.
        m_responses.push_back(inForce(track, lens));
        m_responses.push_back(decay(track.offRampDays));
        m_responses.emplace_back();
        m_responses.push_back(decay(parameters.threatHalfLifeDays));
        m_responses.push_back(decay(parameters.pressureHalfLifeDays));

        const double urgency = lens == Lens::Leverage ? track.urgency : 1;
        const double selfCost = lens == Lens::Legal ? 0 : track.selfCost;
        m_pointsPerUnit.push_back(100 * urgency * (1 - selfCost) * track.weight);
    }
}

}  // namespace fulcrum

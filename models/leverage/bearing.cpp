// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/bearing.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fulcrum {
namespace {

constexpr int kAtOnce = 0;

/// Ramps of order 0 have no length; any will do.
constexpr double kNoRamp = 1;

/// Decays are over sooner than tables are long.
constexpr std::int64_t kTabulatedDecay = 4096;

/// So many halvings beyond those that the weight itself needs leave less than 1e-18 points, nothing that a
/// ledger's smallest line of 1e-9 could tell.
constexpr double kHalvings = 60;

/// Halves from its clock on, without a ramp and down to nothing.
Response decay(double halfLifeDays, std::int64_t tabulatedDays) {
    Response response(kAtOnce, kNoRamp, 0, halfLifeDays);
    response.tabulate(std::min(tabulatedDays, kTabulatedDecay));
    return response;
}

Parameters completed(Parameters parameters, std::size_t trackCount) {
    parameters.tracks.resize(trackCount);
    return parameters;
}

}  // namespace

Bearing::Bearing(std::size_t trackCount, Parameters parameters, Lens lens,
                 std::span<const std::int64_t> tabulatedDays)
    : m_parameters(completed(std::move(parameters), trackCount)),
      m_lens(lens),
      m_tabulatedDays(tabulatedDays.begin(), tabulatedDays.end()) {
    m_tabulatedDays.resize(trackCount, 0);
    makeCommon();
    m_tracks.reserve(trackCount);
    for (std::size_t track = 0; track < trackCount; ++track) {
        m_tracks.push_back(makeTrack(track));
    }
}

Bearing Bearing::with(Parameters parameters, Lens lens) const {
    Bearing other(*this);
    other.m_parameters = completed(std::move(parameters), trackCount());
    other.m_lens = lens;
    if (!hasSameThreats(other) || !hasSameWarnings(other)) {
        other.makeCommon();
    }
    for (std::size_t track = 0; track < trackCount(); ++track) {
        if (!hasSameMeasures(other, track)) {
            other.m_tracks[track] = other.makeTrack(track);
        }
    }
    return other;
}

Bearing::TrackResponses Bearing::makeTrack(std::size_t track) const {
    if (m_lens == Lens::Legal) {
        return {};
    }
    const TrackParameters& own = m_parameters.tracks[track];
    TrackResponses responses{
        Response(own.rampOrder, own.rampDays, own.floor, own.halfLifeMonths * kDaysPerMonth),
        decay(own.offRampDays, m_tabulatedDays[track])};
    responses.inForce.tabulate(m_tabulatedDays[track]);
    return responses;
}

void Bearing::makeCommon() {
    m_factors = gradeFactors(m_parameters);
    const auto longest = std::max_element(m_tabulatedDays.begin(), m_tabulatedDays.end());
    const std::int64_t days = longest == m_tabulatedDays.end() ? 0 : *longest;
    m_fading = decay(m_parameters.threatHalfLifeDays, days);
    m_warning = decay(m_parameters.pressureHalfLifeDays, days);
}

const Response& Bearing::responseOf(std::size_t track, Course course) const {
    switch (course) {
        case Course::InForce:
            return m_tracks[track].inForce;
        case Course::OffRamp:
            return m_tracks[track].offRamp;
        case Course::FadingThreat:
            return m_fading;
        case Course::Warning:
            return m_warning;
        case Course::HeldThreat:
            break;
    }
    return m_held;
}

double Bearing::pointsPerUnit(std::size_t track) const {
    const TrackParameters& own = m_parameters.tracks[track];
    const double urgency = m_lens == Lens::Leverage ? own.urgency : 1;
    const double selfCost = m_lens == Lens::Legal ? 0 : own.selfCost;
    return 100 * urgency * (1 - selfCost) * own.weight;
}

double Bearing::shareOf(Course course) const {
    if (course == Course::Warning) {
        return m_parameters.pressureShare;
    }
    // Where the holding days are no whole number, a threat has begun to fade within the day.
    return course == Course::FadingThreat
               ? std::exp2((m_parameters.threatHoldDays - heldDays()) / m_parameters.threatHalfLifeDays)
               : 1;
}

double Bearing::heldDays() const { return std::ceil(m_parameters.threatHoldDays); }

std::int64_t Bearing::daysUntilVanished(std::size_t track, Course course, double largest) const {
    const double halfLife = course == Course::OffRamp        ? m_parameters.tracks[track].offRampDays
                            : course == Course::FadingThreat ? m_parameters.threatHalfLifeDays
                            : course == Course::Warning      ? m_parameters.pressureHalfLifeDays
                                                             : kNoErosion;
    const double days = halfLife * (kHalvings + std::max(0.0, std::log2(largest * pointsPerUnit(track))));
    return days < static_cast<double>(kNever) ? static_cast<std::int64_t>(days) : kNever;
}

bool Bearing::hasSameMeasures(const Bearing& other, std::size_t track) const {
    const bool isLegal = m_lens == Lens::Legal;
    if (m_parameters.severityRatio != other.m_parameters.severityRatio ||
        isLegal != (other.m_lens == Lens::Legal)) {
        return false;
    }
    const TrackParameters& a = m_parameters.tracks[track];
    const TrackParameters& b = other.m_parameters.tracks[track];
    return isLegal ||
           (a.halfLifeMonths == b.halfLifeMonths && a.floor == b.floor && a.rampDays == b.rampDays &&
            a.rampOrder == b.rampOrder && a.offRampDays == b.offRampDays);
}

bool Bearing::hasSameThreats(const Bearing& other) const {
    const Parameters& a = m_parameters;
    const Parameters& b = other.m_parameters;
    return a.severityRatio == b.severityRatio && a.threatHoldDays == b.threatHoldDays &&
           a.threatHalfLifeDays == b.threatHalfLifeDays &&
           (m_lens == Lens::Legal) == (other.m_lens == Lens::Legal);
}

bool Bearing::hasSameWarnings(const Bearing& other) const {
    const Parameters& a = m_parameters;
    const Parameters& b = other.m_parameters;
    return a.severityRatio == b.severityRatio && a.pressureShare == b.pressureShare &&
           a.pressureHalfLifeDays == b.pressureHalfLifeDays &&
           (m_lens == Lens::Legal) == (other.m_lens == Lens::Legal);
}

}  // namespace fulcrum

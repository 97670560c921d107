// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/uncertainty.h"

#include <cmath>
#include <limits>
#include <utility>

namespace fulcrum {
namespace {

SampleDays samplesOf(const BalanceCurve& curve) {
    SampleDays samples;
    samples.count = static_cast<std::int64_t>(curve.days.size());
    if (samples.count > 0) {
        samples.first = curve.days[0];
    }
    if (samples.count > 1) {
        samples.step = std::int64_t{curve.days[1]} - curve.days[0];
    }
    return samples;
}

}  // namespace

double normalProbabilityAbove0(double mean, double deviation) {
    if (deviation > 0) {
        return 0.5 * std::erfc(-mean / deviation / std::sqrt(2.0));
    }
    return mean > 0 ? 1 : mean < 0 ? 0 : 0.5;
}

double trigamma(double x) {
    if (!(x > 0)) {
        return std::numeric_limits<double>::infinity();
    }
    // ψ′(x) = 1/x² + ψ′(x + 1), until the asymptotic series is exact enough.
    double sum = 0;
    for (; x < 12; ++x) {
        sum += 1 / (x * x);
    }
    const double r = 1 / (x * x);
    // Bernoulli numbers: 1/6, −1/30, 1/42, −1/30, 5/66.
    const double series = r * (1.0 / 6 - r * (1.0 / 30 - r * (1.0 / 42 - r * (1.0 / 30 - r * 5 / 66))));
    return sum + 1 / x + r / 2 + series / x;
}

double commonVariance(const TrackParameters& track, Lens lens) {
    if (lens == Lens::Legal) {
        return 0;
    }
    const double ofUrgency = lens == Lens::Leverage ? kUrgencySpread * kUrgencySpread : 0;
    // Where all of the blow falls on who strikes, nothing is left that could vary.
    const double gain = kSelfCostConcentration * (1 - track.selfCost);
    return gain > 0 ? ofUrgency + trigamma(gain) - trigamma(kSelfCostConcentration) : 0;
}

Uncertainty::Uncertainty(const BalanceInput& input, const Parameters& parameters, Lens lens)
    : Uncertainty(VarianceSweep(input, parameters, lens)) {}

Uncertainty::Uncertainty(const BalanceModel& model)
    : Uncertainty(VarianceSweep(model.groundwork(), model.input().scales, model.parameters(), model.lens(),
                                model.threats())) {}

Uncertainty::Uncertainty(VarianceSweep sweep) : m_sweep(std::move(sweep)) {
    const Bearing& bearing = m_sweep.bearing();
    m_commonVariance.reserve(bearing.trackCount());
    for (const TrackParameters& track : bearing.parameters().tracks) {
        m_commonVariance.push_back(commonVariance(track, bearing.lens()));
    }
}

Uncertainty Uncertainty::with(const Parameters& parameters) const {
    return with(parameters, m_sweep.bearing().lens());
}

Uncertainty Uncertainty::with(const Parameters& parameters, Lens lens) const {
    return Uncertainty(m_sweep.with(parameters, lens));
}

std::vector<double> Uncertainty::variance(const BalanceCurve& curve) const {
    std::vector<double> variance = m_sweep.squares(samplesOf(curve));
    const double ofMagnitude = std::expm1(kMagnitudeSpread * kMagnitudeSpread);
    for (std::size_t day = 0; day < variance.size(); ++day) {
        variance[day] *= ofMagnitude;
        for (std::size_t track = 0; track < m_commonVariance.size(); ++track) {
            const double component = curve.pressure[kSideA][track][day] - curve.pressure[kSideB][track][day];
            variance[day] += component * component * m_commonVariance[track];
        }
    }
    return variance;
}

Band Uncertainty::band(const BalanceCurve& curve) const {
    Band band;
    const std::vector<double> variances = variance(curve);
    for (std::size_t day = 0; day < variances.size(); ++day) {
        const double deviation = std::sqrt(variances[day]);
        band.p10.push_back(curve.net[day] - kTenthPercentile * deviation);
        band.p90.push_back(curve.net[day] + kTenthPercentile * deviation);
        band.probAhead.push_back(normalProbabilityAbove0(curve.net[day], deviation));
    }
    return band;
}

}  // namespace fulcrum

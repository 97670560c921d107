// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the balance may be off (MODEL.md §4): the analytic band, at once and for every sampled day. It
// holds the magnitude of each event, the urgency and the self-cost of each track to be uncertain, each
// independent of the others, and takes the net for normally distributed; MonteCarlo also varies what is not
// linear. Built for a record, parameters and lens; what the parameters do not touch is shared with those it
// was made from. Immutable, so any thread may ask it.
#pragma once

#include <vector>

#include "models/leverage/balance_curve.h"
#include "models/leverage/balance_input.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/parameters.h"
#include "models/leverage/variance_sweep.h"

namespace fulcrum {

/// The uncertainty that MODEL.md §4 gives: of the logarithm of m (a third of a severity step) and of u, and
/// how concentrated φ is (a beta distribution of that many pseudo-observations).
inline constexpr double kMagnitudeSpread = 0.35;
inline constexpr double kUrgencySpread = 0.25;
inline constexpr double kSelfCostConcentration = 12;

/// P10 and P90 lie so many standard deviations from the mean of a normal distribution.
inline constexpr double kTenthPercentile = 1.2815515655446004;

/// One value a sampled day in each column, in points; `probAhead` is Pr(N > 0), 0…1.
struct Band {
    std::vector<double> p10;
    std::vector<double> p90;
    std::vector<double> probAhead;
};

/// Between these the sign of the balance is not known, and views show it greyed.
inline constexpr double kLeastClear = 0.35;
inline constexpr double kMostClear = 0.65;
inline bool isSignClear(double probAhead) { return probAhead < kLeastClear || probAhead > kMostClear; }

/// Pr(N > 0) of a normally distributed N; with no deviation 0, 1, or ½ for a mean of exactly 0.
double normalProbabilityAbove0(double mean, double deviation);

/// ψ′(x) for x > 0, to 1e-12 relative; infinite at 0.
double trigamma(double x);

/// V_k of a track: the variance of ln(u·(1 − φ)), as far as the lens counts u and φ.
double commonVariance(const TrackParameters& track, Lens lens);

class Uncertainty {
public:
    /// `parameters` must have passed checkParameters.
    Uncertainty(const BalanceInput& input, const Parameters& parameters, Lens lens);

    /// That of a model, from the model's groundwork.
    explicit Uncertainty(const BalanceModel& model);

    /// The same record under other parameters, or another lens: only what they touch is computed anew.
    Uncertainty with(const Parameters& parameters) const;
    Uncertainty with(const Parameters& parameters, Lens lens) const;

    /// Var N on each day of a curve of the same input, parameters and lens, whose days are evenly spaced.
    std::vector<double> variance(const BalanceCurve& curve) const;

    /// The band around that curve. Where nothing is uncertain it is the curve itself.
    Band band(const BalanceCurve& curve) const;

    /// How many tracks' squares were swept so far, here and in those that this was made from.
    std::size_t tracksSwept() const { return m_sweep.tracksSwept(); }

private:
    explicit Uncertainty(VarianceSweep sweep);

    VarianceSweep m_sweep;
    std::vector<double> m_commonVariance;  ///< by track
};

}  // namespace fulcrum

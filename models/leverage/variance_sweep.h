// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sum over all events of their squared points, on sampled days (the first term of the variance in
// MODEL.md §4). An event's points are a sum themselves: what is in force of it, and what fades of it on the
// off-ramp. Between two of its turns each of the two is one term, so its square is three terms, and each of
// them is swept like the values are: O(strokes + samples). Like a BalanceModel it can be asked for other
// parameters and then sweeps only the tracks that they touch. Immutable once built, usable from any thread.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "models/leverage/balance_input.h"
#include "models/leverage/bearing.h"
#include "models/leverage/groundwork.h"
#include "models/leverage/kept_columns.h"
#include "models/leverage/parameters.h"
#include "models/leverage/sample_days.h"
#include "models/leverage/squares.h"

namespace fulcrum {

class VarianceSweep {
public:
    VarianceSweep(const BalanceInput& input, const Parameters& parameters, Lens lens);

    /// Of the record that the groundwork was built for; `scales` as in BalanceInput. `threats`: those of the
    /// groundwork where somebody has them already, or null.
    VarianceSweep(std::shared_ptr<const Groundwork> ground, std::shared_ptr<const std::vector<double>> scales,
                  const Parameters& parameters, Lens lens,
                  std::shared_ptr<const ThreatStrands> threats = nullptr);

    /// The same record under other parameters, or another lens.
    VarianceSweep with(const Parameters& parameters, Lens lens) const;

    /// Σ x² over the events on each sample, in square points; x is an event's signed points, both sides
    /// together. An event that presses both sides alike adds nothing to the net, and nothing here.
    std::vector<double> squares(const SampleDays& samples) const;

    /// How many tracks were swept so far, here and in those that this was made from.
    std::size_t tracksSwept() const { return m_kept->swept(); }

    const Bearing& bearing() const { return m_bearing; }

private:
    VarianceSweep(const VarianceSweep& other, Bearing bearing);

    bool holdsAsIn(const VarianceSweep& other, std::size_t track) const;
    void sweep(std::size_t track, const SampleDays& samples, std::span<double> sums) const;
    void sweepFading(std::size_t track, const SampleDays& samples, std::span<double> sums) const;
    /// What closes on each stroke of an off-ramp of the groundwork, before it fades.
    std::vector<double> closings(std::size_t column) const;
    /// `isOfGround`: a strand of the groundwork, of which not all strokes are terms.
    std::vector<double> squaredWeights(const Strand& strand, std::size_t track, bool isOfGround) const;
    double scaleOf(EventIndex event) const {
        return m_scales == nullptr ? 1 : (*m_scales)[static_cast<std::size_t>(event)];
    }

    std::shared_ptr<const Groundwork> m_ground;
    std::shared_ptr<const std::vector<double>> m_scales;
    std::shared_ptr<const Squares> m_squares;
    Bearing m_bearing;
    std::shared_ptr<const ThreatStrands> m_threats;     ///< of the groundwork, by columnOf
    std::shared_ptr<const ThreatStrands> m_ownThreats;  ///< of the squares, by track
    std::unique_ptr<const KeptColumns> m_kept;          ///< by track, without the points of a unit
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The leverage balance over a project (MODEL.md §1–3): how hard the measures in force press on each side.
// What follows from the record alone is its groundwork, built once and shared by all models of the record; a
// model adds parameters and lens. A curve costs one sweep over starts, closings and sample days, and only for
// the tracks that a change of parameters has moved; a ledger costs what is in force on its day. Immutable
// once built, so any thread may ask it; it holds copies or shared pointers, never references to what may
// change. It knows sides, never party ids.
#pragma once

#include <memory>
#include <vector>

#include "models/leverage/balance_curve.h"
#include "models/leverage/balance_input.h"
#include "models/leverage/groundwork.h"
#include "models/leverage/ledger.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

class BalanceModel {
public:
    /// `parameters` must have passed checkParameters. Tracks without parameters of their own get those of
    /// "other".
    BalanceModel(BalanceInput input, Parameters parameters, Lens lens);
    BalanceModel(std::shared_ptr<const Groundwork> ground, Parameters parameters, Lens lens);

    /// The same record under other parameters, or another lens: only what they touch is computed anew. Made
    /// for sliders; a changed weight, urgency or self-cost only re-adds.
    BalanceModel with(Parameters parameters) const;
    BalanceModel with(Parameters parameters, Lens lens) const;

    /// The same record under other parameters, with other scales (BalanceInput::scales). Made for draws.
    BalanceModel with(Parameters parameters, std::shared_ptr<const std::vector<double>> scales) const;

    ~BalanceModel();
    BalanceModel(BalanceModel&&) noexcept;
    BalanceModel& operator=(BalanceModel&&) noexcept;

    Lens lens() const;
    const BalanceInput& input() const;
    const Parameters& parameters() const;
    const std::shared_ptr<const Groundwork>& groundwork() const;
    /// Threats as they are held under these parameters; the band has them in common.
    const std::shared_ptr<const ThreatStrands>& threats() const;

    /// What is summed together of a column (a side of a track, columnOf tells its number) and a course.
    const Strand& strand(std::size_t column, Course course) const;

    /// How many columns (a side of a track each) curve() has swept so far, by this model and those that it
    /// was made from. The difference tells what a change of parameters cost.
    std::size_t columnsSwept() const;

    /// The balance on from, from + step, … up to and including `to`, none after the horizon. `step` ≥ 1.
    BalanceCurve curve(Day from, Day to, int step) const;

    /// How many ledgers this model has made: one costs all that is in force, so a frame must not need any.
    std::size_t ledgersMade() const;

    /// Who adds what on this day. A day after the horizon is read as the horizon.
    Ledger ledger(Day day) const;

    /// The factors behind this event's lines on this day, summing to them. A day after the horizon is read as
    /// the horizon.
    std::vector<Contribution> contributions(EventIndex event, Day day) const;

    /// The gauge of MODEL.md §3, −100 … 100.
    double gauge(const BalanceSums& sums) const;

    /// One event's signed points over the days of `curve(from, to, step)`: its sliver of the stack.
    std::vector<double> sliver(EventIndex event, Day from, Day to, int step) const;

private:
    struct Private;
    explicit BalanceModel(std::unique_ptr<const Private> made);
    std::unique_ptr<const Private> d;
};

}  // namespace fulcrum

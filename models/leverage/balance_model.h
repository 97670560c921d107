// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The leverage balance over a project (MODEL.md §1–3): how hard the measures in force press on each side. Built once
// for columns, parameters and lens; then a curve costs one pass over the sorted starts, closings and sample days, and
// a ledger one pass over the tranches. Immutable once built, so any thread may ask it; it holds copies or shared
// pointers, never references to what may change. It knows sides, never party ids.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/terms.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

/// What the balance must know of a party.
struct PartyStake {
    Side side = Side::None;
    double tradeAtStakeUsdBn = 0;  ///< 0 if unknown
};

/// Everything the balance is computed from, apart from parameters and lens.
struct BalanceInput {
    std::shared_ptr<const EventColumns> columns;
    std::vector<PartyStake> parties;  ///< by PartyIndex
    std::size_t trackCount = 0;
    Day horizon = kLastDay;  ///< curves stop here
};

/// The two sides of the balance, as array positions.
inline constexpr std::size_t kSideA = 0;
inline constexpr std::size_t kSideB = 1;

/// The balance on sampled days. All columns have one value a day of `days`, in points.
struct BalanceCurve {
    std::vector<Day> days;
    std::array<std::vector<std::vector<double>>, 2> pressure;  ///< [side][track][sample], never negative
    std::vector<double> net;  ///< Σ pressure[A] − Σ pressure[B]; positive: side A is ahead
};

/// One signed line an event and side: positive for side A.
struct LedgerLine {
    EventIndex event = kNoIndex;
    std::size_t side = kSideA;
    TrackIndex track = 0;
    double points = 0;
};

struct Ledger {
    Day day = 0;
    double net = 0;
    std::array<double, 2> sums{};                  ///< ΣX by side, never negative
    std::array<std::vector<double>, 2> byTrack;    ///< [side][track]
    std::vector<LedgerLine> lines;                 ///< largest first by absolute points; lines below 1e-9 left out
};

/// A stretch of one event's strength: opened on `from` with size `size`, closed on `until` (kOpenEnd: still open).
struct Tranche {
    EventIndex event = kNoIndex;
    Day from = 0;
    Day until = kOpenEnd;
    double size = 0;          ///< ΔU, above 0
    Day clock = 0;            ///< ramp and erosion count from here
    bool isHandedOver = false;  ///< a successor replaces it: no off-ramp
};

/// The level of one event from a day on, for drawing (1 full … 0 suspended), and its end.
struct LevelStep {
    Day from = 0;
    double level = 1;
};

class BalanceModel {
public:
    BalanceModel(BalanceInput input, Parameters parameters, Lens lens);
    ~BalanceModel();
    BalanceModel(BalanceModel&&) noexcept;
    BalanceModel& operator=(BalanceModel&&) noexcept;

    Lens lens() const;
    const Parameters& parameters() const;

    /// The balance on from, from + step, … up to and including `to`, none after the horizon. `step` ≥ 1.
    BalanceCurve curve(Day from, Day to, int step) const;

    /// Who adds what on this day. A day after the horizon is read as the horizon.
    Ledger ledger(Day day) const;

    /// The gauge of MODEL.md §3, −100 … 100.
    double gauge(const Ledger& ledger) const;

    /// One event's signed points over the days of `curve(from, to, step)`: its sliver of the stack.
    std::vector<double> sliver(EventIndex event, Day from, Day to, int step) const;

private:
    struct Private;
    std::unique_ptr<const Private> d;
};

/// The level of an event over its life as relations of other records set it (MODEL.md §1), first step on its start;
/// relations outside its life have no effect. `end` (effective, the earliest of its own and of revocations) or kOpenEnd
/// is where it stops. Meaningful for measures and countermeasures; a threat has one step.
struct LevelProfile {
    std::vector<LevelStep> steps;
    Day end = kOpenEnd;
};

/// Profiles of all events; an event whose level never moves has one step of level 1. O(events + relations · log).
class LevelProfiles {
public:
    explicit LevelProfiles(const EventColumns& columns);
    LevelProfile of(EventIndex event) const;
    /// Level on `day`, 0 outside its life.
    double levelOn(EventIndex event, Day day) const;

private:
    std::vector<Day> m_start;
    std::vector<Day> m_end;
    std::vector<std::int32_t> m_firstStep;  ///< into m_steps; one more than events
    std::vector<LevelStep> m_steps;
};

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The simulated band of a whole curve, one value a day of the curve, so that it can stand in for the analytic
// one. Up to kMostSimulatedDays every day is simulated and nothing is interpolated. Beyond that every k-th
// day is, the last day among them; between two of those the distance of P10 and P90 from the net is
// interpolated, never the percentiles themselves: the net of each day is known, and a jump of it belongs on
// its own day. Pure functions of values, usable from any thread.
#pragma once

#include <functional>
#include <optional>
#include <stop_token>

#include "models/leverage/balance_curve.h"
#include "models/leverage/balance_input.h"
#include "models/leverage/monte_carlo.h"
#include "models/leverage/parameters.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {

struct SimulatedBand {
    Band band;  ///< on the days of the curve that it was made for
    int draws = 0;
};

/// Ten years day by day, and about as many as the widest screens have pixels.
inline constexpr int kMostSimulatedDays = 4000;

/// The days to simulate for a curve, whose days are evenly spaced: all of them, or every k-th so that they
/// are no more than `mostDays`, counted back from the last.
MonteCarloPlan planFor(const BalanceCurve& curve, int mostDays = kMostSimulatedDays);

/// The band on each day of `curve` from that on the days of `simulated`, which lie among them. Before the
/// first simulated day the distances are those of that day.
Band onDaysOf(const BalanceCurve& curve, const MonteCarloBand& simulated);

/// Both at once, for the background; `curve` is that of the same input, parameters and lens. Nothing if
/// `stop` was asked for.
std::optional<SimulatedBand> simulateBand(const BalanceInput& input, const Parameters& parameters, Lens lens,
                                          const BalanceCurve& curve, const Progress& progress = {},
                                          const std::stop_token& stop = {});

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The band by simulation (MODEL.md §4): the balance under many draws of all that is uncertain, among it what
// the analytic band cannot hold (half-lives, ramps, floors, the severity ratio). Meant for the background: it
// takes values, tells how far it is, and can be cancelled. The same seed gives the same band on every machine
// and with any number of threads.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "models/leverage/balance_input.h"
#include "models/leverage/draws.h"
#include "models/leverage/parameters.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {

struct MonteCarloPlan {
    Day from = 0;
    Day to = 0;  ///< as for BalanceModel::curve
    int step = 1;
    int draws = 2000;
    std::uint64_t seed = 20170406;
    unsigned threads = 0;  ///< 0: as many as the machine has cores
    Variation varied;
};

/// One value a sampled day in each column, in points.
struct MonteCarloBand {
    std::vector<Day> days;
    Band band;
    std::vector<double> mean;
    std::vector<double> deviation;
};

/// Called with the share that is done, 0…1, never twice at a time and never with less than before, but from
/// whichever thread is at work.
using Progress = std::function<void(double)>;

/// Nothing if `stop` was asked for. Memory: 4 bytes a draw and day.
std::optional<MonteCarloBand> monteCarlo(const BalanceInput& input, const Parameters& parameters, Lens lens,
                                         const MonteCarloPlan& plan, const Progress& progress = {},
                                         const std::stop_token& stop = {});

}  // namespace fulcrum

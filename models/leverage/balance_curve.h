// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance on sampled days, as BalanceModel computes it. A plain value.
#pragma once

#include <array>
#include <vector>

#include "models/domain/day.h"

namespace fulcrum {

/// All columns have one value a day of `days`, in points.
struct BalanceCurve {
    std::vector<Day> days;
    std::array<std::vector<std::vector<double>>, 2> pressure;  ///< [side][track][sample], never negative
    std::vector<double> net;  ///< Σ pressure[A] − Σ pressure[B]; positive: side A is ahead
};

}  // namespace fulcrum

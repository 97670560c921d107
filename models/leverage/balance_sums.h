// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balance comes to on one day, by side and by track, without the events that make it: the head of a
// ledger, or one sample of a curve. A plain value; a view that shows sums only asks for this and not for the
// ledger, which costs what is in force.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "models/leverage/balance_curve.h"
#include "models/leverage/balance_input.h"

namespace fulcrum {

struct BalanceSums {
    Day day = 0;
    double net = 0;                              ///< side A less side B, in points
    std::array<double, 2> sums{};                ///< ΣX by side, never negative
    std::array<std::vector<double>, 2> byTrack;  ///< [side][track], never negative
};

/// The sums on a day of the curve, at no more cost than its tracks; nil before its first day. None between
/// two of its days, and after the last: there a ledger must be made.
std::optional<BalanceSums> sumsOn(const BalanceCurve& curve, Day day);

}  // namespace fulcrum

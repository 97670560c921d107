// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the measurements of the balance share: how they take the time, and what they compute anew.
#pragma once

#include <functional>

#include "models/leverage/balance_model.h"

namespace fulcrum::bench {

inline constexpr int kBalanceRuns = 15;

/// The median of kBalanceRuns runs, each told its number: the first ones warm the caches, and other programs
/// want the cores as well.
double medianMs(const std::function<void(int)>& work);

double onceMs(const std::function<void()>& work);

/// Reads once, in order and on one core, every array that a recomputation reads.
double readStrands(const BalanceModel& model);

/// Every parameter that is not a mere factor of its track moves, by a little that differs from run to run.
Parameters moved(Parameters parameters, int run);

}  // namespace fulcrum::bench

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few statistics of plain numbers that several libraries need: the balance is judged with them, and so is
// the agreement of coders. Pure functions; what cannot be computed (too few values, or values that do not
// vary) is NaN.
#pragma once

#include <span>
#include <vector>

namespace fulcrum {

/// Pearson's r of two series of one length.
double pearson(std::span<const double> x, std::span<const double> y);

/// Spearman's rank correlation; ties get the mean of their ranks.
double spearman(std::span<const double> x, std::span<const double> y);

/// Ranks from 1; equal values share the mean of theirs.
std::vector<double> midRanks(std::span<const double> values);

/// The quantile of `values`, 0 ≤ share ≤ 1, interpolated between neighbours (R's type 7).
double quantile(std::vector<double> values, double share);

double mean(std::span<const double> values);

/// The unbiased variance (divisor n − 1).
double variance(std::span<const double> values);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a series of durations comes to: its middle and its tail, which is what is felt. A plain value.
#pragma once

#include <QJsonObject>
#include <vector>

namespace fulcrum::bench {

/// The smallest value that at least `percent` per cent of `sorted` do not exceed (nearest rank, so it is one
/// of the values measured). `sorted` ascends and is not empty; `percent` lies above 0 and at most at 100.
double percentile(const std::vector<double>& sorted, double percent);

/// The 50th percentile; `milliseconds` is in any order and not empty.
double median(std::vector<double> milliseconds);

/// {"p50", "p95", "p99", "max", "runs", "unit": "ms"}. `milliseconds` is in any order and not empty.
QJsonObject distribution(std::vector<double> milliseconds);

}  // namespace fulcrum::bench

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/distribution.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

double percentile(const std::vector<double>& sorted, double percent) {
    const double rank = std::ceil(percent / 100 * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

double median(std::vector<double> milliseconds) {
    std::ranges::sort(milliseconds);
    return percentile(milliseconds, 50);
}

QJsonObject distribution(std::vector<double> milliseconds) {
    std::ranges::sort(milliseconds);
    return {{u"p50"_s, percentile(milliseconds, 50)},
            {u"p95"_s, percentile(milliseconds, 95)},
            {u"p99"_s, percentile(milliseconds, 99)},
            {u"max"_s, milliseconds.back()},
            {u"runs"_s, static_cast<qint64>(milliseconds.size())},
            {u"unit"_s, u"ms"_s}};
}

}  // namespace fulcrum::bench

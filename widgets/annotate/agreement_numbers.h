// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the coders of a table agree, in numbers and in words: α of all of them, κ of each pair, and the
// intervals of both, which take long enough to be computed in the background. Pure functions of values; the
// intervals are usable from any thread.
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "models/agreement/bootstrap.h"

namespace fulcrum {

/// None where a number is undefined or has no interval.
struct AgreementIntervals {
    std::optional<BootstrapInterval> alpha;
    std::vector<std::optional<BootstrapInterval>> kappa;     ///< by pair: 0–1, 0–2, … 1–2, …
    std::vector<std::optional<BootstrapInterval>> weighted;  ///< likewise; empty unless ordinal

    bool operator==(const AgreementIntervals&) const = default;
};

AgreementIntervals agreementIntervals(const Ratings& ratings, Metric metric,
                                      const std::function<void(double)>& progress,
                                      const std::stop_token& stop);

/// HTML, a paragraph each: α, how many events it rests on, κ of each pair. What is undefined says why. No
/// intervals: they are on their way.
QString agreementText(const Ratings& ratings, Metric metric, const QStringList& coders,
                      const std::optional<AgreementIntervals>& intervals);

}  // namespace fulcrum

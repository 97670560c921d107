// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parameters of the leverage balance with their ranges, reasons and sources (MODEL.md §2). Plain values:
// a researcher may change each; defaults() is what ships. Times are in days unless the name says months.
#pragma once

#include <QString>
#include <limits>
#include <optional>
#include <vector>

#include "models/domain/result.h"

namespace fulcrum {

/// A month of the model, in days.
inline constexpr double kDaysPerMonth = 365.25 / 12;

/// "Nothing is ever rerouted."
inline constexpr double kNoErosion = std::numeric_limits<double>::infinity();

struct TrackParameters {
    double selfCost = 0.10;              ///< φ, share of the blow that falls on who strikes, 0…1
    double halfLifeMonths = kNoErosion;  ///< H, above 0; kNoErosion: none
    double floor = 1;                    ///< f, what cannot be rerouted, 0…1
    double rampDays = 30;                ///< ρ, above 0
    int rampOrder = 1;                   ///< 1, or 2 where stocks buffer the blow
    double offRampDays = 5;              ///< d, half-life after a cut, above 0
    double urgency = 0.4;                ///< u, cost of delay, at least 0
    double weight = 1;                   ///< w, the user's, at least 0
    bool isJudgement = true;             ///< no published evidence; marked so on the screen

    bool operator==(const TrackParameters&) const = default;
};

struct Parameters {
    double severityRatio = 3;        ///< r: one severity step, above 1
    double threatHoldDays = 60;      ///< a threat keeps its whole weight so long
    double threatHalfLifeDays = 30;  ///< and then halves so
    double pressureShare = 0.5;      ///< share of a `pressure` record against a measure of its severity
    double pressureHalfLifeDays = 30;
    double gaugeSoftening = 20;           ///< points added to ΣX in the gauge
    std::vector<TrackParameters> tracks;  ///< by TrackIndex

    bool operator==(const Parameters&) const = default;
};

/// What ships for a track of this id; a track the table does not name gets the last row ("other").
TrackParameters defaultTrackParameters(const QString& trackId);

/// The defaults for tracks in this order.
Parameters defaultParameters(const std::vector<QString>& trackIds);

/// Refuses what the formulas cannot bear (H ≤ 0, f outside 0…1, NaN); names the track and the parameter.
Result<void> checkParameters(const Parameters& parameters, const std::vector<QString>& trackIds);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the sides answer each other (MODEL.md §6): how soon, how often and how hard, from the relation
// `responds_to`, by direction and era, for pressure and for relief; and whether acts of one side follow those
// of the other more closely than chance would have it. Every number has the pairs behind it. Pure functions
// of values, usable from any thread.
//
// Acts are measures and countermeasures (pressure), or reliefs. An act of both sides, or of a party of
// neither, is nobody's answer.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "models/domain/era.h"
#include "models/leverage/balance_input.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

/// An act of one side that responds to one of the other.
struct ReciprocityPair {
    EventIndex cause = kNoIndex;
    EventIndex answer = kNoIndex;
    Day lag =
        0;  ///< days from the cause's start to the answer's; negative if the answer came into force first

    bool operator==(const ReciprocityPair&) const = default;
};

/// The answers of one side. Shares and ratios are 0…1 and above 0; NaN where nothing is there to count.
struct ReciprocityRow {
    std::optional<std::size_t> era;      ///< position among the eras, by the day of the cause; none: all time
    std::size_t answering = kSideA;      ///< the side that answers
    bool isRelief = false;               ///< relief for relief, or pressure for pressure
    std::vector<EventIndex> causes;      ///< acts of the other side that there were to answer, by start
    std::vector<ReciprocityPair> pairs;  ///< by start of the cause, then by lag
    std::vector<ReciprocityPair> first;  ///< the soonest answer to each answered cause, none of negative lag
    double medianLag = 0;                ///< of all pairs, in days
    double lowerQuartile = 0;
    double upperQuartile = 0;
    double answeredWithin7 = 0;  ///< share of the causes
    double answeredWithin30 = 0;
    double causeMagnitude = 0;   ///< Σm of the causes in the pairs, each counted once
    double answerMagnitude = 0;  ///< Σm of the answers in the pairs, each counted once
    double ratio = 0;            ///< tit for tat: answerMagnitude / causeMagnitude

    /// The pairs behind answeredWithin7 (days = 7) and answeredWithin30.
    std::vector<ReciprocityPair> answeredWithin(Day days) const;
};

/// All time first, then era by era; within each: side A answers, side B answers; pressure before relief.
/// `eras` may overlap or leave gaps. Magnitudes are those of the balance (MODEL.md §2), a relief's by its
/// severity.
std::vector<ReciprocityRow> reciprocity(const BalanceInput& input, const Parameters& parameters,
                                        const std::vector<Era>& eras);

/// Whether the acts of one side come soon after those of the other (Goldstein & Freeman 1990), from their
/// days alone: how many acts of the other side are followed by one of this side within `kFollowingDays`,
/// against the same count after this side's days were shifted round the circle of the whole record.
struct ShiftTest {
    std::size_t answering = kSideA;
    bool isRelief = false;
    std::size_t causes = 0;
    std::size_t followed = 0;     ///< of the causes
    double expectedFollowed = 0;  ///< mean over the shifts
    double probability = 1;       ///< p: (1 + shifts with as many or more) / (1 + shifts)
};

inline constexpr Day kFollowingDays = 7;
inline constexpr int kShifts = 5000;

/// Four tests: side A answers, side B answers; pressure before relief. Nothing if `stop` was asked for.
std::optional<std::vector<ShiftTest>> shiftTests(const BalanceInput& input, int shifts, std::uint64_t seed,
                                                 const std::function<void(double)>& progress = {},
                                                 const std::stop_token& stop = {});

/// The pairs behind `followed`: each cause that is followed, with the first act of `answering` on its day or
/// after. By start of the cause.
std::vector<ReciprocityPair> followedPairs(const BalanceInput& input, std::size_t answering, bool isRelief);

/// The size m that each event enters the sums of a row with, by EventIndex.
std::vector<double> magnitudes(const BalanceInput& input, const Parameters& parameters);

}  // namespace fulcrum

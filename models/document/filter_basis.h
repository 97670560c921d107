// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter and all that it is held against, owned: so that what it lets through, and how many, can be found
// on any thread while the record is edited. Plain values; the functions are pure.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "models/filter/filter_evaluation.h"

namespace fulcrum {

/// See FilterGround and FilterLookups; pointers are not null unless said.
struct FilterBasis {
    Filter filter;
    std::shared_ptr<const FilterLookups> lookups;
    std::shared_ptr<const EventColumns> columns;
    std::shared_ptr<const LevelProfiles> levels;
    std::shared_ptr<const EventTraits> traits;  ///< null: not known
    std::vector<Party> parties;
    std::vector<Track> tracks;
    std::vector<Era> eras;
    Day day = 0;
    std::shared_ptr<const std::vector<std::uint8_t>> statuses;  ///< of that day; null: not found yet

    FilterGround ground() const;
    /// Finds them, if that was not done yet.
    void provideStatuses();
};

struct FilterOutcome {
    Filter filter;
    /// Null for an empty filter, against which nothing is held: it lets all through.
    std::shared_ptr<const FilterEvaluation> evaluation;
    std::shared_ptr<const EventSet> matches;
    std::shared_ptr<const std::vector<std::uint8_t>> statuses;  ///< where they were asked for or known
};

/// Whether a clause of the filter asks what is in force on the ground's day.
bool asksForStatus(const Filter& filter);

FilterOutcome outcomeOf(FilterBasis basis);

/// The counts of the facets beside an outcome, which may be of a filter before; it gets what is found on the
/// way.
FacetCounts countsOf(FilterBasis basis, FilterOutcome& outcome);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/filter_basis.h"

#include <algorithm>

namespace fulcrum {

FilterGround FilterBasis::ground() const {
    FilterGround ground{*columns, *levels, traits.get(), parties, tracks, eras, day};
    if (statuses) {
        ground.statuses = *statuses;
    }
    return ground;
}

void FilterBasis::provideStatuses() {
    if (!statuses) {
        statuses = std::make_shared<const std::vector<std::uint8_t>>(statusesOn(ground()));
    }
}

bool asksForStatus(const Filter& filter) {
    return std::ranges::any_of(
        filter.clauses(), [](const FilterClause& clause) { return clause.field == FilterField::Status; });
}

FilterOutcome outcomeOf(FilterBasis basis) {
    FilterOutcome outcome;
    outcome.filter = basis.filter;
    if (basis.filter.isEmpty()) {
        outcome.matches = std::make_shared<const EventSet>(basis.columns->size(), true);
    } else {
        if (asksForStatus(basis.filter)) {
            basis.provideStatuses();
        }
        outcome.evaluation =
            std::make_shared<const FilterEvaluation>(basis.filter, basis.ground(), *basis.lookups);
        outcome.matches = std::make_shared<const EventSet>(outcome.evaluation->matches());
    }
    outcome.statuses = basis.statuses;
    return outcome;
}

FacetCounts countsOf(FilterBasis basis, FilterOutcome& outcome) {
    basis.provideStatuses();
    outcome.statuses = basis.statuses;
    if (!outcome.evaluation) {
        outcome.evaluation =
            std::make_shared<const FilterEvaluation>(outcome.filter, basis.ground(), FilterLookups());
    }
    return outcome.evaluation->counts(basis.ground());
}

}  // namespace fulcrum

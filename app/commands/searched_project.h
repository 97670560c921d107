// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project as a query is held against it, read in one go; what `search` and `export --query` share. Plain
// values.
#pragma once

#include <optional>
#include <vector>

#include "app/commands/project_parts.h"
#include "models/document/filter_lookup.h"
#include "models/filter/query_parser.h"

namespace fulcrum {

struct SearchedProject {
    ProjectParts parts;
    std::vector<Era> eras;
    EventTraits traits;

    /// The day on which "status:" is asked unless another is named: the last that the data knows of.
    Day lastDay() const;
};
Result<SearchedProject> readSearched(const ProjectStore& store);

ParsedQuery parsedQuery(const QString& query, const SearchedProject& project);
/// One line a fault, with its place counted from 1 as people count.
void printQueryFaults(const std::vector<QueryError>& errors);

/// The events that the filter lets through on this day. `levels` and `lookups` must be the project's.
EventSet matchesOf(const Filter& filter, const SearchedProject& project, const LevelProfiles& levels,
                   const FilterLookups& lookups, Day day);

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/searched_project.h"

#include "app/commands/command.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

Day SearchedProject::lastDay() const {
    const EventColumns& columns = *parts.columns;
    return parts.info.horizon.value_or(columns.start.empty() ? 0 : columns.start.back());
}

Result<SearchedProject> readSearched(const ProjectStore& store) {
    Result<ProjectParts> parts = readProjectParts(store);
    if (!parts) {
        return parts.error();
    }
    Result<std::vector<Era>> eras = store.eras();
    if (!eras) {
        return eras.error();
    }
    Result<EventTraits> traits = store.eventTraits(*parts->columns);
    if (!traits) {
        return traits.error();
    }
    return SearchedProject{*std::move(parts), *std::move(eras), *std::move(traits)};
}

ParsedQuery parsedQuery(const QString& query, const SearchedProject& project) {
    FilterVocabulary vocabulary(project.parts.parties, project.parts.tracks, project.eras);
    vocabulary.setTags(project.traits.tags);
    return parseQuery(query, vocabulary);
}

void printQueryFaults(const std::vector<QueryError>& errors) {
    for (const QueryError& error : errors) {
        printFault({u"query, at character %1"_s.arg(error.position + 1), error.what, error.mend});
    }
}

EventSet matchesOf(const Filter& filter, const SearchedProject& project, const LevelProfiles& levels,
                   const FilterLookups& lookups, Day day) {
    const FilterGround ground{
        *project.parts.columns, levels, &project.traits, project.parts.parties, project.parts.tracks,
        project.eras,           day};
    return FilterEvaluation(filter, ground, lookups).matches();
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which events a Filter lets through, and how many each value of a facet would, all in one pass over the
// columns. It reads arrays only: what stands in texts is looked up before, by whoever holds the store. A
// value of one moment; it may be made on any thread while nobody writes to what it reads, and reads nothing
// once it is made.
#pragma once

#include <QString>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "models/domain/era.h"
#include "models/domain/event_columns.h"
#include "models/domain/event_set.h"
#include "models/domain/event_traits.h"
#include "models/domain/level_profiles.h"
#include "models/domain/party.h"
#include "models/domain/track.h"
#include "models/filter/filter.h"
#include "models/filter/filter_vocabulary.h"

namespace fulcrum {

/// The record that a filter is held against.
struct FilterGround {
    const EventColumns& columns;
    const LevelProfiles& levels;
    const EventTraits* traits =
        nullptr;                     ///< null: not known; then clauses that need them let nothing through
    std::span<const Party> parties;  ///< by PartyIndex
    std::span<const Track> tracks;   ///< by TrackIndex
    std::span<const Era> eras;
    Day day = 0;  ///< on which `status` is asked
    /// What statusesOn() gives for that day, from whoever keeps it; empty: found when it is needed.
    std::span<const std::uint8_t> statuses = {};
};

/// The EventStatus of every event on the ground's day, worth keeping while the day stays.
std::vector<std::uint8_t> statusesOn(const FilterGround& ground);

/// What only the store can answer, by position in the columns.
struct FilterLookups {
    std::optional<EventSet> mentioning;  ///< events that all terms of the filter hold of
    std::map<QString, std::vector<EventIndex>>
        namedEvents;  ///< by value of `answers`, the events that are meant
};

/// Whether a clause of the filter asks for EventTraits.
bool needsTraits(const Filter& filter);

/// How many events each value of a field stands for, in the order of FilterVocabulary::wordsOf; empty for
/// fields that are no facet.
using FacetCounts = std::array<std::vector<int>, kFilterFieldCount>;

class FilterEvaluation {
public:
    FilterEvaluation(const Filter& filter, const FilterGround& ground, const FilterLookups& lookups);

    /// The events that all of the filter holds of.
    const EventSet& matches() const { return m_matches; }

    /// For each field the events by its values, with all of the filter but its own clauses of that field.
    /// `vocabulary` must be of the same lists as the ground, which must still be there.
    FacetCounts counts(const FilterGround& ground) const;

private:
    using Mask = std::uint16_t;

    void applyClause(const FilterClause& clause, const FilterGround& ground, const FilterLookups& lookups);
    void applyWords(const FilterClause& clause, const FilterGround& ground);
    void applyPeriod(const FilterClause& clause, const FilterGround& ground);
    void applyBound(const FilterClause& clause, const FilterGround& ground);
    void applyAnswers(const FilterClause& clause, const FilterGround& ground, const FilterLookups& lookups);
    /// Whether nothing but clauses of this field speaks against an event: a function of its position.
    auto isLetThroughBut(FilterField field) const;
    /// Of a field of which an event has one value or none; `words` is how many values there are.
    std::vector<int> countsOfSingle(FilterField field, std::size_t words, const FilterGround& ground) const;
    std::vector<int> countsOfHas(const FilterGround& ground) const;
    std::vector<int> countsOfEras(const FilterGround& ground) const;
    std::vector<int> countsOfTags(const EventTraits& traits) const;
    template <typename Holds>
    void demand(FilterField field, bool isExcluded, Holds holds);

    std::vector<Mask> m_failed;  ///< by event: a bit for each field that speaks against it
    EventSet m_matches;
};

}  // namespace fulcrum

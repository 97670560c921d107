// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Filter needs from the store before it can be held against the columns. The functions only read and
// may run on any thread that has a store of its own.
#pragma once

#include <span>

#include "models/domain/event_columns.h"
#include "models/domain/result.h"
#include "models/filter/filter_evaluation.h"
#include "models/storage/project_store.h"

namespace fulcrum {

/// Whether the filter asks anything of the store at all.
bool needsLookups(const Filter& filter);

/// The events that its terms hold of and those that its `answers` name, by id or by words of their title.
/// Fails if the store cannot be read or such a name is of no event. `columns` must be those of the store's
/// file.
Result<FilterLookups> lookUp(const ProjectStore& store, const Filter& filter, const EventColumns& columns);

/// The events of the set in the order in which they are shown, at most `limit`: the best first where the
/// filter has words and no more than `mostRanked` events have them, else in the order of the record.
struct OrderedEvents {
    std::vector<EventIndex> events;
    bool isRanked = false;
};
Result<OrderedEvents> orderedEvents(const ProjectStore& store, const Filter& filter, const EventSet& matches,
                                    const EventColumns& columns, int limit, int mostRanked);

/// Whether hits of these terms can be counted and ranked between two keystrokes in a project of so many
/// events. Phrases, also Chinese words, cannot in a large one: counting and ranking read the whole lists of
/// their words, while the first hits in the order of the file come at once.
bool canBeRanked(std::span<const TextTerm> terms, EventIndex events);

}  // namespace fulcrum

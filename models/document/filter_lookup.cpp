// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/filter_lookup.h"

#include <algorithm>

#include "models/document/document_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The events that a value of `answers` names.
Result<std::vector<EventIndex>> eventsNamed(const ProjectStore& store, const QString& name,
                                            const EventColumns& columns) {
    std::vector<EventKey> keys;
    if (const Result<EventKey> key = store.keyOf(name)) {
        keys.push_back(*key);
    } else {
        Result<std::vector<EventKey>> titled = store.titled(name);
        if (!titled) {
            return titled.error();
        }
        keys = *std::move(titled);
    }
    if (keys.empty()) {
        return Error{u"answers:"_s + name,
                     DocumentText::tr("there is no event of that id, and none with these words in its title"),
                     DocumentText::tr("Write the id of an event, or words of its title in quotes")};
    }
    std::vector<EventIndex> events;
    for (const EventKey key : keys) {
        if (const EventIndex event = columns.indexOf(key); event != kNoIndex) {
            events.push_back(event);
        }
    }
    return events;
}

/// In a project of so many events a phrase of common words is read for tens of milliseconds.
constexpr EventIndex kManyMatches = 200'000;

/// The index has each Chinese character by itself, and parts words at everything but letters and digits.
bool isPhrase(const TextTerm& term) {
    constexpr char16_t kFirstOfCjk = 0x2E80;
    const QString text = term.text.trimmed();
    return text.size() > 1 && std::ranges::any_of(text, [](QChar character) {
               return !character.isLetterOrNumber() || character.unicode() >= kFirstOfCjk;
           });
}

}  // namespace

bool canBeRanked(std::span<const TextTerm> terms, EventIndex events) {
    return events < kManyMatches || std::ranges::none_of(terms, isPhrase);
}

bool needsLookups(const Filter& filter) {
    return !filter.terms().empty() || std::ranges::any_of(filter.clauses(), [](const FilterClause& clause) {
        return clause.field == FilterField::Answers;
    });
}

Result<FilterLookups> lookUp(const ProjectStore& store, const Filter& filter, const EventColumns& columns) {
    FilterLookups lookups;
    if (!filter.terms().empty()) {
        const Result<std::vector<EventKey>> keys = store.mentioning(filter.terms());
        if (!keys) {
            return keys.error();
        }
        lookups.mentioning = EventSet(columns.size());
        for (const EventKey key : *keys) {
            // Another program may have added events since the columns were read.
            if (const EventIndex event = columns.indexOf(key); event != kNoIndex) {
                lookups.mentioning->insert(event);
            }
        }
    }
    for (const FilterClause& clause : filter.clauses()) {
        if (clause.field != FilterField::Answers) {
            continue;
        }
        for (const QString& name : clause.values) {
            Result<std::vector<EventIndex>> events = eventsNamed(store, name, columns);
            if (!events) {
                return events.error();
            }
            lookups.namedEvents[name] = *std::move(events);
        }
    }
    return lookups;
}

Result<OrderedEvents> orderedEvents(const ProjectStore& store, const Filter& filter, const EventSet& matches,
                                    const EventColumns& columns, int limit, int mostRanked) {
    OrderedEvents ordered;
    const auto isFull = [&] { return static_cast<int>(ordered.events.size()) >= limit; };
    const Result<int> count = mostRanked > 0 && canBeRanked(filter.terms(), columns.size())
                                  ? store.countMentioning(filter.terms(), mostRanked)
                                  : Result<int>(0);
    if (!count) {
        return count.error();
    }
    if (*count > 0 && *count < mostRanked) {
        const Result<std::vector<EventKey>> ranked = store.ranked(filter.terms(), mostRanked);
        if (!ranked) {
            return ranked.error();
        }
        ordered.isRanked = true;
        for (const EventKey key : *ranked) {
            const EventIndex event = columns.indexOf(key);
            if (!isFull() && event != kNoIndex && matches.contains(event)) {
                ordered.events.push_back(event);
            }
        }
        return ordered;
    }
    for (EventIndex event = 0; event < matches.size() && !isFull(); ++event) {
        if (matches.contains(event)) {
            ordered.events.push_back(event);
        }
    }
    return ordered;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/trait_scan.h"

#include <map>

#include "models/storage/key_index.h"
#include "models/storage/query.h"
#include "models/storage/scan.h"

namespace fulcrum {
namespace {

void markEvents(SQLite::Database& database, const KeyIndex& indexOf, const char* sql, EventTrait trait,
                EventTraits& traits) {
    Scan row(database, sql);
    while (row.next()) {
        if (const EventIndex event = indexOf(row.integer(0)); event != kNoIndex) {
            std::uint8_t& bits = traits.bits[static_cast<std::size_t>(event)];
            bits = static_cast<std::uint8_t>(bits | trait);
        }
    }
}

void readTags(SQLite::Database& database, const KeyIndex& indexOf, std::size_t events, EventTraits& traits) {
    std::map<std::int64_t, TagIndex> positions;
    Query words(
        database,
        "SELECT seq, word FROM word w WHERE EXISTS (SELECT 1 FROM event_word e WHERE e.word = w.seq AND "
        "e.list = 'tag') ORDER BY word");
    while (words.next()) {
        positions[words.integer(0)] = static_cast<TagIndex>(traits.tags.size());
        traits.tags.push_back(words.text(1));
    }
    // By event and not by position, so a counting sort puts them in their places.
    std::vector<std::pair<EventIndex, TagIndex>> pairs;
    traits.firstTag.assign(events + 1, 0);
    Scan row(database, "SELECT event, word FROM event_word WHERE list = 'tag' ORDER BY event, ordinal");
    while (row.next()) {
        const EventIndex event = indexOf(row.integer(0));
        const auto tag = positions.find(row.integer(1));
        if (event != kNoIndex && tag != positions.end()) {
            pairs.emplace_back(event, tag->second);
            ++traits.firstTag[static_cast<std::size_t>(event) + 1];
        }
    }
    for (std::size_t i = 0; i < events; ++i) {
        traits.firstTag[i + 1] += traits.firstTag[i];
    }
    std::vector<std::uint32_t> next(traits.firstTag.begin(), traits.firstTag.end() - 1);
    traits.tag.resize(pairs.size());
    for (const auto& [event, tag] : pairs) {
        traits.tag[next[static_cast<std::size_t>(event)]++] = tag;
    }
}

}  // namespace

EventTraits scanEventTraits(SQLite::Database& database, const EventColumns& columns) {
    EventTraits traits;
    const auto events = static_cast<std::size_t>(columns.size());
    traits.bits.assign(events, 0);
    const KeyIndex indexOf(columns);
    readTags(database, indexOf, events, traits);
    markEvents(database, indexOf, "SELECT event FROM event_source", kHasSource, traits);
    markEvents(database, indexOf, "SELECT event FROM event_figure", kHasFigure, traits);
    markEvents(database, indexOf,
               "SELECT e.seq FROM annotation a JOIN event e ON e.id = a.target_id WHERE a.target_kind IN "
               "('event', 'quotation')",
               kHasNote, traits);
    // The index holds only those of which something is said: the question has to say so, too.
    markEvents(database, indexOf, "SELECT seq FROM event WHERE verified <> '' AND verified = 'search'",
               kIsSearched, traits);
    markEvents(database, indexOf, "SELECT seq FROM event WHERE verified <> '' AND verified = 'memory'",
               kIsRemembered, traits);
    return traits;
}

}  // namespace fulcrum

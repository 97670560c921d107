// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `event_text`: the index of the words of events. Private to storage.
#pragma once

#include <span>
#include <vector>

#include "models/domain/event.h"
#include "models/domain/text_term.h"
#include "models/storage/query.h"
#include "models/storage/search_text.h"

namespace fulcrum {

class EventTextAside;

class EventTextTable {
public:
    // What puts a text in and takes it out: its key and the columns of SearchText.
    static const char* const kInsertion;
    static const char* const kRemoval;

    explicit EventTextTable(SQLite::Database& database);

    /// From then on what goes in and comes out is told to `aside` instead; null: to the table again.
    void divertTo(EventTextAside* aside) { m_aside = aside; }

    void insert(EventKey key, const SearchText& text);
    /// `text` must be what was inserted, or the index loses count of its words.
    void remove(EventKey key, const SearchText& text);

    /// The events of which all terms hold, by key. Without a term all of them.
    std::vector<EventKey> mentioning(std::span<const TextTerm> terms);
    /// Those that have the words side by side in a title, by key.
    std::vector<EventKey> titled(const QString& words);
    /// The best of them first, at most `limit`; a word of a title counts most. Needs a term that is not
    /// excluded.
    std::vector<EventKey> ranked(std::span<const TextTerm> terms, int limit);
    /// The first of them by key, at most `limit`. Needs a term that is not excluded.
    std::vector<EventKey> first(std::span<const TextTerm> terms, int limit);
    /// How many there are, counted up to `most`.
    int countUpTo(std::span<const TextTerm> terms, int most);

private:
    static std::vector<EventKey> keysOf(Query& query);

    EventTextAside* m_aside = nullptr;
    Query m_insert;
    Query m_delete;
    Query m_select;
    Query m_selectRanked;
    Query m_selectFirst;
    Query m_selectCount;
    Query m_selectOthers;
    Query m_selectAll;
};

/// Puts all events into the empty index, in one pass over the tables. For the migration from schema 2.
void fillEventText(SQLite::Database& database);

}  // namespace fulcrum

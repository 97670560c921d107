// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables `word` and `event_word`: places, people and tags of events; a word that many events use is kept
// once. Private to storage.
#pragma once

#include <set>
#include <vector>

#include <QHash>

#include "models/domain/event.h"
#include "models/storage/query.h"

namespace fulcrum {

class WordTable {
public:
    explicit WordTable(SQLite::Database& database);

    /// To be called when a transaction begins.
    void beginEdit() { m_known.clear(); }
    /// Fills places, people and tags.
    void read(EventKey key, Event& event);
    std::vector<EventKey> taggedWith(const QString& tag);  ///< by key
    QStringList mostUsedTags(int most);                    ///< by falling number of events, then by name
    void insert(EventKey key, const Event& event);
    void remove(EventKey event);
    /// Of the words that were touched by remove(), those that no event uses any more go, once an edit is
    /// complete.
    void removeUnused();

private:
    void insertList(EventKey key, const QString& list, const QStringList& words);

    std::set<std::int64_t> m_touched;
    std::int64_t seqOf(const QString& word);

    QHash<QString, std::int64_t> m_known;  ///< words of this edit, up to a bound
    Query m_select;
    Query m_selectTagged;
    Query m_selectMostUsedTags;
    Query m_selectUsed;
    Query m_selectWord;
    Query m_insertWord;
    Query m_insert;
    Query m_delete;
    Query m_deleteUnused;
};

}  // namespace fulcrum

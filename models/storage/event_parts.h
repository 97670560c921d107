// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small tables that hang on an event and nothing else: `claim`, `event_figure`, and `word` with
// `event_word` for places, people and tags. Private to storage.
#pragma once

#include <set>
#include <vector>

#include "models/domain/event.h"
#include "models/storage/query.h"

namespace fulcrum {

class ClaimTable {
public:
    explicit ClaimTable(SQLite::Database& database);
    std::vector<Claim> of(EventKey event);
    void insert(EventKey event, const std::vector<Claim>& claims);
    void remove(EventKey event) { m_delete.run(event); }

private:
    Query m_select;
    Query m_insert;
    Query m_delete;
};

class FigureTable {
public:
    explicit FigureTable(SQLite::Database& database);
    std::vector<Figure> of(EventKey event);
    void insert(EventKey event, const std::vector<Figure>& figures);
    void remove(EventKey event) { m_delete.run(event); }

private:
    Query m_select;
    Query m_insert;
    Query m_delete;
};

class WordTable {
public:
    explicit WordTable(SQLite::Database& database);
    /// Fills places, people and tags.
    void read(EventKey key, Event& event);
    void insert(EventKey key, const Event& event);
    void remove(EventKey event);
    /// Of the words that were touched by remove(), those that no event uses any more go, once an edit is
    /// complete.
    void removeUnused();

private:
    void insertList(EventKey key, const QString& list, const QStringList& words);

    std::set<std::int64_t> m_touched;
    Query m_select;
    Query m_selectUsed;
    Query m_selectWord;
    Query m_insertWord;
    Query m_insert;
    Query m_delete;
    Query m_deleteUnused;
};

}  // namespace fulcrum

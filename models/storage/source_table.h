// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables `source` and `event_source`: a work that several events cite is kept once. Private to storage.
#pragma once

#include <QHashFunctions>
#include <set>
#include <unordered_map>
#include <vector>

#include "models/domain/event.h"
#include "models/storage/query.h"

namespace fulcrum {

class SourceTable {
public:
    explicit SourceTable(SQLite::Database& database);

    /// What is known of the file may be another's by then.
    void beginEdit() { m_known.clear(); }

    std::vector<Source> of(EventKey event);
    void insert(EventKey event, const std::vector<Source>& sources);
    void remove(EventKey event);
    /// Of the works that were touched by remove(), those that no event cites any more go, once an edit is
    /// complete.
    void removeUncited();

private:
    std::int64_t workOf(const Source& source);

    struct WorkHash {
        std::size_t operator()(const Source& source) const {
            return qHashMulti(0, source.title, source.publisher, source.url, source.date.value_or(kOpenEnd));
        }
    };
    std::unordered_map<Source, std::int64_t, WorkHash> m_known;  ///< works of this edit, up to a bound
    std::set<std::int64_t> m_touched;
    Query m_select;
    Query m_selectCited;
    Query m_selectWork;
    Query m_insertWork;
    Query m_insert;
    Query m_delete;
    Query m_deleteUncited;
};

}  // namespace fulcrum

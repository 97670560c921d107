// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables `code` and `code_example`. Private to storage.
#pragma once

#include <vector>

#include "models/domain/code.h"
#include "models/storage/place_table.h"

namespace fulcrum {

class CodeTable {
public:
    explicit CodeTable(SQLite::Database& database);

    std::vector<Code> all();  ///< in file order
    std::optional<Code> find(const QString& id);
    void insert(const Code& code);
    void update(const Code& code);
    void remove(const QString& id);
    PlaceTable& placeTable() { return m_places; }

private:
    Code read(Query& row);
    void insertExamples(std::int64_t seq, const QStringList& examples);
    std::int64_t seqOf(const QString& id) { return m_selectSeq.with(id).firstInteger().value_or(0); }

    PlaceTable m_places;
    Query m_selectAll;
    Query m_select;
    Query m_selectSeq;
    Query m_insert;
    Query m_update;
    Query m_delete;
    Query m_selectExamples;
    Query m_insertExample;
    Query m_deleteExamples;
};

}  // namespace fulcrum

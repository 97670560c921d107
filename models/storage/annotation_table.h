// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables `annotation` and `annotation_code`. What is noted on an event stands in the index of its words
// too; whoever writes here takes those events out of the index before and puts them back after. Private to
// storage.
#pragma once

#include <vector>

#include "models/domain/annotation.h"
#include "models/storage/place_table.h"
#include "models/storage/project_store.h"

namespace fulcrum {

class AnnotationTable {
public:
    explicit AnnotationTable(SQLite::Database& database);

    std::vector<Annotation> all();  ///< in file order
    std::optional<Annotation> find(const QString& id);
    AnnotationTargets targets();
    /// Throws Refusal if it carries a code that is not there; so does update().
    void insert(const Annotation& annotation);
    void update(const Annotation& annotation);
    void remove(const QString& id);
    PlaceTable& placeTable() { return m_places; }

private:
    Annotation read(Query& row);
    /// `row` is the insertion or the update: both take the same values, the number last.
    void write(Query& row, std::int64_t seq, const Annotation& annotation);
    std::int64_t seqOf(const QString& id) { return m_selectSeq.with(id).firstInteger().value_or(0); }

    PlaceTable m_places;
    Query m_selectAll;
    Query m_select;
    Query m_selectSeq;
    Query m_insert;
    Query m_update;
    Query m_delete;
    Query m_selectCodes;
    Query m_selectCode;
    Query m_insertCode;
    Query m_deleteCodes;
    Query m_selectEvents;
    Query m_selectLost;
};

}  // namespace fulcrum

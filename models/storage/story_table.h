// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables `story`, `view`, `view_event` and `view_callout`: stories with their steps. Private to storage.
#pragma once

#include <vector>

#include "models/domain/story.h"
#include "models/storage/place_table.h"
#include "models/storage/translation_table.h"

namespace fulcrum {

class StoryTable {
public:
    explicit StoryTable(SQLite::Database& database);

    std::vector<Story> all();  ///< in file order
    std::optional<Story> find(const QString& id);
    /// Throws Refusal if an event of a step is not there.
    void insert(const Story& story);
    void update(const Story& story);
    void remove(const QString& id);
    PlaceTable& placeTable() { return m_places; }

private:
    Story read(Query& row);
    std::int64_t seqOf(const QString& id) { return m_selectSeq.with(id).firstInteger().value_or(0); }
    View readStep(Query& row);
    Callout readCallout(Query& row);
    void insertSteps(std::int64_t seq, const Story& story);
    void insertCallouts(std::int64_t view, const View& step, const QString& where);
    /// Throws Refusal, naming the step, if there is no such event.
    std::int64_t seqOfEvent(const QString& id, const QString& where);

    PlaceTable m_places;
    TranslationTable m_titles;
    Query m_selectAll;
    Query m_select;
    Query m_selectSeq;
    Query m_insert;
    Query m_update;
    Query m_delete;
    Query m_selectSteps;
    Query m_selectStepEvents;
    Query m_insertStep;
    Query m_insertStepEvent;
    Query m_selectCallouts;
    Query m_insertCallout;
    Query m_deleteSteps;
    Query m_selectEvent;
    Query m_lastView;
};

}  // namespace fulcrum

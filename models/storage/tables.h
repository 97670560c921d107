// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All tables of one connection, their statements prepared once. Private to storage.
#pragma once

#include "models/storage/annotation_table.h"
#include "models/storage/change_log_table.h"
#include "models/storage/code_table.h"
#include "models/storage/era_table.h"
#include "models/storage/event_record_table.h"
#include "models/storage/indicator_table.h"
#include "models/storage/party_table.h"
#include "models/storage/project_table.h"
#include "models/storage/scenario_table.h"
#include "models/storage/story_table.h"
#include "models/storage/track_table.h"

namespace fulcrum {

struct Tables {
    explicit Tables(SQLite::Database& database);

    /// To be called when a transaction begins, and when records go and come again within one: what is known
    /// of the file may be another's by then.
    void beginEdit();
    /// Gives records that are not there their places, kind by kind in this order.
    void arrange(const std::vector<Record>& records);
    std::optional<Record> find(const QString& kind, const QString& id);
    ProjectContent content();
    ProjectCounts counts();

private:
    PlaceTable* placesOf(const QString& kind);

public:
    SQLite::Database& database;
    ProjectTable project;
    PartyTable parties;
    TrackTable tracks;
    EraTable eras;
    EventRecordTable events;
    IndicatorTable indicators;
    StoryTable stories;
    ScenarioTable scenarios;
    CodeTable codes;
    AnnotationTable annotations;
    ChangeLogTable changeLog;
};

}  // namespace fulcrum

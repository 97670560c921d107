// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tables.h"

#include <string>

namespace fulcrum {

Tables::Tables(SQLite::Database& connected)
    : database(connected),
      project(connected),
      parties(connected),
      tracks(connected),
      eras(connected),
      events(connected),
      indicators(connected),
      stories(connected),
      scenarios(connected),
      codes(connected),
      annotations(connected),
      changeLog(connected) {}

void Tables::forgetNextPlaces() {
    parties.placeTable().forgetNext();
    tracks.placeTable().forgetNext();
    eras.placeTable().forgetNext();
    events.placeTable().forgetNext();
    indicators.placeTable().forgetNext();
    stories.placeTable().forgetNext();
    scenarios.placeTable().forgetNext();
    codes.placeTable().forgetNext();
    annotations.placeTable().forgetNext();
}

ProjectContent Tables::content() {
    return {project.info(),   parties.all(), tracks.all(),    eras.all(),  events.all(),
            indicators.all(), stories.all(), scenarios.all(), codes.all(), annotations.all()};
}

ProjectCounts Tables::counts() {
    const auto rowsOf = [&](const char* table) {
        return Query(database, ("SELECT count(*) FROM " + std::string(table)).c_str())
            .firstInteger()
            .value_or(0);
    };
    ProjectCounts counts;
    counts.parties = rowsOf("party");
    counts.tracks = rowsOf("track");
    counts.events = rowsOf("event");
    counts.relations = rowsOf("relation");
    counts.claims = rowsOf("claim");
    counts.sources = rowsOf("event_source");
    counts.publications = rowsOf("source");
    counts.annotations = rowsOf("annotation");
    counts.eras = rowsOf("era");
    counts.indicators = rowsOf("indicator");
    counts.indicatorValues = rowsOf("indicator_value");
    counts.stories = rowsOf("story");
    counts.views = rowsOf("view");
    counts.scenarios = rowsOf("scenario");
    counts.codes = rowsOf("code");
    return counts;
}

}  // namespace fulcrum

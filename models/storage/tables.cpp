// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tables.h"

#include <map>
#include <string>

namespace fulcrum {

using namespace Qt::StringLiterals;

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

void Tables::beginEdit() {
    parties.placeTable().forgetNext();
    tracks.placeTable().forgetNext();
    eras.placeTable().forgetNext();
    events.beginEdit();
    indicators.placeTable().forgetNext();
    stories.placeTable().forgetNext();
    scenarios.placeTable().forgetNext();
    codes.placeTable().forgetNext();
    annotations.placeTable().forgetNext();
}

void Tables::arrange(const std::vector<Record>& records) {
    std::map<QString, QStringList> ids;
    for (const Record& record : records) {
        ids[describe(record).section(u' ', 0, 0)] += idOf(record);
    }
    for (const auto& [kind, list] : ids) {
        if (PlaceTable* places = placesOf(kind)) {
            places->arrange(list);
        }
    }
}

PlaceTable* Tables::placesOf(const QString& kind) {
    const std::map<QString, PlaceTable*> places{{u"party"_s, &parties.placeTable()},
                                                {u"track"_s, &tracks.placeTable()},
                                                {u"era"_s, &eras.placeTable()},
                                                {u"event"_s, &events.placeTable()},
                                                {u"indicator"_s, &indicators.placeTable()},
                                                {u"story"_s, &stories.placeTable()},
                                                {u"scenario"_s, &scenarios.placeTable()},
                                                {u"code"_s, &codes.placeTable()},
                                                {u"annotation"_s, &annotations.placeTable()}};
    const auto found = places.find(kind);
    return found == places.end() ? nullptr : found->second;
}

std::optional<Record> Tables::find(const QString& kind, const QString& id) {
    const auto in = [&](auto& table) -> std::optional<Record> {
        auto found = table.find(id);
        return found ? std::optional<Record>(*std::move(found)) : std::nullopt;
    };
    return kind == u"project"_s      ? std::optional<Record>(project.info())
           : kind == u"party"_s      ? in(parties)
           : kind == u"track"_s      ? in(tracks)
           : kind == u"era"_s        ? in(eras)
           : kind == u"event"_s      ? in(events)
           : kind == u"indicator"_s  ? in(indicators)
           : kind == u"story"_s      ? in(stories)
           : kind == u"scenario"_s   ? in(scenarios)
           : kind == u"code"_s       ? in(codes)
           : kind == u"annotation"_s ? in(annotations)
                                     : std::nullopt;
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

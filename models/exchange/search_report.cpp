// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/search_report.h"

#include "models/exchange/json_writer.h"

namespace fulcrum {

QByteArray writeSearchJson(const SearchReport& report) {
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.name("query").text(report.query);
    json.name("at").text(report.day);
    json.name("total").integer(report.total);
    json.name("order").text(report.isRanked ? u"rank" : u"time");
    json.name("events").beginArray(JsonWriter::Layout::Lines);
    for (const SearchReport::Hit& hit : report.hits) {
        json.beginObject();
        json.name("id").text(hit.id);
        json.name("start").text(hit.start);
        json.name("end").textOrNull(hit.end);
        json.name("precision").text(hit.precision);
        json.name("kind").text(hit.kind);
        json.name("track").text(hit.track);
        json.name("actor").text(hit.actor);
        json.name("target").textOrNull(hit.target);
        json.name("severity").integer(hit.severity);
        json.name("status").text(hit.status);
        json.name("title").text(hit.title);
        json.name("marks").beginArray();
        for (const auto& [position, length] : hit.marks) {
            json.beginArray();
            json.integer(position);
            json.integer(length);
            json.endArray();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes() + '\n';
}

}  // namespace fulcrum

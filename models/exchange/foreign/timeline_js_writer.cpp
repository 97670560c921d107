// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/timeline_js.h"
#include "models/exchange/foreign/timeline_js_slide.h"
#include "models/exchange/html_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Json writtenDate(Day day, Precision precision) {
    const CalendarDate date = dateFromDay(day);
    Json json{{"year", date.year}};
    if (precision != Precision::InYear) {
        json["month"] = date.month;
    }
    if (precision == Precision::OnDay) {
        json["day"] = date.day;
    }
    return json;
}

Json writtenSlide(const Event& event, const ProjectContent& project) {
    Json kept = keptInExtra(event, "timelinejs");
    Json slide{{"unique_id", event.id.toStdString()},
               {"start_date", writtenDate(event.span.start, writtenPrecision(event.span))}};
    if (event.span.end) {
        slide["end_date"] = writtenDate(lastDayOf(event.span), Precision::OnDay);
    }
    if (const QString shown = displayDateOf(event.span); !shown.isEmpty()) {
        slide["display_date"] = shown.toStdString();
    }
    slide["text"] = {{"headline", htmlOf(event.title)}, {"text", htmlOf(event.summary)}};
    slide["group"] = trackName(project, event.track).toStdString();
    Json media = Json::object();
    if (!event.sources.empty() && !event.sources.front().url.isEmpty()) {
        const Source& source = event.sources.front();
        media["url"] = source.url.toStdString();
        media["caption"] = htmlOf(source.title);
        media["credit"] = htmlOf(source.publisher);
    } else if (const Json* url = member(kept, "media_url")) {
        media["url"] = *url;
    }
    if (const Json* more = member(kept, "media"); more && more->is_object()) {
        media.update(*more);
    }
    for (const char* name : {"start_date", "end_date"}) {
        if (const Json* more = member(kept, name); more && more->is_object() && slide.contains(name)) {
            slide[name].update(*more);
        }
    }
    kept.erase("media");
    kept.erase("media_url");
    if (!media.empty()) {
        slide["media"] = std::move(media);
    }
    for (const auto& [name, value] : kept.items()) {
        if (!slide.contains(name) && name != "end_date") {
            slide[name] = value;
        }
    }
    return slide;
}

}  // namespace

Written writeTimelineJs(const ProjectContent& project) {
    Written written;
    Json root = Json::object();
    if (!project.project.title.isEmpty()) {
        root["title"]["text"] = {{"headline", htmlOf(project.project.title)},
                                 {"text", htmlOf(project.project.description)}};
    }
    root["events"] = Json::array();
    for (const Event& event : project.events) {
        root["events"].push_back(writtenSlide(event, project));
        countSlideLosses(event, written.losses);
    }
    for (const Era& era : project.eras) {
        root["eras"].push_back(
            {{"start_date", writtenDate(era.from, Precision::OnDay)},
             {"end_date", writtenDate(lastDayOfEra(era, project, written.losses), Precision::OnDay)},
             {"text", {{"headline", htmlOf(era.name)}}}});
    }
    written.bytes = QByteArray::fromStdString(root.dump(1)) + '\n';
    return written;
}

}  // namespace fulcrum

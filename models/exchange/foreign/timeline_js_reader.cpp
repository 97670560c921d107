// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/timeline_js.h"
#include "models/exchange/foreign/timeline_js_legacy.h"
#include "models/exchange/foreign/timeline_js_slide.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

SlideDate dateIn(const Json& slide, const char* name) {
    SlideDate date;
    if (const Json* parts = member(slide, name)) {
        date.year = textIn(*parts, "year");
        date.month = textIn(*parts, "month");
        date.day = textIn(*parts, "day");
        for (const char* part : {"hour", "minute", "second", "millisecond"}) {
            date.hasTime = date.hasTime || !textIn(*parts, part).isEmpty();
        }
        if (!parts->is_object()) {
            date.whole = scalarText(*parts);
        }
    }
    return date;
}

Slide slideOf(const Json& json, const QString& where) {
    Slide slide;
    slide.where = where;
    slide.id = textIn(json, "unique_id");
    slide.start = dateIn(json, "start_date");
    slide.end = dateIn(json, "end_date");
    slide.displayDate = textIn(json, "display_date");
    if (const Json* start = member(json, "start_date"); start && slide.displayDate.isEmpty()) {
        slide.displayDate = textIn(*start, "display_date");
    }
    if (const Json* text = member(json, "text")) {
        slide.headline = textIn(*text, "headline");
        slide.text = textIn(*text, "text");
    }
    slide.group = textIn(json, "group");
    slide.kept =
        otherMembers(json, {"unique_id", "start_date", "end_date", "display_date", "text", "media", "group"});
    for (const char* name : {"start_date", "end_date"}) {
        const Json* date = member(json, name);
        Json more =
            date ? otherMembers(*date, {"year", "month", "day", "hour", "minute", "second", "millisecond"})
                 : Json::object();
        if (name == QByteArrayView("start_date")) {
            more.erase("display_date");
        }
        if (!more.empty()) {
            slide.kept[name] = std::move(more);
        }
    }
    if (const Json* media = member(json, "media")) {
        slide.mediaUrl = textIn(*media, "url");
        slide.mediaCaption = textIn(*media, "caption");
        slide.mediaCredit = textIn(*media, "credit");
        if (Json more = otherMembers(*media, {"url", "caption", "credit"}); !more.empty()) {
            slide.kept["media"] = std::move(more);
        }
    }
    return slide;
}

}  // namespace

Result<ForeignRecords> readTimelineJs(const QByteArray& bytes, const ForeignContext& context) {
    const Result<Json> json = parsePaddedJson(bytes, context.file);
    if (!json) {
        return json.error();
    }
    if (const Json* legacy = member(*json, "timeline")) {
        return readTimelineJsLegacy(*legacy, context);
    }
    const Json* slides = member(*json, "events");
    if (!slides || !slides->is_array()) {
        return Error{context.file, ForeignText::tr("this is no TimelineJS"),
                     ForeignText::tr(
                         "Give a JSON object with a list \"events\", or a \"timeline\" of version 1 or 2")};
    }
    ForeignCollection collection(context, u"slide"_s);
    int number = 0;
    for (const Json& each : *slides) {
        const QString where = ForeignText::tr("%1, slide %2").arg(context.file).arg(++number);
        if (!member(each, "start_date")) {
            collection.reject(where, ForeignText::tr("it has no start_date"));
        } else {
            addSlide(slideOf(each, where), collection);
        }
    }
    number = 0;
    for (const Json& each : listIn(*json, "eras")) {
        addEraOf(slideOf(each, ForeignText::tr("%1, era %2").arg(context.file).arg(++number)), context,
                 collection);
    }
    ForeignRecords records = collection.take();
    if (const Json* title = member(*json, "title")) {
        addTitle(slideOf(*title, context.file), context, records);
        if (!otherMembers(*title, {"text", "unique_id"}).empty()) {
            records.notes += ForeignText::tr("of the title only its words are taken");
        }
    }
    for (const auto& [name, value] : json->items()) {
        if (name != "events" && name != "eras" && name != "title" && name != "scale") {
            records.notes += ForeignText::tr("\"%1\" beside the events is left out")
                                 .arg(QString::fromStdString(name).left(80));
        }
    }
    return records;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/timeline_js_legacy.h"

#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/timeline_js_slide.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

SlideDate legacyDateIn(const Json& json, const char* name) {
    SlideDate date;
    date.whole = textIn(json, name).trimmed();
    date.hasTime = date.whole.count(u',') > 2 || date.whole.contains(u':');
    return date;
}

Slide legacySlideOf(const Json& json, const QString& where) {
    Slide slide;
    slide.where = where;
    slide.start = legacyDateIn(json, "startDate");
    slide.end = legacyDateIn(json, "endDate");
    // Version 1 wrote the start again where it had no end.
    if (slide.end.whole == slide.start.whole) {
        slide.end = {};
    }
    slide.headline = textIn(json, "headline");
    slide.text = textIn(json, "text");
    slide.group = textIn(json, "tag");
    if (slide.group.isEmpty()) {
        slide.group = textIn(json, "tags");
    }
    slide.kept =
        otherMembers(json, {"startDate", "endDate", "headline", "text", "tag", "tags", "asset", "type"});
    if (const Json* asset = member(json, "asset")) {
        slide.mediaUrl = textIn(*asset, "media");
        slide.mediaCaption = textIn(*asset, "caption");
        slide.mediaCredit = textIn(*asset, "credit");
    }
    return slide;
}

}  // namespace

Result<ForeignRecords> readTimelineJsLegacy(const Json& timeline, const ForeignContext& context) {
    const Json* dates = member(timeline, "date");
    if (!dates || !dates->is_array()) {
        return Error{context.file, ForeignText::tr("the timeline has no list \"date\""),
                     ForeignText::tr("Export it again")};
    }
    ForeignCollection collection(context, u"slide"_s);
    int number = 0;
    for (const Json& each : *dates) {
        const QString where = ForeignText::tr("%1, date %2").arg(context.file).arg(++number);
        const Slide slide = legacySlideOf(each, where);
        if (slide.start.isEmpty()) {
            collection.reject(where, ForeignText::tr("it has no startDate"));
        } else {
            addSlide(slide, collection);
        }
    }
    number = 0;
    for (const Json& each : listIn(timeline, "era")) {
        addEraOf(legacySlideOf(each, ForeignText::tr("%1, era %2").arg(context.file).arg(++number)), context,
                 collection);
    }
    ForeignRecords records = collection.take();
    addTitle(legacySlideOf(timeline, context.file), context, records);
    return records;
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exchange_text.h"
#include "models/exchange/record_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

void writeTextIfAny(JsonWriter& writer, std::string_view key, const QString& text) {
    if (!text.isEmpty()) {
        writer.name(key).text(text);
    }
}

void writeCallouts(JsonWriter& writer, const std::vector<Callout>& callouts) {
    writer.beginArray();
    for (const Callout& callout : callouts) {
        writer.beginObject();
        writer.name("on");
        std::visit([&](const auto& target) { writeTarget(writer, target); }, callout.target);
        writer.name("text").textOrNull(callout.text);
        writer.endObject();
    }
    writer.endArray();
}

Callout readCallout(ObjectReader& reader) {
    Callout callout;
    if (auto on = reader.object("on")) {
        const AnnotationTarget target = readTarget(*on);
        on->refuseUnknown();
        if (const auto* event = std::get_if<EventTarget>(&target)) {
            callout.target = *event;
        } else if (const auto* span = std::get_if<SpanTarget>(&target)) {
            callout.target = *span;
        } else if (const auto* point = std::get_if<PointTarget>(&target)) {
            callout.target = *point;
        } else {
            reader.refuse(ExchangeText::tr("\"on\" is neither an event, a span nor a day of the balance"),
                          ExchangeText::tr("Point to one of those"));
        }
    } else {
        reader.refuse(ExchangeText::tr("\"on\" is missing"),
                      ExchangeText::tr("Say what the call-out points to"));
    }
    callout.text = reader.textOrEmpty("text");
    reader.refuseUnknown();
    return callout;
}

void writeView(JsonWriter& writer, const View& view) {
    writer.beginObject();
    writer.name("id").text(view.id);
    writer.name("title").text(view.title);
    writer.name("text").textOrNull(view.text);
    writer.name("from").text(isoFromDay(view.from));
    writer.name("to").text(isoFromDay(view.to));
    writeTexts(writer.name("events"), view.events);
    writer.name("query").textOrNull(view.query);
    writer.name("lens").text(toText(view.lens));
    // The fields below say more than most steps need, and are written only where they do.
    writeTextIfAny(writer, "link", view.link);
    writeTextIfAny(writer, "notes", view.notes);
    if (view.transition != Transition::Move) {
        writer.name("transition").text(toText(view.transition));
    }
    if (!view.callouts.empty()) {
        writeCallouts(writer.name("callouts"), view.callouts);
    }
    writeTextIfAny(writer, "made_from", view.madeFrom);
    writeExtra(writer, view.extra);
    writer.endObject();
}

View readView(ObjectReader& reader, const QString& story) {
    View view;
    view.id = reader.id(u"step"_s, story);
    view.title = reader.text("title");
    view.text = reader.textOrEmpty("text");
    view.from = reader.day("from");
    view.to = reader.day("to");
    checkOrder(reader, "to", view.from, view.to);
    view.events = reader.texts("events");
    view.query = reader.textOrEmpty("query");
    if (reader.has("lens")) {
        view.lens = reader.term<Lens>("lens", lensFromText, kLensCount);
    }
    view.link = reader.textOrEmpty("link");
    view.notes = reader.textOrEmpty("notes");
    if (reader.has("transition")) {
        view.transition = reader.term<Transition>("transition", transitionFromText, kTransitionCount);
    }
    for (ObjectReader& callout : reader.objects("callouts", u"callout"_s)) {
        view.callouts.push_back(readCallout(callout));
    }
    view.madeFrom = reader.textOrEmpty("made_from");
    view.extra = reader.extra();
    return view;
}

}  // namespace

void writeRecord(JsonWriter& writer, const Story& story) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("id").text(story.id);
    writer.name("title").text(story.title);
    writeTranslations(writer, "title", story.titleIn);
    writer.name("text").textOrNull(story.text);
    writer.name("steps").beginArray(JsonWriter::Layout::Lines);
    for (const View& view : story.steps) {
        writeView(writer, view);
    }
    writer.endArray();
    writeExtra(writer, story.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString& file, Story& story) {
    story.id = reader.id(u"story"_s, file);
    story.title = reader.text("title");
    story.titleIn = reader.translations("title");
    story.text = reader.textOrEmpty("text");
    const QString where = reader.where();
    for (ObjectReader& step : reader.objects("steps", u"step"_s)) {
        story.steps.push_back(readView(step, where));
    }
    story.extra = reader.extra();
}

}  // namespace fulcrum

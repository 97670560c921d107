// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "models/exchange/exchange_text.h"
#include "models/exchange/record_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Which kind of target it is, its fields say: no word for the kind that could contradict them.
class TargetWriter {
public:
    explicit TargetWriter(JsonWriter& writer) : m_writer(writer) {}

    void operator()(const EventTarget& target) { m_writer.name("event").text(target.event); }
    void operator()(const SpanTarget& target) {
        m_writer.name("from").text(isoFromDay(target.from));
        m_writer.name("to").text(isoFromDay(target.to));
    }
    void operator()(const PointTarget& target) {
        m_writer.name("day").text(isoFromDay(target.day));
        m_writer.name("lens").text(toText(target.lens));
    }
    void operator()(const QuotationTarget& target) {
        m_writer.name("event").text(target.event);
        m_writer.name("text").text(toText(target.text));
        m_writer.name("start").integer(target.start);
        m_writer.name("end").integer(target.end);
        m_writer.name("exact").text(target.exact);
        m_writer.name("prefix").text(target.prefix);
        m_writer.name("suffix").text(target.suffix);
    }
    void operator()(const NoteTarget& target) { m_writer.name("annotation").text(target.annotation); }
    void operator()(const ForeignTarget& target) { m_writer.name("foreign").text(target.json); }

private:
    JsonWriter& m_writer;
};

}  // namespace

void writeTarget(JsonWriter& writer, const AnnotationTarget& target) {
    writer.beginObject();
    std::visit(TargetWriter(writer), target);
    writer.endObject();
}

AnnotationTarget readTarget(ObjectReader& reader) {
    if (reader.has("foreign")) {
        return ForeignTarget{reader.text("foreign")};
    }
    if (reader.has("annotation")) {
        return NoteTarget{reader.text("annotation")};
    }
    if (reader.has("day")) {
        return PointTarget{reader.day("day"), reader.term<Lens>("lens", lensFromText, kLensCount)};
    }
    if (reader.has("from")) {
        const SpanTarget span{reader.day("from"), reader.day("to")};
        checkOrder(reader, "to", span.from, span.to);
        return span;
    }
    const QString event = reader.text("event");
    if (!reader.has("text")) {
        return EventTarget{event};
    }
    QuotationTarget quotation;
    quotation.event = event;
    quotation.text = reader.term<EventText>("text", eventTextFromText, kEventTextCount);
    constexpr int kMost = std::numeric_limits<int>::max();
    quotation.start = reader.integer("start", 0, kMost);
    quotation.end = reader.integer("end", 0, kMost);
    quotation.exact = reader.textOrEmpty("exact");
    quotation.prefix = reader.textOrEmpty("prefix");
    quotation.suffix = reader.textOrEmpty("suffix");
    return quotation;
}

void writeRecord(JsonWriter& writer, const Annotation& annotation) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("id").text(annotation.id);
    writeTarget(writer.name("on"), annotation.target);
    writer.name("motivation").text(toText(annotation.motivation));
    writer.name("body").textOrNull(annotation.body);
    writeTexts(writer.name("codes"), annotation.codes);
    writer.name("severity");
    annotation.severity ? writer.integer(*annotation.severity) : writer.null();
    writer.name("author").textOrNull(annotation.author);
    writer.name("created").text(annotation.created.toUTC().toString(Qt::ISODateWithMs));
    writer.name("modified").text(annotation.modified.toUTC().toString(Qt::ISODateWithMs));
    writer.name("private").boolean(annotation.isPrivate);
    writeExtra(writer, annotation.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString& file, Annotation& annotation) {
    annotation.id = reader.id(u"annotation"_s, file);
    if (auto target = reader.object("on")) {
        annotation.target = readTarget(*target);
        target->refuseUnknown();
    } else {
        reader.refuse(ExchangeText::tr("\"on\" is missing"),
                      ExchangeText::tr("Say what the annotation is on"));
    }
    annotation.motivation = reader.term<Motivation>("motivation", motivationFromText, kMotivationCount);
    annotation.body = reader.textOrEmpty("body");
    annotation.codes = reader.texts("codes");
    if (reader.has("severity")) {
        annotation.severity = reader.integer("severity", 1, 5);
    }
    annotation.author = reader.textOrEmpty("author");
    annotation.created = reader.time("created");
    annotation.modified = reader.has("modified") ? reader.time("modified") : annotation.created;
    annotation.isPrivate = reader.flag("private");
    annotation.extra = reader.extra();
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "models/exchange/exchange_text.h"
#include "models/exchange/record_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kMost = std::numeric_limits<double>::max();
constexpr double kAboveZero = std::numeric_limits<double>::min();
constexpr double kMostPoints = 1000;

QString isoOrEmpty(std::optional<Day> day) { return day ? isoFromDay(*day) : QString(); }

/// Publications are often dated by month or year only: "2018-03", "2018".
QString partialDate(const Source& source) {
    constexpr qsizetype kYear = 4;
    constexpr qsizetype kYearAndMonth = 7;
    const QString iso = isoOrEmpty(source.date);
    return source.precision == Precision::InYear    ? iso.left(kYear)
           : source.precision == Precision::InMonth ? iso.left(kYearAndMonth)
                                                    : iso;
}

void readPartialDate(ObjectReader& reader, std::string_view key, Source& source) {
    if (!reader.has(key)) {
        return;
    }
    const QString text = reader.text(key);
    const qsizetype hyphens = text.count(u'-');
    source.precision = hyphens == 0   ? Precision::InYear
                       : hyphens == 1 ? Precision::InMonth
                                      : Precision::OnDay;
    source.date = dayFromIso(QString(text + u"-01-01"_s.left(3 * (2 - qMin<qsizetype>(hyphens, 2)))));
    if (!source.date) {
        reader.refuse(ExchangeText::tr("\"%1\" is \"%2\", which is no date")
                          .arg(QString::fromUtf8(key.data(), qsizetype(key.size())), text),
                      ExchangeText::tr("Write it as YYYY-MM-DD, YYYY-MM or YYYY"));
    }
}

void writeRelations(JsonWriter& writer, const std::vector<Relation>& relations) {
    writer.beginArray(JsonWriter::Layout::Lines);
    for (const Relation& relation : relations) {
        writer.beginObject();
        writer.name("type").text(toText(relation.type));
        writer.name("id").text(relation.eventId);
        if (relation.level) {
            writer.name("level").number(*relation.level);
        }
        writer.endObject();
    }
    writer.endArray();
}

std::vector<Relation> readRelations(ObjectReader& event) {
    std::vector<Relation> relations;
    for (ObjectReader& reader : event.objects("relations", u"relation"_s)) {
        Relation relation;
        relation.type = reader.term<RelationType>("type", relationTypeFromText, kRelationTypeCount);
        relation.eventId = reader.text("id");
        relation.level = reader.numberOrNone("level", 0, 1);
        if (relation.level && !carriesLevel(relation.type)) {
            reader.refuse(
                ExchangeText::tr("\"level\" does not belong to the type \"%1\"").arg(toText(relation.type)),
                ExchangeText::tr("Only amends, suspends and resumes carry one: remove it"));
        }
        reader.refuseUnknown();
        relations.push_back(relation);
    }
    return relations;
}

void writeClaims(JsonWriter& writer, const std::vector<Claim>& claims) {
    writer.beginArray(JsonWriter::Layout::Lines);
    for (const Claim& claim : claims) {
        writer.beginObject();
        writer.name("by").text(claim.by);
        writer.name("claim").text(claim.claim);
        writer.name("source").textOrNull(claim.source);
        writer.endObject();
    }
    writer.endArray();
}

std::vector<Claim> readClaims(ObjectReader& event) {
    std::vector<Claim> claims;
    for (ObjectReader& reader : event.objects("contested", u"claim"_s)) {
        claims.push_back({reader.text("by"), reader.text("claim"), reader.textOrEmpty("source")});
        reader.refuseUnknown();
    }
    return claims;
}

void writeFigures(JsonWriter& writer, const std::vector<Figure>& figures) {
    writer.beginObject();
    for (const Figure& figure : figures) {
        writer.name(figure.key.toStdString());
        if (const double* number = std::get_if<double>(&figure.value)) {
            writer.number(*number);
        } else {
            writer.text(std::get<QString>(figure.value));
        }
    }
    writer.endObject();
}

std::vector<Figure> readFigures(ObjectReader& event) {
    std::vector<Figure> figures;
    const Json* object = event.value("figures");
    if (!object) {
        return figures;
    }
    ObjectReader reader = *event.object("figures");
    if (event.fault().isSet()) {
        return figures;
    }
    for (const auto& [name, value] : object->get_ref<const Json::object_t&>()) {
        Figure figure{QString::fromStdString(name), {}};
        if (value.is_string()) {
            figure.value = reader.text(name);
        } else {
            figure.value = reader.number(name, -kMost, kMost);
        }
        figures.push_back(figure);
    }
    return figures;
}

void writeSources(JsonWriter& writer, const std::vector<Source>& sources) {
    writer.beginArray(JsonWriter::Layout::Lines);
    for (const Source& source : sources) {
        writer.beginObject();
        writer.name("title").text(source.title);
        writer.name("publisher").textOrNull(source.publisher);
        writer.name("url").textOrNull(source.url);
        writer.name("date").textOrNull(partialDate(source));
        writer.endObject();
    }
    writer.endArray();
}

std::vector<Source> readSources(ObjectReader& event) {
    std::vector<Source> sources;
    for (ObjectReader& reader : event.objects("sources", u"source"_s)) {
        Source source;
        source.title = reader.text("title");
        source.publisher = reader.textOrEmpty("publisher");
        source.url = reader.textOrEmpty("url");
        readPartialDate(reader, "date", source);
        reader.refuseUnknown();
        sources.push_back(source);
    }
    return sources;
}

std::optional<Tariff> readTariff(ObjectReader& event) {
    auto reader = event.object("tariff");
    if (!reader) {
        return std::nullopt;
    }
    const Tariff tariff{reader->number("points", kAboveZero, kMostPoints),
                        reader->number("coverage", kAboveZero, 1), reader->textOrEmpty("base")};
    reader->refuseUnknown();
    return tariff;
}

QString readVerified(ObjectReader& event) {
    QString verified = event.textOrEmpty("verified");
    if (!verified.isEmpty() && verified != u"search"_s && verified != u"memory"_s) {
        event.refuse(ExchangeText::tr("\"verified\" is \"%1\", which is not known").arg(verified),
                     ExchangeText::tr("Write search or memory, or leave it out"));
    }
    return verified;
}

}  // namespace

void writeRecord(JsonWriter& writer, const Event& event) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("id").text(event.id);
    writer.name("start").text(isoFromDay(event.span.start));
    writer.name("end").textOrNull(isoOrEmpty(event.span.end));
    writer.name("announced").textOrNull(isoOrEmpty(event.announced));
    if (event.scheduledEnd) {
        writer.name("scheduled_end").text(isoFromDay(*event.scheduledEnd));
    }
    writer.name("precision").text(toText(event.span.precision));
    writer.name("kind").text(toText(event.kind));
    writer.name("track").text(event.track);
    writer.name("actor").text(event.actor);
    writer.name("target").textOrNull(event.target);
    writer.name("title").text(event.title);
    if (!event.shortTitle.isEmpty()) {
        writer.name("short").text(event.shortTitle);
    }
    writeTranslations(writer, "title", event.titleIn);
    writeTranslations(writer, "short", event.shortTitleIn);
    writer.name("summary").textOrNull(event.summary);
    writer.name("instrument").textOrNull(event.instrument);
    writeTexts(writer.name("places"), event.places);
    writeTexts(writer.name("people"), event.people);
    writeTexts(writer.name("tags"), event.tags);
    writer.name("severity").integer(event.severity);
    writer.name("severity_why").textOrNull(event.severityWhy);
    writer.name("direction").text(toText(event.direction));
    writeRelations(writer.name("relations"), event.relations);
    writeClaims(writer.name("contested"), event.claims);
    writeFigures(writer.name("figures"), event.figures);
    if (event.tariff) {
        writer.name("tariff").beginObject();
        writer.name("points").number(event.tariff->points);
        writer.name("coverage").number(event.tariff->coverage);
        writer.name("base").textOrNull(event.tariff->base);
        writer.endObject();
    }
    writeSources(writer.name("sources"), event.sources);
    writer.name("verified").textOrNull(event.verified);
    writeExtra(writer, event.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString& file, Event& event) {
    event.id = reader.id(u"event"_s, file);
    event.span.start = reader.day("start");
    event.span.end = reader.dayOrNone("end");
    checkOrder(reader, "end", event.span.start, event.span.end);
    event.announced = reader.dayOrNone("announced");
    event.scheduledEnd = reader.dayOrNone("scheduled_end");
    checkOrder(reader, "scheduled_end", event.span.start, event.scheduledEnd);
    if (reader.has("precision")) {
        event.span.precision = reader.term<Precision>("precision", precisionFromText, kPrecisionCount);
    }
    event.kind = reader.term<Kind>("kind", kindFromText, kKindCount);
    event.track = reader.text("track");
    event.actor = reader.text("actor");
    event.target = reader.textOrEmpty("target");
    event.title = reader.text("title");
    event.shortTitle = reader.textOrEmpty("short");
    event.titleIn = reader.translations("title");
    event.shortTitleIn = reader.translations("short");
    event.summary = reader.textOrEmpty("summary");
    event.instrument = reader.textOrEmpty("instrument");
    event.places = reader.texts("places");
    event.people = reader.texts("people");
    event.tags = reader.texts("tags");
    event.severity = reader.integer("severity", 1, kHighestSeverity);
    event.severityWhy = reader.textOrEmpty("severity_why");
    event.direction = reader.term<Direction>("direction", directionFromText, kDirectionCount);
    event.relations = readRelations(reader);
    event.claims = readClaims(reader);
    event.figures = readFigures(reader);
    event.tariff = readTariff(reader);
    event.sources = readSources(reader);
    event.verified = readVerified(reader);
    event.extra = reader.extra();
}

}  // namespace fulcrum

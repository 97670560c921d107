// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_json.h"

#include <limits>

#include "models/exchange/exchange_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kMostInRecord = std::numeric_limits<double>::max();
constexpr double kMostTradeUsdBn = 1e6;
constexpr int kMostTracks = 10000;

void writeIndicatorValue(JsonWriter& writer, const IndicatorValue& value) {
    writer.beginObject();
    writer.name("date").text(isoFromDay(value.date));
    writer.name("value").number(value.value);
    writer.name("source_title").textOrNull(value.sourceTitle);
    writer.name("source_url").textOrNull(value.sourceUrl);
    writer.name("verified").textOrNull(value.verified);
    writer.endObject();
}

IndicatorValue readIndicatorValue(ObjectReader& reader) {
    IndicatorValue value;
    value.date = reader.day("date");
    value.value = reader.number("value", -kMostInRecord, kMostInRecord);
    value.sourceTitle = reader.textOrEmpty("source_title");
    value.sourceUrl = reader.textOrEmpty("source_url");
    value.verified = reader.textOrEmpty("verified");
    reader.refuseUnknown();
    return value;
}

}  // namespace

void writeTranslations(JsonWriter& writer, std::string_view field, const Translations& translations) {
    for (const auto& [language, text] : translations) {
        writer.name(std::string(field) + '_' + language.toStdString()).text(text);
    }
}

void writeTexts(JsonWriter& writer, const QStringList& texts) {
    writer.beginArray();
    for (const QString& text : texts) {
        writer.text(text);
    }
    writer.endArray();
}

void writeExtra(JsonWriter& writer, const QString& extra) {
    if (extra.isEmpty()) {
        return;
    }
    const Result<Json> fields = parseJson(extra.toUtf8(), QString());
    if (!fields || !fields->is_object()) {
        return;
    }
    for (const auto& [name, value] : fields->get_ref<const Json::object_t&>()) {
        writer.name(name).raw(value.dump());
    }
}

void checkOrder(ObjectReader& reader, std::string_view key, Day start, std::optional<Day> end) {
    if (end && *end <= start) {
        reader.refuse(
            //: %1 is the name of a field, %2 and %3 are dates
            ExchangeText::tr("\"%1\" is %2, which is not after the start %3")
                .arg(QString::fromUtf8(key.data(), qsizetype(key.size())), isoFromDay(*end),
                     isoFromDay(start)),
            ExchangeText::tr("Give the first day on which it no longer holds"));
    }
}

void writeRecord(JsonWriter& writer, const ProjectInfo& project) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("title").text(project.title);
    writeTranslations(writer, "title", project.titleIn);
    writer.name("description").textOrNull(project.description);
    writeTranslations(writer, "description", project.descriptionIn);
    writer.name("licence").textOrNull(project.licence);
    writer.name("licence_url").textOrNull(project.licenceUrl);
    writer.name("attribution").textOrNull(project.attribution);
    writer.name("horizon").textOrNull(project.horizon ? isoFromDay(*project.horizon) : QString());
    writer.name("language").textOrNull(project.language);
    writeExtra(writer, project.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString&, ProjectInfo& project) {
    // A project that is being begun has no title yet; whether one is needed is for the caller to say.
    project.title = reader.textOrEmpty("title");
    project.titleIn = reader.translations("title");
    project.description = reader.textOrEmpty("description");
    project.descriptionIn = reader.translations("description");
    project.licence = reader.textOrEmpty("licence");
    project.licenceUrl = reader.textOrEmpty("licence_url");
    project.attribution = reader.textOrEmpty("attribution");
    project.horizon = reader.dayOrNone("horizon");
    project.language = reader.textOrEmpty("language");
    project.extra = reader.extra();
}

void writeRecord(JsonWriter& writer, const Party& party) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("id").text(party.id);
    writer.name("name").text(party.name);
    writeTranslations(writer, "name", party.nameIn);
    writer.name("short").textOrNull(party.shortName);
    writer.name("side").text(toText(party.side));
    writer.name("colour").text(party.colour);
    writer.name("colour_dark").textOrNull(party.colourDark);
    if (party.tradeAtStakeUsdBn) {
        writer.name("trade_at_stake_usd_bn").number(*party.tradeAtStakeUsdBn);
    }
    if (!party.tradeAtStakeNote.isEmpty()) {
        writer.name("trade_at_stake_note").text(party.tradeAtStakeNote);
    }
    writeExtra(writer, party.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString& file, Party& party) {
    party.id = reader.id(u"party"_s, file);
    party.name = reader.text("name");
    party.nameIn = reader.translations("name");
    party.shortName = reader.textOrEmpty("short");
    party.side = reader.term<Side>("side", sideFromText, kSideCount);
    party.colour = reader.colour("colour");
    party.colourDark = reader.colourOrEmpty("colour_dark");
    party.tradeAtStakeUsdBn = reader.numberOrNone("trade_at_stake_usd_bn", 0, kMostTradeUsdBn);
    party.tradeAtStakeNote = reader.textOrEmpty("trade_at_stake_note");
    party.extra = reader.extra();
}

void writeRecord(JsonWriter& writer, const Track& track) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("id").text(track.id);
    writer.name("name").text(track.name);
    writeTranslations(writer, "name", track.nameIn);
    writer.name("definition").textOrNull(track.definition);
    writer.name("colour").text(track.colour);
    writer.name("order").integer(track.order);
    writeExtra(writer, track.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString& file, Track& track) {
    track.id = reader.id(u"track"_s, file);
    track.name = reader.text("name");
    track.nameIn = reader.translations("name");
    track.definition = reader.textOrEmpty("definition");
    track.colour = reader.colour("colour");
    track.order = reader.integer("order", 1, kMostTracks);
    track.extra = reader.extra();
}

void writeRecord(JsonWriter& writer, const Era& era) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("id").text(era.id);
    writer.name("name").text(era.name);
    writeTranslations(writer, "name", era.nameIn);
    writer.name("from").text(isoFromDay(era.from));
    writer.name("to").textOrNull(era.to ? isoFromDay(*era.to) : QString());
    writer.name("text").textOrNull(era.text);
    writeExtra(writer, era.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString& file, Era& era) {
    era.id = reader.id(u"era"_s, file);
    era.name = reader.text("name");
    era.nameIn = reader.translations("name");
    era.from = reader.day("from");
    era.to = reader.dayOrNone("to");
    checkOrder(reader, "to", era.from, era.to);
    era.text = reader.textOrEmpty("text");
    era.extra = reader.extra();
}

void writeRecord(JsonWriter& writer, const Indicator& indicator) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("id").text(indicator.id);
    writer.name("name").text(indicator.name);
    writer.name("unit").textOrNull(indicator.unit);
    writer.name("frequency").textOrNull(indicator.frequency);
    writer.name("description").textOrNull(indicator.description);
    writer.name("compare");
    if (indicator.compare) {
        writer.beginObject();
        writer.name("track").text(indicator.compare->track);
        writer.name("side").textOrNull(indicator.compare->party);
        writer.name("note").textOrNull(indicator.compare->note);
        writer.endObject();
    } else {
        writer.null();
    }
    writer.name("values").beginArray(JsonWriter::Layout::Lines);
    for (const IndicatorValue& value : indicator.values) {
        writeIndicatorValue(writer, value);
    }
    writer.endArray();
    writeExtra(writer, indicator.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString& file, Indicator& indicator) {
    indicator.id = reader.id(u"indicator"_s, file);
    indicator.name = reader.text("name");
    indicator.unit = reader.textOrEmpty("unit");
    indicator.frequency = reader.textOrEmpty("frequency");
    indicator.description = reader.textOrEmpty("description");
    if (auto compare = reader.object("compare")) {
        indicator.compare = IndicatorComparison{compare->text("track"), compare->textOrEmpty("side"),
                                                compare->textOrEmpty("note")};
        compare->refuseUnknown();
    }
    for (ObjectReader& value : reader.objects("values", u"value"_s)) {
        indicator.values.push_back(readIndicatorValue(value));
        const std::size_t count = indicator.values.size();
        if (count > 1 && indicator.values[count - 2].date >= indicator.values[count - 1].date) {
            value.refuse(ExchangeText::tr("\"date\" is not after the date of the value before it"),
                         ExchangeText::tr("Sort the values by date and give each date once"));
        }
    }
    indicator.extra = reader.extra();
}

}  // namespace fulcrum

// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exchange_text.h"
#include "models/exchange/record_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostDays = 36525;
constexpr double kMostFactor = 1000;
constexpr double kMostValue = 1e9;

/// A half-life that never ends; JSON knows no infinity.
constexpr QStringView kNone = u"none";

void writeChange(JsonWriter& writer, const ScenarioChange& change) {
    writer.beginObject();
    writer.name("do").text(toText(change.action));
    if (change.action != ScenarioAction::Set) {
        writer.name("event").text(change.event);
    }
    switch (change.action) {
        case ScenarioAction::Drop:
            break;
        case ScenarioAction::Delay:
            writer.name("days").integer(change.days);
            break;
        case ScenarioAction::Extend:
        case ScenarioAction::Shorten:
            writer.name("to").textOrNull(change.to ? isoFromDay(*change.to) : QString());
            break;
        case ScenarioAction::Rescale:
            writer.name("factor").number(change.factor);
            break;
        case ScenarioAction::Set:
            writer.name("parameter").text(change.parameter);
            writer.name("value");
            change.value ? writer.number(*change.value) : writer.text(kNone);
            break;
    }
    writer.endObject();
}

std::optional<double> readValue(ObjectReader& reader) {
    const Json* value = reader.value("value");
    if (value && value->is_string()) {
        const QString word = reader.text("value");
        if (word != kNone) {
            reader.refuse(ExchangeText::tr("\"value\" is \"%1\", which is no number").arg(word),
                          ExchangeText::tr("Write a number without quotation marks, or \"none\""));
        }
        return std::nullopt;
    }
    return reader.number("value", -kMostValue, kMostValue);
}

ScenarioChange readChange(ObjectReader& reader) {
    ScenarioChange change;
    change.action = reader.term<ScenarioAction>("do", scenarioActionFromText, kScenarioActionCount);
    if (change.action != ScenarioAction::Set) {
        change.event = reader.text("event");
    }
    switch (change.action) {
        case ScenarioAction::Drop:
            break;
        case ScenarioAction::Delay:
            change.days = reader.integer("days", 1, kMostDays);
            break;
        case ScenarioAction::Extend:
            change.to = reader.dayOrNone("to");
            break;
        case ScenarioAction::Shorten:
            change.to = reader.day("to");
            break;
        case ScenarioAction::Rescale:
            change.factor = reader.number("factor", 0, kMostFactor);
            break;
        case ScenarioAction::Set:
            change.parameter = reader.text("parameter");
            change.value = readValue(reader);
            break;
    }
    reader.refuseUnknown();
    return change;
}

}  // namespace

void writeRecord(JsonWriter& writer, const Scenario& scenario) {
    writer.beginObject(JsonWriter::Layout::Lines);
    writer.name("id").text(scenario.id);
    writer.name("name").text(scenario.name);
    writeTranslations(writer, "name", scenario.nameIn);
    writer.name("text").textOrNull(scenario.text);
    writer.name("changes").beginArray(JsonWriter::Layout::Lines);
    for (const ScenarioChange& change : scenario.changes) {
        writeChange(writer, change);
    }
    writer.endArray();
    writeExtra(writer, scenario.extra);
    writer.endObject();
}

void readRecord(ObjectReader& reader, const QString& file, Scenario& scenario) {
    scenario.id = reader.id(u"scenario"_s, file);
    scenario.name = reader.text("name");
    scenario.nameIn = reader.translations("name");
    scenario.text = reader.textOrEmpty("text");
    for (ObjectReader& change : reader.objects("changes", u"change"_s)) {
        scenario.changes.push_back(readChange(change));
    }
    scenario.extra = reader.extra();
}

}  // namespace fulcrum
